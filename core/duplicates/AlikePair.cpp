#include "duplicates/AlikePair.h"

#include "base/Words.h"

namespace rnf {

QString wordOf(AlikeReason reason)
{
    switch (reason) {
    case AlikeReason::SameNumber:
        return Words::tr("same ID number");
    case AlikeReason::SamePhone:
        return Words::tr("same phone");
    case AlikeReason::SharedPhone:
        return Words::tr("same phone, which others use too");
    case AlikeReason::SimilarPhone:
        return Words::tr("phone differs by one digit");
    case AlikeReason::SameEmail:
        return Words::tr("same e-mail");
    case AlikeReason::SharedEmail:
        return Words::tr("same e-mail, which others use too");
    case AlikeReason::SimilarEmail:
        return Words::tr("e-mail spelled alike");
    case AlikeReason::SameMailboxName:
        return Words::tr("same e-mail name at another provider");
    case AlikeReason::NameInEmail:
        return Words::tr("e-mail is made of the name");
    case AlikeReason::SameName:
        return Words::tr("same name");
    case AlikeReason::NameAccents:
        return Words::tr("name differs by accent");
    case AlikeReason::NameSwapped:
        return Words::tr("given and family name swapped");
    case AlikeReason::SameGivenName:
        return Words::tr("same given name");
    case AlikeReason::SameFamilyName:
        return Words::tr("same family name");
    case AlikeReason::OneFamilyName:
        return Words::tr("one family name is the same");
    case AlikeReason::Nickname:
        return Words::tr("short form of the name");
    case AlikeReason::NameSpelling:
        return Words::tr("name spelled alike");
    case AlikeReason::NameInitial:
        return Words::tr("same initial");
    case AlikeReason::SameMiddleName:
        return Words::tr("same middle name");
    case AlikeReason::FormerName:
        return Words::tr("same name as before");
    case AlikeReason::PrivateName:
        return Words::tr("another name agrees");
    case AlikeReason::SameBirthDate:
        return Words::tr("same birth date");
    case AlikeReason::BirthDateSwapped:
        return Words::tr("day and month of birth swapped");
    case AlikeReason::BirthDateDigit:
        return Words::tr("birth date differs by one digit");
    case AlikeReason::BirthDateClose:
        return Words::tr("birth date is nearly the same");
    case AlikeReason::SameBirthYear:
        return Words::tr("same birth year");
    case AlikeReason::SameAddress:
        return Words::tr("same address");
    case AlikeReason::SimilarAddress:
        return Words::tr("similar address");
    case AlikeReason::SamePostalCode:
        return Words::tr("same postal code");
    case AlikeReason::SameCity:
        return Words::tr("same city");
    case AlikeReason::SameUnit:
        return Words::tr("same unit at work");
    case AlikeReason::SameEmployer:
        return Words::tr("same employer");
    case AlikeReason::NumberDiffers:
        return Words::tr("ID number differs");
    case AlikeReason::PhoneDiffers:
        return Words::tr("phone differs");
    case AlikeReason::EmailDiffers:
        return Words::tr("e-mail differs");
    case AlikeReason::GivenNameDiffers:
        return Words::tr("given name differs");
    case AlikeReason::MiddleNameDiffers:
        return Words::tr("middle name differs");
    case AlikeReason::FamilyNameDiffers:
        return Words::tr("family name differs");
    case AlikeReason::SuffixDiffers:
        return Words::tr("Jr. or Sr. differs");
    case AlikeReason::BirthDateDiffers:
        return Words::tr("birth date differs");
    case AlikeReason::AddressDiffers:
        return Words::tr("address differs");
    case AlikeReason::CityDiffers:
        return Words::tr("city differs");
    case AlikeReason::WorkDiffers:
        return Words::tr("work differs");
    }
    return {};
}

} // namespace rnf
