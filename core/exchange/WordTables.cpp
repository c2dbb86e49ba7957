#include "exchange/WordTables.h"

#include "exchange/SheetBook.h"
#include "exchange/SheetXml.h"
#include "exchange/TableReader.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Reads by going down; SheetXml says how deep that may be.
class WordWalk {
public:
    explicit WordWalk(SheetXml &xml) : m_xml(xml) {}

    std::vector<WordTable> tables()
    {
        while (m_xml.next()) {
            if (m_xml.isStart("tbl"_L1)) {
                readTable();
                m_above.clear();
                m_isAboveHeading = false;
            } else if (m_xml.isStart("p"_L1)) {
                readParagraphAbove();
            }
        }
        return std::move(m_tables);
    }

private:
    /// Whether the element that was open at this depth goes on.
    bool isWithin(int depth) { return m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == depth); }

    void readParagraphAbove();
    QString readTable();
    void readRow(WordTable &table);
    void readRowProperties(WordTable::Row &row, bool &isDeleted);
    qint64 readCell(QString &text);
    qint64 readCellProperties(bool &isContinued);
    void readText(QString &text);

    SheetXml &m_xml;
    std::vector<WordTable> m_tables;
    QString m_above;
    bool m_isAboveHeading = false;
};

bool isOn(SheetXml &xml)
{
    const QString value = xml.attribute("val"_L1);
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
}

void addLine(QString &text, const QString &line)
{
    if (!text.isEmpty() && !line.isEmpty())
        text += u'\n';
    text += line;
    if (text.size() > BookRow::longestCell)
        text.truncate(BookRow::longestCell + 1); // long enough to be refused
}

void WordWalk::readParagraphAbove()
{
    QString text;
    bool isHeading = false;
    for (const int depth = m_xml.depth(); isWithin(depth);) {
        if (m_xml.isStart("pStyle"_L1)) {
            const QString style = m_xml.attribute("val"_L1).toLower();
            isHeading = style.startsWith("heading"_L1) || style.startsWith("ttulo"_L1) || style.startsWith("título"_L1)
                     || style.startsWith("title"_L1);
        } else if (m_xml.isStart("tbl"_L1)) { // in a text box
            readTable();
        } else if (!m_xml.isStart("pPr"_L1)) {
            readText(text);
        }
    }
    if (text.simplified().isEmpty())
        return;
    m_above = text.simplified();
    m_isAboveHeading = isHeading;
}

/// Takes what stands here into the text of a paragraph, as it is after all proposed changes.
void WordWalk::readText(QString &text)
{
    if (!m_xml.isStart())
        return;
    const auto name = m_xml.name();
    if (name == "t"_L1)
        text += m_xml.readText();
    else if (name == "tab"_L1)
        text += u' ';
    else if (name == "br"_L1 || name == "cr"_L1)
        text += u'\n';
    else if (name == "noBreakHyphen"_L1)
        text += u'-';
    else if (name == "del"_L1 || name == "moveFrom"_L1 || name == "Fallback"_L1 || name == "pPr"_L1 || name == "rPr"_L1)
        m_xml.skip();
}

/// Its text, for a cell that it may stand in.
QString WordWalk::readTable()
{
    WordTable table{m_above, m_isAboveHeading, 0, {}};
    const size_t before = m_tables.size();
    for (const int depth = m_xml.depth(); isWithin(depth);) {
        if (m_xml.isStart("tr"_L1))
            readRow(table);
        else if (m_xml.isStart("tblPr"_L1) || m_xml.isStart("tblGrid"_L1))
            m_xml.skip();
    }
    for (auto &row : table.rows)
        row.isOneCell = row.isOneCell && row.cells.size() == table.width && table.width > 1;
    const bool onlyPlaces = table.width <= 1 && m_tables.size() > before;
    if (!onlyPlaces)
        m_tables.resize(before);
    QString text;
    for (const auto &row : table.rows)
        addLine(text, row.cells.join(u' ').trimmed());
    if (!onlyPlaces && !table.rows.empty())
        m_tables.push_back(std::move(table));
    return text;
}

void WordWalk::readRow(WordTable &table)
{
    WordTable::Row row;
    bool isDeleted = false;
    int cells = 0;
    for (const int depth = m_xml.depth(); isWithin(depth);) {
        if (m_xml.isStart("trPr"_L1)) {
            readRowProperties(row, isDeleted);
        } else if (m_xml.isStart("tc"_L1)) {
            QString text;
            const qint64 span = readCell(text);
            if (row.cells.size() + span > TableReader::mostColumns)
                throw SheetTrouble{"too-many-columns", std::to_string(table.rows.size() + 1)};
            row.cells += text;
            for (qint64 i = 1; i < span; ++i) {
                row.covered += row.cells.size();
                row.cells += QString();
            }
            ++cells;
        }
    }
    if (isDeleted)
        return;
    table.width = qMax(table.width, row.cells.size());
    row.isOneCell = cells == 1;
    if (!row.cells.join(QString()).isEmpty())
        table.rows.push_back(std::move(row));
}

void WordWalk::readRowProperties(WordTable::Row &row, bool &isDeleted)
{
    for (const int depth = m_xml.depth(); isWithin(depth);) {
        if (m_xml.isStart("gridBefore"_L1)) {
            const qint64 before = qMin<qint64>(m_xml.number("val"_L1, 0), TableReader::mostColumns);
            for (qint64 i = 0; i < before; ++i)
                row.cells += QString();
        } else if (m_xml.isStart("tblHeader"_L1)) {
            row.isHeading = isOn(m_xml);
        } else if (m_xml.isStart("del"_L1)) {
            isDeleted = true;
        }
    }
}

/// How many columns it covers.
qint64 WordWalk::readCell(QString &text)
{
    qint64 span = 1;
    bool isContinued = false;
    QString line;
    for (const int depth = m_xml.depth(); isWithin(depth);) {
        if (m_xml.isStart("tcPr"_L1)) {
            span = readCellProperties(isContinued);
        } else if (m_xml.isStart("tbl"_L1)) {
            addLine(text, readTable());
        } else if (m_xml.isEnd("p"_L1)) {
            addLine(text, line.trimmed());
            line.clear();
        } else {
            readText(line);
        }
    }
    if (isContinued)
        text.clear();
    return span;
}

qint64 WordWalk::readCellProperties(bool &isContinued)
{
    qint64 span = 1;
    for (const int depth = m_xml.depth(); isWithin(depth);) {
        if (m_xml.isStart("gridSpan"_L1))
            span = m_xml.number("val"_L1, 1);
        else if (m_xml.isStart("vMerge"_L1) || m_xml.isStart("hMerge"_L1))
            isContinued = m_xml.attribute("val"_L1) != "restart"_L1;
    }
    return span;
}

} // namespace

std::vector<WordTable> wordTables(SheetXml &document) { return WordWalk(document).tables(); }

} // namespace rnf
