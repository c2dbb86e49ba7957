#pragma once

#include "base/Id.h"

#include <QList>
#include <QString>

#include <array>

namespace rnf {

/// What speaks for or against two people being one. The words are those of `wordOf`, the keys those of `--json`.
enum class AlikeReason {
    SameNumber,
    SamePhone,
    SharedPhone, ///< the same, but of a household or of many
    SimilarPhone,
    SameEmail,
    SharedEmail,
    SimilarEmail,
    SameMailboxName,
    NameInEmail, ///< one has no name, but an e-mail made of the other's
    SameName,
    NameAccents,
    NameSwapped,
    SameGivenName,
    SameFamilyName,
    OneFamilyName,
    Nickname,
    NameSpelling,
    NameInitial,
    SameMiddleName,
    FormerName,  ///< one of the two had, or has beside the present one, the name of the other
    PrivateName, ///< the same, and the name is for finding alone
    SameBirthDate,
    BirthDateSwapped,
    BirthDateDigit,
    BirthDateClose,
    SameBirthYear,
    SameAddress,
    SimilarAddress,
    SamePostalCode,
    SameCity,
    SameUnit,
    SameEmployer,
    NumberDiffers,
    PhoneDiffers,
    EmailDiffers,
    GivenNameDiffers,
    MiddleNameDiffers,
    FamilyNameDiffers,
    SuffixDiffers,
    BirthDateDiffers,
    AddressDiffers,
    CityDiffers,
    WorkDiffers,
};

constexpr auto keysOf(AlikeReason)
{
    return std::to_array(
        {"same_number",        "same_phone",          "shared_phone",        "similar_phone",    "same_email",
         "shared_email",       "similar_email",       "same_mailbox_name",   "name_in_email",    "same_name",
         "name_accents",       "name_swapped",        "same_given_name",     "same_family_name", "one_family_name",
         "nickname",           "name_spelling",       "name_initial",        "same_middle_name", "former_name",
         "private_name",       "same_birth_date",     "birth_date_swapped",  "birth_date_digit", "birth_date_close",
         "same_birth_year",    "same_address",        "similar_address",     "same_postal_code", "same_city",
         "same_unit",          "same_employer",       "number_differs",      "phone_differs",    "email_differs",
         "given_name_differs", "middle_name_differs", "family_name_differs", "suffix_differs",   "birth_date_differs",
         "address_differs",    "city_differs",        "work_differs"});
}
/// Translated, to stand in a list of reasons: "same phone, name differs by accent".
QString wordOf(AlikeReason reason);
/// It makes it less likely that the two are one.
constexpr bool speaksAgainst(AlikeReason reason) { return reason >= AlikeReason::NumberDiffers; }

/// Two people who may be one.
struct AlikePair {
    PersonId a, b; ///< a.value < b.value
    /// The sum of weights, each 10 × log10 of how much likelier it is among rows of one person than among those of two, and 60:
    /// there "one" is as likely as "two", 70 is ten to one, 90 a thousand to one.
    int score = 0;
    QList<AlikeReason> reasons; ///< the strongest first; those against last
    bool isPreTicked = false;   ///< so likely, and without anything that forbids it, that a list may offer it ticked
    bool operator==(const AlikePair &) const = default;
};

} // namespace rnf
