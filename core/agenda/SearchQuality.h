#pragma once

#include <QtGlobal>

#include <compare>
#include <limits>

namespace rnf {

/// How good something is that a search found: what breaks a hard rule counts first, then the weighted rest. Less is better.
struct SearchQuality {
    qint64 hard = std::numeric_limits<qint64>::max();
    qint64 soft = std::numeric_limits<qint64>::max();
    auto operator<=>(const SearchQuality &) const = default;
    bool isPerfect() const { return *this == SearchQuality{0, 0}; }
};

} // namespace rnf
