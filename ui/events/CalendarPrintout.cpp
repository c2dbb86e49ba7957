#include "events/CalendarPrintout.h"

#include "base/Dates.h"
#include "print/ColumnWidths.h"
#include "print/PrintText.h"

#include <QLocale>
#include <QPainter>

namespace rnf {
namespace {

constexpr int weekdayPoints = 9, dayPoints = 11, linePoints = 8;
constexpr qreal linesGap = 2;

qreal weekdaysHeight()
{
    return PrintText(QStringLiteral("X"), printFont(weekdayPoints, true), 100).height() + 2 * cellPadding;
}
qreal dayNumberHeight() { return PrintText(QStringLiteral("1"), printFont(dayPoints, true), 100).height() + cellPadding; }

QDate firstOfWeek(const QDate &day)
{
    const int after = day.dayOfWeek() - int(QLocale().firstDayOfWeek()) + int(daysPerWeek);
    return day.addDays(-(after % daysPerWeek));
}

} // namespace

CalendarPrintout::CalendarPrintout(FrameWords words, const QDate &month, const QHash<QDate, QStringList> &lines)
    : PaperPrintout(std::move(words), {}), m_month(month), m_first(firstOfWeek(month)), m_lines(lines)
{
}

qreal CalendarPrintout::textWidth() const { return m_room.width() / daysPerWeek - 2 * cellPadding; }

QRectF CalendarPrintout::placeOf(int cell) const
{
    const qsizetype week = cell / daysPerWeek;
    const qreal width = m_room.width() / daysPerWeek;
    return {qreal(cell % daysPerWeek) * width, weekdaysHeight() + widthTogether(m_heights.first(week)), width,
            m_heights[week]};
}

QString CalendarPrintout::more(qsizetype count) const { return tr("+%n more", nullptr, int(count)); }

qreal CalendarPrintout::heightOf(const QString &line) const
{
    return PrintText(line, printFont(linePoints), textWidth()).height() + linesGap;
}

/// With room for everything that happens then.
qreal CalendarPrintout::heightOf(const QDate &day) const
{
    qreal height = dayNumberHeight() + 2 * cellPadding;
    for (const auto &line : m_lines.value(day))
        height += heightOf(line);
    return height;
}

/// All weeks are of one height, unless one of them has more to say and others less.
void CalendarPrintout::findHeights(qreal room)
{
    const qsizetype weeks = cellOf(m_month.addDays(m_month.daysInMonth() - 1)) / daysPerWeek + 1;
    const qreal even = room / qreal(weeks);
    const qreal least = qMin(even, 2 * dayNumberHeight() + heightOf(more(1)));
    m_heights = QList<qreal>(weeks, least);
    for (int day = 0; day < m_month.daysInMonth(); ++day) {
        qreal &height = m_heights[cellOf(m_month.addDays(day)) / daysPerWeek];
        height = qMax(height, heightOf(m_month.addDays(day)));
    }
    if (std::ranges::max(m_heights) <= even) {
        m_heights.fill(even);
        return;
    }
    m_heights = sharedWidths(m_heights, room);
    const qreal spare = (room - widthTogether(m_heights)) / qreal(weeks);
    for (auto &height : m_heights)
        height += spare;
}

/// How many of the lines of a day stand in its place; where not all do, room is left to say so.
qsizetype CalendarPrintout::shownOn(const QDate &day) const
{
    constexpr qreal rounding = 0.01;
    const auto lines = m_lines.value(day);
    const qreal room = placeOf(cellOf(day)).height() - dayNumberHeight() - 2 * cellPadding + rounding;
    const qreal moreHeight = heightOf(more(lines.size()));
    qreal height = 0;
    qsizetype withMore = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        height += heightOf(lines[i]);
        if (height > room)
            return withMore;
        if (height + moreHeight <= room)
            withMore = i + 1;
    }
    return lines.size();
}

/// What has no place among the days.
Paper CalendarPrintout::rest() const
{
    Paper rest;
    for (QDate day = m_month; day.month() == m_month.month(); day = day.addDays(1)) {
        const auto left = m_lines.value(day).mid(shownOn(day));
        if (!left.isEmpty())
            rest += PaperBlock::heading(QLocale().toString(day, QLocale::LongFormat));
        for (const auto &line : left)
            rest += PaperBlock::paragraph(line);
    }
    return rest;
}

int CalendarPrintout::paginate(const QSizeF &room)
{
    m_room = room;
    findHeights(room.height() - weekdaysHeight());
    blocks() = rest();
    return blocks().isEmpty() ? 1 : 1 + PaperPrintout::paginate(room);
}

void CalendarPrintout::drawContent(QPainter &painter, int page) const
{
    if (page > 0) {
        PaperPrintout::drawContent(painter, page - 1);
        return;
    }
    drawWeekdays(painter);
    for (int cell = 0; cell < m_heights.size() * daysPerWeek; ++cell) {
        const QDate day = m_first.addDays(cell);
        if (day.month() == m_month.month())
            drawDay(painter, day);
        else
            painter.fillRect(placeOf(cell), printShade);
        painter.setPen(QPen(printLine, 0.5));
        painter.drawRect(placeOf(cell));
    }
}

void CalendarPrintout::drawWeekdays(QPainter &painter) const
{
    painter.setPen(printBlack);
    for (int column = 0; column < daysPerWeek; ++column) {
        const QString name = QLocale().standaloneDayName(m_first.addDays(column).dayOfWeek());
        PrintText(name, printFont(weekdayPoints, true), textWidth(), Qt::AlignHCenter)
            .draw(painter, {placeOf(column).left() + cellPadding, cellPadding}, 0, 1, 0);
    }
}

void CalendarPrintout::drawDay(QPainter &painter, const QDate &day) const
{
    const QRectF place = placeOf(cellOf(day));
    const qreal left = place.left() + cellPadding;
    painter.setPen(printBlack);
    PrintText(QLocale().toString(day.day()), printFont(dayPoints, true), textWidth())
        .draw(painter, {left, place.top() + cellPadding});
    qreal top = place.top() + cellPadding + dayNumberHeight();
    const auto write = [&](const QString &line) {
        PrintText(line, printFont(linePoints), textWidth(), line.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
            .draw(painter, {left, top});
        top += heightOf(line);
    };
    const auto lines = m_lines.value(day);
    const qsizetype shown = shownOn(day);
    for (const auto &line : lines.first(shown))
        write(line);
    painter.setPen(printGrey);
    if (shown < lines.size())
        write(more(lines.size() - shown));
}

} // namespace rnf
