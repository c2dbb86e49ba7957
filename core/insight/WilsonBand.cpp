#include "insight/WilsonBand.h"

#include <cmath>

namespace rnf {

WilsonBand WilsonBand::of(qint64 value, qint64 of)
{
    if (of == 0)
        return {};
    constexpr double z = 1.96;
    const double n = double(of), p = double(value) / n;
    const double middle = p + z * z / (2 * n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double whole = 1 + z * z / n;
    return {qMax(0.0, (middle - half) / whole), qMin(1.0, (middle + half) / whole)};
}

} // namespace rnf
