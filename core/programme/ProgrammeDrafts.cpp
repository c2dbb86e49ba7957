// The draft of a programme, its conflicts and its releases.
#include "base/Text.h"
#include "programme/ConflictWords.h"
#include "programme/Programmes.h"
#include "programme/ScheduleDiff.h"
#include "programme/ScheduleInAction.h"
#include "programme/ScheduleReading.h"

using namespace Qt::StringLiterals;

namespace rnf {

ScheduleFacts Programmes::facts(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        ScheduleVersion draft;
        draft.event = event;
        return facts(session, m_reading.draft(event).value_or(draft));
    });
}

ScheduleFacts Programmes::facts(const Session &session, const ScheduleVersion &version)
{
    return m_store.read(session, Operation::ReadPeople, [&]() -> ScheduleFacts {
        const auto event = m_events.find(session, version.event);
        if (!event)
            return {};
        using Extent = ScheduleReading::Extent;
        const bool seesNeeds = Policy::allows(session, Operation::SeeNeeds);
        auto facts = ScheduleReading(m_store.reader()).facts(*event, version, seesNeeds ? Extent::Needs : Extent::People);
        if (event->venue.isValid())
            facts.rooms = m_events.rooms(session, event->venue);
        facts.names = namesIn(session, facts.sessions);
        return facts;
    });
}

QList<ProgrammeSlot> Programmes::slots(const Session &session, ScheduleVersionId version)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.slots(version); });
}

Result<ProgrammeSlotId> Programmes::place(const Session &session, ProgrammeSessionId placed, const SlotPlace &place)
{
    ProgrammeSlotId made;
    const auto done = m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        ScheduleInAction schedule(action);
        const auto found = action.on<ProgrammeRepository>().find(placed);
        if (!found)
            throw Refusal(
                {u"gone"_s, tr("This session is not there any more: somebody deleted it meanwhile. The history can "
                               "bring it back.")});
        const auto slot = schedule.place(*found, place);
        action.setLabel(tr("Place “%1” in %2").arg(found->title, schedule.placeOf(slot)));
        made = slot.id;
    });
    if (!done)
        return done.error();
    return made;
}

Result<qint64> Programmes::move(const Session &session, ProgrammeSlotId slot, const SlotPlace &place)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        ScheduleInAction schedule(action);
        const auto after = schedule.move(schedule.slot(slot), place);
        action.setLabel(tr("Move “%1” to %2").arg(schedule.titleOf(after), schedule.placeOf(after)));
    });
}

Result<qint64> Programmes::swap(const Session &session, ProgrammeSlotId one, ProgrammeSlotId other)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        ScheduleInAction schedule(action);
        const auto first = schedule.slot(one), second = schedule.slot(other);
        schedule.swap(first, second);
        action.setLabel(tr("Swap “%1” and “%2”").arg(schedule.titleOf(first), schedule.titleOf(second)));
    });
}

Result<qint64> Programmes::takeOff(const Session &session, const QList<ProgrammeSlotId> &slots)
{
    if (slots.isEmpty())
        return 0;
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        ScheduleInAction schedule(action);
        const QString title = schedule.titleOf(schedule.slot(slots.first()));
        for (const auto id : slots)
            schedule.takeOff(schedule.slot(id));
        action.setLabel(slots.size() == 1 ? tr("Take “%1” out of the programme").arg(title)
                                          : tr("Take %n things out of the programme", nullptr, int(slots.size())));
    });
}

Result<qint64> Programmes::pin(const Session &session, const QList<ProgrammeSlotId> &slots, bool isPinned)
{
    if (slots.isEmpty())
        return 0;
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        ScheduleInAction schedule(action);
        const QString title = schedule.titleOf(schedule.slot(slots.first()));
        for (const auto id : slots)
            schedule.pin(schedule.slot(id), isPinned);
        const int count = int(slots.size());
        if (count == 1)
            action.setLabel(isPinned ? tr("Pin “%1”").arg(title) : tr("Unpin “%1”").arg(title));
        else
            action.setLabel(isPinned ? tr("Pin %n things", nullptr, count) : tr("Unpin %n things", nullptr, count));
    });
}

Result<ProgrammeSlotId> Programmes::add(const Session &session, EventId event, ProgrammeSlot slot)
{
    const auto done = m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        ScheduleInAction schedule(action);
        schedule.add(event, slot);
        action.setLabel(tr("Add “%1”, %2").arg(slot.label, schedule.placeOf(slot)));
    });
    if (!done)
        return done.error();
    return slot.id;
}

