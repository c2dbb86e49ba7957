#pragma once

#include "people/Suppression.h"
#include "storage/Action.h"

namespace rnf {

/// Numbers and addresses that are not to be reached, for those who bring in and hand out opt-outs. Throws StorageError. That
/// whoever is given one of them says no, PeopleInAction and People see to.
class Suppressions {
public:
    /// In the order in which they were noted, over a connection of the caller's own.
    static QList<Suppression> all(Database &database);

    // Inside an action, on the writing thread.
    static QList<Suppression> of(Action &action, const QString &key);
    static void remember(Action &action, Suppression suppression);
    /// Everybody's numbers and addresses, also those of their household: `visit(person, key)`.
    static void eachKey(Action &action, const std::function<void(PersonId person, const QString &key)> &visit);
    /// What these people refuse for a number or an address of theirs, everybody else who has it refuses too: a mailer's list
    /// knows the address rather than the name. Answers how many others said no by that.
    static qint64 spread(Action &action, const QList<Person> &refusing);
};

} // namespace rnf
