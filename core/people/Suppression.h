#pragma once

#include "people/Person.h"

namespace rnf {

/// Somebody asked not to be reached in a way at a number or address that nobody here had then. Whoever is given it later
/// says no to that way.
struct Suppression {
    qint64 id = 0;
    Channel channel = Channel::Phone;
    QString key;     ///< of the number or address: see keyOf
    QString notedAt; ///< instant, UTC
    QString source, reason;

    /// What a number is compared by: "+12125550100", "+12125550100x12", or its digits where it makes no sense in any region.
    static QString keyOf(const Phone &phone);
    static QString keyOf(const Email &email) { return email.key; }
    /// The keys of all numbers and addresses of somebody.
    static QStringList keysOf(const Person &person);
    static QStringList keysOf(const QList<Phone> &phones);
    static QStringList keysOf(const QList<Email> &emails);

    /// Lets somebody who is given this number or address say no. What they said in an earlier action and after this was noted
    /// holds; what comes along with the number, such as the yes of an old list, does not.
    void applyTo(Person &person, const QString &now) const;
    /// The same, whatever they said before.
    void refuseFor(Person &person, const QString &now) const;

    bool operator==(const Suppression &) const = default;
};

} // namespace rnf
