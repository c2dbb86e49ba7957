#include "stipends/StipendCalculation.h"

#include "base/Dates.h"

namespace rnf {
namespace {

bool isAway(const QList<Absence> &absences, const QDate &day, bool (*matters)(const Absence &))
{
    return std::ranges::any_of(absences, [&](const Absence &absence) { return matters(absence) && absence.holds(day); });
}

bool isPause(const Absence &absence) { return absence.kind == AbsenceKind::Pause; }
bool isExcused(const Absence &absence) { return absence.isExcused; }

bool isInside(const Placement &placement, const QDate &day)
{
    return placement.startOn.isValid() && placement.startOn <= day && (!placement.endOn.isValid() || day <= placement.endOn);
}

} // namespace

StipendCalculation StipendCalculation::of(const StipendRule &rule, const Placement &placement,
                                          const QList<Absence> &absences, const QList<TimeEntry> &effective,
                                          const QDate &month, const QDate &today)
{
    const auto weeks = MonthWeeks::of(month);
    const QDate judged = qMin(weeks.beyond, mondayOf(today));
    StipendCalculation calculation;
    calculation.rule = rule;
    calculation.month = {month.year(), month.month(), 1};
    calculation.weekMin = placement.weekMin;
    calculation.monthDays = weeks.days();
    for (QDate day = weeks.from; day < weeks.beyond; day = day.addDays(1)) {
        if (!isInside(placement, day) || isAway(absences, day, &isPause))
            continue;
        ++calculation.placementDays;
        if (day < judged && !isAway(absences, day, &isExcused))
            ++calculation.countedDays;
    }
    for (const auto &entry : effective) {
        if (weeks.from <= entry.workedOn && entry.workedOn < judged)
            calculation.effectiveMin += entry.minutes;
    }
    return calculation;
}

bool StipendCalculation::reachesThreshold() const
{
    return effectiveMin * daysPerWeek >= qint64(rule.thresholdWeekMin) * countedDays;
}

bool StipendCalculation::isEligible() const
{
    if (weekMin >= rule.thresholdWeekMin)
        return true;
    return rule.basis == StipendBasis::Approved && countedDays > 0 && reachesThreshold();
}

int StipendCalculation::meanWeekMin() const
{
    return countedDays == 0 ? 0 : int(roundedQuotient(effectiveMin * daysPerWeek, countedDays));
}

int StipendCalculation::paidWeekMin() const
{
    const bool goesByMean = rule.basis == StipendBasis::Approved && countedDays > 0;
    return qBound(rule.thresholdWeekMin, goesByMean ? meanWeekMin() : weekMin, rule.highWeekMin);
}

int StipendCalculation::wholeCents() const
{
    if (!isEligible())
        return 0;
    if (rule.basis == StipendBasis::Agreed || countedDays == 0)
        return rule.monthCents(weekMin);
    return reachesThreshold() ? rule.monthCents(effectiveMin, countedDays) : rule.monthCents(rule.thresholdWeekMin);
}

int StipendCalculation::amountCents() const
{
    if (!isPartial())
        return wholeCents();
    return int(roundedQuotient(qint64(wholeCents()) * placementDays, monthDays));
}

} // namespace rnf
