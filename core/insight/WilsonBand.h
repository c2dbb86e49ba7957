#pragma once

#include <QtGlobal>

namespace rnf {

/// Where the share of many such things lies with 95 % certainty when so many of so many were found: the interval of Wilson,
/// which stays between 0 and 1 also where few were asked (insight.md, section 1).
struct WilsonBand {
    double from = 0, to = 1;

    /// Of nothing: anything.
    static WilsonBand of(qint64 value, qint64 of);
    /// Half up.
    qint64 fromPermille() const { return qRound64(1000 * from); }
    qint64 toPermille() const { return qRound64(1000 * to); }
};

} // namespace rnf
