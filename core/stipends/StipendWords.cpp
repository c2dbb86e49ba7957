#include "stipends/StipendWords.h"

#include "base/Money.h"
#include "interns/PlacementWords.h"
#include "work/HoursText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString hours(int minutes) { return HoursText::shown(minutes); }

} // namespace

QString StipendWords::status(StipendStatus status)
{
    switch (status) {
    case StipendStatus::Calculated:
        return tr("calculated");
    case StipendStatus::NeedsDecision:
        return tr("needs a decision");
    case StipendStatus::Confirmed:
        return tr("confirmed");
    case StipendStatus::NotPaid:
        return tr("not paid");
    case StipendStatus::Paid:
        break;
    }
    return tr("paid");
}

QString StipendWords::shape(StipendShape shape)
{
    return shape == StipendShape::Flat ? tr("one amount for everybody") : tr("more for more hours");
}

QString StipendWords::basis(StipendBasis basis)
{
    return basis == StipendBasis::Approved ? tr("the mean of the approved hours") : tr("the agreed hours");
}

QString StipendWords::month(const QDate &month) { return QLocale().toString(month, tr("MMMM yyyy")); }

QString StipendWords::weeks(const QDate &month, const QDate &today)
{
    const auto weeks = MonthWeeks::of(month);
    return tr("%1 – %2, %n weeks", nullptr, weeks.days() / 7)
        .arg(PlacementWords::day(weeks.from, today), PlacementWords::day(weeks.last(), today));
}

QStringList StipendWords::rule(const StipendRule &rule)
{
    const QString least = hours(rule.thresholdWeekMin), low = Money::shown(rule.lowCents);
    QStringList said;
    if (rule.shape == StipendShape::Flat)
        said += tr("From %1 a week on, %2 a month.").arg(least, low);
    else
        said += tr("From %1 a week on, %2 a month, rising to %3 at %4.")
                    .arg(least, low, Money::shown(rule.highCents), hours(rule.highWeekMin));
    if (rule.basis == StipendBasis::Agreed)
        said += tr("It goes by the agreed hours, so that the amount is known beforehand.");
    else
        said += tr("It goes by the approved hours, and pay by the hour looks like wages: ask counsel.");
    return said;
}

QString StipendWords::formula(const StipendCalculation &calculation)
{
    const StipendRule &rule = calculation.rule;
    const QString low = Money::shown(rule.lowCents);
    if (!calculation.isEligible())
        return Money::shown(0);
    QString whole = low;
    if (rule.shape == StipendShape::Linear)
        whole = u"%1 + (%2 − %1) × (%3 − %4) ÷ %5"_s.arg(low, Money::shown(rule.highCents), hours(calculation.paidWeekMin()),
                                                         hours(rule.thresholdWeekMin),
                                                         hours(rule.highWeekMin - rule.thresholdWeekMin));
    if (calculation.isPartial())
        whole = (rule.shape == StipendShape::Linear ? u"(%1) × %2 ÷ %3"_s : u"%1 × %2 ÷ %3"_s)
                    .arg(whole)
                    .arg(calculation.placementDays)
                    .arg(calculation.monthDays);
    const QString amount = Money::shown(calculation.amountCents());
    return whole == amount ? amount : u"%1 = %2"_s.arg(whole, amount);
}

QString StipendWords::mean(const StipendCalculation &calculation)
{
    if (calculation.countedDays == 0)
        return {};
    return u"%1 × 7 ÷ %2 = %3"_s.arg(hours(calculation.effectiveMin))
        .arg(calculation.countedDays)
        .arg(hours(calculation.meanWeekMin()));
}

QStringList StipendWords::findings(const StipendCalculation &calculation, bool isUndecided)
{
    const QString agreed = hours(calculation.weekMin), least = hours(calculation.rule.thresholdWeekMin);
    if (!calculation.isEligible())
        return {tr("No stipend: %1 a week are agreed, and it begins at %2.").arg(agreed, least)};
    QStringList said;
    if (calculation.isPartial())
        said += tr("The placement holds %1 of the %n days of the month’s weeks: the amount is that part of a month.",
                   nullptr, calculation.monthDays)
                    .arg(calculation.placementDays);
    if (calculation.countedDays < calculation.placementDays)
        said += tr("Hours are expected on %1 of its %n days; the others are excused, or not over yet.", nullptr,
                   calculation.placementDays)
                    .arg(calculation.countedDays);
    if (calculation.isBelowThreshold())
        said += tr("The approved hours make %1 a week, although %2 were agreed and %3 are needed.")
                    .arg(hours(calculation.meanWeekMin()), agreed, least);
    if (isUndecided && calculation.needsDecision())
        said += tr("Somebody decides whether to pay, to pay a part, or not to pay, and says why. Proposed is to pay.");
    return said;
}

QStringList StipendWords::findings(const StipendRow &row, const QDate &today)
{
    QStringList said;
    if (row.isAdjustment) {
        said += tr("%1 was settled with %2 of hours, and has %3 now: something was amended since.")
                    .arg(month(row.line.month), hours(row.before.effectiveMin), hours(row.now.effectiveMin));
        if (row.now.isBelowThreshold() && !row.before.isBelowThreshold())
            said += tr("That makes %1 a week, and %2 are needed.")
                        .arg(hours(row.now.meanWeekMin()), hours(row.now.rule.thresholdWeekMin));
        if (row.isUndecided() && row.proposedCents() == 0)
            said += tr("Proposed is to leave it as it was paid.");
    } else {
        said += findings(row.now, row.isUndecided());
    }
    if (row.isFollowed)
        said += tr("A later run settled this month again, so this line stays as it is.");
    for (const QDate &week : row.waitingWeeks)
        said +=
            tr("The week of %1 waits for approval, so its hours are not counted yet.").arg(PlacementWords::day(week, today));
    const auto weeks = MonthWeeks::of(row.line.month);
    if (weeks.beyond > today && !row.line.isSettled())
        said += tr("The weeks of this month run until %1.").arg(PlacementWords::day(weeks.last(), today));
    if (row.isOutOfDate)
        said += tr("Something changed since this was calculated. Calculate the month again.");
    if (!row.line.reason.isEmpty())
        said += tr("Reason: %1").arg(row.line.reason);
    return said;
}

QString StipendWords::forecast(const StipendForecast &forecast)
{
    const StipendCalculation &calculation = forecast.calculation;
    if (!calculation.isEligible())
        return findings(calculation).value(0);
    const QString amount = Money::shown(calculation.amountCents());
    const QString month = StipendWords::month(calculation.month);
    if (calculation.countedDays == 0)
        return tr("%1 for %2, if the hours come in; none are expected yet.").arg(amount, month);
    StipendCalculation hoped = calculation;
    hoped.effectiveMin += forecast.waitingMin;
    const QString mean = hours(hoped.meanWeekMin()), least = hours(calculation.rule.thresholdWeekMin);
    if (forecast.isOnTrack())
        return tr("On track for %1 in %2: %3 a week so far, and %4 are needed.").arg(amount, month, mean, least);
    return tr("%1 a week so far in %2, and %3 are needed for %4. If it stays so, somebody decides about it.")
        .arg(mean, month, least, amount);
}

QString StipendWords::rate(const std::optional<int> &centsPerHour)
{
    return centsPerHour ? tr("%1 an hour").arg(Money::shown(*centsPerHour)) : tr("no hours yet");
}

} // namespace rnf
