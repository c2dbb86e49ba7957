#include "events/RegistrationRepository.h"

#include "events/EventSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// How many stand where; what selects them follows.
const QString countWhereTheyStand =
    u"SELECT event_id, count(*), SUM(CASE WHEN rsvp = 'yes' THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN rsvp = 'maybe' THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN rsvp IN ('no', 'cancelled') OR rsvp = 'refused' THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN rsvp IN ('invited', 'expired') THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN rsvp = 'waitlisted' THEN 1 ELSE 0 END), SUM(CASE WHEN rsvp = 'offered' THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN rsvp = 'pending' THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN attendance IN ('attended', 'partial') THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN attendance IN ('attended', 'partial') THEN is_walk_in ELSE 0 END), "
    "SUM(CASE WHEN attendance = 'no_show' THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN rsvp IN ('yes', 'offered') OR attendance IN ('attended', 'partial') THEN 1 ELSE 0 END) "
    "FROM registration "_s;

/// The same for each kind of an event, with what is due of whoever has a place, and paid.
const QString countByKind =
    u"SELECT registration_kind_id, count(*), SUM(CASE WHEN rsvp = 'yes' THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN rsvp = 'waitlisted' THEN 1 ELSE 0 END), SUM(CASE WHEN rsvp = 'offered' THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN rsvp = 'pending' THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN attendance IN ('attended', 'partial') THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN rsvp IN ('yes', 'offered') OR attendance IN ('attended', 'partial') THEN 1 ELSE 0 END), "
    "SUM(CASE WHEN rsvp IN ('yes', 'offered') OR attendance IN ('attended', 'partial') THEN due_cents ELSE 0 END), "
    "SUM(paid_cents) FROM registration WHERE event_id = ? GROUP BY registration_kind_id"_s;

/// Check-ins that nobody took back, the first at the beginning.
const QString thatHold = u" AND undoes_id IS NULL AND NOT EXISTS "
                         "(SELECT 1 FROM check_in AS u WHERE u.undoes_id = check_in.id) ORDER BY happened_at, id"_s;

QHash<EventId, EventCounts> countsIn(Statement &statement, const auto &...values)
{
    QHash<EventId, EventCounts> counts;
    statement.each(
        [&](Row &row) {
            EventCounts &of = counts[row.take<EventId>()];
            row >> of.all >> of.yes >> of.maybe >> of.no >> of.unanswered >> of.waiting >> of.offered >> of.pending
                >> of.came >> of.walkIns >> of.noShows >> of.placesTaken;
        },
        values...);
    return counts;
}

} // namespace

RegistrationRepository::RegistrationRepository(Database &database)
    : RecordTables(
        {database,
         EventTable::Registration,
         "registration",
         {columnFor<&Registration::event>("event_id"), columnFor<&Registration::person>("person_id"),
          columnFor<&Registration::rsvp>("rsvp"), columnFor<&Registration::answeredAt>("answered_at"),
          columnFor<&Registration::waitingSince>("waiting_since"),
          columnFor<&Registration::offerExpiresAt>("offer_expires_at"), columnFor<&Registration::sourceCode>("source_code"),
          columnFor<&Registration::confirmStage>("confirm_stage"), columnFor<&Registration::attendance>("attendance"),
          columnFor<&Registration::isWalkIn>("is_walk_in"), columnFor<&Registration::note>("note"),
          columnFor<&Registration::kind>("registration_kind_id"), columnFor<&Registration::group>("registration_group_id"),
          columnFor<&Registration::dueCents>("due_cents"), columnFor<&Registration::paidCents>("paid_cents"),
          columnFor<&Registration::hasScholarship>("has_scholarship")}},
        {database,
         EventTable::CheckIn,
         "check_in",
         {columnFor<&CheckIn::registration>("registration_id"), columnFor<&CheckIn::happenedAt>("happened_at"),
          columnFor<&CheckIn::station>("station"), columnFor<&CheckIn::undoes>("undoes_id")}},
        {database,
         EventTable::RegistrationKind,
         "registration_kind",
         {columnFor<&RegistrationKind::event>("event_id"), columnFor<&RegistrationKind::name>("name"),
          columnFor<&RegistrationKind::places>("places"), columnFor<&RegistrationKind::priceCents>("price_cents"),
          columnFor<&RegistrationKind::opensOn>("opens_on"), columnFor<&RegistrationKind::closesOn>("closes_on"),
          columnFor<&RegistrationKind::needsApproval>("needs_approval"), columnFor<&RegistrationKind::isCohort>("is_cohort"),
          columnFor<&RegistrationKind::hasOwnForm>("has_own_form")}},
        {database,
         EventTable::RegistrationGroup,
         "registration_group",
         {columnFor<&RegistrationGroup::event>("event_id"), columnFor<&RegistrationGroup::name>("name")}}),
      m_all(table<Registration>().selecting(u"ORDER BY id"_s)),
      m_allKinds(table<RegistrationKind>().selecting(u"ORDER BY id"_s)),
      m_ofEvent(table<Registration>().selecting(u"WHERE event_id = ? ORDER BY id"_s)),
      m_ofPerson(table<Registration>().selecting(u"WHERE person_id = ? ORDER BY id"_s)),
      m_ofBoth(table<Registration>().selecting(u"WHERE event_id = ? AND person_id = ?"_s)),
      m_counts(database, countWhereTheyStand + u"GROUP BY event_id"_s),
      m_countsOf(database, countWhereTheyStand + u"WHERE event_id = ? GROUP BY event_id"_s),
      m_kinds(table<RegistrationKind>().selecting(u"WHERE event_id = ? ORDER BY name, id"_s)),
      m_kindCounts(database, countByKind),
      m_groups(table<RegistrationGroup>().selecting(u"WHERE event_id = ? ORDER BY name, id"_s)),
      m_checkIns(table<CheckIn>().selecting(u"WHERE registration_id IN (SELECT id FROM registration WHERE event_id = ?)"_s
                                            + thatHold)),
      m_checkInsOf(table<CheckIn>().selecting(u"WHERE registration_id = ?"_s + thatHold)),
      m_withCheckIns(database, u"SELECT e.id FROM event e WHERE EXISTS (SELECT 1 FROM registration r "
                               "JOIN check_in c ON c.registration_id = r.id WHERE r.event_id = e.id)"_s),
      m_wasCheckedIn(database, u"SELECT count(*) FROM check_in WHERE registration_id = ?"_s)
{
}

