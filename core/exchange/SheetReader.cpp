#include "exchange/SheetReader.h"

#include "base/Words.h"
#include "exchange/SheetBook.h"
#include "exchange/SheetZip.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr size_t measuredRows = 200;
constexpr size_t measuredBytes = 4 * 1024 * 1024;
constexpr int blankRowsAtOnce = 256;

/// What a SheetTrouble is called in the program. In messages %1 is the file, %2 the row or sheet, %3 a limit, %4 the sheets.
struct TroubleWords {
    std::string_view trouble;
    const char *error;
    const char *message;
    qint64 limit = 0;
};

constexpr TroubleWords sheetTroubles[]{
    {"damaged", "sheets-damaged",
     QT_TRANSLATE_NOOP("Words", "%1 is damaged or not complete, so it was not read. Ask for it again, or open it in the "
                                "program that made it and save it as a new file.")},
    {"password", "sheets-password",
     QT_TRANSLATE_NOOP("Words", "%1 is protected by a password. Open it with the password, save it without one, then import "
                                "that.")},
    {"too-large", "sheets-too-large",
     QT_TRANSLATE_NOOP("Words",
                       "%1 unpacks to far more than a list needs (at most %3 MB), so it was not read. Save only the "
                       "list, as a new workbook or as CSV, and import that."),
     SheetZip::largestWhole / TableReader::megabyte},
    {"too-much-text", "sheets-too-large",
     QT_TRANSLATE_NOOP("Words",
                       "%1 unpacks to far more than a list needs (at most %3 MB), so it was not read. Save only the "
                       "list, as a new workbook or as CSV, and import that."),
     TableReader::largestFile / TableReader::megabyte},
    {"memory", "sheets-too-large",
     QT_TRANSLATE_NOOP("Words",
                       "%1 needs more memory than a list may take, so reading was stopped. Save only the list, as a "
                       "new workbook or as CSV, and import that.")},
    {"time", "sheets-too-long",
     QT_TRANSLATE_NOOP("Words",
                       "%1 takes too long to read, so that was stopped. Save only the list, as a new workbook or as "
                       "CSV, and import that.")},
    {"entities", "sheets-damaged",
     QT_TRANSLATE_NOOP("Words", "%1 holds definitions that no list needs and that can do harm, so it was not read. Ask for "
                                "the list as CSV, or copy the cells and paste them.")},
    {"no-list", "sheets-no-list",
     QT_TRANSLATE_NOOP("Words", "%1 is a compressed (zip) file without a list in it. Unpack it, then choose the file "
                                "inside.")},
    {"open-text", "sheets-no-list",
     QT_TRANSLATE_NOOP("Words",
                       "%1 is an OpenDocument text, not a list. Save it as .docx, or copy the table in it and paste "
                       "it here.")},
    {"binary-workbook", "sheets-no-list",
     QT_TRANSLATE_NOOP("Words", "%1 is a binary Excel workbook (.xlsb). Save it as .xlsx, or copy the cells and paste them "
                                "here.")},
    {"no-table", "sheets-no-table",
     QT_TRANSLATE_NOOP("Words", "%1 has no table in it, so there are no rows to import. Check that it is the right file.")},
    {"no-sheet", "sheets-no-sheet", QT_TRANSLATE_NOOP("Words", "%1 has no sheet “%2”. It has: %4.")},
    {"outside-grid", "sheets-damaged",
     QT_TRANSLATE_NOOP("Words", "Row %2 of %1 is outside of what a sheet can hold (%3 rows), so it was not read. Save only "
                                "the list, as a new workbook or as CSV, and import that."),
     BookRow::gridRows},
    {"cell-too-large", "table-cell-too-large",
     QT_TRANSLATE_NOOP("Words", "Row %2 of %1 has a cell of more than %3 letters. Shorten it, then try again."),
     BookRow::longestCell},
    {"too-many-columns", "table-too-many-columns",
     QT_TRANSLATE_NOOP("Words", "Row %2 of %1 has more than %3 columns. Remove those that are not needed, then try again."),
     TableReader::mostColumns},
};

/// The tables of a document as one list.
QString joinedName() { return Words::tr("All lists joined"); }

qsizetype filledIn(const SheetFrame &row)
{
    return std::count_if(row.texts.begin() + 1, row.texts.end(), [](const std::string &text) { return !text.empty(); });
}

} // namespace

SheetReader::SheetReader(std::unique_ptr<QIODevice> file, const QString &name) : TableReader(std::move(file), name) {}

