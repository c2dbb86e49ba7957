#pragma once

#include <QString>

#include <optional>

namespace rnf {

/// Amounts of money, which are kept as whole cents, the way people write them.
struct Money {
    /// "$1,000.00", "−$12.50"
    static QString shown(qint64 cents);
    /// Cents of "500", "500.00", "1,000", "$500", "−12.50"; an empty text is 0. Nothing when it says no amount: a comma stands
    /// between thousands, and cents have two digits.
    static std::optional<int> read(const QString &text);
};

} // namespace rnf
