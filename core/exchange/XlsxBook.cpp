#include "exchange/XlsxBook.h"

#include "exchange/SheetXml.h"
#include "exchange/SheetZip.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What no XML can hold is written as "_x000D_", and a text that looks so as "_x005F_x000D_".
QString unescaped(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    for (auto match = escape.match(text); match.hasMatch();) {
        const QChar letter(match.captured(1).toUShort(nullptr, 16));
        text.replace(match.capturedStart(), match.capturedLength(), letter.isNull() ? QString() : QString(letter));
        match = escape.match(text, match.capturedStart() + !letter.isNull());
    }
    return text;
}

/// A text in one or several runs, without the help to read it that stands beside Japanese ones.
QString richText(SheetXml &xml)
{
    QString text;
    for (const int depth = xml.depth(); xml.next() && !(xml.isEnd() && xml.depth() == depth);) {
        if (xml.isStart("rPh"_L1))
            xml.skip();
        else if (xml.isStart("t"_L1))
            text += xml.readText();
    }
    return unescaped(text);
}

struct CellPlace {
    qint64 column = 0; ///< from 1; 0: not said
    qint64 row = 0;
};

/// "AB12".
CellPlace placeOf(QStringView reference)
{
    constexpr qint64 beyond = 10'000'000;
    CellPlace place;
    for (const QChar letter : reference) {
        if (letter >= u'A' && letter <= u'Z' && place.row == 0)
            place.column = qMin(beyond, place.column * 26 + letter.unicode() - u'A' + 1);
        else if (letter >= u'0' && letter <= u'9')
            place.row = qMin(beyond, place.row * 10 + letter.unicode() - u'0');
    }
    return place;
}

template <typename Cells>
void coverColumns(BookRow &row, const std::vector<Cells> &merged)
{
    for (const auto &cells : merged) {
        if (cells.top == row.number())
            row.cover(cells.left, cells.right - cells.left);
    }
}

} // namespace

XlsxBook::XlsxBook(std::unique_ptr<SheetZip> zip, const QString &main) : m_zip(std::move(zip))
{
    const SheetParts parts(*m_zip, main);
    SheetXml xml(m_zip->open(main));
    while (xml.next()) {
        if (xml.isStart("workbookPr"_L1)) {
            const QString is1904 = xml.attribute("date1904"_L1);
            m_is1904 = is1904 == "1"_L1 || is1904 == "true"_L1 || is1904 == "on"_L1;
        } else if (xml.isStart("sheet"_L1)) {
            const QString id = xml.foreignAttribute("id"_L1), state = xml.attribute("state"_L1);
            if (parts.isOfType(id, "worksheet"_L1) && m_zip->has(parts.ofId(id)))
                m_sheets.push_back({xml.attribute("name"_L1), parts.ofId(id), !state.isEmpty() && state != "visible"_L1});
        }
    }
    if (m_sheets.empty())
        throw SheetTrouble{"no-table"};
    readStyles(parts.ofType("styles"_L1));
    readSharedTexts(parts.ofType("sharedStrings"_L1));
}

XlsxBook::~XlsxBook() = default;

QStringList XlsxBook::sheets() const
{
    QStringList names;
    for (const auto &sheet : m_sheets)
        names += sheet.name;
    return names;
}

void XlsxBook::readStyles(const QString &part)
{
    if (!m_zip->has(part))
        return;
    QHash<int, CellFormat> own;
    bool isOfCells = false;
    SheetXml xml(m_zip->open(part));
    while (xml.next()) {
        if (xml.name() == "cellXfs"_L1)
            isOfCells = xml.isStart();
        else if (xml.isStart("numFmt"_L1) && !xml.attribute("numFmtId"_L1).isEmpty())
            own.insert(int(xml.number("numFmtId"_L1, 0)), CellFormat(xml.attribute("formatCode"_L1)));
        else if (xml.isStart("xf"_L1) && isOfCells) {
            const int number = int(xml.number("numFmtId"_L1, 0));
            m_formats.push_back(own.contains(number) ? own.value(number) : CellFormat::builtIn(number));
        }
    }
}

void XlsxBook::readSharedTexts(const QString &part)
{
    if (!m_zip->has(part))
        return;
    SheetXml xml(m_zip->open(part));
    while (xml.next()) {
        if (!xml.isStart("si"_L1))
            continue;
        m_sharedTexts += richText(xml).toStdString();
        m_sharedEnds.push_back(quint32(m_sharedTexts.size()));
    }
}

