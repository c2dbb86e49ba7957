#pragma once

#include "programme/ScheduleIndex.h"

namespace rnf {

/// What is wrong with a programme (events.md, section 7). Values in, values out: `of` answers for any arrangement of the slots,
/// so that a card can be tried while it is dragged. From any thread.
///
/// Not looked at, because nothing is known of it yet: receivers, cohorts, hearing loops that somebody asked for, and other
/// venues.
class ProgrammeConflicts {
public:
    explicit ProgrammeConflicts(ScheduleFacts facts);
    ProgrammeConflicts(const ProgrammeConflicts &) = delete;
    ProgrammeConflicts &operator=(const ProgrammeConflicts &) = delete;

    const ScheduleFacts &facts() const { return m_facts; }
    /// Of the slots as they stand.
    QList<Conflict> all() const { return of(m_facts.slots); }
    /// The worst first, those that somebody accepted behind the others of their kind, then by people hurt and by time. What the
    /// event ignores is left out. One sweep by time, O(n log n) and as many steps as slots run at once.
    QList<Conflict> of(const QList<ProgrammeSlot> &slots) const;
    /// Of somebody's wishes those that have a time, and of these how many cannot come true.
    struct MissedWishes {
        PersonId person;
        int placed = 0, missed = 0;
    };
    /// Of everybody who wants something: of each person's sessions that are placed, those beyond the most that one person can
    /// attend. A session that is repeated counts as attended in any one of its slots; where the repeats of one
    /// person make more than 32 ways through the programme, the others are taken where they stand first.
    QList<MissedWishes> missedBy(const QList<ProgrammeSlot> &slots) const;
    /// All of them together.
    int missed(const QList<ProgrammeSlot> &slots) const;

private:
    const ScheduleFacts m_facts;
    const ScheduleIndex m_index; ///< points into the facts
};

} // namespace rnf
