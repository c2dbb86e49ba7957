#include "exchange/XlsxWriter.h"

#include "base/Words.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <cmath>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype narrowestColumn = 8, widestColumn = 60; ///< columns, in letters
constexpr qsizetype roomForFilter = 4;                      ///< the button beside a label
/// Spreadsheets of long ago show "####" for longer cells that are marked as text.
constexpr qsizetype longestMarked = 255;

/// What XML cannot hold, as such workbooks write it: _x0001_. What only looks like that gets its underscore written so.
QString escapedForXml(QStringView text)
{
    const auto isForbidden = [](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    };
    static const QRegularExpression looksEscaped(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (!text.contains(u"_x"_s) && std::ranges::none_of(text, isForbidden))
        return text.toString();
    const QString plain = text.toString().replace(looksEscaped, u"_x005F_"_s);
    QString escaped;
    for (const QChar c : plain)
        escaped += isForbidden(c) ? u"_x%1_"_s.arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper().replace(u"_X"_s, u"_x"_s)
                                  : QString(c);
    return escaped;
}

/// A number as our lists write it or as people here do, when it says all of the text.
std::optional<double> writtenNumber(const QString &text)
{
    static const QRegularExpression plain(u"^-?(0|[1-9]\\d{0,14})(\\.\\d{1,6})?$"_s);
    if (plain.match(text).hasMatch())
        return text.toDouble();
    bool isNumber = false;
    const double number = QLocale().toDouble(text, &isNumber);
    const qsizetype point = text.indexOf(QLocale().decimalPoint());
    const int decimals = point < 0 ? 0 : int(text.size() - point - 1);
    if (isNumber && std::isfinite(number) && QLocale().toString(number, 'f', decimals) == text)
        return number;
    return std::nullopt;
}

/// A day as our lists write it, or a day and a time; not those before such workbooks count.
std::optional<lxw_datetime> plainMoment(const QString &text)
{
    constexpr qsizetype dayLength = 10;
    const auto day = QDate::fromString(text.left(dayLength), u"yyyy-MM-dd"_s);
    const QTime time = text.size() == dayLength ? QTime(0, 0) : QTime::fromString(text.mid(dayLength), u" HH:mm"_s);
    if (!day.isValid() || !time.isValid() || day < QDate(1900, 3, 1) || day.year() > 9999)
        return std::nullopt;
    return lxw_datetime{day.year(), day.month(), day.day(), time.hour(), time.minute(), 0};
}

} // namespace

/// The workbook while it is made, in a file that is ours until the cells are all there.
struct XlsxWriter::Book {
    explicit Book(const QString &beside);
    ~Book();

    bool isMade() const { return workbook && sheet && sheet->optimize_tmpfile; }
    bool write(const QString &text, Holds holds);
    bool close();

    QByteArray folder;
    QTemporaryFile file;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *heading = nullptr, *text = nullptr, *day = nullptr, *moment = nullptr;
    QList<Column> columns;
    QList<qsizetype> widths;
    lxw_row_t row = 0;
    lxw_col_t column = 0;
};

XlsxWriter::Book::Book(const QString &beside)
    : folder(QFile::encodeName(beside)), file(QDir(beside).filePath(u".rank-and-file-XXXXXX"_s))
{
    if (!file.open())
        return;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data(); // files that have no name
    workbook = workbook_new_opt(QFile::encodeName(file.fileName()).constData(), &options);
    if (!workbook)
        return;
    const auto newFormat = [this](const char *numbers) {
        auto *format = workbook_add_format(workbook);
        if (numbers)
            format_set_num_format(format, numbers);
        return format;
    };
    sheet = workbook_add_worksheet(workbook, Words::tr("List").toUtf8().constData());
    heading = newFormat(nullptr);
    format_set_bold(heading);
    text = newFormat("@");
    day = newFormat("yyyy-mm-dd");
    moment = newFormat("yyyy-mm-dd hh:mm");
}

/// What was not closed takes its rows with it, which the library would leave open.
XlsxWriter::Book::~Book()
{
    if (!workbook)
        return;
    if (isMade())
        std::fclose(sheet->optimize_tmpfile);
    lxw_workbook_free(workbook);
}

