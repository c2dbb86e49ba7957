#pragma once

#include "agenda/AgendaPlan.h"
#include "programme/ProgrammeSlot.h"

namespace rnf {

class ScheduleAgenda;
struct ScheduleFacts;

/// What a plan would do to a draft, to be looked at before somebody keeps it. Values alone, from any thread.
struct ArrangeOutcome {
    AgendaScore before, after;
    QList<ProgrammeSlot> slots; ///< for Programmes::arrange
    /// What hurts most first: who loses a place, then other times, other rooms, and new places; each by the time.
    QList<ScheduleChange> moves;

    /// Of what `agenda` made of `draft`. A plan that is no better than the draft changes nothing.
    static ArrangeOutcome of(const ScheduleFacts &draft, const ScheduleAgenda &agenda, const AgendaPlan &plan);
    bool operator==(const ArrangeOutcome &) const = default;
};

} // namespace rnf
