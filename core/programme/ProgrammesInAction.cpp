#include "programme/ProgrammesInAction.h"

#include "base/Text.h"
#include "events/EventsInAction.h"
#include "programme/ScheduleInAction.h"
#include "programme/SessionSignUpsInAction.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Rows that say the same stay the same rows, and each is there once. What a row says is its `key`.
template <typename Row, typename Key>
void adoptRows(QList<Row> &rows, const QList<Row> &known, Key key)
{
    QList<Row> kept;
    for (Row row : rows) {
        const auto isLike = [&](const Row &other) { return key(other) == key(row); };
        if (std::ranges::any_of(kept, isLike))
            continue;
        const auto same = std::ranges::find_if(known, isLike);
        row.id = same == known.end() ? 0 : same->id;
        kept += row;
    }
    rows = kept;
}

void adoptAll(ProgrammeSession &session, const ProgrammeSession &known)
{
    adoptRows(session.tracks, known.tracks, [](const SessionTrack &row) { return row.track; });
    adoptRows(session.themes, known.themes, [](const SessionTheme &row) { return row.theme; });
    adoptRows(session.people, known.people, [](const SessionPerson &row) { return std::pair(row.person, row.role); });
    adoptRows(session.before, known.before, [](const SessionBefore &row) { return row.needs; });
    for (qsizetype i = 0; i < session.tracks.size(); ++i)
        session.tracks[i].isMain = i == 0;
    for (qsizetype i = 0; i < session.people.size(); ++i)
        session.people[i].position = int(i);
}

} // namespace

ProgrammesInAction::ProgrammesInAction(Action &action) : m_action(action), m_rows(action.on<ProgrammeRepository>()) {}

void ProgrammesInAction::turnOn(EventId event) { EventsInAction::turnOn(m_action, event, &Event::hasProgramme); }

// --- tracks and themes

template <typename Named>
void ProgrammesInAction::check(Named &named, const QList<Named> &others)
{
    named.name = cleanText(named.name);
    if (named.name.isEmpty())
        throw Refusal({u"empty-name"_s, tr("A track or theme needs a name. Type one.")});
    const auto same = std::ranges::find_if(others, [&](const Named &other) {
        return other.id != named.id && foldedText(other.name) == foldedText(named.name);
    });
    if (same != others.end())
        throw Refusal({u"name-taken"_s, tr("There is one called “%1” already. Choose another name.").arg(same->name)});
}

template <typename Named>
void ProgrammesInAction::addNamed(Named &named, const QList<Named> &others)
{
    check(named, others);
    turnOn(named.event);
    named.position = others.isEmpty() ? 0 : others.last().position + 1;
    m_rows.insert(m_action, named);
}

template <typename Named>
void ProgrammesInAction::saveNamed(const Named &before, Named &after, const QList<Named> &others)
{
    check(after, others);
    m_rows.update(m_action, before, after);
}

void ProgrammesInAction::add(ProgrammeTrack &track) { addNamed(track, m_rows.tracks(track.event)); }

void ProgrammesInAction::save(const ProgrammeTrack &before, ProgrammeTrack after)
{
    saveNamed(before, after, m_rows.tracks(after.event));
}

void ProgrammesInAction::add(ProgrammeTheme &theme) { addNamed(theme, m_rows.themes(theme.event)); }

void ProgrammesInAction::save(const ProgrammeTheme &before, ProgrammeTheme after)
{
    saveNamed(before, after, m_rows.themes(after.event));
}

// --- sessions

ProgrammeSession ProgrammesInAction::session(ProgrammeSessionId id)
{
    const auto found = m_rows.find(id);
    if (!found)
        throw Refusal({u"gone"_s, tr("This session is not there any more: somebody deleted it meanwhile. The history can "
                                     "bring it back.")});
    return *found;
}

void ProgrammesInAction::check(ProgrammeSession &session)
{
    session.title = cleanText(session.title);
    session.abstract = cleanText(session.abstract);
    session.language = cleanText(session.language);
    if (session.title.isEmpty())
        throw Refusal({u"empty-name"_s, tr("A session needs a title. Type one.")});
    if (session.lengthMin <= 0)
        throw Refusal({u"length"_s, tr("A session takes at least a minute. Type how long it is.")});
    if (session.expectedHigh < 0)
        throw Refusal({u"amount"_s, tr("No fewer than no people can be expected. Type 0 where nobody knows.")});
    if (session.seatsMax < 0)
        throw Refusal(
            {u"amount"_s, tr("A session cannot have fewer than no places. Type 0 where there is one for everybody.")});
    refuseCircle(session);
}

