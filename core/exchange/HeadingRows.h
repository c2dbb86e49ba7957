#pragma once

#include "exchange/SheetBook.h"

#include <optional>

namespace rnf {

/// A row of a table as far as headings ask: its cells, and the columns that are covered by a cell left of them.
struct HeadingRow {
    QStringList cells;
    QList<qsizetype> covered;
};

/// Two rows of headings as one: "Home" across three columns over "Street", "City" and "ZIP" is "Home Street", "Home City" and
/// "Home ZIP"; what stands over nothing, or under nothing, stays as it is. Nothing where they are no such rows: a title across
/// the table, groups that nobody needs to tell their columns apart, or people below the headings.
std::optional<QStringList> joinedHeadings(const HeadingRow &top, const HeadingRow &below);
/// Numbers and addresses stand under headings rather than in them.
bool holdsValue(const QStringList &cells);

/// Passes the rows of a sheet on, with such headings joined, which take the place of the second of their rows.
class HeadingJoiner {
public:
    explicit HeadingJoiner(const SheetBook::TakeRow &take) : m_take(take) {}

    void add(const BookRow &row, double part);
    /// After the last row.
    void finish();

private:
    const SheetBook::TakeRow &m_take;
    std::optional<BookRow> m_top; ///< waits for the row below it
    bool m_isAbove = true;        ///< headings may still come
};

} // namespace rnf
