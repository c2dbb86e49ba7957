#pragma once

#include "exchange/Imports.h"

namespace rnf {

/// What becomes of the cells of one row in a column and in those joined to it: "Díaz, Rosa" → "First name: Rosa · Last name: Díaz".
struct CellReading {
    QString before, after;
    bool isProblem = false; ///< `after` says what is wrong
    bool operator==(const CellReading &) const = default;

    /// Of the first rows that have anything there, each reading once.
    static QList<CellReading> of(const ImportPreview &preview, const ImportRecipe &recipe, int column, int count,
                                 const FieldContext &context, const FieldCatalog &catalog);
};

} // namespace rnf
