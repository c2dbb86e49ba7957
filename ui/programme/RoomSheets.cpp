#include "programme/RoomSheets.h"

#include "print/FittedText.h"
#include "print/PrintText.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qreal doorTimePart = 0.24, doorGap = 10, mostOfRow = 150;
constexpr int doorRoomPoints = 40, doorDayPoints = 20;

/// A line ends between the two times and not within one.
QString unbrokenTimes(const PublicProgramme::Entry &entry)
{
    return entry.times().replace(u' ', QChar::Nbsp).replace(u"\u00a0–\u00a0"_s, u" – "_s);
}

} // namespace

RoomSheets::RoomSheets(FrameWords words, PublicProgramme programme)
    : Printout(std::move(words)), m_programme(std::move(programme))
{
}

int RoomSheets::paginate(const QSizeF &room)
{
    m_room = room;
    m_doors.clear();
    for (const auto &one : m_programme.rooms) {
        for (const auto &day : m_programme.days()) {
            Door door{one, day, m_programme.on(day)};
            const auto isHere = [&](const auto &entry) { return entry.slot.room == one.id; };
            if (std::ranges::none_of(door.entries, isHere))
                continue;
            door.entries.removeIf(
                [&](const auto &entry) { return !isHere(entry) && (entry.slot.isSession() || entry.slot.room.isValid()); });
            m_doors += door;
        }
    }
    return int(m_doors.size());
}

void RoomSheets::drawContent(QPainter &painter, int page) const
{
    const Door &door = m_doors[page];
    qreal top = 0;
    const auto write = [&](const QString &text, int points, bool isBold) {
        const FittedText fitted({text}, {m_room.width(), points * 2.6}, {points, 10, isBold});
        fitted.draw(painter, {0, top});
        top += fitted.height();
    };
    write(door.room.name, doorRoomPoints, true);
    QStringList known{door.room.floor, door.room.isStepFree ? tr("step-free") : QString(),
                      door.room.hasHearingLoop ? tr("hearing loop") : QString()};
    known.removeAll(QString());
    write(PublicProgramme::dayText(door.day), doorDayPoints, false);
    if (!known.isEmpty())
        write(known.join(u" · "_s), doorDayPoints * 2 / 3, false);
    top += doorGap;
    const qreal row = qMin((m_room.height() - top) / qreal(door.entries.size()), mostOfRow);
    for (const auto &entry : door.entries) {
        drawRow(painter, entry, {0, top, m_room.width(), row});
        top += row;
    }
}

void RoomSheets::drawRow(QPainter &painter, const PublicProgramme::Entry &entry, const QRectF &place) const
{
    if (!entry.slot.isSession())
        painter.fillRect(place, printShade);
    painter.setPen(QPen(printLine, 0.5));
    painter.drawLine(place.topLeft(), place.topRight());
    painter.setPen(printBlack);
    const qreal gap = qMin(doorGap / 2, place.height() / 10), timeWidth = place.width() * doorTimePart;
    const QRectF inner = place.adjusted(gap, gap, -gap, -gap);
    FittedText({unbrokenTimes(entry)}, {timeWidth - 2 * gap, inner.height()}, {16, 6, true}).draw(painter, inner.topLeft());
    const qreal left = inner.left() + timeWidth, width = inner.width() - timeWidth;
    QStringList below{entry.names.join(u", "_s), entry.marks.join(u" · "_s)};
    below.removeAll(QString());
    constexpr qreal titlePart = 0.6;
    const qreal titleRoom = below.isEmpty() ? inner.height() : inner.height() * titlePart;
    const FittedText title({entry.title}, {width, titleRoom}, {22, 6, true});
    title.draw(painter, {left, inner.top()});
    const qreal under = inner.top() + title.height();
    if (!below.isEmpty())
        FittedText(below, {width, inner.bottom() - under}, {14, 6, false}).draw(painter, {left, under});
}

} // namespace rnf
