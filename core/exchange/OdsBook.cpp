#include "exchange/OdsBook.h"

#include "exchange/CellFormat.h"
#include "exchange/SheetXml.h"
#include "exchange/SheetZip.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Goes to the tables of the workbook; what tracks changes or caches foreign data holds tables as well.
bool toNextTable(SheetXml &xml)
{
    while (xml.next()) {
        if (xml.isStart("table"_L1))
            return true;
        if (xml.isStart("tracked-changes"_L1) || xml.isStart("automatic-styles"_L1))
            xml.skip();
    }
    return false;
}

/// The lines of a cell as they are shown, without the remarks on it.
QString shownText(SheetXml &xml)
{
    QString text;
    bool isFirst = true;
    int paragraphs = 0;
    for (const int depth = xml.depth(); xml.next() && !(xml.isEnd() && xml.depth() == depth);) {
        if (xml.isStart("annotation"_L1) || xml.isStart("table"_L1) || xml.isStart("shapes"_L1)) {
            xml.skip();
        } else if (xml.isStart("p"_L1)) {
            ++paragraphs;
            if (!std::exchange(isFirst, false))
                text += u'\n';
        } else if (xml.isEnd("p"_L1)) {
            --paragraphs;
        } else if (xml.isStart("line-break"_L1)) {
            text += u'\n';
        } else if (xml.isStart("tab"_L1)) {
            text += u'\t';
        } else if (xml.isStart("s"_L1)) {
            text += QString(qMin<qint64>(xml.number("c"_L1, 1), BookRow::longestCell + 1), u' ');
        } else if (xml.isText() && paragraphs > 0) {
            text += xml.text();
        }
        if (text.size() > 2 * BookRow::longestCell)
            text.truncate(BookRow::longestCell + 1); // long enough to be refused
    }
    return text;
}

/// "PT08H30M00S".
QString odsTime(const QString &value, const QString &shown)
{
    static const QRegularExpression duration(u"^PT(\\d+)H(\\d+)M(\\d+)(?:[.,]\\d+)?S$"_s);
    const auto match = duration.match(value);
    if (!match.hasMatch())
        return shown;
    const QString time = match.captured(1).rightJustified(2, u'0') + u':' + match.captured(2).rightJustified(2, u'0');
    const QString seconds = match.captured(3).rightJustified(2, u'0');
    return seconds == "00"_L1 ? time : time + u':' + seconds;
}

/// "1981-04-03", "2024-03-05T18:30:00".
QString odsDay(const QString &value)
{
    static const QRegularExpression instant(u"^(\\d+-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(:\\d\\d)?(?:[.,]\\d+)?$"_s);
    const auto match = instant.match(value);
    if (!match.hasMatch())
        return value;
    const QString seconds = match.captured(3);
    return match.captured(1) + u' ' + match.captured(2) + (seconds == ":00"_L1 ? QString() : seconds);
}

/// "#N/A", "Err:502": what is shown where a formula has no answer.
bool isErrorText(const QString &shown)
{
    static const QRegularExpression error(u"^(#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)|Err:\\d+)$"_s);
    return error.match(shown).hasMatch();
}

} // namespace

OdsBook::OdsBook(std::unique_ptr<SheetZip> zip) : m_zip(std::move(zip))
{
    SheetXml xml(m_zip->open(u"content.xml"_s));
    while (toNextTable(xml)) {
        m_names += xml.attribute("name"_L1);
        xml.skip();
    }
    if (m_names.isEmpty())
        throw SheetTrouble{"no-table"};
}

OdsBook::~OdsBook() = default;

void OdsBook::read(int sheet, const TakeRow &take)
{
    SheetXml xml(m_zip->open(u"content.xml"_s));
    for (int i = 0; toNextTable(xml); ++i) {
        if (i == sheet) {
            readTable(xml, take);
            return;
        }
        xml.skip();
    }
}

void OdsBook::readTable(SheetXml &xml, const TakeRow &take)
{
    BookRow row;
    qint64 number = 1;
    for (const int depth = xml.depth(); xml.next() && !(xml.isEnd() && xml.depth() == depth);) {
        if (xml.isStart("shapes"_L1) || xml.isStart("forms"_L1)) {
            xml.skip();
        } else if (xml.isStart("table-row"_L1)) {
            row.begin(number);
            const qint64 times = readRow(xml, row);
            number = qMin(number + times, BookRow::gridRows + 1); // blank ones are only counted
            if (row.cells().empty())
                continue;
            if (row.number() + times - 1 > BookRow::gridRows)
                throw SheetTrouble{"outside-grid", std::to_string(BookRow::gridRows + 1)};
            for (qint64 i = 0; i < times; ++i) {
                take(row, xml.part());
                row.setNumber(row.number() + 1);
            }
        }
    }
}

qint64 OdsBook::readRow(SheetXml &xml, BookRow &row)
{
    constexpr qint64 beyond = 1LL << 40;
    const qint64 times = qMin(xml.number("number-rows-repeated"_L1, 1), beyond);
    qint64 column = 0;
    for (const int depth = xml.depth(); xml.next() && !(xml.isEnd() && xml.depth() == depth);) {
        if (xml.isStart("covered-table-cell"_L1)) {
            column = qMin(column + xml.number("number-columns-repeated"_L1, 1), beyond);
            xml.skip();
        } else if (xml.isStart("table-cell"_L1)) {
            const qint64 repeated = qMin(xml.number("number-columns-repeated"_L1, 1), beyond);
            const qint64 spanned = xml.number("number-columns-spanned"_L1, 1);
            const QString text = cellText(xml);
            for (qint64 i = 0; i < repeated && !text.isEmpty(); ++i)
                row.set(column + i, text);
            row.cover(column + 1, spanned - 1);
            column = qMin(column + repeated, beyond);
        }
    }
    return times;
}

QString OdsBook::cellText(SheetXml &xml)
{
    const QString type = xml.attribute("value-type"_L1), value = xml.attribute("value"_L1);
    const QString day = xml.attribute("date-value"_L1), time = xml.attribute("time-value"_L1);
    const QString said = xml.attribute("string-value"_L1), answer = xml.attribute("boolean-value"_L1);
    const bool isFormula = !xml.attribute("formula"_L1).isEmpty(), isError = xml.says("value-type"_L1, "error"_L1);
    const QString shown = shownText(xml);
    if (isError || (isFormula && isErrorText(shown))) // not all programs say that it is one
        return {};
    if (type == "date"_L1 && !day.isEmpty())
        return odsDay(day);
    if (type == "time"_L1)
        return odsTime(time, shown);
    if (type == "boolean"_L1 && !answer.isEmpty())
        return answer == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
    if (type == "string"_L1)
        return shown.isEmpty() ? said : shown;
    if (value.isEmpty())
        return shown;
    const QString number = plainNumber(value);
    return isDigitsInPattern(shown, number) ? shown : number;
}

} // namespace rnf