bool XlsxWriter::Book::write(const QString &cell, Holds holds)
{
    if (holds == Holds::Number) {
        if (const auto number = writtenNumber(cell))
            return worksheet_write_number(sheet, row, column, *number, nullptr) == LXW_NO_ERROR;
    } else if (holds == Holds::Day) {
        if (auto at = plainMoment(cell)) {
            const bool isDay = cell.size() == u"yyyy-mm-dd"_s.size();
            return worksheet_write_datetime(sheet, row, column, &*at, isDay ? day : moment) == LXW_NO_ERROR;
        }
    }
    auto *format = row == 0 ? heading : cell.size() > longestMarked ? nullptr : text;
    return worksheet_write_string(sheet, row, column, cell.toUtf8().constData(), format) == LXW_NO_ERROR;
}

/// Says how it looks, and writes it whole. Rows that a full disk cut short are noticed here, for the library does not tell.
bool XlsxWriter::Book::close()
{
    for (lxw_col_t i = 0; i < widths.size(); ++i) {
        const bool isText = columns.value(i).holds == Holds::Text;
        worksheet_set_column(sheet, i, i, double(std::clamp(widths[i], narrowestColumn, widestColumn)),
                             isText ? text : nullptr);
    }
    if (!widths.isEmpty()) {
        const auto lastRow = lxw_row_t(qMax<qint64>(1, qint64(row)) - 1);
        const auto lastColumn = lxw_col_t(widths.size() - 1);
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_autofilter(sheet, 0, 0, lastRow, lastColumn);
        worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    }
    auto *rows = sheet->optimize_tmpfile;
    constexpr qint64 copiesToCome = 2, oddsAndEnds = 1 << 20;
    const bool areRowsWhole = std::fflush(rows) == 0 && !std::ferror(rows);
    const bool hasRoom =
        QStorageInfo(QFile::decodeName(folder)).bytesAvailable() > copiesToCome * std::ftell(rows) + oddsAndEnds;
    if (!areRowsWhole || !hasRoom)
        return false;
    return workbook_close(std::exchange(workbook, nullptr)) == LXW_NO_ERROR;
}

XlsxWriter::XlsxWriter(std::unique_ptr<QIODevice> file) : TableWriter(std::move(file))
{
    m_book = std::make_unique<Book>(path().isEmpty() ? QDir::tempPath() : QFileInfo(path()).absolutePath());
    if (!m_book->isMade())
        fail(cannotWrite(path()));
}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::begin(const QList<Column> &columns)
{
    m_book->columns = columns;
    TableWriter::begin(columns);
    for (auto &width : m_book->widths)
        width += roomForFilter;
}

void XlsxWriter::cell(QStringView text)
{
    auto &book = *m_book;
    if (book.column == book.widths.size())
        book.widths += 0;
    const auto line = text.indexOf(u'\n');
    auto &width = book.widths[book.column];
    width = qMax(width, line < 0 ? text.size() : line);
    if (!text.isEmpty() && book.isMade()) {
        const QString cell = escapedForXml(text);
        const auto holds = book.row == 0 ? Holds::Text : book.columns.value(book.column).holds;
        if (cell.size() > longestCell)
            fail({u"cell-too-long"_s,
                  Words::tr(
                      "A cell of row %1 has more than %2 letters, which an Excel workbook does not hold, so nothing was "
                      "written. Choose a CSV file instead.")
                      .arg(book.row + 1)
                      .arg(longestCell)});
        else if (!book.write(cell, holds))
            fail(cannotWrite(path()));
    }
    ++book.column;
}

void XlsxWriter::endRow()
{
    m_book->column = 0;
    ++m_book->row;
}

std::optional<Error> XlsxWriter::refusal(qint64 rows) const
{
    if (rows <= mostRows)
        return std::nullopt;
    return Error{u"too-many-rows"_s, Words::tr("%1 rows are more than an Excel workbook holds (%2), so nothing was written. "
                                               "Choose a CSV file, or a shorter list.")
                                         .arg(QLocale().toString(rows), QLocale().toString(mostRows))};
}

void XlsxWriter::end()
{
    if (!m_book->isMade())
        return;
    if (!m_book->close())
        return fail(cannotWrite(path()));
    QFile made(m_book->file.fileName());
    if (!made.open(QIODevice::ReadOnly))
        return fail(cannotWrite(path()));
    constexpr qint64 block = 1 << 20;
    while (!made.atEnd()) {
        const QByteArray bytes = made.read(block);
        if (bytes.isEmpty())
            return fail(cannotWrite(path()));
        write(bytes.constData(), bytes.size());
    }
}

} // namespace rnf
