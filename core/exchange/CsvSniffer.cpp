#include "exchange/CsvSniffer.h"

#include "base/Words.h"
#include "exchange/TableHead.h"

#include <QIODevice>
#include <QRegularExpression>
#include <QtEndian>

#include <csv.h>

#include <array>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr std::array separators{'\t', ';', '|', ','};
constexpr size_t mostRows = 200;

/// The first rows as one choice of separator and quote cuts them; blank lines are rows without cells.
class Sample {
public:
    Sample(QByteArrayView head, bool isWhole, char separator, char quote)
    {
        csv_parser parser;
        csv_init(&parser, CSV_REPALL_NL);
        csv_set_delim(&parser, uchar(separator));
        csv_set_quote(&parser, uchar(quote));
        csv_parse(&parser, head.data(), size_t(head.size()), addCell, endRow, this);
        if (isWhole || rows.empty())
            csv_fini(&parser, addCell, endRow, this);
        else
            m_cr -= m_lastEnd == '\r'; // its other half may follow
        csv_free(&parser);
    }

    CsvLayout::LineEnd lineEnd() const
    {
        const int kinds = (m_lf > 0) + (m_crLf > 0) + (m_cr > m_crLf);
        if (kinds > 1)
            return CsvLayout::LineEnd::Mixed;
        return m_crLf > 0 ? CsvLayout::LineEnd::CrLf : m_cr > 0 ? CsvLayout::LineEnd::Cr : CsvLayout::LineEnd::Lf;
    }

    std::vector<TableRow> rows;

private:
    static void addCell(void *text, size_t size, void *self)
    {
        static_cast<Sample *>(self)->m_row.addCell({static_cast<const char *>(text), qsizetype(size)});
    }
    static void endRow(int end, void *self) { static_cast<Sample *>(self)->endRow(end); }

    void endRow(int end)
    {
        const bool isSecondHalf = end == '\n' && m_lastEnd == '\r' && m_row.size() == 0;
        m_crLf += isSecondHalf;
        m_cr += end == '\r';
        m_lf += end == '\n' && !isSecondHalf;
        m_lastEnd = isSecondHalf ? 0 : end;
        if (!isSecondHalf && rows.size() < mostRows)
            rows.push_back(std::move(m_row));
        m_row.clear();
    }

    TableRow m_row;
    int m_lastEnd = 0;
    int m_cr = 0, m_lf = 0, m_crLf = 0;
};

/// Counts what stands at the borders of cells. Single quotes count only where they open and close cells in most rows, for
/// they also guard against formulas and begin names.
char sniffQuote(QByteArrayView head)
{
    const auto isBorder = [](char c) {
        return c == '\n' || c == '\r' || std::ranges::find(separators, c) != separators.end();
    };
    qsizetype lines = 1, opened = 0, closed = 0;
    char before = '\n';
    for (qsizetype i = 0; i < head.size(); ++i) {
        const char after = i + 1 < head.size() ? head[i + 1] : '\n';
        if (head[i] == '"' && (isBorder(before) || isBorder(after)))
            return '"';
        lines += head[i] == '\n' && i + 1 < head.size();
        opened += head[i] == '\'' && isBorder(before) && !isBorder(after);
        closed += head[i] == '\'' && isBorder(after) && !isBorder(before);
        before = head[i];
    }
    return opened >= 2 && opened >= lines && qAbs(opened - closed) * 10 <= opened ? '\'' : '"';
}

/// The separator that cuts most rows alike wins. One that the first cut row lacks stands inside cells, as in "red; green";
/// of equals the comma comes last, for it is also a decimal point.
char sniffSeparator(QByteArrayView head, bool isWhole, char quote)
{
    std::array<CellGrid, separators.size()> shapes;
    std::ranges::transform(separators, shapes.begin(),
                           [&](char separator) { return gridOf(Sample(head, isWhole, separator, quote).rows); });
    const size_t firstRow = std::ranges::min(shapes, {}, &CellGrid::firstRow).firstRow;
    CellGrid best;
    char found = ',';
    for (size_t i = 0; i < shapes.size(); ++i) {
        CellGrid &next = shapes[i];
        if (next.firstRow > firstRow)
            next.share *= 0.6;
        if (next.share > best.share || (next.share == best.share && next.width > 2 * best.width)) {
            best = next;
            found = separators[i];
        }
    }
    return found;
}

