#include "programme/ProgrammeWall.h"

#include "base/Dates.h"
#include "base/TimeText.h"
#include "print/FittedText.h"
#include "print/PrintText.h"

#include <QLocale>
#include <QPainter>

#include <set>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qreal leastColumn = 96, timeColumn = 62, wallGap = 6;
constexpr int wallDayPoints = 26, wallRoomPoints = 15;
constexpr FittedText::Letters wallLetters{20, 6, false}, wallTitles{24, 7, true};

/// The time of a day down a page: longer things are higher, what nothing runs in takes little room.
class WallTimes {
public:
    WallTimes(const QList<PublicProgramme::Entry> &entries, qreal height)
    {
        std::set<QDateTime> edges;
        for (const auto &entry : entries)
            edges.insert({entry.from, entry.until});
        m_edges = {edges.begin(), edges.end()};
        QList<qreal> weights;
        qreal all = 0;
        for (qsizetype i = 0; i + 1 < m_edges.size(); ++i) {
            weights += weight(entries, m_edges[i], m_edges[i + 1]);
            all += weights.last();
        }
        m_tops += 0;
        for (const qreal weight : weights)
            m_tops += m_tops.last() + height * weight / all;
    }

    qreal top(const QDateTime &at) const { return m_tops[m_edges.indexOf(at)]; }

private:
    static qreal weight(const QList<PublicProgramme::Entry> &entries, const QDateTime &from, const QDateTime &until)
    {
        constexpr qreal least = 20, most = 120, empty = 10;
        const bool isUsed =
            std::ranges::any_of(entries, [&](const auto &entry) { return entry.from < until && entry.until > from; });
        return isUsed ? qBound(least, qreal(from.secsTo(until)) / minutesOfHour, most) : empty;
    }

    QList<QDateTime> m_edges;
    QList<qreal> m_tops;
};

/// Draws the entries of a day into the part of a page that is left below its headings.
class WallGrid {
public:
    WallGrid(QPainter &painter, const QList<PublicProgramme::Entry> &entries, const QList<Room> &rooms, const QRectF &place)
        : m_painter(painter), m_entries(entries), m_rooms(rooms), m_place(place), m_times(entries, place.height())
    {
    }

    void draw() const
    {
        QStringList written;
        for (const auto &entry : m_entries) {
            drawTime(entry, written);
            if (const QRectF place = placeOf(entry); !place.isEmpty())
                drawEntry(entry, place);
        }
    }

private:
    qreal columnWidth() const { return (m_place.width() - timeColumn) / qreal(qMax<qsizetype>(1, m_rooms.size())); }

    /// The whole house goes over all columns; what is elsewhere is on another sheet. What shares a room at a time shares its
    /// column.
    QRectF placeOf(const PublicProgramme::Entry &entry) const
    {
        const qreal top = m_place.top() + m_times.top(entry.from), bottom = m_place.top() + m_times.top(entry.until);
        QRectF place(m_place.left() + timeColumn, top, m_place.width() - timeColumn, bottom - top);
        const auto room = std::ranges::find(m_rooms, entry.slot.room, &Room::id);
        if (room != m_rooms.end())
            place = {place.left() + columnWidth() * qreal(room - m_rooms.begin()), top, columnWidth(), bottom - top};
        else if (entry.slot.room.isValid() && !entry.room.isEmpty())
            return {};
        QList<ProgrammeSlotId> beside;
        for (const auto &other : m_entries) {
            if (other.slot.room == entry.slot.room && other.slot.overlaps(entry.slot))
                beside += other.slot.id;
        }
        place.setWidth(place.width() / qreal(beside.size()));
        return place.translated(place.width() * qreal(beside.indexOf(entry.slot.id)), 0);
    }
    void drawTime(const PublicProgramme::Entry &entry, QStringList &written) const
    {
        const QString time = TimeText::shown(entry.from.time());
        if (written.contains(time))
            return;
        written += time;
        const qreal top = m_place.top() + m_times.top(entry.from);
        m_painter.setPen(QPen(printLine, 0.5));
        m_painter.drawLine(QPointF(m_place.left(), top), QPointF(m_place.right(), top));
        m_painter.setPen(printBlack);
        const qreal room = qMin(m_times.top(entry.until) - m_times.top(entry.from), qreal(wallRoomPoints) * 2);
        FittedText({time}, {timeColumn - wallGap, room - 2}, {wallRoomPoints, 6, true})
            .draw(m_painter, {m_place.left(), top + 1});
    }
    void drawEntry(const PublicProgramme::Entry &entry, QRectF place) const
    {
        place.adjust(1.5, 1.5, -1.5, -1.5);
        if (!entry.slot.isSession())
            m_painter.fillRect(place, printShade);
        m_painter.setPen(QPen(printBlack, entry.slot.isSession() ? 1 : 0.5));
        m_painter.drawRect(place);
        place.adjust(wallGap / 2, wallGap / 3, -wallGap / 2, -wallGap / 3);
        QStringList below{entry.names.join(u", "_s), entry.marks.join(u" · "_s)};
        below.removeAll(QString());
        constexpr qreal titlePart = 0.6;
        const qreal titleRoom = below.isEmpty() ? place.height() : place.height() * titlePart;
        const FittedText title({entry.title}, {place.width(), titleRoom}, wallTitles);
        title.draw(m_painter, place.topLeft());
        const qreal top = place.top() + title.height();
        if (!below.isEmpty())
            FittedText(below, {place.width(), place.bottom() - top}, wallLetters).draw(m_painter, {place.left(), top});
    }

