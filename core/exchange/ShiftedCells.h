#pragma once

#include "exchange/ImportRecipe.h"
#include "exchange/TableRow.h"

namespace rnf {

/// Finds rows in which, from some column of an address on, every cell stands one column too far right: a word stands under
/// the ZIP, the ZIP stands behind it, and a column of the address before is blank.
class ShiftedCells {
public:
    explicit ShiftedCells(const ImportRecipe &recipe);

    /// The blank column from which on the cells of a row are shifted.
    std::optional<qsizetype> startIn(const TableRow &row) const;

private:
    /// The columns of one address up to its ZIP, which is the last.
    struct Span {
        qsizetype first = 0, postalCode = 0;
    };
    QList<Span> m_spans;
};

} // namespace rnf
