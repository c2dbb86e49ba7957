#pragma once

#include "base/Job.h"
#include "exchange/CsvSniffer.h"
#include "exchange/TableRow.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

namespace rnf {

/// What somebody says about a list; what is not said is detected.
struct ReadOptions {
    std::optional<bool> hasHeader;
    std::optional<int> skippedRows; ///< rows before the header, or before the first row of data when there is none
    CsvOptions text = {};           ///< for lists that are text
    QString sheet = {};             ///< of files with several; empty: the first that has rows
    bool operator==(const ReadOptions &) const = default;
};

/// How a list is read: what was said, and what was detected.
struct TableLayout {
    bool hasHeader = true;
    int skippedRows = 0;           ///< counted as a spreadsheet does, blank ones too
    std::optional<CsvLayout> text; ///< nothing where the list is no text
    bool areCards = false;         ///< each row is a contact card, and the columns are always known
    QStringList sheets = {};       ///< of workbooks, and the lists of a document; none elsewhere
    QString sheet = {};            ///< the one that is read
    int repeatedHeaders = 0;       ///< rows of headings that came again on later pages, and are left out
    int unlikeRow = 0;             ///< where lists of a document name different people, and so were not joined; 0: nowhere
    bool operator==(const TableLayout &) const = default;
};

/// The text of a cell as it is kept; empty without such a column (-1).
QString cellText(const TableRow &row, qsizetype column);

/// Reads the rows of a list of any size in constant memory, on the thread of whoever calls it. A format takes the cells out
/// of its kind of file; where the rows begin, the names of the columns, blank rows and limits are the same for every format.
class TableReader {
public:
    static constexpr qint64 megabyte = 1024 * 1024;
    static constexpr qint64 largestFile = 200 * megabyte;
    static constexpr qint64 mostRows = 2'000'000;
    static constexpr qsizetype mostColumns = 1000;
    static constexpr qsizetype largestCell = 1024 * 1024;
    static constexpr qsizetype largestRow = 16 * 1024 * 1024;

    using Opened = Result<std::unique_ptr<TableReader>>;

    virtual ~TableReader();
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;

    /// Once, before anything else: reads the first rows. Fails with table-empty, as `begin` does, or as `error` says. Where
    /// cancelling `job` ends reading, it ends with "cancelled".
    std::optional<Error> start(ReadOptions options, std::shared_ptr<const Job> job = {});

    virtual TableLayout layout() const { return m_layout; }
    /// Names of the columns, all different: "Phone (2)" for a repeated header, "Column 38" for a blank one.
    const QStringList &columns() const { return m_columns; }

    /// Fills `row`, whose memory is used again. Rows without any text are counted, not given. False at the end and at an
    /// error.
    bool next(TableRow &row);
    /// Why `next` answers false before the end: table-too-many-rows, table-too-many-columns, table-cell-too-large,
    /// table-row-too-large, table-cannot-read, or what the format has to say.
    const std::optional<Error> &error() const { return m_error; }

    qint64 blankRows() const { return m_blankRows; }
    virtual qint64 bytesRead() const = 0;
    qint64 bytesTotal() const { return m_bytesTotal; }

protected:
    /// `name` is what messages call the file, which is open and can be read more than once.
    TableReader(std::unique_ptr<QIODevice> file, const QString &name);

    /// Gets ready to read, or says why this file cannot be read. A format that knows where its rows begin says so in the
    /// options.
    virtual std::optional<Error> begin(ReadOptions &options) = 0;
    /// Gives the cells of some more rows, blank rows too, to `addCell` and `endRow`; a row may end in a later call. False
    /// when nothing follows.
    virtual bool readMore() = 0;

    /// In `begin`, by a format without a header: the names of its columns, all different.
    void setColumns(const QStringList &names) { m_columns = names; }
    void addCell(QByteArrayView utf8);
    void endRow();
    void fail(const Error &error);
    void failOnFile();
    bool isCancelled() const { return m_job && m_job->isCancelled(); }
    /// The row that is being read, as messages name it.
    QString rowNumber() const;

    QIODevice &file() const { return *m_file; }
    const QString &name() const { return m_name; }

private:
    bool hasMore();
    bool readOn();
    void nameColumns(const TableRow &header, int count);

    std::unique_ptr<QIODevice> m_file;
    QString m_name;
    std::shared_ptr<const Job> m_job;
    qint64 m_bytesTotal;
    TableLayout m_layout;
    QStringList m_columns;
    std::optional<Error> m_error;

    std::vector<TableRow> m_batch; ///< rows that were read; the one at m_filled is being filled
    size_t m_filled = 0;
    size_t m_taken = 0;
    qsizetype m_batchBytes = 0;
    bool m_isFinished = false;
    qint64 m_number = 0; ///< of the last row that ended
    qint64 m_rows = 0;
    qint64 m_blankRows = 0;
};

} // namespace rnf
