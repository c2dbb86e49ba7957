#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

class QIODevice;

namespace rnf {

/// Why a workbook or a document cannot be read. Thrown and caught in the helper process only; SheetReader has the words.
struct SheetTrouble {
    /// damaged, password, too-large, too-much-text, memory, entities, no-list, open-text, binary-workbook, no-table, no-sheet,
    /// outside-grid, cell-too-large or too-many-columns.
    std::string id;
    std::string detail = {}; ///< the row, or the sheet that was asked for
};

/// A row that is being filled, of cells in any order. Blank ones are no text; what no list may hold is thrown as a SheetTrouble.
class BookRow {
public:
    static constexpr qint64 gridRows = 1'048'576;
    static constexpr qint64 gridColumns = 16'384;
    static constexpr qsizetype longestCell = 32'767; ///< letters, as in a spreadsheet program

    /// Both are counted from 1 by messages, and the column from 0 here.
    void begin(qint64 number);
    /// The same cells in another row.
    void setNumber(qint64 number) { m_number = number; }
    void set(qint64 column, const QString &text);

    /// So many columns are covered by the cell left of them, with which they are shown as one.
    void cover(qint64 first, qint64 count);

    qint64 number() const { return m_number; }
    /// Up to the last one with text; empty when there is none.
    std::span<const std::string> cells() const { return {m_cells.data(), m_size}; }
    std::span<const qint64> covered() const { return m_covered; }

private:
    qint64 m_number = 0;
    size_t m_size = 0;
    std::vector<std::string> m_cells; ///< their memory is used again
    std::vector<qint64> m_covered;
};

/// The tables of one file: sheets of a workbook, or lists of a document. Used in the helper process, where every function
/// may throw a SheetTrouble.
class SheetBook {
public:
    /// Gets the rows that have text, in their order, and how much of the sheet is read: from 0 to 1.
    using TakeRow = std::function<void(const BookRow &row, double part)>;

    virtual ~SheetBook() = default;

    /// Told from what is in it, whatever it is called. The file must outlive the book.
    static std::unique_ptr<SheetBook> open(QIODevice &file);

    /// What `sheets` calls the lists of a document joined to one; no sheet has such a name.
    static inline const QString joined = QStringLiteral("\n");

    /// Names, all different.
    virtual QStringList sheets() const = 0;
    /// The program that wrote it does not show it.
    virtual bool isHidden(int) const { return false; }
    /// Rows of headings that came again below the first, and are not given.
    virtual int repeatedHeaders(int) const { return 0; }
    /// The first row in which lists that seem to be of the same people name different ones, so that they are not joined; 0
    /// where there are none.
    virtual qint64 unlikeRow() const { return 0; }
    virtual void read(int sheet, const TakeRow &take) = 0;
};

} // namespace rnf
