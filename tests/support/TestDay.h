#pragma once

#include <QDate>

namespace rnf {

/// The day of every test: a Monday.
inline const QDate today(2026, 11, 16);

} // namespace rnf