void RegistrationRepository::insert(Action &action, QList<Registration> &registrations)
{
    std::vector<RecordTable<Registration>::New> rows;
    for (auto &registration : registrations) {
        table<Registration>().giveId(action, registration);
        rows.push_back({&registration, 0});
    }
    table<Registration>().insert(action, rows);
}

QList<Registration> RegistrationRepository::all() { return table<Registration>().read(m_all); }

QList<RegistrationKind> RegistrationRepository::allKinds() { return table<RegistrationKind>().read(m_allKinds); }

QList<Registration> RegistrationRepository::of(EventId event) { return table<Registration>().read(m_ofEvent, event); }

QList<Registration> RegistrationRepository::of(PersonId person) { return table<Registration>().read(m_ofPerson, person); }

std::optional<Registration> RegistrationRepository::find(RegistrationId id) { return table<Registration>().find(id.value); }

std::optional<Registration> RegistrationRepository::find(EventId event, PersonId person)
{
    const auto found = table<Registration>().read(m_ofBoth, event, person);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QHash<EventId, EventCounts> RegistrationRepository::counts() { return countsIn(m_counts); }

EventCounts RegistrationRepository::counts(EventId event) { return countsIn(m_countsOf, event).value(event); }

QList<RegistrationKind> RegistrationRepository::kinds(EventId event)
{
    return table<RegistrationKind>().read(m_kinds, event);
}

std::optional<RegistrationKind> RegistrationRepository::find(RegistrationKindId id)
{
    return table<RegistrationKind>().find(id.value);
}

QHash<RegistrationKindId, KindCounts> RegistrationRepository::kindCounts(EventId event)
{
    QHash<RegistrationKindId, KindCounts> counts;
    m_kindCounts.each(
        [&](Row &row) {
            KindCounts of;
            row >> of.kind >> of.all >> of.yes >> of.waiting >> of.offered >> of.pending >> of.came >> of.placesTaken
                >> of.dueCents >> of.paidCents;
            counts.insert(of.kind, of);
        },
        event);
    return counts;
}

QList<RegistrationGroup> RegistrationRepository::groups(EventId event)
{
    return table<RegistrationGroup>().read(m_groups, event);
}

QHash<RegistrationId, QList<CheckIn>> RegistrationRepository::checkIns(EventId event)
{
    QHash<RegistrationId, QList<CheckIn>> hold;
    table<CheckIn>().each(
        m_checkIns, [&](qint64, const CheckIn &checkIn) { hold[checkIn.registration] += checkIn; }, event);
    return hold;
}

QList<CheckIn> RegistrationRepository::checkIns(RegistrationId registration)
{
    return table<CheckIn>().read(m_checkInsOf, registration);
}

QSet<EventId> RegistrationRepository::eventsWithCheckIns()
{
    QSet<EventId> events;
    m_withCheckIns.each([&](Row &row) { events.insert(row.take<EventId>()); });
    return events;
}

std::optional<CheckIn> RegistrationRepository::checkIn(qint64 id) { return table<CheckIn>().find(id); }

bool RegistrationRepository::wasCheckedIn(RegistrationId registration)
{
    return m_wasCheckedIn.one<int>(registration).value_or(0) > 0;
}

} // namespace rnf
