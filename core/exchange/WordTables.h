#pragma once

#include <QStringList>

#include <vector>

namespace rnf {

class SheetXml;

/// A table of a document, cell by cell.
struct WordTable {
    struct Row {
        QStringList cells;             ///< one for each column that it covers, of which only the first has the text
        QList<qsizetype> covered = {}; ///< the columns of the others
        bool isHeading = false;        ///< marked to come again on every page
        bool isOneCell = false;        ///< across all columns
    };
    QString above;               ///< the paragraph over it
    bool isAboveHeading = false; ///< and that is written as a heading
    qsizetype width = 0;         ///< columns
    std::vector<Row> rows;       ///< those with text
};

/// All tables of a document in their order. One inside a cell is text of that cell, unless the outer one has but one column
/// and so only places it on the page. May throw a SheetTrouble.
std::vector<WordTable> wordTables(SheetXml &document);

} // namespace rnf
