#include "programme/ScheduleReading.h"

#include "needs/ChildcareLoad.h"
#include "needs/Needs.h"
#include "programme/SessionSignUpRepository.h"
#include "staffing/SignUpSteps.h"
#include "staffing/Staffing.h"

namespace rnf {

ScheduleReading::ScheduleReading(Database &database) : m_database(database), m_rows(database) {}

ScheduleFacts ScheduleReading::facts(const Event &event, const ScheduleVersion &version, Extent extent)
{
    ScheduleFacts facts;
    facts.event = event;
    facts.version = version;
    facts.slots = m_rows.slots(version.id);
    facts.sessions = m_rows.sessions(event.id);
    facts.tracks = m_rows.tracks(event.id);
    facts.themes = m_rows.themes(event.id);
    facts.rules = m_rows.rules(event.id);
    if (extent == Extent::Places)
        return facts;
    facts.availability = m_rows.availability(event.id);
    facts.acknowledgements = m_rows.acknowledgements(version.id);
    facts.wishes = m_rows.wishes(event.id);
    facts.signedUp = SessionSignUpRepository(m_database).holders(event.id);
    addDuties(facts);
    if (extent == Extent::Needs)
        addNeeds(facts);
    return facts;
}

void ScheduleReading::addDuties(ScheduleFacts &facts)
{
    QHash<VolunteerShiftId, VolunteerShift> shifts;
    for (const auto &shift : Staffing::shifts(m_database, facts.event.id))
        shifts.insert(shift.id, shift);
    for (const auto &signUp : Staffing::signUps(m_database, facts.event.id)) {
        if (!SignUpSteps::holds(signUp.status))
            continue;
        const auto &shift = shifts[signUp.shift];
        facts.duties +=
            {signUp.person, shift.id, shift.name, signUp.plannedFromAt.isEmpty() ? shift.startsAt : signUp.plannedFromAt,
             signUp.plannedToAt.isEmpty() ? shift.endsAt : signUp.plannedToAt};
    }
}

void ScheduleReading::addNeeds(ScheduleFacts &facts)
{
    for (const auto &need : Needs::counted(m_database)) {
        if (need.event != facts.event.id || need.status == NeedStatus::Cannot)
            continue;
        if (need.kind == NeedKind::Mobility)
            facts.access[need.person].isStepFree = true;
        if (need.kind == NeedKind::SignLanguage)
            facts.access[need.person].signLanguage = true;
    }
    const auto care = Needs::careLoad(m_database, facts.event.id, [](PersonId) { return true; });
    facts.parents = care.parents;
    facts.careFromMin = care.setting.careFromMin;
    facts.careUntilMin = care.setting.careUntilMin;
}

} // namespace rnf
