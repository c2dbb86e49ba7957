#include "needs/NeedRepository.h"

#include "needs/NeedSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

// Whose child is in the room is there too, whatever they answered.
const QString thatComes = u"(NOT (r.rsvp IN ('no', 'cancelled') OR r.rsvp IN ('refused', 'expired')) "
                          "OR r.attendance IN ('attended', 'partial') OR EXISTS (SELECT 1 FROM child k JOIN child_sign s "
                          "ON s.child_id = k.id WHERE k.registration_id = r.id AND s.out_at = ''))"_s;
const QString ofEvent = u"WHERE registration_id IN (SELECT id FROM registration WHERE event_id = ?) ORDER BY id"_s;
const QString ofChildrenOfEvent =
    u"WHERE child_id IN (SELECT c.id FROM child c JOIN registration r ON r.id = c.registration_id "
    "WHERE r.event_id = ?) "_s;

} // namespace

NeedRepository::NeedRepository(Database &database)
    : RecordTables(
        {database,
         NeedTable::Need,
         "need",
         {columnFor<&Need::registration>("registration_id"), columnFor<&Need::kind>("kind"),
          columnFor<&Need::detail>("detail"), columnFor<&Need::status>("status"), columnFor<&Need::reason>("reason"),
          columnFor<&Need::askedOn>("asked_on"), columnFor<&Need::owner>("owner_id")}},
        {database,
         NeedTable::Child,
         "child",
         {columnFor<&Child::registration>("registration_id"), columnFor<&Child::firstName>("first_name"),
          columnFor<&Child::birthMonth>("birth_month"), columnFor<&Child::allergies>("allergies"),
          columnFor<&Child::note>("note"), columnFor<&Child::emergencyPhone>("emergency_phone"),
          columnFor<&Child::fromMin>("from_min"), columnFor<&Child::untilMin>("until_min")}},
        {database,
         NeedTable::ChildCollector,
         "child_collector",
         {columnFor<&ChildCollector::child>("child_id"), columnFor<&ChildCollector::person>("person_id")}},
        {database,
         NeedTable::ChildSign,
         "child_sign",
         {columnFor<&ChildSign::child>("child_id"), columnFor<&ChildSign::inAt>("in_at"),
          columnFor<&ChildSign::inBy>("in_by_id"), columnFor<&ChildSign::outAt>("out_at"),
          columnFor<&ChildSign::outBy>("out_by_id")}},
        {database,
         NeedTable::Interpreting,
         "interpreting",
         {columnFor<&Interpreting::event>("event_id"), columnFor<&Interpreting::fromLanguage>("from_language"),
          columnFor<&Interpreting::toLanguage>("to_language"), columnFor<&Interpreting::startsAt>("starts_at"),
          columnFor<&Interpreting::endsAt>("ends_at"), columnFor<&Interpreting::interpreter1>("interpreter_1_id"),
          columnFor<&Interpreting::interpreter2>("interpreter_2_id"), columnFor<&Interpreting::receivers>("receivers")}},
        {database,
         NeedTable::Setting,
         "need_setting",
         {columnFor<&NeedSetting::event>("event_id"), columnFor<&NeedSetting::careFromMin>("care_from_min"),
          columnFor<&NeedSetting::careUntilMin>("care_until_min"), columnFor<&NeedSetting::caregivers>("caregivers"),
          columnFor<&NeedSetting::childrenPerCaregiver>("children_per_caregiver"),
          columnFor<&NeedSetting::receivers>("receivers")}}),
      m_coming(database, u"SELECT r.id, r.person_id FROM registration r WHERE r.event_id = ? AND "_s + thatComes),
      m_registrations(database, u"SELECT id FROM registration WHERE event_id = ?"_s),
      m_needs(table<Need>().selecting(ofEvent)), m_children(table<Child>().selecting(ofEvent)),
      m_collectors(table<ChildCollector>().selecting(ofChildrenOfEvent + u"ORDER BY id"_s)),
      m_signs(table<ChildSign>().selecting(ofChildrenOfEvent + u"ORDER BY in_at, id"_s)),
      m_counts(database, u"SELECT n.kind, SUM(CASE WHEN n.status = 'asked' THEN 1 ELSE 0 END), "
                         "SUM(CASE WHEN n.status = 'planned' THEN 1 ELSE 0 END), "
                         "SUM(CASE WHEN n.status = 'met' THEN 1 ELSE 0 END), "
                         "SUM(CASE WHEN n.status = 'cannot' THEN 1 ELSE 0 END) "
                         "FROM need n JOIN registration r ON r.id = n.registration_id WHERE r.event_id = ? AND "_s
                             + thatComes + u" GROUP BY n.kind"_s),
      m_needsOf(table<Need>().selecting(u"WHERE registration_id = ? ORDER BY id"_s)),
      m_collectorsOf(table<ChildCollector>().selecting(u"WHERE child_id = ? ORDER BY id"_s)),
      m_signsOf(table<ChildSign>().selecting(u"WHERE child_id = ? ORDER BY in_at, id"_s)),
      m_interpreting(table<Interpreting>().selecting(u"WHERE event_id = ? ORDER BY starts_at, id"_s)),
      m_setting(table<NeedSetting>().selecting(u"WHERE event_id = ?"_s)),
      m_unplanned(database, u"SELECT r.event_id, SUM(CASE WHEN n.status = 'asked' AND "_s + thatComes
                                + u" THEN 1 ELSE 0 END) FROM need n JOIN registration r ON r.id = n.registration_id "
                                  "GROUP BY r.event_id"_s),
      m_holding(database, u"SELECT DISTINCT r.event_id FROM child c JOIN registration r ON r.id = c.registration_id"_s),
      m_counted(database, u"SELECT r.event_id, r.person_id, n.kind, n.status FROM need n "
                          "JOIN registration r ON r.id = n.registration_id WHERE "_s
                              + thatComes),
      m_allInterpreting(table<Interpreting>().selecting(u"ORDER BY event_id, starts_at, id"_s))
{
}

