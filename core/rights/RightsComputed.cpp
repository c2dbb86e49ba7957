#include "rights/RightsComputed.h"

#include "base/Money.h"
#include "interns/TermDates.h"
#include "stipends/StipendRule.h"
#include "work/TaskWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using enum RightsFlag;

// A month is 52 ÷ 12 weeks; minutes a week and cents an hour then meet in cents × these.
constexpr qint64 weeksOfYear = 52, minutesOfMonths = 12 * 60;

/// "108.33"
QString monthHours(const RightsFacts &facts)
{
    const qint64 hundredths = roundedQuotient(100 * facts.weekMin * weeksOfYear, minutesOfMonths);
    return QLocale().toString(double(hundredths) / 100, 'f', 2);
}

bool isBelow(const RightsFacts &facts, qint64 centsPerHour)
{
    return facts.monthlyCents * minutesOfMonths < centsPerHour * facts.weekMin * weeksOfYear;
}

/// More than 20 % of such pay.
bool isAboveNominal(const RightsFacts &facts, qint64 centsPerHour)
{
    return 5 * facts.monthlyCents * minutesOfMonths > centsPerHour * facts.weekMin * weeksOfYear;
}

/// The place as people know it, for a sentence.
QString place(const RightsFacts &facts)
{
    return facts.jurisdiction.isEmpty() ? RightsComputed::tr("a place that is not said") : facts.jurisdiction;
}

} // namespace

RightsJudgment RightsComputed::pay(const RightsFacts &facts)
{
    if (facts.monthlyCents == 0)
        return {None, tr("No stipend is agreed.")};
    return {Look,
            tr("A stipend of %1 a month is agreed, so somebody may expect pay.").arg(Money::shown(facts.monthlyCents))};
}

RightsJudgment RightsComputed::studies(const RightsFacts &facts)
{
    if (facts.wantsCredit)
        return {None, tr("It is to bring school credit.")};
    if (facts.hasSchool)
        return {None, tr("They study, but no credit is asked for.")};
    return {Look, tr("Neither a school nor credit is noted.")};
}

RightsJudgment RightsComputed::calendar(const RightsFacts &facts)
{
    if (!facts.lastDay.isValid())
        return {Unknown, tr("The last day is not said.")};
    if (const int past = TermDates::daysPast(facts.lastDay, facts.termEndOn))
        return {Look, tr("It ends %n days past the school’s term.", nullptr, past)};
    if (facts.termEndOn.isValid())
        return {None, tr("It ends within the school’s term.")};
    if (facts.hasSchool || facts.wantsCredit)
        return {Unknown, tr("When the school’s term ends is not said.")};
    return {None, tr("No school is noted, so there is no calendar to fit.")};
}

RightsJudgment RightsComputed::learning(const RightsFacts &facts)
{
    const WorkMinutes &minutes = facts.lastWeeks;
    if (minutes.all() == 0)
        return {Unknown, tr("No hours are approved yet.")};
    // Rounded away from what is asked for, so that 49.9 % does not read as half.
    const QString said = tr("Of the approved hours of the last four weeks %1 % are learning.")
                             .arg(qint64(100) * minutes.learning / minutes.all());
    return {qint64(2) * minutes.learning < minutes.all() ? Look : None, said};
}

RightsJudgment RightsComputed::clerical(const RightsFacts &facts)
{
    constexpr int mostPercent = 10;
    const WorkMinutes &minutes = facts.whole;
    if (minutes.all() == 0)
        return {Unknown, tr("No hours are approved yet.")};
    const qint64 hundredfold = qint64(100) * minutes.clerical;
    const QString said =
        tr("Of all approved hours %1 % are clerical.").arg((hundredfold + minutes.all() - 1) / minutes.all());
    const auto isOver = [&](int some) { return qint64(100) * some > qint64(mostPercent) * minutes.all(); };
    if (!isOver(minutes.clerical) && isOver(minutes.clerical + minutes.notSaid))
        return {Unknown,
                tr("%1 For %2 it is not said what kind of work it was.").arg(said, TaskWords::length(minutes.notSaid))};
    return {isOver(minutes.clerical) ? Look : None, said};
}

RightsJudgment RightsComputed::unpaidHost(const RightsFacts &facts)
{
    switch (facts.organizationClass) {
    case OrganizationClass::NotSaid:
        return {Unknown, tr("What kind of organization the host is, is not said. Edit the programme to say it.")};
    case OrganizationClass::Charity:
        return {None, tr("The host is a charity, 501(c)(3). That is enough only where its purposes are exclusively "
                         "charitable, educational or religious.")};
    case OrganizationClass::Business:
        return {None, tr("The host is a business, which has a question of its own.")};
    case OrganizationClass::Labour:
        return {AskCounsel, tr("The host is a labor organization, 501(c)(5): a union local is probably outside the "
                               "exception.")};
    case OrganizationClass::Welfare:
    case OrganizationClass::Cooperative:
    case OrganizationClass::Other:
        break;
    }
    return {AskCounsel, tr("The host is not a charity, 501(c)(3): it may be outside the exception.")};
}

RightsJudgment RightsComputed::freeHours(const RightsFacts &facts)
{
    if (facts.workClass == WorkClass::NotSaid)
        return {Unknown, tr("On what terms they work is not said.")};
    if (facts.workClass != WorkClass::Volunteer)
        return {None, tr("They are not here as a volunteer.")};
    if (facts.requiredWeekMin > 0)
        return {
            AskCounsel,
            tr("The programme requires at least %1 a week of a volunteer.").arg(TaskWords::length(facts.requiredWeekMin))};
    return {None, tr("The programme requires no hours.")};
}

