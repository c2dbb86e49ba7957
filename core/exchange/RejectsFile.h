#pragma once

#include "exchange/ImportSource.h"
#include "exchange/PersonReader.h"
#include "exchange/TableRow.h"

#include <functional>

namespace rnf {

/// Writes rows of a file as CSV, with remarks beside them, so that they can be mended and brought in. `cellsOf` says what stands
/// in a row, the remarks last; it leaves a row out by answering nothing.
Result<> writeRejects(const ImportSource &source, const QStringList &remarks, const QString &path,
                      const std::function<QStringList(const TableRow &)> &cellsOf);
/// The rows that stay out as they came, but for secrets, with where it is and why and what to do.
Result<> writeRejects(const ImportSource &source, const QList<RowProblem> &rejects, const QString &path);
/// Why rejected rows cannot go there: over the file that they come from, or over the workspace. Nothing for no path.
std::optional<Error> refusedRejects(const QString &path, const ImportSource &source, const QString &workspace);

} // namespace rnf
