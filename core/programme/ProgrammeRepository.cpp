#include "programme/ProgrammeRepository.h"

#include "programme/ProgrammeSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString ofSessionsOfEvent = u"WHERE session_id IN (SELECT id FROM session WHERE event_id = ?) ORDER BY "_s;
/// Picks of an event; of those who said that they do not come, nothing counts.
const QString fromWishes = u"FROM pick p JOIN registration r ON r.id = p.registration_id "
                           "WHERE r.event_id = ? AND r.rsvp NOT IN ('no', 'cancelled', 'refused') "_s;

} // namespace

ProgrammeRepository::ProgrammeRepository(Database &database)
    : RecordTables(
        {database,
         ProgrammeTable::Track,
         "track",
         {columnFor<&ProgrammeTrack::event>("event_id"), columnFor<&ProgrammeTrack::name>("name"),
          columnFor<&ProgrammeTrack::colourNo>("colour_no"), columnFor<&ProgrammeTrack::position>("position")}},
        {database,
         ProgrammeTable::Theme,
         "theme",
         {columnFor<&ProgrammeTheme::event>("event_id"), columnFor<&ProgrammeTheme::name>("name"),
          columnFor<&ProgrammeTheme::colourNo>("colour_no"), columnFor<&ProgrammeTheme::position>("position")}},
        {database,
         ProgrammeTable::Session,
         "session",
         {columnFor<&ProgrammeSession::event>("event_id"), columnFor<&ProgrammeSession::title>("title"),
          columnFor<&ProgrammeSession::abstract>("abstract"), columnFor<&ProgrammeSession::format>("format"),
          columnFor<&ProgrammeSession::level>("level"), columnFor<&ProgrammeSession::lengthMin>("length_min"),
          columnFor<&ProgrammeSession::access>("access"), columnFor<&ProgrammeSession::language>("language"),
          columnFor<&ProgrammeSession::interpretation>("interpretation"),
          columnFor<&ProgrammeSession::hasSignLanguage>("has_sign_language"),
          columnFor<&ProgrammeSession::expectedHigh>("expected_high"), columnFor<&ProgrammeSession::seatsMax>("seats_max"),
          columnFor<&ProgrammeSession::status>("status")}},
        {database,
         ProgrammeTable::SessionTrack,
         "session_track",
         {columnFor<&SessionTrack::track>("track_id"), columnFor<&SessionTrack::isMain>("is_main")},
         "session_id"},
        {database,
         ProgrammeTable::SessionTheme,
         "session_theme",
         {columnFor<&SessionTheme::theme>("theme_id")},
         "session_id"},
        {database,
         ProgrammeTable::SessionPerson,
         "session_person",
         {columnFor<&SessionPerson::person>("person_id"), columnFor<&SessionPerson::role>("role"),
          columnFor<&SessionPerson::position>("position")},
         "session_id"},
        {database,
         ProgrammeTable::SessionBefore,
         "session_before",
         {columnFor<&SessionBefore::needs>("needs_session_id"), columnFor<&SessionBefore::gapMin>("gap_min")},
         "session_id"},
        {database,
         ProgrammeTable::Version,
         "schedule_version",
         {columnFor<&ScheduleVersion::event>("event_id"), columnFor<&ScheduleVersion::label>("label"),
          columnFor<&ScheduleVersion::state>("state"), columnFor<&ScheduleVersion::releasedAt>("released_at"),
          columnFor<&ScheduleVersion::comment>("comment"), columnFor<&ScheduleVersion::changes>("changes"),
          columnFor<&ScheduleVersion::seed>("seed")}},
        {database,
         ProgrammeTable::Slot,
         "slot",
         {columnFor<&ProgrammeSlot::version>("version_id"), columnFor<&ProgrammeSlot::session>("session_id"),
          columnFor<&ProgrammeSlot::kind>("kind"), columnFor<&ProgrammeSlot::label>("label"),
          columnFor<&ProgrammeSlot::room>("room_id"), columnFor<&ProgrammeSlot::roomName>("room_name"),
          columnFor<&ProgrammeSlot::startsAt>("starts_at"), columnFor<&ProgrammeSlot::endsAt>("ends_at"),
          columnFor<&ProgrammeSlot::isPinned>("is_pinned")}},
        {database,
         ProgrammeTable::Availability,
         "event_availability",
         {columnFor<&EventAvailability::event>("event_id"), columnFor<&EventAvailability::person>("person_id"),
          columnFor<&EventAvailability::room>("room_id"), columnFor<&EventAvailability::kind>("kind"),
          columnFor<&EventAvailability::startsAt>("starts_at"), columnFor<&EventAvailability::endsAt>("ends_at")}},
        {database,
         ProgrammeTable::Rule,
         "conflict_rule",
         {columnFor<&ConflictRule::event>("event_id"), columnFor<&ConflictRule::code>("code"),
          columnFor<&ConflictRule::severity>("severity"), columnFor<&ConflictRule::parameter>("parameter")}},
        {database,
         ProgrammeTable::Acknowledgement,
         "conflict_ack",
         {columnFor<&ConflictAck::version>("version_id"), columnFor<&ConflictAck::code>("code"),
          columnFor<&ConflictAck::slot>("slot_id"), columnFor<&ConflictAck::other>("other_slot_id"),
          columnFor<&ConflictAck::person>("person_id"), columnFor<&ConflictAck::people>("people"),
          columnFor<&ConflictAck::reason>("reason")}},
        {database,
         ProgrammeTable::Pick,
         "pick",
         {columnFor<&SessionPick::registration>("registration_id"), columnFor<&SessionPick::session>("session_id"),
          columnFor<&SessionPick::rank>("rank")}}),
      m_tracks(table<ProgrammeTrack>().selecting(u"WHERE event_id = ? ORDER BY position, id"_s)),
      m_themes(table<ProgrammeTheme>().selecting(u"WHERE event_id = ? ORDER BY position, id"_s)),
      m_sessions(table<ProgrammeSession>().selecting(u"WHERE event_id = ? ORDER BY title, id"_s)),
      m_sessionTracks(table<SessionTrack>().selecting(ofSessionsOfEvent + u"session_id, is_main DESC, id"_s)),
      m_sessionThemes(table<SessionTheme>().selecting(ofSessionsOfEvent + u"session_id, id"_s)),
      m_sessionPeople(table<SessionPerson>().selecting(ofSessionsOfEvent + u"session_id, position, id"_s)),
      m_sessionBefore(table<SessionBefore>().selecting(ofSessionsOfEvent + u"session_id, id"_s)),
      m_wasReleased(database, u"SELECT count(*) FROM slot s JOIN schedule_version v ON v.id = s.version_id "
                              "WHERE s.session_id = ? AND v.state <> 'draft'"_s),
      m_versions(table<ScheduleVersion>().selecting(u"WHERE event_id = ? ORDER BY id"_s)),
      m_draft(table<ScheduleVersion>().selecting(u"WHERE event_id = ? AND state = 'draft' ORDER BY id"_s)),
      m_slots(table<ProgrammeSlot>().selecting(u"WHERE version_id = ? ORDER BY starts_at, id"_s)),
      m_availability(table<EventAvailability>().selecting(u"WHERE event_id = ? ORDER BY starts_at, id"_s)),
      m_rules(table<ConflictRule>().selecting(u"WHERE event_id = ? ORDER BY id"_s)),
      m_acknowledgements(table<ConflictAck>().selecting(u"WHERE version_id = ? ORDER BY id"_s)),
      m_picks(table<SessionPick>().selecting(u"WHERE registration_id = ? ORDER BY rank, id"_s)),
      m_wishes(database,
               u"SELECT r.person_id, p.session_id "_s + fromWishes + u"ORDER BY r.person_id, p.rank, p.session_id"_s),
      m_wishCounts(database, u"SELECT p.session_id, count(*) "_s + fromWishes + u"GROUP BY p.session_id"_s)
{
}

