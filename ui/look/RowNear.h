#pragma once

#include <QtGlobal>

namespace rnf {

/// Of a list with so many rows the one that is nearest to `row`; -1 when there are none.
constexpr int rowNear(qsizetype row, qsizetype count) { return int(qMin(qMax(row, qsizetype(0)), count - 1)); }

} // namespace rnf
