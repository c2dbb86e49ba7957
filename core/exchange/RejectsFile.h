#pragma once

#include "exchange/ImportSource.h"
#include "exchange/TableRow.h"

#include <functional>

namespace rnf {

/// Writes rows of a file as CSV, with remarks beside them, so that they can be mended and brought in. `cellsOf` says what stands
/// in a row, the remarks last; it leaves a row out by answering nothing.
Result<> writeRejects(const ImportSource &source, const QStringList &remarks, const QString &path,
                      const std::function<QStringList(const TableRow &)> &cellsOf);

} // namespace rnf
