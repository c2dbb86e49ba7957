#include "exchange/TableReader.h"

#include "base/Text.h"
#include "base/Words.h"
#include "exchange/TableHead.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString counted(qint64 number) { return QLocale().toString(number); }

/// Lists that were printed page by page have their headings again on every page.
bool repeatsHeadings(const TableRow &row, const QStringList &columns)
{
    if (columns.size() < 2 || row.size() != columns.size())
        return false;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        if (row.text(column).simplified() != columns[column])
            return false;
    }
    return true;
}

} // namespace

TableReader::TableReader(std::unique_ptr<QIODevice> file, const QString &name)
    : m_file(std::move(file)), m_name(name), m_bytesTotal(m_file->size()), m_batch(1)
{
}

TableReader::~TableReader() = default;

std::optional<Error> TableReader::start(ReadOptions options, std::shared_ptr<const Job> job)
{
    m_job = std::move(job);
    constexpr size_t headRows = 200;
    constexpr qsizetype headBytes = 64 * 1024;
    if (auto error = begin(options))
        return error;
    while (m_filled < headRows && m_batchBytes < headBytes && readOn()) {}
    const auto head = headOf(std::span(m_batch).first(qMin(m_filled, headRows)), options.hasHeader, options.skippedRows);
    m_layout.hasHeader = head.hasHeader;
    m_layout.skippedRows = head.skippedRows;
    if (!hasMore()) {
        fail(
            {u"table-empty"_s, Words::tr("%1 has no rows. Check that it is the right file, and that not all of its rows are "
                                         "skipped.")
                                   .arg(m_name)});
        return m_error;
    }
    if (head.hasHeader) {
        const TableRow &header = m_batch[m_taken++];
        nameColumns(header, int(header.size()));
    } else if (m_columns.isEmpty()) {
        nameColumns({}, head.width);
    }
    return std::nullopt;
}

bool TableReader::next(TableRow &row)
{
    if (!hasMore())
        return false;
    if (++m_rows > mostRows) {
        fail({u"table-too-many-rows"_s,
              Words::tr("%1 has more than %2 rows. Split it into smaller files, then import them one after "
                        "another.")
                  .arg(m_name, counted(mostRows))});
        m_taken = m_filled;
        return false;
    }
    std::swap(row, m_batch[m_taken++]);
    row.m_columns = size_t(m_columns.size());
    return true;
}

bool TableReader::hasMore()
{
    for (;;) {
        for (; m_taken < m_filled; ++m_taken) {
            const TableRow &row = m_batch[m_taken];
            const bool isSkipped = row.number() <= m_layout.skippedRows;
            const bool isHeading = !isSkipped && m_layout.hasHeader && repeatsHeadings(row, m_columns);
            if (!isSkipped && !isHeading && !row.isBlank())
                return true;
            m_layout.repeatedHeaders += isHeading;
            m_blankRows += !isSkipped && !isHeading;
        }
        std::swap(m_batch[0], m_batch[m_filled]);
        m_filled = m_taken = 0;
        m_batchBytes = 0;
        if (!readOn())
            return false;
    }
}

bool TableReader::readOn()
{
    if (m_isFinished || m_error)
        return false;
    m_isFinished = !readMore();
    return true;
}

void TableReader::addCell(QByteArrayView utf8)
{
    if (m_error)
        return;
    TableRow &row = m_batch[m_filled];
    row.addCell(utf8);
    if (utf8.size() > largestCell)
        fail({u"table-cell-too-large"_s, Words::tr("Row %1 of %2 has a cell of more than %3 MB. Shorten it, then try again.")
                                             .arg(rowNumber(), m_name, counted(largestCell / megabyte))});
    else if (row.size() > mostColumns)
        fail({u"table-too-many-columns"_s,
              Words::tr("Row %1 of %2 has more than %3 columns. Check the separator, or remove columns.")
                  .arg(rowNumber(), m_name, counted(mostColumns))});
    else if (row.bytes() > largestRow)
        fail({u"table-row-too-large"_s, Words::tr("Row %1 of %2 has more than %3 MB. Shorten its cells, then try again.")
                                            .arg(rowNumber(), m_name, counted(largestRow / megabyte))});
}

void TableReader::endRow()
{
    if (m_error)
        return;
    TableRow &row = m_batch[m_filled];
    row.m_number = ++m_number;
    m_batchBytes += row.bytes();
    if (++m_filled == m_batch.size())
        m_batch.emplace_back();
    m_batch[m_filled].clear();
}

void TableReader::nameColumns(const TableRow &header, int count)
{
    QSet<QString> taken;
    for (int column = 0; column < count; ++column) {
        QString name = header.text(column).simplified();
        if (name.isEmpty())
            name = Words::tr("Column %1").arg(column + 1);
        QString unique = name;
        for (int repeat = 2; taken.contains(unique); ++repeat)
            unique = u"%1 (%2)"_s.arg(name, QString::number(repeat));
        taken.insert(unique);
        m_columns += unique;
    }
}

QString TableReader::rowNumber() const { return counted(m_number + 1); }

void TableReader::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

void TableReader::failOnFile()
{
    fail({.id = u"table-cannot-read"_s,
          .message = Words::tr("%1 could not be read to its end (%2). Copy it to this computer, then try again.")
                         .arg(m_name, m_file->errorString()),
          .isAboutOpening = true});
}

TableRow TableRow::with(const QMap<qsizetype, QString> &cells) const
{
    TableRow row;
    row.m_number = m_number;
    row.m_columns = m_columns;
    const auto width = cells.isEmpty() ? size() : qMax(size(), cells.lastKey() + 1);
    for (qsizetype column = 0; column < width; ++column) {
        const auto own = cells.constFind(column);
        row.addCell(own == cells.cend() ? cell(column) : QByteArrayView(own->toUtf8()));
    }
    return row;
}

TableRow TableRow::without(qsizetype column) const
{
    TableRow row;
    row.m_number = m_number;
    row.m_columns = m_columns;
    for (qsizetype i = 0; i < size(); ++i) {
        if (i != column)
            row.addCell(cell(i));
    }
    return row;
}

QString cellText(const TableRow &row, qsizetype column) { return column < 0 ? QString() : cleanText(row.text(column)); }

} // namespace rnf
