#pragma once

#include "agenda/AgendaPlan.h"
#include "programme/ScheduleIndex.h"

namespace rnf {

/// What somebody wants of an arrangement beside what must be.
struct ArrangeWishes {
    bool onlyWaiting = false; ///< what has a place stays there
    bool isSteady = false;    ///< what has a place stays there where it can; for a programme that people have seen
    /// How much each counts, from 0 (not at all) to 4; 2 is usual.
    int picks = 2, seats = 2, topics = 2, rush = 2;

    static constexpr int usual = 2, most = 4;
    bool operator==(const ArrangeWishes &) const = default;
};

/// A draft as a problem for AgendaBuilder, and what that finds as slots again. Sessions go where something starts already, and
/// one block after the other where nothing runs; breaks, plenaries and blockers stay and keep their times free. A session is
/// only put where its people can be, and, where somebody asked for it, where nobody has to climb. Values alone, from any
/// thread.
class ScheduleAgenda {
public:
    explicit ScheduleAgenda(const ScheduleFacts &facts, const ArrangeWishes &wishes = {});

    const AgendaProblem &problem() const { return m_problem; }
    /// Of the sessions alone, as they stand now.
    AgendaPlacements present() const;
    /// Those of all sessions as a plan says, the present ones with their ids; what has no place is left out.
    QList<ProgrammeSlot> slotsOf(const AgendaPlacements &placements) const;
    int activityCount() const { return int(m_slots.size()); }
    /// -1: it is none of those that are arranged.
    int activityOf(ProgrammeSlotId slot) const;
    ProgrammeSessionId sessionOf(int activity) const { return m_slots[activity].session; }
    SlotPlace placeOf(const AgendaPlace &place) const { return {m_rooms[place.room], instantAt(place.start)}; }

private:
    /// Minutes since midnight before the event, UTC.
    int minuteOf(const QString &instant) const;
    QString instantAt(int minute) const;
    void gatherSlots(const ScheduleFacts &facts);
    void findStarts(const ScheduleFacts &facts);
    QDate dayOf(int minute, const ScheduleFacts &facts) const;
    void addBlocks(const ScheduleFacts &facts, const QDate &day);
    /// When what the whole house does in this time is over; `from` where it does nothing.
    int endOfKept(int from, int until) const;
    void addRooms(const ScheduleFacts &facts);
    void addActivity(const ProgrammeSlot &slot, const ScheduleFacts &facts, const ArrangeWishes &wishes);
    QList<AgendaPlace> placesFor(const ProgrammeSession &session, int length, const ScheduleFacts &facts) const;
    void addPicks();
    void addLinks();

    const ScheduleIndex m_index;
    qint64 m_origin = 0; ///< seconds since 1970 of minute 0
    AgendaProblem m_problem;
    QList<ProgrammeSlot> m_slots;     ///< by activity; without id for a session that waits
    QList<ProgrammeSlot> m_untouched; ///< of sessions that only people place: plenaries
    QList<RoomId> m_rooms;
    QList<int> m_starts;
    struct Span {
        int from, until;
        int room; ///< -1: the whole house
    };
    QList<Span> m_kept; ///< times that are taken
};

} // namespace rnf
