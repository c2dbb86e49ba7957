#pragma once

#include "base/Dates.h"

#include <QDate>

namespace rnf {

/// First and last days of terms of whole weeks (interns.md, section 5). Both days belong to the term.
struct TermDates {
    static constexpr int mostWeeks = 104; ///< that a term is typed to have
    static QDate lastDay(const QDate &start, int weeks) { return start.addDays(daysPerWeek * weeks - 1); }
    /// The latest start from which so many weeks end by a day.
    static QDate latestStart(const QDate &endBy, int weeks) { return endBy.addDays(1 - daysPerWeek * weeks); }
    /// How many days a term goes past a day; 0 when it does not, or one of them is not said.
    static int daysPast(const QDate &last, const QDate &endBy)
    {
        return last.isValid() && endBy.isValid() ? int(qMax<qint64>(0, endBy.daysTo(last))) : 0;
    }
};

} // namespace rnf
