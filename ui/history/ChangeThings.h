#pragma once

#include <QString>

#include <optional>

namespace rnf {

/// What people call the thing that a row of a table is; the table's own name where nobody gave it one.
QString wordOfTable(const QString &table);
/// What people call what stands in a column, the same in every table; empty where nobody gave it a name.
QString wordOfColumn(const QString &column);
/// What people call a word that stands for one of a few kinds in the intern programme; nothing in any other column.
std::optional<QString> wordOfKind(int table, const QString &column, const QString &key);

} // namespace rnf
