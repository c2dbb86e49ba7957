#include "ArrangeCommand.h"

#include "EventCommands.h"

#include "agenda/AgendaBuilder.h"
#include "programme/ArrangeOutcome.h"
#include "programme/ProgrammeWords.h"
#include "programme/Programmes.h"
#include "programme/ScheduleAgenda.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QJsonObject scoreJson(const AgendaScore &score)
{
    return {{u"missed"_s, score.part(AgendaPart::Missed)},
            {u"overflow"_s, score.part(AgendaPart::Overflow)},
            {u"unplaced"_s, score.unplaced},
            {u"hard_conflicts"_s, score.hard()}};
}

/// Null where it has no place.
QJsonValue slotJson(const ProgrammeSlot &slot, const ScheduleFacts &facts)
{
    if (slot.startsAt.isEmpty())
        return QJsonValue();
    const Room *room = facts.find(slot.room);
    return QJsonObject{
        {u"room"_s, room ? room->name : QString()}, {u"starts_at"_s, slot.startsAt}, {u"ends_at"_s, slot.endsAt}};
}

QJsonArray movesJson(const ArrangeOutcome &outcome, const ScheduleFacts &facts)
{
    QJsonArray moves;
    for (const auto &move : outcome.moves) {
        const auto session = move.before.isSession() ? move.before.session : move.now.session;
        moves += QJsonObject{{u"session"_s, move.title},
                             {u"session_id"_s, session.value},
                             {u"from"_s, slotJson(move.before, facts)},
                             {u"to"_s, slotJson(move.now, facts)}};
    }
    return moves;
}

void tellOutcome(CommandRun &run, const ArrangeOutcome &outcome, const ScheduleFacts &facts, bool isWritten)
{
    QHash<RoomId, QString> rooms;
    for (const auto &room : facts.rooms)
        rooms.insert(room.id, room.name);
    for (const auto &move : outcome.moves)
        run.out() << ProgrammeWords::change(move, facts.event, rooms) << '\n';
    run.out() << translated("Missed wishes: %1 before, %2 after. Without a place or in conflict: %3 before, %4 after.")
                     .arg(outcome.before.part(AgendaPart::Missed))
                     .arg(outcome.after.part(AgendaPart::Missed))
                     .arg(outcome.before.hard())
                     .arg(outcome.after.hard())
              << '\n'
              << (outcome.moves.isEmpty() ? translated("Nothing better was found, so nothing moves.")
                  : isWritten             ? translated("The draft is arranged like this now.")
                                          : translated("Nothing was written: --write keeps it."))
              << Qt::endl;
}

} // namespace

ExitStatus arrangeProgramme(CommandRun &run, const AgendaBudget &budget)
{
    const auto at = openEvent(run, run.has(u"write"_s) ? Opening::ToWrite : Opening::ToRead);
    if (!at)
        return run.fail(at.error());
    const auto facts = at->workspace->programmes().facts(at->session, at->event.id);
    ArrangeWishes wishes;
    wishes.isSteady = run.has(u"minimal"_s);
    const ScheduleAgenda agenda(facts, wishes);
    if (agenda.activityCount() == 0 || facts.rooms.isEmpty())
        return run.fail(
            {u"nothing-to-arrange"_s,
             translated("There is nothing to arrange: write down sessions of this event, and rooms of its venue.")});
    const auto plan = AgendaBuilder::build(agenda.problem(), budget, Job());
    const auto outcome = ArrangeOutcome::of(facts, agenda, *plan);
    const qint64 seed = qint64(budget.seed);
    const bool isKept = run.has(u"write"_s) && !outcome.moves.isEmpty();
    const auto action = isKept
                          ? at->workspace->programmes().arrange(at->session, at->event.id, outcome.slots, seed, facts.slots)
                          : Result<qint64>(0);
    if (!action)
        return run.fail(action.error());
    if (run.isJson())
        run.print({{u"event"_s, at->event.name},
                   {u"event_id"_s, at->event.id.value},
                   {u"seed"_s, seed},
                   {u"before"_s, scoreJson(outcome.before)},
                   {u"after"_s, scoreJson(outcome.after)},
                   {u"moves"_s, movesJson(outcome, facts)},
                   {u"action"_s, *action}});
    else
        tellOutcome(run, outcome, facts, isKept);
    return outcome.after.hard() == 0 ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

} // namespace rnf
