#include "programme/ScheduleInAction.h"

#include "base/Dates.h"
#include "base/Text.h"
#include "events/EventTimes.h"
#include "events/EventsInAction.h"
#include "people/People.h"
#include "programme/ConflictWords.h"
#include "programme/ProgrammeConflicts.h"
#include "programme/ProgrammeWords.h"
#include "programme/ProgrammesInAction.h"
#include "programme/ScheduleReading.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qint64 secondsInMinute = 60;

/// As long as it was, also where a change of clocks lies between.
template <typename Timed>
Timed timedAfterMove(Timed timed, const Event &before, const Event &after)
{
    const qint64 length = instantOf(timed.startsAt).secsTo(instantOf(timed.endsAt));
    timed.startsAt = ScheduleInAction::moved(timed.startsAt, before, after);
    timed.endsAt = instantText(instantOf(timed.startsAt).addSecs(length));
    return timed;
}

} // namespace

ScheduleInAction::ScheduleInAction(Action &action) : m_action(action), m_rows(action.on<ProgrammeRepository>()) {}

ScheduleVersion ScheduleInAction::draft(EventId event)
{
    if (const auto found = m_rows.draft(event))
        return *found;
    EventsInAction::turnOn(m_action, event, &Event::hasProgramme);
    ScheduleVersion draft;
    draft.event = event;
    m_rows.insert(m_action, draft);
    return draft;
}

ProgrammeSlot ScheduleInAction::slot(ProgrammeSlotId id)
{
    const auto found = m_rows.find(id);
    if (!found)
        throw Refusal(
            {u"gone"_s, tr("This is not in the programme any more: somebody took it out meanwhile. The history can "
                           "bring it back.")});
    if (m_rows.find(found->version).value_or(ScheduleVersion()).state != VersionState::Draft)
        throw Refusal({u"released"_s, tr("What was released stays as it was. Change the draft, and release it again.")});
    return *found;
}

Event ScheduleInAction::eventOf(const ProgrammeSlot &slot)
{
    return EventsInAction::event(m_action, m_rows.find(slot.version).value_or(ScheduleVersion()).event);
}

QString ScheduleInAction::titleOf(const ProgrammeSlot &slot)
{
    return slot.isSession() ? m_rows.find(slot.session).value_or(ProgrammeSession()).title : slot.label;
}

QString ScheduleInAction::placeOf(const ProgrammeSlot &slot)
{
    const auto room = m_action.on<EventRepository>().find(slot.room).value_or(Room());
    return ProgrammeWords::place(room.name, slot.startsAt, eventOf(slot));
}

// --- the draft

SlotKind ScheduleInAction::kindOf(const ProgrammeSession &session)
{
    return session.format == SessionFormat::Plenary ? SlotKind::Plenary : SlotKind::Session;
}

ProgrammeSlot ScheduleInAction::placed(ProgrammeSlot slot, const SlotPlace &place)
{
    const QDateTime start = instantOf(place.startsAt);
    const int length = place.lengthMin > 0 ? place.lengthMin : slot.minutes();
    if (!start.isValid() || length <= 0)
        throw Refusal({u"no-time"_s, tr("Say when “%1” begins and how long it takes.").arg(titleOf(slot))});
    if (place.room.isValid() && !m_action.on<EventRepository>().find(place.room))
        throw Refusal({u"gone"_s, tr("This room is not there any more. Choose another one.")});
    if (slot.isSession() && !place.room.isValid())
        throw Refusal({u"no-room"_s, tr("A session needs a room. Choose one for “%1”.").arg(titleOf(slot))});
    slot.room = place.room;
    slot.startsAt = instantText(start);
    slot.endsAt = instantText(start.addSecs(length * secondsInMinute));
    return slot;
}

void ScheduleInAction::refusePinned(const ProgrammeSlot &slot, const QString &title)
{
    if (slot.isPinned)
        throw Refusal({u"pinned"_s, tr("“%1” is pinned where it is. Take the pin out first.").arg(title)});
}