QHash<RegistrationId, PersonId> NeedRepository::coming(EventId event)
{
    QHash<RegistrationId, PersonId> people;
    m_coming.each(
        [&](Row &row) {
            const auto registration = row.take<RegistrationId>();
            people.insert(registration, row.take<PersonId>());
        },
        event);
    return people;
}

QList<RegistrationId> NeedRepository::registrations(EventId event)
{
    QList<RegistrationId> ids;
    m_registrations.each([&](Row &row) { ids += row.take<RegistrationId>(); }, event);
    return ids;
}

QList<Need> NeedRepository::needs(EventId event) { return table<Need>().read(m_needs, event); }

QList<Child> NeedRepository::children(EventId event) { return table<Child>().read(m_children, event); }

QList<ChildCollector> NeedRepository::collectors(EventId event) { return table<ChildCollector>().read(m_collectors, event); }

QList<ChildSign> NeedRepository::signs(EventId event) { return table<ChildSign>().read(m_signs, event); }

QMap<NeedKind, NeedCounts> NeedRepository::counts(EventId event)
{
    QMap<NeedKind, NeedCounts> counts;
    m_counts.each(
        [&](Row &row) {
            NeedCounts &of = counts[row.take<NeedKind>()];
            row >> of.asked >> of.planned >> of.met >> of.cannot;
        },
        event);
    return counts;
}

QList<Need> NeedRepository::needs(RegistrationId registration) { return table<Need>().read(m_needsOf, registration); }

std::optional<Need> NeedRepository::find(NeedId id) { return table<Need>().find(id.value); }

std::optional<Child> NeedRepository::find(ChildId id) { return table<Child>().find(id.value); }

QList<ChildCollector> NeedRepository::collectors(ChildId child)
{
    return table<ChildCollector>().read(m_collectorsOf, child);
}

std::optional<ChildSign> NeedRepository::sign(qint64 id) { return table<ChildSign>().find(id); }

QList<ChildSign> NeedRepository::signs(ChildId child) { return table<ChildSign>().read(m_signsOf, child); }

QList<Interpreting> NeedRepository::interpreting(EventId event) { return table<Interpreting>().read(m_interpreting, event); }

std::optional<NeedSetting> NeedRepository::setting(EventId event)
{
    const auto found = table<NeedSetting>().read(m_setting, event);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QHash<EventId, int> NeedRepository::unplanned()
{
    QHash<EventId, int> counts;
    m_unplanned.each([&](Row &row) {
        const auto event = row.take<EventId>();
        counts.insert(event, row.take<int>());
    });
    for (const EventId event : withChildren()) {
        if (!counts.contains(event))
            counts.insert(event, 0);
    }
    return counts;
}

QSet<EventId> NeedRepository::withChildren()
{
    QSet<EventId> events;
    m_holding.each([&](Row &row) { events += row.take<EventId>(); });
    return events;
}

QList<CountedNeed> NeedRepository::counted()
{
    QList<CountedNeed> needs;
    m_counted.each([&](Row &row) {
        CountedNeed need;
        row >> need.event >> need.person >> need.kind >> need.status;
        needs += need;
    });
    return needs;
}

QList<Interpreting> NeedRepository::interpreting() { return table<Interpreting>().read(m_allInterpreting); }

} // namespace rnf
