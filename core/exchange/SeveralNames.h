#pragma once

#include "exchange/PersonReader.h"

namespace rnf {

/// A whole name in which two people of one household stand: "Ana & José Díaz", "Smith, John and Mary", "Familia Gómez".
bool isNameOfSeveral(const QString &name);
/// The same of a given name alone: "John and Mary".
bool isGivenNameOfSeveral(const QString &name);

/// Why a row cannot become one person: its name is that of two. Nobody could be called by it, and a "no" of one of them would be
/// that of both.
std::optional<RowProblem> whySeveral(const TableRow &row, const ImportRecipe &recipe);

} // namespace rnf
