#pragma once

#include <QString>

namespace rnf {

/// Arranges problems of the public collections, for so many seconds each, and made ones. Prints a line for each: what others have
/// published, what is aimed at, what came out, and in what time; then what dragging costs, and how all that grows.
void benchAgenda(const QString &program, const QString &corpora, double seconds);

} // namespace rnf