/// What somebody accepted, they accepted of the room and the time of then.
void ScheduleInAction::write(const ProgrammeSlot &before, const ProgrammeSlot &after)
{
    m_rows.update(m_action, before, after);
    if (after.room == before.room && after.startsAt == before.startsAt && after.endsAt == before.endsAt)
        return;
    for (const auto &ack : m_rows.acknowledgements(before.version)) {
        if (ack.slot == before.id || ack.other == before.id)
            m_rows.remove(m_action, ack);
    }
}

ProgrammeSlot ScheduleInAction::place(const ProgrammeSession &session, const SlotPlace &place)
{
    if (session.status == SessionStatus::Cancelled)
        throw Refusal({u"called-off"_s, tr("“%1” is called off. Plan it again first.").arg(session.title)});
    const auto draft = this->draft(session.event);
    ProgrammeSlot slot;
    slot.version = draft.id;
    slot.session = session.id;
    slot.kind = kindOf(session);
    SlotPlace wanted = place;
    wanted.lengthMin = place.lengthMin > 0 ? place.lengthMin : session.lengthMin;
    slot = placed(slot, wanted);
    m_rows.insert(m_action, slot);
    refuseBlocked(eventOf(slot), draft, {slot.id});
    return slot;
}

ProgrammeSlot ScheduleInAction::move(const ProgrammeSlot &slot, const SlotPlace &place)
{
    refusePinned(slot, titleOf(slot));
    const auto after = placed(slot, place);
    write(slot, after);
    refuseBlocked(eventOf(slot), *m_rows.find(slot.version), {slot.id});
    return after;
}

void ScheduleInAction::swap(const ProgrammeSlot &one, const ProgrammeSlot &other)
{
    for (const auto &slot : {one, other})
        refusePinned(slot, titleOf(slot));
    if (one.version != other.version)
        throw Refusal({u"two-events"_s, tr("These belong to two events. Choose two of one programme.")});
    write(one, placed(one, {other.room, other.startsAt, one.minutes()}));
    write(other, placed(other, {one.room, one.startsAt, other.minutes()}));
    refuseBlocked(eventOf(one), *m_rows.find(one.version), {one.id, other.id});
}

void ScheduleInAction::takeOff(const ProgrammeSlot &slot)
{
    refusePinned(slot, titleOf(slot));
    m_rows.remove(m_action, slot);
}

void ScheduleInAction::pin(const ProgrammeSlot &slot, bool isPinned)
{
    ProgrammeSlot after = slot;
    after.isPinned = isPinned;
    m_rows.update(m_action, slot, after);
}

void ScheduleInAction::add(EventId event, ProgrammeSlot &slot)
{
    const auto draft = this->draft(event);
    slot.version = draft.id;
    slot.session = {};
    slot.label = cleanText(slot.label);
    if (slot.label.isEmpty())
        throw Refusal({u"empty-name"_s, tr("Say what it is: “Lunch”, “Setting up”. People read it in the programme.")});
    slot = placed(slot, {slot.room, slot.startsAt, 0});
    m_rows.insert(m_action, slot);
    refuseBlocked(eventOf(slot), draft, {slot.id});
}

void ScheduleInAction::save(const ProgrammeSlot &before, ProgrammeSlot after)
{
    after.version = before.version;
    after.session = before.session;
    after.label = cleanText(after.label);
    if (!after.isSession() && after.label.isEmpty())
        throw Refusal({u"empty-name"_s, tr("Say what it is: “Lunch”, “Setting up”. People read it in the programme.")});
    after = placed(after, {after.room, after.startsAt, 0});
    const bool isElsewhere = after.room != before.room || after.startsAt != before.startsAt || after.endsAt != before.endsAt;
    if (isElsewhere && before.isPinned)
        refusePinned(before, titleOf(before));
    write(before, after);
    if (isElsewhere || after.kind != before.kind)
        refuseBlocked(eventOf(after), *m_rows.find(after.version), {after.id});
}

