#pragma once

#include <QString>

#include <optional>

namespace rnf {

/// Amounts of money, which are kept as whole cents, the way people write them.
struct Money {
    /// "$1,000.00", "−$12.50"
    static QString shown(qint64 cents);
    /// Cents of what is typed or stands in a file: "500", "$1,234.50", "1234,50", "1 234,50 €", "−12.50"; an empty text is 0.
    /// One or two digits behind a point or a comma are cents. Points, commas, blanks or apostrophes before three digits stand
    /// between thousands, always the same one. What could be either is read as `shown` writes it, whatever the language:
    /// amounts are dollars, so "1,234" is 1234 of them, and "1.234" is nothing, because it may be thousands or a slip in the
    /// cents. Nothing also for what says no amount. No currency is converted.
    static std::optional<int> read(const QString &text);
};

} // namespace rnf
