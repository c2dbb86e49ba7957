#pragma once

#include "storage/RecordTable.h"
#include "volunteers/Volunteer.h"

#include <QMap>

namespace rnf {

/// All SQL about what people offer. Opens no transaction: Volunteers does.
class VolunteerRepository : public RecordTables<TimeOffer, PersonSkill, Intake> {
public:
    explicit VolunteerRepository(Database &database);

    /// Everybody who ever offered anything or has a skill, without what is known of them as people.
    QMap<PersonId, Volunteer> all();
    QList<TimeOffer> offers(PersonId person);
    QList<PersonSkill> skills(PersonId person);
    /// Offers after which their person was neither reached nor asked to do anything; the longest waiting first.
    QList<Intake> waiting();
    int waitingCount();
    /// Of every offer, without people who died.
    QList<FirstAsk> firstAsks();

private:
    Statement m_waiting, m_countWaiting, m_lastContacts, m_firstAsks;
};

} // namespace rnf