int ScheduleInAction::arrange(EventId event, QList<ProgrammeSlot> slots, qint64 seed,
                              const std::optional<QList<ProgrammeSlot>> &seen)
{
    const auto draft = this->draft(event);
    const auto stood = m_rows.slots(draft.id);
    const auto isFixed = [](const ProgrammeSlot &slot) { return slot.isPinned || !slot.isSession(); };
    QSet<ProgrammeSessionId> left; // with what somebody did since
    QList<ProgrammeSlotId> changed;
    int gone = 0;
    for (const auto &before : stood) {
        if (seen && !seen->contains(before))
            left.insert(before.session);
        if (isFixed(before) || left.contains(before.session))
            continue;
        const auto same = std::ranges::find(slots, before.id, &ProgrammeSlot::id);
        if (same == slots.end()) {
            m_rows.remove(m_action, before);
            ++gone;
            continue;
        }
        const auto after = placed(before, {same->room, same->startsAt, same->minutes()});
        write(before, after);
        if (after != before)
            changed += before.id;
    }
    slots.removeIf([&](const ProgrammeSlot &slot) {
        const auto session = m_rows.find(slot.session);
        const bool isOffered = session && session->status != SessionStatus::Cancelled;
        return slot.id.isValid() || !isOffered || left.contains(slot.session);
    });
    for (auto &slot : slots) {
        const auto session = m_rows.find(slot.session).value_or(ProgrammeSession());
        slot.version = draft.id;
        slot.kind = kindOf(session);
        slot = placed(slot, {slot.room, slot.startsAt, 0});
    }
    m_rows.insert(m_action, slots);
    for (const auto &slot : slots)
        changed += slot.id;
    ScheduleVersion seeded = draft;
    seeded.seed = seed;
    m_rows.update(m_action, draft, seeded);
    refuseBlocked(EventsInAction::event(m_action, event), draft, changed);
    return int(changed.size()) + gone;
}

void ScheduleInAction::showFormat(const ProgrammeSession &session)
{
    const auto draft = m_rows.draft(session.event);
    for (const auto &slot : draft ? m_rows.slots(draft->id) : QList<ProgrammeSlot>()) {
        ProgrammeSlot after = slot;
        after.kind = kindOf(session);
        if (slot.session == session.id)
            m_rows.update(m_action, slot, after);
    }
}

void ScheduleInAction::showLength(const ProgrammeSession &before, const ProgrammeSession &after)
{
    const auto draft = m_rows.draft(after.event);
    QList<ProgrammeSlotId> changed;
    for (const auto &slot : draft ? m_rows.slots(draft->id) : QList<ProgrammeSlot>()) {
        if (slot.session != after.id || slot.minutes() != before.lengthMin)
            continue;
        write(slot, placed(slot, {slot.room, slot.startsAt, after.lengthMin}));
        changed += slot.id;
    }
    if (!changed.isEmpty())
        refuseBlocked(EventsInAction::event(m_action, after.event), *draft, changed);
}

// --- conflicts

ScheduleFacts ScheduleInAction::facts(const Event &event, const ScheduleVersion &version, bool isComplete)
{
    using Extent = ScheduleReading::Extent;
    auto facts = ScheduleReading(m_action.database()).facts(event, version, isComplete ? Extent::Needs : Extent::Places);
    if (event.venue.isValid())
        facts.rooms = m_action.on<EventRepository>().rooms(event.venue);
    QList<PersonId> people;
    for (const auto &session : facts.sessions) {
        for (const auto &one : session.people)
            people += one.person;
    }
    if (isComplete)
        facts.names = People::names(m_action, people);
    return facts;
}

