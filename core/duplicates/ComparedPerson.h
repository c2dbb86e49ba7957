#pragma once

#include "people/Person.h"

namespace rnf {

/// What of a person is compared with others. Everything as it stands in the workspace; folding is the comparer's business.
struct ComparedPerson {
    struct Contact {
        QString key;           ///< of a phone: E.164, else its digits; of an e-mail: lower case
        bool isShared = false; ///< not the person's own
        bool operator==(const Contact &) const = default;
    };
    /// The name they had or have beside this one, in parts as the names here.
    struct OtherName {
        QString givenName, middleName, familyName, secondFamilyName;
        bool isPrivate = false; ///< that it agrees may be told, and nothing more of it
        bool operator==(const OtherName &) const = default;
    };
    PersonId id;
    QString givenName, middleName, familyName, secondFamilyName, nameSuffix, preferredName;
    QString displayName; ///< where the name is not in parts
    QList<OtherName> otherNames;
    QDate birthOn;
    int birthYear = 0; ///< when only the year is known
    QList<Contact> phones, emails;
    QList<Address> addresses;
    QList<ExternalId> externalIds;
    QString employer, unit; ///< of the current work

    static ComparedPerson of(const Person &person);
    bool operator==(const ComparedPerson &) const = default;
};

} // namespace rnf
