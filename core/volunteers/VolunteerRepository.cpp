#include "volunteers/VolunteerRepository.h"

#include "conversations/Conversation.h"
#include "volunteers/VolunteerSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const char *const person = "person_id";

/// A call that nobody took, and a message that nobody answered, is no ask.
const QString withoutFirstAsk =
    u"WHERE NOT EXISTS (SELECT 1 FROM interaction i WHERE i.person_id = intake.person_id "
    "AND i.happened_at >= intake.received_at AND i.result IN (%1)) "
    "AND NOT EXISTS (SELECT 1 FROM task_person t WHERE t.person_id = intake.person_id "
    "AND t.asked_at >= intake.received_at) "
    "AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = intake.person_id AND p.is_deceased = 1)"_s.arg(reachedResults());
const QString firstAsksOfAll =
    u"SELECT person_id, received_at, "
    "(SELECT min(i.happened_at) FROM interaction i WHERE i.person_id = intake.person_id "
    "AND i.happened_at >= intake.received_at AND i.result IN (%1)), "
    "(SELECT min(t.asked_at) FROM task_person t WHERE t.person_id = intake.person_id "
    "AND t.asked_at >= intake.received_at) FROM intake "
    "WHERE NOT EXISTS (SELECT 1 FROM person p WHERE p.id = intake.person_id AND p.is_deceased = 1)"_s.arg(reachedResults());
const QString lastContacts =
    u"SELECT person_id, max(moment) FROM (SELECT person_id, happened_at AS moment FROM interaction "
    "UNION ALL SELECT person_id, asked_at FROM task_person) AS contact "
    "WHERE person_id IN (SELECT person_id FROM time_offer UNION SELECT person_id FROM person_skill) GROUP BY person_id"_s;

} // namespace

VolunteerRepository::VolunteerRepository(Database &database)
    : RecordTables({database,
                    VolunteerTable::TimeOffer,
                    "time_offer",
                    {columnFor<&TimeOffer::kind>("kind"), columnFor<&TimeOffer::lengthMin>("length_min"),
                     columnFor<&TimeOffer::weekday>("weekday"), columnFor<&TimeOffer::fromTime>("from_time"),
                     columnFor<&TimeOffer::toTime>("to_time"), columnFor<&TimeOffer::isRemote>("is_remote"),
                     columnFor<&TimeOffer::note>("note"), columnFor<&TimeOffer::offeredOn>("offered_on"),
                     columnFor<&TimeOffer::confirmedOn>("confirmed_on"), columnFor<&TimeOffer::expiresOn>("expires_on")},
                    person,
                    "offered_on DESC, id DESC"},
                   {database,
                    VolunteerTable::PersonSkill,
                    "person_skill",
                    {columnFor<&PersonSkill::skill>("skill_id"), columnFor<&PersonSkill::level>("level")},
                    person},
                   {database,
                    VolunteerTable::Intake,
                    "intake",
                    {columnFor<&Intake::person>("person_id"), columnFor<&Intake::offer>("offer"),
                     columnFor<&Intake::receivedAt>("received_at")}}),
      m_waiting(table<Intake>().selecting(withoutFirstAsk + u" ORDER BY received_at, id"_s)),
      m_countWaiting(database, u"SELECT count(*) FROM intake "_s + withoutFirstAsk), m_lastContacts(database, lastContacts),
      m_firstAsks(database, firstAsksOfAll)
{
}

QMap<PersonId, Volunteer> VolunteerRepository::all()
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    QMap<PersonId, Volunteer> volunteers;
    const auto of = [&](qint64 owner) -> Volunteer & {
        auto &volunteer = volunteers[PersonId(owner)];
        volunteer.person = PersonId(owner);
        return volunteer;
    };
    table<TimeOffer>().eachBetween(0, last, [&](qint64 owner, TimeOffer &&offer) { of(owner).offers += offer; });
    table<PersonSkill>().eachBetween(0, last, [&](qint64 owner, PersonSkill &&skill) { of(owner).skills += skill; });
    m_lastContacts.each([&](Row &row) {
        auto &volunteer = of(row.take<qint64>());
        volunteer.lastContactOn = localDay(row.take<QString>());
    });
    return volunteers;
}

QList<TimeOffer> VolunteerRepository::offers(PersonId person) { return table<TimeOffer>().of(person.value); }

QList<PersonSkill> VolunteerRepository::skills(PersonId person) { return table<PersonSkill>().of(person.value); }

QList<Intake> VolunteerRepository::waiting() { return table<Intake>().read(m_waiting); }

QList<FirstAsk> VolunteerRepository::firstAsks()
{
    QList<FirstAsk> asks;
    m_firstAsks.each([&](Row &row) {
        FirstAsk ask;
        QString asked;
        row >> ask.person >> ask.receivedAt >> ask.askedAt >> asked;
        if (ask.askedAt.isEmpty() || (!asked.isEmpty() && asked < ask.askedAt))
            ask.askedAt = asked;
        asks += ask;
    });
    return asks;
}

int VolunteerRepository::waitingCount() { return m_countWaiting.one<int>().value_or(0); }

} // namespace rnf
