#include "duplicates/ComparedPerson.h"

#include "people/OtherNames.h"

namespace rnf {
namespace {

void addContact(QList<ComparedPerson::Contact> &contacts, const QString &key, Whose whose)
{
    if (!key.isEmpty())
        contacts += ComparedPerson::Contact{key, whose != Whose::Self};
}

} // namespace

ComparedPerson ComparedPerson::of(const Person &person)
{
    ComparedPerson compared;
    compared.id = person.id;
    compared.givenName = person.givenName;
    compared.middleName = person.middleName;
    compared.familyName = person.familyName;
    compared.secondFamilyName = person.secondFamilyName;
    compared.nameSuffix = person.nameSuffix;
    compared.preferredName = person.preferredName;
    if (person.givenName.isEmpty() && person.familyName.isEmpty())
        compared.displayName = person.legalName.isEmpty() ? person.customDisplayName : person.legalName;
    for (const auto &name : person.otherNames) {
        for (const auto &face : OtherNames::facesUnder(person, name))
            compared.otherNames +=
                OtherName{face.givenName, face.middleName, face.familyName, face.secondFamilyName, name.isPrivate};
    }
    compared.birthOn = person.birthOn;
    compared.birthYear = person.birthYear;
    for (const auto &phone : person.phones)
        addContact(compared.phones, phone.e164.isEmpty() ? phone.digits : phone.e164, phone.whose);
    for (const auto &email : person.emails)
        addContact(compared.emails, email.key, email.whose);
    compared.addresses = person.addresses;
    compared.externalIds = person.externalIds;
    if (const auto *work = person.currentWork()) {
        compared.employer = work->employer;
        compared.unit = work->unit;
    }
    return compared;
}

} // namespace rnf