Result<qint64> Programmes::save(const Session &session, const ProgrammeSlot &before, const ProgrammeSlot &after)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        ScheduleInAction schedule(action);
        schedule.slot(before.id);
        schedule.save(before, after);
        action.setLabel(tr("Change “%1” in the programme").arg(schedule.titleOf(after)));
    });
}

Result<qint64> Programmes::arrange(const Session &session, EventId event, const QList<ProgrammeSlot> &slots, qint64 seed,
                                   const std::optional<QList<ProgrammeSlot>> &seen)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        const int changed = ScheduleInAction(action).arrange(event, slots, seed, seen);
        action.setLabel(tr("Arrange the programme: %n changes", nullptr, changed));
    });
}

// --- conflicts

QList<ConflictRule> Programmes::rules(const Session &session, EventId event)
{
    ScheduleFacts facts;
    facts.rules = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.rules(event); });
    QList<ConflictRule> rules;
    for (size_t code = 0; code < std::size(keysOf(ConflictCode())); ++code) {
        rules += facts.rule(ConflictCode(code));
        rules.last().event = event;
    }
    return rules;
}

Result<qint64> Programmes::save(const Session &session, const ConflictRule &rule)
{
    return m_store.act(session, Operation::EditPeople,
                       tr("“%1” is now: %2").arg(ConflictWords::rule(rule.code), ConflictWords::severity(rule.severity)),
                       [&](Action &action) { ScheduleInAction(action).setRule(rule); });
}

Result<qint64> Programmes::accept(const Session &session, EventId event, const Conflict &conflict, const QString &reason)
{
    const bool isAboutNeeds = conflict.code == ConflictCode::AccessMismatch || conflict.code == ConflictCode::ChildcareGap;
    if (isAboutNeeds && !Policy::allows(session, Operation::SeeNeeds))
        return Policy::refusal();
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        ScheduleInAction schedule(action);
        schedule.accept(event, conflict, reason);
        const QString title = schedule.titleOf(schedule.slot(conflict.slot));
        // The history is read by whoever must not read of needs.
        action.setLabel(isAboutNeeds ? tr("Accept something at “%1”").arg(title)
                                     : tr("Accept at “%1”: %2").arg(title, cleanText(reason)));
    });
}

Result<qint64> Programmes::ask(const Session &session, EventId event, const Conflict &conflict)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        ScheduleInAction schedule(action);
        schedule.ask(event, conflict);
        action.setLabel(tr("Accept no longer at “%1”").arg(schedule.titleOf(schedule.slot(conflict.slot))));
    });
}

// --- releases

QList<ScheduleVersion> Programmes::releases(const Session &session, EventId event)
{
    auto versions = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.versions(event); });
    versions.removeIf([](const ScheduleVersion &version) { return version.state == VersionState::Draft; });
    std::ranges::stable_sort(versions, std::ranges::greater(),
                             [](const ScheduleVersion &version) { return std::pair(version.releasedAt, version.id); });
    return versions;
}

Result<ScheduleVersionId> Programmes::release(const Session &session, EventId event, const QString &label,
                                              const QString &comment)
{
    ScheduleVersionId made;
    const QString title = tr("Release programme %1").arg(cleanText(label));
    const auto done = m_store.act(session, Operation::EditPeople, title, [&](Action &action) {
        const bool seesNeeds = Policy::allows(session, Operation::SeeNeeds);
        made = ScheduleInAction(action).release(event, {label, comment, seesNeeds}).id;
    });
    if (!done)
        return done.error();
    return made;
}

Result<qint64> Programmes::bringBack(const Session &session, const ScheduleVersion &version)
{
    return m_store.act(session, Operation::EditPeople, tr("Bring back programme %1").arg(version.label),
                       [&](Action &action) { ScheduleInAction(action).bringBack(version); });
}

QList<ScheduleChange> Programmes::changes(const Session &session, EventId event, ScheduleVersionId before,
                                          ScheduleVersionId now)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        QHash<ProgrammeSessionId, QString> titles;
        for (const auto &one : m_reading.sessions(event))
            titles.insert(one.id, one.title);
        return ScheduleDiff::changes(m_reading.slots(before), m_reading.slots(now), titles);
    });
}

} // namespace rnf