void ProgrammesInAction::refuseCircle(const ProgrammeSession &session)
{
    if (session.before.isEmpty())
        return;
    QHash<ProgrammeSessionId, ProgrammeSession> all;
    for (const auto &other : m_rows.sessions(session.event))
        all.insert(other.id, other);
    QSet<ProgrammeSessionId> seen;
    QList<ProgrammeSessionId> toSee;
    for (const auto &before : session.before)
        toSee += before.needs;
    while (!toSee.isEmpty()) {
        const auto id = toSee.takeLast();
        if (id == session.id && id.isValid())
            throw Refusal({u"circle"_s,
                           tr("“%1” would build on itself. Choose another session that it builds on.").arg(session.title)});
        if (seen.contains(id))
            continue;
        seen.insert(id);
        for (const auto &before : all.value(id).before)
            toSee += before.needs;
    }
}

void ProgrammesInAction::add(ProgrammeSession &session)
{
    check(session);
    adoptAll(session, {});
    turnOn(session.event);
    m_rows.insert(m_action, session);
}

void ProgrammesInAction::save(const ProgrammeSession &before, ProgrammeSession after)
{
    check(after);
    adoptAll(after, before);
    m_rows.update(m_action, before, after);
    if (after.status == SessionStatus::Cancelled && before.status != SessionStatus::Cancelled)
        takeOffDraft(after);
    else if (after.format != before.format)
        ScheduleInAction(m_action).showFormat(after);
    if (after.seatsMax != before.seatsMax || after.access != before.access)
        SessionSignUpsInAction(m_action).passOnAndTell(session(after.id)); // another laptop may have changed the rest
    if (after.lengthMin != before.lengthMin)
        ScheduleInAction(m_action).showLength(before, after);
}

void ProgrammesInAction::takeOffDraft(const ProgrammeSession &session)
{
    const auto draft = m_rows.draft(session.event);
    for (const auto &slot : draft ? m_rows.slots(draft->id) : QList<ProgrammeSlot>()) {
        if (slot.session == session.id)
            m_rows.remove(m_action, slot);
    }
}

void ProgrammesInAction::remove(const ProgrammeSession &session)
{
    if (m_rows.wasReleased(session.id))
        throw Refusal({u"released"_s, tr("“%1” stands in a programme that was released, and that stays as it was. Call the "
                                         "session off instead.")
                                          .arg(session.title)});
    m_rows.remove(m_action, session);
}

// --- who wants to come, and who can

void ProgrammesInAction::setPicks(RegistrationId registration, const QList<ProgrammeSessionId> &sessions)
{
    const auto known = m_rows.picks(registration);
    for (const auto &pick : known) {
        if (!sessions.contains(pick.session))
            m_rows.remove(m_action, pick);
    }
    QSet<ProgrammeSessionId> seen;
    for (const auto &id : sessions) {
        if (seen.contains(id))
            continue;
        SessionPick pick{0, registration, id, int(seen.size())};
        seen.insert(id);
        const auto same = std::ranges::find(known, id, &SessionPick::session);
        if (same == known.end()) {
            m_rows.insert(m_action, pick);
            continue;
        }
        pick.id = same->id;
        m_rows.update(m_action, *same, pick);
    }
}

void ProgrammesInAction::check(const EventAvailability &time)
{
    if (time.person.isValid() == time.room.isValid())
        throw Refusal({u"nobody"_s, tr("A time belongs to a person or to a room. Choose one of them.")});
    if (time.startsAt.isEmpty() || time.endsAt <= time.startsAt)
        throw Refusal({u"backwards"_s, tr("The time ends before it has begun. Choose a later end.")});
}

void ProgrammesInAction::add(EventAvailability &time)
{
    check(time);
    turnOn(time.event);
    m_rows.insert(m_action, time);
}

void ProgrammesInAction::save(const EventAvailability &before, EventAvailability after)
{
    after.event = before.event;
    after.person = before.person;
    after.room = before.room;
    check(after);
    m_rows.update(m_action, before, after);
}

} // namespace rnf
