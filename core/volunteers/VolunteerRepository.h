#pragma once

#include "storage/RecordTable.h"
#include "volunteers/Volunteer.h"

#include <QMap>

namespace rnf {

/// All SQL about what people offer. Opens no transaction: Volunteers does.
class VolunteerRepository {
public:
    explicit VolunteerRepository(Database &database);

    /// Everybody who ever offered anything or has a skill, without what is known of them as people.
    QMap<PersonId, Volunteer> all();
    QList<TimeOffer> offers(PersonId person) { return m_offers.of(person.value); }
    QList<PersonSkill> skills(PersonId person) { return m_skills.of(person.value); }
    /// Offers after which their person was neither reached nor asked to do anything; the longest waiting first.
    QList<Intake> waiting() { return m_intakes.read(m_waiting); }
    int waitingCount() { return m_countWaiting.one<int>().value_or(0); }

    /// A row of a person.
    template <typename Record>
    void insert(Action &action, Record &record, PersonId person)
    {
        table(record).insert(action, record, person.value);
    }
    void insert(Action &action, Intake &intake) { m_intakes.insert(action, intake); }
    /// Writes what differs. Throws a Refusal when somebody changed one of these values.
    template <typename Record>
    void update(Action &action, const Record &before, const Record &after)
    {
        table(before).update(action, before, after);
    }
    template <typename Record>
    void remove(Action &action, const Record &record)
    {
        table(record).remove(action, record);
    }

private:
    RecordTable<TimeOffer> &table(const TimeOffer &) { return m_offers; }
    RecordTable<PersonSkill> &table(const PersonSkill &) { return m_skills; }
    RecordTable<Intake> &table(const Intake &) { return m_intakes; }

    RecordTable<TimeOffer> m_offers;
    RecordTable<PersonSkill> m_skills;
    RecordTable<Intake> m_intakes;
    Statement m_waiting, m_countWaiting, m_lastContacts;
};

} // namespace rnf