void ProgrammeRepository::insert(Action &action, ProgrammeSession &session)
{
    table<ProgrammeSession>().insert(action, session);
    const ProgrammeSession none;
    table<SessionTrack>().sync(action, none.tracks, session.tracks, session.id.value);
    table<SessionTheme>().sync(action, none.themes, session.themes, session.id.value);
    table<SessionPerson>().sync(action, none.people, session.people, session.id.value);
    table<SessionBefore>().sync(action, none.before, session.before, session.id.value);
}

void ProgrammeRepository::update(Action &action, const ProgrammeSession &before, ProgrammeSession &after)
{
    table<ProgrammeSession>().update(action, before, after);
    table<SessionTrack>().sync(action, before.tracks, after.tracks, before.id.value);
    table<SessionTheme>().sync(action, before.themes, after.themes, before.id.value);
    table<SessionPerson>().sync(action, before.people, after.people, before.id.value);
    table<SessionBefore>().sync(action, before.before, after.before, before.id.value);
}

void ProgrammeRepository::insert(Action &action, QList<ProgrammeSlot> &slots)
{
    std::vector<RecordTable<ProgrammeSlot>::New> rows;
    for (auto &slot : slots) {
        table<ProgrammeSlot>().giveId(action, slot);
        rows.push_back({&slot, 0});
    }
    table<ProgrammeSlot>().insert(action, rows);
}

