#pragma once

#include "stipends/WageRate.h"

#include <QCoreApplication>

namespace rnf {

/// What an hour of an intern's work is paid, beside what the law of the place pays.
struct RateWords {
    Q_DECLARE_TR_FUNCTIONS(RateWords)

public:
    /// "$5.00 an hour: above the nominal line of $3.40, below the minimum wage of $17.00." Without a minimum wage it says that
    /// the rate is unknown.
    static QString compared(const std::optional<int> &centsPerHour, const std::optional<WageRate> &minimum);
    /// "Minimum wage of US-NY-NYC from 1 Jan 2026: New York Labor Law § 652."
    static QString source(const WageRate &minimum, const QDate &today);
    static QString notAdvice();
};

} // namespace rnf