constexpr QByteArrayView oldOfficeStart("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

QString oldOfficeKind(QByteArrayView head)
{
    const auto names = [&](QStringView name) {
        return head.indexOf(QByteArrayView(reinterpret_cast<const char *>(name.utf16()), name.size() * 2)) >= 0;
    };
    if (names(u"EncryptedPackage"))
        return Words::tr("%1 is protected by a password. Open it with the password, save it without one, then import that.");
    if (names(u"WordDocument"))
        return Words::tr("%1 is an old Word document (.doc). Save it as .docx, or copy the table in it and paste it here.");
    return Words::tr(
        "%1 is an old Excel workbook (.xls). Save it as .xlsx or as CSV, or copy the cells and paste them here.");
}

bool isImage(QByteArrayView head)
{
    return head.startsWith("\x89PNG") || head.startsWith("\xFF\xD8\xFF") || head.startsWith("GIF8")
        || head.startsWith(QByteArrayView("II*\0", 4)) || head.startsWith(QByteArrayView("MM\0*", 4))
        || (head.startsWith("BM") && head.size() > 10 && head.sliced(6, 4) == QByteArrayView("\0\0\0\0", 4))
        || (head.startsWith("RIFF") && head.size() > 12 && head.sliced(8, 4) == "WEBP")
        || (head.size() > 12 && head[0] == 0 && head.sliced(4, 4) == "ftyp");
}

/// Text has tabs and line ends, but hardly another control character.
bool isBinary(QByteArrayView head)
{
    const auto controls =
        std::ranges::count_if(head, [](char c) { return uchar(c) < 32 && c != 0 && (c < '\t' || c > '\r'); });
    return controls > 8 && controls * 20 > head.size();
}

/// An object or a list of them; the head is in small letters.
bool isJson(const QByteArray &head)
{
    static const QRegularExpression start(u"\\A[\\[\\s]*\\{\\s*\"|\\A\\[\\s*\"vcard\""_s);
    return start.match(QString::fromLatin1(head)).hasMatch();
}

QString foreignKind(QByteArrayView head)
{
    QByteArrayView start = head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
    start = start.trimmed().first(qMin(start.trimmed().size(), qsizetype(1024)));
    const QByteArray lower = start.toByteArray().toLower();
    const auto begins = [&](std::initializer_list<QByteArrayView> words) {
        return std::ranges::any_of(words, [&](QByteArrayView word) { return lower.startsWith(word); });
    };
    if (head.startsWith(oldOfficeStart))
        return oldOfficeKind(head);
    if (head.startsWith("%PDF-"))
        return Words::tr(
            "%1 is a PDF document. Ask for the list as a spreadsheet or CSV, or copy the table and paste it here.");
    if (begins({"<!doctype html", "<html", "<head", "<body", "<table"}) || (begins({"<?xml"}) && lower.contains("<html")))
        return Words::tr(
            "%1 is a web page (HTML), whatever its name ends in. Open it in a spreadsheet program and save it as "
            ".xlsx or CSV.");
    if (begins({"<?xml"}))
        return Words::tr("%1 is an XML file. If it is a spreadsheet, open it there and save it as CSV.");
    if (isImage(head))
        return Words::tr("%1 is a picture. Ask for the list as a spreadsheet or CSV.");
    if (head.startsWith("\x1F\x8B") || head.startsWith("Rar!") || head.startsWith("7z\xBC\xAF") || head.startsWith("BZh9"))
        return Words::tr("%1 is a compressed file. Unpack it, then choose the file inside.");
    if (head.startsWith("{\\rtf"))
        return Words::tr(
            "%1 is a formatted document (RTF). Copy the table in it and paste it here, or save the table as CSV.");
    if (begins({"begin:vcalendar"}))
        return Words::tr("%1 is a calendar: there are events in it, and no people. They come in with “Import calendar”.");
    if (isJson(lower))
        return Words::tr("%1 is a file from one program for another (JSON). Ask for the list as a spreadsheet or CSV.");
    if (head.startsWith("SQLite format 3") || head.startsWith("Rank&File vault"))
        return Words::tr("%1 is a database, not a text file. If it is a workspace, open it from the File menu.");
    return {};
}

} // namespace

qsizetype separatorLineSize(QByteArrayView head)
{
    static const QRegularExpression line(u"\\A\"?sep=[^\\r\\n]\"?[,;\\t|]*(\\r\\n|\\r|\\n|\\z)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return line.match(QString::fromLatin1(head.first(qMin(head.size(), qsizetype(100))))).capturedLength();
}

CsvLayout sniffCsv(QByteArrayView head, bool isWhole, const CsvOptions &options)
{
    CsvLayout layout;
    std::optional<char> separator = options.separator;
    if (const qsizetype line = separatorLineSize(head)) {
        layout.hasSeparatorLine = true;
        separator = separator.value_or(head[head.indexOf('=') + 1]);
        head = head.sliced(line);
    }
    layout.quote = options.quote ? *options.quote : sniffQuote(head);
    layout.separator = separator ? *separator : sniffSeparator(head, isWhole, layout.quote);

    layout.lineEnd = Sample(head, isWhole, layout.separator, layout.quote).lineEnd();
    return layout;
}

QByteArray foreignHead(QIODevice &file, qint64 size)
{
    constexpr qsizetype directoryAt = 48, sectorBytes = 512;
    QByteArray head = file.read(qMin(size, file.size()));
    if (!head.startsWith(oldOfficeStart) || head.size() < sectorBytes)
        return head;
    const auto sector = qFromLittleEndian<quint32>(head.constData() + directoryAt);
    file.seek((qint64(sector) + 1) * sectorBytes);
    return head + file.read(4 * sectorBytes);
}

std::optional<Error> refuseForeignFile(QByteArrayView head, const QString &name)
{
    const QString kind = foreignKind(head);
    if (kind.isEmpty())
        return std::nullopt;
    return Error{u"csv-not-text"_s, kind.arg(name)};
}

std::optional<Error> refuseForeignText(QByteArrayView text, const QString &name)
{
    if (isBinary(text))
        return Error{u"csv-not-text"_s,
                     Words::tr("%1 is not a text file. Save the list as CSV, then choose that file.").arg(name)};
    return refuseForeignFile(text, name);
}

} // namespace rnf