bool SheetReader::knows(QByteArrayView head) { return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"); }

TableLayout SheetReader::layout() const
{
    TableLayout layout = TableReader::layout();
    layout.sheets = m_sheets;
    layout.sheet = m_sheet;
    layout.repeatedHeaders += m_repeatedHeaders;
    layout.unlikeRow = m_unlikeRow;
    return layout;
}

qint64 SheetReader::bytesRead() const { return m_isEnded ? bytesTotal() : bytesTotal() * m_progress / 1000; }

/// Rows of a sheet end with their last text, so the first ones tell how wide it is.
std::optional<Error> SheetReader::begin(ReadOptions &options)
{
    if (!m_child.start(file(), options.sheet == joinedName() ? SheetBook::joined : options.sheet))
        return Error{u"sheets-no-helper"_s,
                     Words::tr("%1 could not be read: the part of this program that reads such files did not start. Install "
                               "the program again, or save the list as CSV.")
                         .arg(name())};
    SheetFrame frame;
    size_t bytes = 0;
    while (m_waiting.size() < measuredRows && bytes < measuredBytes && nextFrame(frame)) {
        for (const auto &text : frame.texts)
            bytes += text.size();
        if (!take(frame))
            break;
    }
    if (error() && m_waiting.empty())
        return error();
    for (const auto &row : m_waiting) {
        if (filledIn(row) > 1)
            m_width = qMax(m_width, row.texts.size() - 1);
    }
    return std::nullopt;
}

/// Waits for it; false at the end, at an error, and when the work is cancelled.
bool SheetReader::nextFrame(SheetFrame &frame)
{
    constexpr int patience = 50; // milliseconds until a cancel is noticed
    char buffer[64 * 1024];
    while (!error() && !m_isEnded) {
        if (auto whole = m_parser.take()) {
            frame = std::move(*whole);
            return true;
        }
        if (isCancelled()) {
            fail({u"cancelled"_s, Words::tr("The import was cancelled. Nothing was changed.")});
        } else if (m_parser.isBroken()) {
            fail(troubleError("damaged", {}));
        } else if (const auto count = m_child.read(buffer, sizeof buffer, patience)) {
            if (*count > 0)
                m_parser.add(buffer, size_t(*count));
            else
                fail(endError());
        }
    }
    return false;
}

/// False at what ends the sheet.
bool SheetReader::take(SheetFrame &frame)
{
    switch (frame.kind) {
    case SheetFrame::Kind::Sheets:
        for (const auto &text : frame.texts) {
            const QString name = QString::fromStdString(text);
            m_sheets += name == SheetBook::joined ? joinedName() : name;
        }
        return true;
    case SheetFrame::Kind::Chosen:
        m_sheet = m_sheets.value(frame.number(0));
        m_repeatedHeaders = int(qBound<qint64>(0, frame.number(1), mostRows));
        m_unlikeRow = int(qBound<qint64>(0, frame.number(2), BookRow::gridRows));
        return true;
    case SheetFrame::Kind::Progress:
        m_progress = qBound<qint64>(m_progress, frame.number(0), 1000);
        return true;
    case SheetFrame::Kind::Row:
        if (frame.texts.empty())
            break;
        m_waiting.push_back(std::move(frame));
        return true;
    case SheetFrame::Kind::Trouble:
        fail(troubleError(frame.texts.empty() ? std::string() : frame.texts[0],
                          frame.texts.size() < 2 ? QString() : QString::fromStdString(frame.texts[1])));
        return false;
    case SheetFrame::Kind::End:
        m_isEnded = true;
        return false;
    }
    fail(troubleError("damaged", {}));
    return false;
}

bool SheetReader::readMore()
{
    if (m_given == m_waiting.size()) {
        m_waiting.clear();
        m_given = 0;
        SheetFrame frame;
        while (m_waiting.empty() && nextFrame(frame) && take(frame)) {}
        if (m_waiting.empty())
            return false;
    }
    giveRow(m_waiting[m_given]);
    return true;
}

/// Or some of the blank rows above it, which count in the numbers of rows.
void SheetReader::giveRow(const SheetFrame &row)
{
    const qint64 number = qBound<qint64>(1, row.number(0), BookRow::gridRows);
    for (int i = 0; i < blankRowsAtOnce && m_lastRow + 1 < number; ++i, ++m_lastRow)
        endRow();
    if (m_lastRow + 1 < number)
        return;
    const auto cells = std::span(row.texts).subspan(1);
    for (const auto &cell : cells)
        addCell(QByteArrayView(cell.data(), qsizetype(cell.size())));
    const size_t width = cells.size() < m_width && filledIn(row) > 1 ? m_width : cells.size();
    for (size_t i = cells.size(); i < width; ++i)
        addCell({});
    endRow();
    ++m_lastRow;
    ++m_given;
}

Error SheetReader::endError() { return troubleError(m_child.end() == SheetChild::End::OutOfTime ? "time" : "damaged", {}); }

Error SheetReader::troubleError(const std::string &id, const QString &detail) const
{
    const auto known = std::ranges::find(sheetTroubles, id, &TroubleWords::trouble);
    const auto &words = known == std::end(sheetTroubles) ? sheetTroubles[0] : *known;
    bool isRow = false;
    const qint64 row = detail.toLongLong(&isRow);
    QString message = Words::tr(words.message);
    message.replace("%3"_L1, QLocale().toString(words.limit));
    message.replace("%2"_L1, isRow && words.limit ? QLocale().toString(row) : detail);
    message.replace("%4"_L1, m_sheets.join(u", "_s));
    message.replace("%1"_L1, name());
    return {QLatin1String(words.error), message};
}

} // namespace rnf
