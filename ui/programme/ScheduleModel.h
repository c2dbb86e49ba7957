#pragma once

#include "programme/ScheduleFacts.h"

#include <QAbstractListModel>
#include <QDate>

namespace rnf {

/// One day of a programme: what runs in which room and when, on the clock of the event, with what is wrong with it. Rows are the
/// slots of the day, by their beginning.
class ScheduleModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Where a slot stands on the day: rooms from one column to another, and minutes since midnight.
    struct Box {
        int firstRoom = 0, lastRoom = 0;
        int from = 0, until = 0;
        bool operator==(const Box &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    /// As it stands now; the day stays where the event still has it.
    void setSchedule(const ScheduleFacts &facts, const QList<Conflict> &conflicts);
    const ScheduleFacts &facts() const { return m_facts; }

    /// From the first to the last one of the event.
    QList<QDate> days() const;
    QDate day() const { return m_day; }
    void setDay(const QDate &day);
    QDate dayOf(const ProgrammeSlot &slot) const;
    const QList<Room> &rooms() const { return m_facts.rooms; }
    /// The hours that are shown: those of the event on that day and whatever lies beyond them.
    int firstMinute() const { return m_first; }
    int lastMinute() const { return m_last; }

    const ProgrammeSlot &slotAt(const QModelIndex &index) const { return m_slots[index.row()]; }
    /// Invalid where it runs on another day.
    QModelIndex indexOf(ProgrammeSlotId slot) const;
    Box boxOf(const QModelIndex &index) const { return m_boxes[index.row()]; }
    SlotPlace placeAt(int room, int minute) const;
    /// "10:30", of minutes since midnight.
    static QString clock(int minute);
    /// The track that its colour stands for; null: none.
    const ProgrammeTrack *trackOf(const QModelIndex &index) const;
    /// The worst that is wrong with it and that nobody accepted; nothing is.
    std::optional<ConflictSeverity> worst(const QModelIndex &index) const;
    /// Who does something in it, and for how long: "Rosa Díaz, Samir Khoury · 60 min".
    QString line(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_slots.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void take();
    int minuteOf(const QString &instant) const;
    Box boxOf(const ProgrammeSlot &slot) const;
    QString spoken(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;

    ScheduleFacts m_facts;
    QHash<ProgrammeSlotId, QList<Conflict>> m_conflicts;
    QDate m_day;
    QList<ProgrammeSlot> m_slots; ///< of the day
    QList<Box> m_boxes;
    int m_first = 9 * 60, m_last = 17 * 60;
};

} // namespace rnf
