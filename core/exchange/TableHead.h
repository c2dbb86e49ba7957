#pragma once

#include "exchange/TableRow.h"

#include <optional>
#include <span>

namespace rnf {

/// How evenly the first rows of a list are cut into cells.
struct CellGrid {
    size_t width = 1;
    double share = 0;     ///< of rows with text that have just this many cells
    bool isTable = false; ///< rather than a list of one column with a separator here and there
    size_t firstRow = SIZE_MAX;
};

CellGrid gridOf(std::span<const TableRow> rows);

/// Where the rows of a list begin.
struct TableHead {
    bool hasHeader = true;
    int skippedRows = 0; ///< above the header, or above the first row of data: titles, notes, blank rows
    int width = 0;       ///< cells of the widest of the rows that follow
};

/// Works out from the first rows what is not said.
TableHead headOf(std::span<const TableRow> rows, std::optional<bool> hasHeader, std::optional<int> skippedRows);

} // namespace rnf
