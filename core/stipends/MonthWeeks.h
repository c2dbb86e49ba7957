#pragma once

#include "work/Timesheet.h"

namespace rnf {

/// The whole weeks of a month: a week belongs to the month that holds its Thursday, so that each counts once (interns.md,
/// section 8). November 2026 is 2 to 29 November.
struct MonthWeeks {
    QDate from;   ///< a Monday
    QDate beyond; ///< the Monday after them

    int days() const { return int(from.daysTo(beyond)); }
    QDate last() const { return beyond.addDays(-1); }
    bool holds(const QDate &day) const { return from <= day && day < beyond; }

    /// Of the month that a day of the calendar lies in.
    static MonthWeeks of(const QDate &day)
    {
        const QDate first(day.year(), day.month(), 1);
        return {firstMonday(first), firstMonday(first.addMonths(1))};
    }
    /// The month, by its first day, that the week of a day belongs to. 31 August 2026 is of September.
    static QDate monthOf(const QDate &day)
    {
        const QDate thursday = mondayOf(day).addDays(Qt::Thursday - Qt::Monday);
        return {thursday.year(), thursday.month(), 1};
    }
    bool operator==(const MonthWeeks &) const = default;

private:
    /// The first week that belongs to a month is the one that holds its fourth day.
    static QDate firstMonday(const QDate &firstOfMonth) { return mondayOf(firstOfMonth.addDays(3)); }
};

} // namespace rnf
