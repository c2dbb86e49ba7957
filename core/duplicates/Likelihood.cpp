#include "duplicates/Likelihood.h"

#include "base/Words.h"

#include <algorithm>

namespace rnf {
namespace {

constexpr int tenToOne = 70;

/// It says something of the two besides what they are called, and what they share with a whole town or shop.
bool isMoreThanAName(AlikeReason reason)
{
    switch (reason) {
    case AlikeReason::SameNumber:
    case AlikeReason::SamePhone:
    case AlikeReason::SharedPhone:
    case AlikeReason::SimilarPhone:
    case AlikeReason::SameEmail:
    case AlikeReason::SharedEmail:
    case AlikeReason::SimilarEmail:
    case AlikeReason::SameMailboxName:
    case AlikeReason::SameBirthDate:
    case AlikeReason::BirthDateSwapped:
    case AlikeReason::BirthDateDigit:
    case AlikeReason::BirthDateClose:
    case AlikeReason::SameBirthYear:
    case AlikeReason::SameAddress:
    case AlikeReason::SimilarAddress:
    case AlikeReason::SamePostalCode:
    case AlikeReason::SameUnit:
        return true;
    default:
        return false;
    }
}

} // namespace

Likelihood likelihoodOf(const AlikePair &pair)
{
    if (pair.isPreTicked)
        return Likelihood::Surely;
    return pair.score >= tenToOne && std::ranges::any_of(pair.reasons, isMoreThanAName) ? Likelihood::Probably
                                                                                        : Likelihood::Perhaps;
}

QString wordOf(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::Surely:
        return Words::tr("surely the same");
    case Likelihood::Probably:
        return Words::tr("probably the same");
    case Likelihood::Perhaps:
        return Words::tr("perhaps the same");
    }
    return {};
}

} // namespace rnf
