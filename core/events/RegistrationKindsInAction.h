#pragma once

#include "events/RegistrationsInAction.h"

namespace rnf {

/// The kinds of registration of an event, its groups and what is paid, inside the action that writes them, on the writing
/// thread. Who has a place is up to PlacesInAction. What is not allowed throws a Refusal.
class RegistrationKindsInAction {
    Q_DECLARE_TR_FUNCTIONS(RegistrationKindsInAction)

public:
    explicit RegistrationKindsInAction(Action &action);

    /// Of an invalid id: none, which costs nothing. Refused ("other-event") where it is not one of this event.
    RegistrationKind kindOf(const Event &event, RegistrationKindId id);
    void add(RegistrationKind &kind);
    /// What is due of its people follows the price, but of those who paid already.
    void save(const RegistrationKind &before, RegistrationKind after);
    /// Its people stay, of none, and owe nothing more.
    void remove(const RegistrationKind &kind);

    /// The group of this name, or a new one. Refused: no name.
    RegistrationGroup groupNamed(const Event &event, const QString &name);
    /// Groups that nobody is in any more go.
    void removeEmptyGroups(const Event &event);

    /// Answers those of them for whom something changed.
    QList<Registration> pay(const Event &event, const QList<RegistrationId> &registrations,
                            const RegistrationPayment &payment);

private:
    void check(RegistrationKind &kind);
    QList<Registration> peopleOf(const RegistrationKind &kind);
    int priceOf(RegistrationKindId kind);

    Action &m_action;
    RegistrationRepository &m_rows;
};

} // namespace rnf
