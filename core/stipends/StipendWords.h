#pragma once

#include "stipends/StipendRun.h"

#include <QCoreApplication>
#include <QStringList>

namespace rnf {

/// How stipends are called where people read of them.
struct StipendWords {
    Q_DECLARE_TR_FUNCTIONS(StipendWords)

public:
    static QString status(StipendStatus status);
    static QString shape(StipendShape shape);
    static QString basis(StipendBasis basis);
    /// "October 2026"
    static QString month(const QDate &month);
    /// "28 Sep – 1 Nov, 5 weeks"
    static QString weeks(const QDate &month, const QDate &today);
    /// "From 25:00 a week on $500.00 a month, rising to $1,000.00 at 40:00.", and what it goes by.
    static QStringList rule(const StipendRule &rule);
    /// "($500.00 + ($1,000.00 − $500.00) × (30:00 − 25:00) ÷ 15:00) × 12 ÷ 28 = $285.72"
    static QString formula(const StipendCalculation &calculation);
    /// "48:00 × 7 ÷ 12 = 28:00"; empty without days.
    static QString mean(const StipendCalculation &calculation);
    /// What is to be known of it, in sentences: below the threshold, a partial month, days excused, no hours; and until it is
    /// decided, that somebody does.
    static QStringList findings(const StipendCalculation &calculation, bool isUndecided = true);
    /// The same of a row of a run, with what it lacks: hours that wait, an amendment since it was settled, new hours.
    static QStringList findings(const StipendRow &row, const QDate &today);
    /// "On track for $500.00 in November 2026: 26:30 a week so far, and 25:00 are needed."
    static QString forecast(const StipendForecast &forecast);
    /// "$5.95 an hour", "no hours yet"
    static QString rate(const std::optional<int> &centsPerHour);
};

} // namespace rnf