RightsJudgment RightsComputed::business(const RightsFacts &facts)
{
    if (facts.organizationClass == OrganizationClass::NotSaid)
        return {Unknown, tr("What kind of organization the host is, is not said. Edit the programme to say it.")};
    if (facts.organizationClass == OrganizationClass::Business)
        return {AskCounsel, tr("The host is a business: the eleven criteria of the state are for counsel to go through.")};
    return {None, tr("The host is not a business.")};
}

RightsJudgment RightsComputed::nominalFee(const RightsFacts &facts)
{
    if (facts.monthlyCents == 0)
        return {None, tr("No stipend is agreed.")};
    if (facts.workClass == WorkClass::NotSaid)
        return {Unknown, tr("On what terms they work is not said.")};
    if (facts.isEmployee())
        return {None, tr("This is asked of volunteers only.")};
    const RightsJudgment compared = comparedFee(facts);
    if (facts.workClass != WorkClass::Volunteer)
        return {None, tr("This is asked of volunteers only. For information: %1").arg(compared.sentence)};
    if (!facts.followsHours)
        return compared;
    return {AskCounsel,
            compared.sentence + u'\n' + tr("The amount depends on the hours, which no fee for a volunteer does.")};
}

RightsJudgment RightsComputed::comparedFee(const RightsFacts &facts)
{
    const auto &wage = facts.minimumWage;
    if (!wage)
        return {Unknown, tr("Rate unknown: no minimum wage is entered for %1 on this day.").arg(place(facts))};
    if (facts.weekMin == 0)
        return {Unknown, tr("How many hours a week were agreed is not said.")};
    const bool isAbove = isAboveNominal(facts, wage->centsPerHour);
    const QString said = isAbove ? tr("%1 a month is above the nominal line of %2: 20 % of %3 h at %4.")
                                 : tr("%1 a month is not above the nominal line of %2: 20 % of %3 h at %4.");
    return {isAbove ? AskCounsel : None,
            said.arg(Money::shown(facts.monthlyCents), Money::shown(wage->nominalMonthCents(facts.weekMin)),
                     monthHours(facts), Money::shown(wage->centsPerHour))};
}

RightsJudgment RightsComputed::minimumWage(const RightsFacts &facts)
{
    if (facts.monthlyCents == 0)
        return facts.isEmployee() ? RightsJudgment{Unknown, tr("What an employee is paid is not noted here.")}
                                  : RightsJudgment{None, tr("No stipend is agreed, so there is nothing to compare.")};
    if (facts.effectiveRate && !facts.wageThen)
        return {Unknown, tr("Rate unknown: no minimum wage is entered for %1 in the newest paid month.").arg(place(facts))};
    if (!facts.minimumWage)
        return {Unknown, tr("Rate unknown: no minimum wage is entered for %1 on this day.").arg(place(facts))};
    const auto rate = facts.effectiveRate ? facts.effectiveRate : standardRate(facts.monthlyCents, facts.weekMin);
    if (!rate)
        return {Unknown, tr("How many hours a week were agreed is not said.")};
    const WageRate &wage = facts.effectiveRate ? *facts.wageThen : *facts.minimumWage;
    const bool isTooLow = facts.effectiveRate ? *rate < wage.centsPerHour : isBelow(facts, wage.centsPerHour);
    const QString said = facts.effectiveRate
                           ? tr("The newest paid month came to %1 an hour; the minimum wage of %2 was %3 then.")
                           : tr("By the agreed hours it is %1 an hour; the minimum wage of %2 is %3.");
    QStringList sentences{said.arg(Money::shown(*rate), wage.jurisdiction, Money::shown(wage.centsPerHour))};
    if (facts.weekMin > 0)
        sentences += tr("%1 h a month at the minimum wage are %2; the stipend is %3.")
                         .arg(monthHours(facts), Money::shown(facts.minimumWage->monthCents(facts.weekMin)),
                              Money::shown(facts.monthlyCents));
    if (isTooLow)
        return {facts.isEmployee() ? AskCounsel : Look, sentences.join(u'\n')};
    if (wage.jurisdiction.contains(u'-'))
        return {None, sentences.join(u'\n')};
    sentences += tr("That is the rate of the whole country: the one of the state, which may be higher, is not entered.");
    return {Unknown, sentences.join(u'\n')};
}

RightsJudgment RightsComputed::respect(const RightsFacts &facts)
{
    QStringList missing;
    if (!facts.hasComplaintContact)
        missing += tr("Nobody is named for complaints. Edit the programme to choose somebody.");
    if (!facts.isStatementSigned)
        missing += tr("The agreement, with the promise in it, is not signed by everybody.");
    if (missing.isEmpty())
        return {None, tr("Somebody is named for complaints, and the agreement is signed.")};
    return {Look, missing.join(u'\n')};
}

RightsJudgment RightsComputed::knownPlace(const RightsFacts &facts)
{
    if (facts.jurisdiction.isEmpty() || facts.jurisdiction == "US"_L1)
        return {Unknown, tr("The state is not said. Edit the programme to say the place.")};
    if (RightsRules::knows(facts.jurisdiction))
        return {None, tr("The lines of this state come with the program.")};
    return {AskCounsel, tr("No lines of %1 come with the program. Ask counsel what holds there.").arg(facts.jurisdiction)};
}

} // namespace rnf
