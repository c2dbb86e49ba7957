#include "duplicates/PairComparison.h"

#include "duplicates/ContactLikeness.h"
#include "duplicates/PlaceLikeness.h"

#include <algorithm>
#include <utility>

namespace rnf {
namespace {

constexpr double commonDay = 1.0 / 20'000;

std::pair<AlikeReason, Chances> birthChances(DateLikeness likeness)
{
    switch (likeness) {
    case DateLikeness::Equal:
        return {AlikeReason::SameBirthDate, {0.75, commonDay, 0.05}};
    case DateLikeness::Swapped:
        return {AlikeReason::BirthDateSwapped, {0.02, commonDay, 0.001}};
    case DateLikeness::OneDigit:
        return {AlikeReason::BirthDateDigit, {0.08, 0.0012, 0.006}};
    case DateLikeness::TwoParts:
        return {AlikeReason::BirthDateClose, {0.03, 0.002, 0.006}};
    case DateLikeness::SameDayOtherYear:
        return {AlikeReason::BirthDateClose, {0.02, 0.0027, 0.006}};
    case DateLikeness::Near:
        return {AlikeReason::BirthDateClose, {0.03, 0.003, 0.006}};
    case DateLikeness::Slips:
        return {AlikeReason::BirthDateClose, {0.03, 0.0035, 0.008}};
    case DateLikeness::SameYear:
        return {AlikeReason::SameBirthYear, {0.95, 0.02, 0.08}};
    case DateLikeness::OfOneYear:
        return {AlikeReason::BirthDateDiffers, {0.02, 0.016, 0.03}};
    default:
        return {AlikeReason::BirthDateDiffers, {0.03, 0.97, 0.9}};
    }
}

} // namespace

PairComparison::PairComparison(const ComparedFile &file, const Profile &a, const Profile &b)
    : m_file(file), m_a(a), m_b(b), m_names(NameComparison::of(file, a, b)),
      m_birth(datesAlike(a.person->birthOn, a.person->birthYear, b.person->birthOn, b.person->birthYear))
{
    m_names.tell(a, b, m_tally);
    tellBirth();
    tellNumbers(a, b, m_tally);
    tellPhones(file, a, b, m_tally);
    tellEmails(file, a, b, m_tally);
    if (!m_names.isSwapped)
        tellNameInEmails(file, a, b, m_tally);
    tellPlaces(file, a, b, m_tally);
    tellWork(file, a, b, m_tally);
}

void PairComparison::tellBirth()
{
    if (m_birth == DateLikeness::Missing)
        return;
    auto [reason, chances] = birthChances(m_birth);
    if (m_birth > DateLikeness::OfOneYear && m_birth != DateLikeness::SameYear)
        chances.strangers = std::min(0.1, chances.strangers * m_file.birthCrowding());
    if (m_birth == DateLikeness::Equal) {
        // A day that stands for "unknown" is one that a crowd has.
        constexpr int notYetACrowd = 5;
        const int crowd = m_file.days.others(m_a.day, m_b.day) - notYetACrowd;
        chances.strangers = std::max(chances.strangers, double(crowd) / m_file.people());
    }
    m_tally.add(reason, chances);
}

AlikePair PairComparison::pair(const PairScale &scale, const AlikeLimits &limits) const
{
    AlikePair pair;
    pair.a = std::min(m_a.person->id, m_b.person->id);
    pair.b = std::max(m_a.person->id, m_b.person->id);
    pair.score = int(std::lround(scale.score(weights())));
    pair.reasons = m_tally.reasons();
    pair.isPreTicked = pair.score >= limits.preTickFrom && !isQuestion();
    return pair;
}

bool PairComparison::hasStrongReason() const
{
    using enum AlikeReason;
    return m_tally.has(SameNumber) || m_tally.has(SamePhone) || m_tally.has(SameEmail) || m_tally.has(SameBirthDate)
        || m_tally.has(BirthDateSwapped) || m_tally.has(SameAddress);
}

/// Names and dates as of brothers and sisters, of parent and child, or of somebody else in the house.
bool PairComparison::mayBeRelatives() const
{
    using enum AlikeReason;
    const bool isSameDay = m_birth == DateLikeness::Equal;
    if (m_names.haveTwoSuffixes || (m_names.isSuffixContrary && !isSameDay))
        return true;
    if (m_names.areMiddleContrary || m_names.given.isContrary)
        return true;
    switch (m_names.given.likeness) {
    case NameLikeness::Different:
    case NameLikeness::OtherInitial:
    case NameLikeness::Vague:
    case NameLikeness::Close:
        return true;
    case NameLikeness::Initial:
        return !isSameDay;
    case NameLikeness::Missing:
        return !isSameDay || !(m_tally.has(SamePhone) || m_tally.has(SameEmail) || m_tally.has(SameAddress));
    default:
        return false;
    }
}

bool PairComparison::isQuestion() const
{
    using enum AlikeReason;
    if (m_tally.has(NumberDiffers) || !hasStrongReason() || mayBeRelatives())
        return true;
    if (!m_names.isBetweenPresentNames()) // somebody may have the name now that another one gave up
        return true;
    const bool isSameDay = m_birth == DateLikeness::Equal || m_birth == DateLikeness::Swapped;
    const bool isOwn = m_tally.has(SamePhone) || m_tally.has(SameEmail) || m_tally.has(SameNumber);
    if ((m_tally.has(SharedPhone) || m_tally.has(SharedEmail)) && !isOwn)
        return true;
    // One family may share a name and an e-mail in two households.
    const bool isElsewhere = m_tally.has(AddressDiffers) || (m_tally.has(CityDiffers) && !m_tally.has(SameAddress));
    if (isElsewhere && !isSameDay && !m_tally.has(SamePhone) && !m_tally.has(SameNumber))
        return true;
    return !isSameDay && isBirthQuestion();
}

/// Of two days that are not the same, only a slip in month or day passes, and only where the home or the phone is the same.
bool PairComparison::isBirthQuestion() const
{
    using enum AlikeReason;
    if (m_birth == DateLikeness::Missing || m_birth == DateLikeness::SameYear)
        return false;
    return m_birth != DateLikeness::OneDigit || m_a.person->birthOn.year() != m_b.person->birthOn.year()
        || !(m_tally.has(SameAddress) || m_tally.has(SamePhone) || m_tally.has(SameNumber));
}

} // namespace rnf