/// None where this is no number, or that of a text that is not there.
QString XlsxBook::sharedText(const QString &number) const
{
    bool isNumber = false;
    const size_t index = number.toULongLong(&isNumber);
    if (!isNumber || index >= m_sharedEnds.size())
        return {};
    const size_t start = index == 0 ? 0 : m_sharedEnds[index - 1];
    return QString::fromUtf8(m_sharedTexts.data() + start, qsizetype(m_sharedEnds[index] - start));
}

/// They are told behind the rows, but decide what stands in them; so the part is looked through for them first.
std::vector<XlsxBook::Merged> XlsxBook::mergedCells(const QString &part) const
{
    constexpr qint64 blockBytes = 64 * 1024;
    constexpr qsizetype mostBytes = 4 * 1024 * 1024;
    const QByteArray word("<mergeCells");
    const auto file = m_zip->open(part);
    QByteArray tail;
    bool isFound = false;
    for (QByteArray block; tail.size() < mostBytes && !(block = file->read(blockBytes)).isEmpty();) {
        tail += block;
        if (!isFound && tail.contains(word)) {
            isFound = true;
            tail = tail.sliced(tail.indexOf(word));
        }
        if (!isFound)
            tail = tail.last(qMin(tail.size(), word.size()));
    }
    std::vector<Merged> found;
    static const QRegularExpression range(u"mergeCell [^>]*ref=[\"']([A-Z]+[0-9]+):([A-Z]+[0-9]+)"_s);
    const QString text = isFound ? QString::fromLatin1(tail) : QString();
    for (auto matches = range.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto first = placeOf(match.capturedView(1)), last = placeOf(match.capturedView(2));
        found.push_back({first.row, first.column, last.row, last.column});
    }
    std::ranges::sort(found, {}, &Merged::top);
    return found;
}

void XlsxBook::read(int sheet, const TakeRow &take)
{
    const QString part = m_sheets[size_t(sheet)].part;
    const auto merged = mergedCells(part);
    size_t seen = 0;
    std::vector<Merged> here; // those that reach into the row
    const auto isCovered = [&](qint64 row, qint64 column) {
        return std::ranges::any_of(here, [=](const Merged &cells) {
            return column >= cells.left && column <= cells.right && (row != cells.top || column != cells.left);
        });
    };
    SheetXml xml(m_zip->open(part));
    BookRow row;
    qint64 number = 0, column = 0;
    while (xml.next()) {
        if (xml.isStart("row"_L1)) {
            const qint64 next = xml.number("r"_L1, 0);
            if (next > 0 && next <= number)
                throw SheetTrouble{"damaged"};
            number = next > 0 ? next : number + 1;
            column = 0;
            row.begin(number);
            for (; seen < merged.size() && merged[seen].top <= number; ++seen)
                here.push_back(merged[seen]);
            std::erase_if(here, [number](const Merged &cells) { return cells.bottom < number; });
            coverColumns(row, here);
        } else if (xml.isStart("c"_L1)) {
            const auto place = placeOf(xml.attribute("r"_L1));
            column = place.column > 0 ? place.column : column + 1;
            const QString text = cellText(xml, {xml.attribute("t"_L1), int(xml.number("s"_L1, 0)), column});
            if (!text.isEmpty() && !isCovered(number, column))
                row.set(column - 1, text);
        } else if (xml.isEnd("row"_L1) && !row.cells().empty()) {
            take(row, xml.part());
        } else if (xml.isEnd("sheetData"_L1)) {
            break;
        }
    }
}

/// To the end of the cell; the formula behind what it shows is passed over.
QString XlsxBook::cellText(SheetXml &xml, const Cell &cell) const
{
    QString text;
    for (const int depth = xml.depth(); xml.next() && !(xml.isEnd() && xml.depth() == depth);) {
        if (xml.isStart("v"_L1))
            text = shown(cell, xml.readText());
        else if (xml.isStart("is"_L1))
            text = richText(xml);
        else if (xml.isStart())
            xml.skip();
    }
    return text;
}

QString XlsxBook::shown(const Cell &cell, const QString &value) const
{
    if (cell.type == "s"_L1)
        return sharedText(value.trimmed());
    if (cell.type == "b"_L1)
        return value.trimmed() == "1"_L1 || value.trimmed() == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
    if (cell.type == "e"_L1) // "#N/A" is no department
        return {};
    if (cell.type == "str"_L1)
        return unescaped(value);
    if (!cell.type.isEmpty() && cell.type != "n"_L1)
        return value.trimmed(); // days in ISO form
    const auto style = size_t(cell.style);
    return (style < m_formats.size() ? m_formats[style] : CellFormat()).shown(value.trimmed(), m_is1904);
}

} // namespace rnf