void ScheduleInAction::refuseBlocked(const Event &event, const ScheduleVersion &version, const QList<ProgrammeSlotId> &slots)
{
    const bool isUsual = std::ranges::none_of(m_rows.rules(event.id), [](const ConflictRule &rule) {
        return rule.severity == ConflictSeverity::Block && rule.code != ConflictCode::RoomOverlap;
    });
    // Where only rooms can be in the way, nobody's wishes are read for it.
    const ProgrammeConflicts conflicts(facts(event, version, !isUsual));
    const auto all = conflicts.all();
    const auto blocking = std::ranges::find_if(all, [&](const Conflict &conflict) {
        return conflict.severity == ConflictSeverity::Block
            && std::ranges::any_of(slots, [&](ProgrammeSlotId id) { return conflict.isAbout(id); });
    });
    if (blocking == all.end())
        return;
    // Nobody hears of needs by trying.
    const QString why = blocking->code == ConflictCode::AccessMismatch || blocking->code == ConflictCode::ChildcareGap
                          ? tr("Somebody’s needs keep it from being there.")
                          : ConflictWords(conflicts.facts()).sentence(*blocking);
    throw Refusal({u"blocked"_s, tr("%1 Choose another room or time.").arg(why)});
}

void ScheduleInAction::setRule(ConflictRule rule)
{
    const auto rules = m_rows.rules(rule.event);
    const auto known = std::ranges::find(rules, rule.code, &ConflictRule::code);
    if (rule.parameter < 0)
        throw Refusal({u"amount"_s, tr("This cannot be below zero. Type 0 or more.")});
    if (known == rules.end()) {
        rule.id = 0;
        m_rows.insert(m_action, rule);
        return;
    }
    rule.id = known->id;
    m_rows.update(m_action, *known, rule);
}

QList<ConflictAck> ScheduleInAction::acceptedLike(EventId event, const Conflict &conflict)
{
    auto accepted = m_rows.acknowledgements(draft(event).id);
    accepted.removeIf([&](const ConflictAck &ack) {
        return ack.code != conflict.code || ack.slot != conflict.slot || ack.other != conflict.other
            || ack.person != conflict.person;
    });
    return accepted;
}

void ScheduleInAction::accept(EventId event, const Conflict &conflict, const QString &reason)
{
    const QString said = cleanText(reason);
    if (said.isEmpty())
        throw Refusal({u"reason"_s, tr("Say why it is accepted, so that others understand it. Type a reason.")});
    if (conflict.severity == ConflictSeverity::Block)
        throw Refusal({u"blocked"_s, tr("This cannot be accepted, only changed. Move one of them.")});
    slot(conflict.slot);
    ask(event, conflict);
    ConflictAck ack{0,   draft(event).id, conflict.code, conflict.slot, conflict.other, conflict.person, conflict.people,
                    said};
    m_rows.insert(m_action, ack);
}

void ScheduleInAction::ask(EventId event, const Conflict &conflict)
{
    for (const auto &ack : acceptedLike(event, conflict))
        m_rows.remove(m_action, ack);
}

QString ScheduleInAction::moved(const QString &instant, const Event &before, const Event &after)
{
    const QDateTime wall = instantOf(instant).toTimeZone(EventTimes::zoneOf(before));
    Event there = after;
    EventTimes::set(there, wall.date().addDays(EventTimes::day(before).daysTo(EventTimes::day(after))), wall.time(), 0);
    return there.startsAt;
}

void ScheduleInAction::follow(Action &action, const Event &before, const Event &after)
{
    const bool stays =
        EventTimes::day(before) == EventTimes::day(after) && EventTimes::zoneOf(before) == EventTimes::zoneOf(after);
    if (!before.hasDay() || !after.hasDay() || stays)
        return;
    auto &rows = action.on<ProgrammeRepository>();
    const auto draft = rows.draft(after.id);
    for (const auto &slot : draft ? rows.slots(draft->id) : QList<ProgrammeSlot>())
        rows.update(action, slot, timedAfterMove(slot, before, after));
    for (const auto &time : rows.availability(after.id))
        rows.update(action, time, timedAfterMove(time, before, after));
}

} // namespace rnf
