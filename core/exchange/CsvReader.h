#pragma once

#include "exchange/CsvSniffer.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

struct csv_parser;

namespace rnf {

class TextDecoder;

/// One row of a file: its cells as UTF-8, one after another in one buffer. As read, not cleaned.
class CsvRow {
public:
    /// As a spreadsheet counts, from 1, the header and blank rows too.
    qint64 number() const { return m_number; }
    /// The line of the file on which the row begins, from 1; more than `number` when cells above span lines.
    qint64 line() const { return m_line; }

    qsizetype size() const { return qsizetype(m_ends.size()); }
    qsizetype bytes() const { return qsizetype(m_bytes.size()); }
    /// False: the row ended before this column. Says nothing about the value; a blank cell is there.
    bool has(qsizetype column) const { return column < size(); }
    /// Of a missing cell: empty.
    QByteArrayView cell(qsizetype column) const
    {
        if (!has(column))
            return {};
        const quint32 start = column == 0 ? 0 : m_ends[size_t(column) - 1];
        return {m_bytes.data() + start, qsizetype(m_ends[size_t(column)] - start)};
    }
    QString text(qsizetype column) const { return QString::fromUtf8(cell(column)); }
    /// There is text beyond the last column: a separator too many, so that cells may stand in wrong columns.
    bool isTooLong() const { return m_ends.size() > m_columns && m_bytes.size() > (m_columns ? m_ends[m_columns - 1] : 0); }

private:
    friend class CsvReader;

    qint64 m_number = 0;
    qint64 m_line = 0;
    size_t m_columns = 0;
    std::string m_bytes;
    std::vector<quint32> m_ends;
};

/// Reads the rows of a text file of any size in constant memory, on the thread of whoever calls it. Encoding, separator,
/// quote, preamble and header are detected where the options do not say.
///
/// Quotes are read generously: a quoted cell may hold separators, line ends and doubled quotes, and may have blanks around
/// it. A quote inside a bare cell is a letter (5" pipe), and so is one inside a quoted cell that no separator or line end
/// follows ("say "yes" now"). Blanks around a bare cell are not part of it. Rows without any text are counted, not given.
class CsvReader {
public:
    static constexpr qint64 largestFile = 200 * 1024 * 1024;
    static constexpr qint64 mostRows = 2'000'000;
    static constexpr size_t mostColumns = 1000;
    static constexpr size_t largestCell = 1024 * 1024;
    static constexpr size_t largestRow = 16 * 1024 * 1024;

    using Opened = Result<std::unique_ptr<CsvReader>>;
    /// Fails with csv-cannot-open, csv-too-large, csv-not-text, csv-unknown-encoding, csv-empty, or as `error` does.
    static Opened open(const QString &path, const CsvOptions &options = {});
    /// For pasted cells; `name` is what messages call them.
    static Opened fromBytes(const QByteArray &bytes, const CsvOptions &options = {}, const QString &name = {});
    /// Everything that comes out of a pipe, which can be read only once; hardly more than `largestFile`.
    static QByteArray allOf(QIODevice &pipe);
    static Opened fromDevice(std::unique_ptr<QIODevice> device, const QString &name, const CsvOptions &options = {});
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    CsvLayout layout() const;
    /// Names of the columns, all different: "Phone (2)" for a repeated header, "Column 38" for a blank one.
    const QStringList &columns() const { return m_columns; }

    /// Fills `row`, whose memory is used again. False at the end and at an error.
    bool next(CsvRow &row);
    /// Why `next` answered false before the end: csv-too-many-rows, csv-too-many-columns, csv-cell-too-large,
    /// csv-row-too-large, csv-unterminated-quote, csv-cannot-read.
    const std::optional<Error> &error() const { return m_error; }

    qint64 blankRows() const { return m_blankRows; }
    qint64 bytesRead() const;
    qint64 bytesTotal() const { return m_bytesTotal; }

private:
    struct Callbacks;
    struct FreeParser {
        void operator()(csv_parser *parser) const;
    };

    CsvReader(std::unique_ptr<QIODevice> device, const QString &name);
    std::optional<Error> start(const CsvOptions &options);
    void startParser();
    bool hasMore();
    bool fill();
    void parse(QByteArrayView text);
    void finish();
    void addCell(const char *text, size_t size);
    void endRow(int end);
    void nameColumns(const CsvRow &header);
    void fail(const char *id, const QString &message);
    void failOnCell();

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    qint64 m_bytesTotal;
    std::unique_ptr<TextDecoder> m_decoder;
    std::unique_ptr<csv_parser, FreeParser> m_parser;
    QByteArray m_block;
    CsvLayout m_layout;
    QStringList m_columns;
    std::optional<Error> m_error;

    std::vector<CsvRow> m_batch; ///< the rows of a block; the one at m_filled is being filled
    size_t m_filled = 0;
    size_t m_taken = 0;
    bool m_isFinished = false;
    char m_lineFeed = '\n';
    int m_lastEnd = 0;
    qint64 m_number = 0; ///< of the last row that ended
    qint64 m_line = 1;   ///< on which the row being filled begins
    qint64 m_innerLines = 0;
    qint64 m_rows = 0;
    qint64 m_blankRows = 0;
};

} // namespace rnf
