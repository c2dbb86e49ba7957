#include "programme/ArrangeOutcome.h"

#include "agenda/AgendaEvaluator.h"
#include "programme/ScheduleAgenda.h"
#include "programme/ScheduleDiff.h"

#include <algorithm>

namespace rnf {
namespace {

/// What is pinned stays where it is, also where its room is gone.
QList<ProgrammeSlot> thatMayMove(QList<ProgrammeSlot> slots)
{
    slots.removeIf([](const ProgrammeSlot &slot) { return slot.isPinned || !slot.isSession(); });
    return slots;
}

int weightOfChange(const ScheduleChange &change)
{
    using Kind = ScheduleChange::Kind;
    constexpr auto order = std::to_array({Kind::Dropped, Kind::Moved, Kind::NewRoom, Kind::Added});
    return int(std::ranges::find(order, change.kind) - order.begin());
}

QList<ScheduleChange> movesBetween(const ScheduleFacts &draft, const QList<ProgrammeSlot> &arranged)
{
    QHash<ProgrammeSessionId, QString> titles;
    for (const auto &session : draft.sessions)
        titles.insert(session.id, session.title);
    auto moves = ScheduleDiff::changes(thatMayMove(draft.slots), thatMayMove(arranged), titles);
    std::ranges::stable_sort(moves, {}, weightOfChange);
    return moves;
}

} // namespace

ArrangeOutcome ArrangeOutcome::of(const ScheduleFacts &draft, const ScheduleAgenda &agenda, const AgendaPlan &plan)
{
    ArrangeOutcome outcome;
    outcome.before = AgendaEvaluator(agenda.problem(), agenda.present()).score();
    if (plan.score.isBetterThan(outcome.before, agenda.problem().weights)) {
        outcome.after = plan.score;
        outcome.slots = agenda.slotsOf(plan.placements);
        outcome.moves = movesBetween(draft, outcome.slots);
        return outcome;
    }
    outcome.after = outcome.before;
    for (const auto &slot : draft.slots) {
        if (slot.isSession())
            outcome.slots += slot;
    }
    return outcome;
}

} // namespace rnf