QList<ProgrammeTrack> ProgrammeRepository::tracks(EventId event) { return table<ProgrammeTrack>().read(m_tracks, event); }

QList<ProgrammeTheme> ProgrammeRepository::themes(EventId event) { return table<ProgrammeTheme>().read(m_themes, event); }

QList<ProgrammeSession> ProgrammeRepository::sessions(EventId event)
{
    auto sessions = table<ProgrammeSession>().read(m_sessions, event);
    QHash<qint64, ProgrammeSession *> byId;
    for (auto &session : sessions)
        byId.insert(session.id.value, &session);
    const auto take = [&](auto &of, Statement &statement, auto list) {
        of.each(
            statement, [&](qint64 owner, auto &&record) { byId.value(owner)->*list += record; }, event);
    };
    take(table<SessionTrack>(), m_sessionTracks, &ProgrammeSession::tracks);
    take(table<SessionTheme>(), m_sessionThemes, &ProgrammeSession::themes);
    take(table<SessionPerson>(), m_sessionPeople, &ProgrammeSession::people);
    take(table<SessionBefore>(), m_sessionBefore, &ProgrammeSession::before);
    return sessions;
}

std::optional<ProgrammeSession> ProgrammeRepository::find(ProgrammeSessionId id)
{
    auto session = table<ProgrammeSession>().find(id.value);
    if (session) {
        session->tracks = table<SessionTrack>().of(id.value);
        std::ranges::stable_sort(session->tracks, std::ranges::greater(), &SessionTrack::isMain);
        session->themes = table<SessionTheme>().of(id.value);
        session->people = table<SessionPerson>().of(id.value);
        std::ranges::stable_sort(session->people, {}, &SessionPerson::position);
        session->before = table<SessionBefore>().of(id.value);
    }
    return session;
}

bool ProgrammeRepository::wasReleased(ProgrammeSessionId session) { return m_wasReleased.one<int>(session).value_or(0) > 0; }

QList<ScheduleVersion> ProgrammeRepository::versions(EventId event)
{
    return table<ScheduleVersion>().read(m_versions, event);
}

std::optional<ScheduleVersion> ProgrammeRepository::draft(EventId event)
{
    const auto found = table<ScheduleVersion>().read(m_draft, event);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<ScheduleVersion> ProgrammeRepository::find(ScheduleVersionId id)
{
    return table<ScheduleVersion>().find(id.value);
}

QList<ProgrammeSlot> ProgrammeRepository::slots(ScheduleVersionId version)
{
    return table<ProgrammeSlot>().read(m_slots, version);
}

std::optional<ProgrammeSlot> ProgrammeRepository::find(ProgrammeSlotId id) { return table<ProgrammeSlot>().find(id.value); }

QList<EventAvailability> ProgrammeRepository::availability(EventId event)
{
    return table<EventAvailability>().read(m_availability, event);
}

QList<ConflictRule> ProgrammeRepository::rules(EventId event) { return table<ConflictRule>().read(m_rules, event); }

QList<ConflictAck> ProgrammeRepository::acknowledgements(ScheduleVersionId version)
{
    return table<ConflictAck>().read(m_acknowledgements, version);
}

QList<SessionPick> ProgrammeRepository::picks(RegistrationId registration)
{
    return table<SessionPick>().read(m_picks, registration);
}

QList<ScheduleFacts::Wish> ProgrammeRepository::wishes(EventId event)
{
    QList<ScheduleFacts::Wish> wishes;
    m_wishes.each(
        [&](Row &row) {
            auto &wish = wishes.emplaceBack();
            row >> wish.person >> wish.session;
        },
        event);
    return wishes;
}

QHash<ProgrammeSessionId, int> ProgrammeRepository::wishCounts(EventId event)
{
    QHash<ProgrammeSessionId, int> counts;
    m_wishCounts.each(
        [&](Row &row) {
            const auto session = row.take<ProgrammeSessionId>();
            counts.insert(session, row.take<int>());
        },
        event);
    return counts;
}

} // namespace rnf
