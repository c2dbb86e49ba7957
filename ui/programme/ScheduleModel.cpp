#include "programme/ScheduleModel.h"

#include "base/Dates.h"
#include "base/TimeText.h"
#include "events/EventTimes.h"
#include "look/ToolTip.h"
#include "programme/ConflictWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int minutesPerHour = 60, minutesPerDay = 24 * minutesPerHour;

} // namespace

void ScheduleModel::setSchedule(const ScheduleFacts &facts, const QList<Conflict> &conflicts)
{
    beginResetModel();
    m_facts = facts;
    m_conflicts.clear();
    for (const auto &conflict : conflicts) {
        m_conflicts[conflict.slot] += conflict;
        if (conflict.other.isValid())
            m_conflicts[conflict.other] += conflict;
    }
    const auto all = days();
    if (!all.contains(m_day))
        m_day = all.value(0);
    take();
    endResetModel();
}

QList<QDate> ScheduleModel::days() const
{
    QList<QDate> days;
    for (QDate day = EventTimes::day(m_facts.event); day.isValid() && day <= EventTimes::lastDay(m_facts.event);
         day = day.addDays(1))
        days += day;
    // An event that was made shorter still has what stood there.
    for (const auto &slot : m_facts.slots) {
        if (const QDate day = dayOf(slot); !days.contains(day))
            days += day;
    }
    std::ranges::sort(days);
    return days;
}

void ScheduleModel::setDay(const QDate &day)
{
    if (day == m_day)
        return;
    beginResetModel();
    m_day = day;
    take();
    endResetModel();
}

QDate ScheduleModel::dayOf(const ProgrammeSlot &slot) const
{
    return instantOf(slot.startsAt).toTimeZone(EventTimes::zoneOf(m_facts.event)).date();
}

int ScheduleModel::minuteOf(const QString &instant) const
{
    const auto at = instantOf(instant).toTimeZone(EventTimes::zoneOf(m_facts.event));
    return int(m_day.daysTo(at.date())) * minutesPerDay + at.time().hour() * minutesPerHour + at.time().minute();
}

/// What has no room is for the whole house.
ScheduleModel::Box ScheduleModel::boxOf(const ProgrammeSlot &slot) const
{
    Box box{0, int(m_facts.rooms.size()) - 1, minuteOf(slot.startsAt), minuteOf(slot.endsAt)};
    for (int room = 0; room < m_facts.rooms.size(); ++room) {
        if (m_facts.rooms[room].id == slot.room)
            box.firstRoom = box.lastRoom = room;
    }
    return box;
}

void ScheduleModel::take()
{
    constexpr int usualFirst = 9 * minutesPerHour, usualLast = 17 * minutesPerHour;
    m_slots.clear();
    m_boxes.clear();
    const QDateTime begin = EventTimes::start(m_facts.event), end = EventTimes::end(m_facts.event);
    m_first = begin.date() == m_day ? qMin(usualFirst, begin.time().hour() * minutesPerHour) : usualFirst;
    m_last = qMax(usualLast, m_first + usualLast - usualFirst);
    if (end.date() == m_day || begin.date() == m_day)
        m_last = qMax(m_last, int(begin.secsTo(end) < 24 * 3600) * minuteOf(instantText(end)));
    for (const auto &slot : std::as_const(m_facts.slots)) {
        // One whose room is gone waits for another.
        if (dayOf(slot) != m_day || (slot.isSession() && !slot.room.isValid()))
            continue;
        const Box box = boxOf(slot);
        m_slots += slot;
        m_boxes += box;
        m_first = qMin(m_first, box.from / minutesPerHour * minutesPerHour);
        m_last = qMax(m_last, (box.until + minutesPerHour - 1) / minutesPerHour * minutesPerHour);
    }
}

QString ScheduleModel::clock(int minute)
{
    return TimeText::shown(QTime(minute / minutesPerHour % 24, minute % minutesPerHour));
}

QModelIndex ScheduleModel::indexOf(ProgrammeSlotId slot) const
{
    for (int row = 0; row < m_slots.size(); ++row) {
        if (m_slots[row].id == slot)
            return index(row);
    }
    return {};
}

SlotPlace ScheduleModel::placeAt(int room, int minute) const
{
    const QDateTime at(m_day.addDays(minute / minutesPerDay), QTime(0, 0).addSecs(minute % minutesPerDay * 60),
                       EventTimes::zoneOf(m_facts.event));
    return {m_facts.rooms.value(room).id, instantText(at)};
}

const ProgrammeTrack *ScheduleModel::trackOf(const QModelIndex &index) const
{
    const auto *session = m_facts.find(slotAt(index).session);
    const auto found =
        std::ranges::find(m_facts.tracks, session ? session->mainTrack() : ProgrammeTrackId(), &ProgrammeTrack::id);
    return found == m_facts.tracks.end() ? nullptr : &*found;
}

std::optional<ConflictSeverity> ScheduleModel::worst(const QModelIndex &index) const
{
    std::optional<ConflictSeverity> worst;
    for (const auto &conflict : m_conflicts.value(slotAt(index).id)) {
        if (!conflict.isAccepted() && (!worst || conflict.severity < *worst))
            worst = conflict.severity;
    }
    return worst;
}

QString ScheduleModel::line(const QModelIndex &index) const
{
    const ProgrammeSlot &slot = slotAt(index);
    QStringList names;
    if (const auto *session = m_facts.find(slot.session)) {
        for (const auto &someone : session->people) {
            if (const QString name = m_facts.names.value(someone.person); !names.contains(name))
                names += name;
        }
    }
    const QString length = tr("%n min", nullptr, slot.minutes());
    return names.isEmpty() ? length : names.join(u", "_s) + u" · "_s + length;
}

QString ScheduleModel::spoken(const QModelIndex &index) const
{
    const Box box = boxOf(index);
    QStringList parts{m_facts.titleOf(slotAt(index)), tr("%1 to %2").arg(clock(box.from), clock(box.until))};
    if (box.firstRoom == box.lastRoom)
        parts += m_facts.rooms.value(box.firstRoom).name;
    if (slotAt(index).isPinned)
        parts += tr("pinned");
    if (const auto wrong = m_conflicts.value(slotAt(index).id).size(); wrong > 0)
        parts += tr("%n conflicts", nullptr, int(wrong));
    return parts.join(u", "_s);
}

QString ScheduleModel::toolTip(const QModelIndex &index) const
{
    QStringList lines{m_facts.titleOf(slotAt(index)), line(index)};
    for (const auto &conflict : m_conflicts.value(slotAt(index).id))
        lines += ConflictWords(m_facts).sentence(conflict);
    return lines.join(u'\n');
}

QVariant ScheduleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_facts.titleOf(slotAt(index));
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index));
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return {};
    }
}

Qt::ItemFlags ScheduleModel::flags(const QModelIndex &index) const
{
    const bool isMovable = index.isValid() && !slotAt(index).isPinned;
    return QAbstractListModel::flags(index) | (isMovable ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

} // namespace rnf