    QPainter &m_painter;
    const QList<PublicProgramme::Entry> &m_entries;
    const QList<Room> &m_rooms;
    QRectF m_place;
    WallTimes m_times;
};

} // namespace

ProgrammeWall::ProgrammeWall(FrameWords words, PublicProgramme programme)
    : Printout(std::move(words)), m_programme(std::move(programme))
{
}

int ProgrammeWall::paginate(const QSizeF &room)
{
    m_room = room;
    m_sheets.clear();
    const auto most = qMax<qsizetype>(1, qsizetype((room.width() - timeColumn) / leastColumn));
    for (const auto &day : m_programme.days()) {
        QList<Room> rooms = m_programme.rooms;
        const auto entries = m_programme.on(day);
        rooms.removeIf([&](const Room &one) {
            return std::ranges::none_of(entries, [&](const auto &entry) { return entry.slot.room == one.id; });
        });
        const int count = int(qMax<qsizetype>(1, (rooms.size() + most - 1) / most));
        const qsizetype each = (rooms.size() + count - 1) / count;
        for (int number = 0; number < count; ++number)
            m_sheets += Sheet{day, rooms.mid(number * each, each), number + 1, count};
    }
    return int(m_sheets.size());
}

void ProgrammeWall::drawContent(QPainter &painter, int page) const
{
    const Sheet &sheet = m_sheets[page];
    QString heading = PublicProgramme::dayText(sheet.day);
    if (sheet.count > 1)
        heading = tr("%1 (sheet %2 of %3)").arg(heading).arg(sheet.number).arg(sheet.count);
    const FittedText day({heading}, {m_room.width(), 2 * wallDayPoints}, {wallDayPoints, 12, true});
    day.draw(painter, {0, 0});
    qreal top = day.height() + wallGap;
    const qreal width = (m_room.width() - timeColumn) / qreal(qMax<qsizetype>(1, sheet.rooms.size()));
    constexpr qreal headRoom = 2.6 * wallRoomPoints;
    for (qsizetype i = 0; i < sheet.rooms.size(); ++i) {
        const Room &room = sheet.rooms[i];
        const QRectF place(timeColumn + width * qreal(i), top, width, headRoom);
        painter.fillRect(place.adjusted(1.5, 0, -1.5, 0), printShade);
        painter.setPen(printBlack);
        FittedText({room.name, room.isStepFree ? tr("step-free") : QString()}, {width - 2 * wallGap, headRoom - 4},
                   {wallRoomPoints, 6, true})
            .draw(painter, place.topLeft() + QPointF(wallGap, 2));
    }
    top += sheet.rooms.isEmpty() ? 0 : headRoom + wallGap / 2;
    const auto entries = m_programme.on(sheet.day);
    WallGrid(painter, entries, sheet.rooms, {0, top, m_room.width(), m_room.height() - top}).draw();
}

} // namespace rnf
