#include "recap/EventRecaps.h"

#include "budget/Budgets.h"
#include "events/Registrations.h"
#include "needs/Needs.h"
#include "staffing/Staffing.h"

namespace rnf {
namespace {

/// Promised to come and did not: noted, or not seen so far. A no-show who had only said maybe broke no promise.
bool hasMissed(const Registration &registration, const Event &event)
{
    const Attendance attendance = registration.attendance;
    const bool isNoted = attendance == Attendance::NoShow || attendance == Attendance::Excused;
    return (isNoted || attendance == Attendance::Unknown) && registration.hadPromised(event);
}

void addPerson(EventRecap &recap, const Registration &registration, const Event &event, const QSet<PersonId> &newFaces)
{
    const PersonId person = registration.person;
    if (registration.hasCome()) {
        recap.came += person;
        if (registration.isWalkIn)
            recap.walkIns += person;
        if (newFaces.contains(person))
            recap.newFaces += person;
    } else if (hasMissed(registration, event)) {
        recap.missed += person;
        recap.excused += registration.attendance == Attendance::Excused;
        recap.notSeen += registration.attendance == Attendance::Unknown;
    }
}

} // namespace

EventRecaps::EventRecaps(Store &store, Registrations &registrations, Needs &needs, Staffing &staffing, Budgets &budgets)
    : m_store(store), m_registrations(registrations), m_needs(needs), m_staffing(staffing), m_budgets(budgets),
      m_reading(store.reader())
{
}

EventRecap EventRecaps::of(const Session &session, const Event &event)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        EventRecap recap;
        recap.counts = m_registrations.counts(session, event.id);
        const auto newFaces = m_reading.newFaces(event.id);
        for (const auto &row : m_registrations.of(session, event.id))
            addPerson(recap, row.registration, event, newFaces);
        recap.volunteers = m_staffing.thankYou(session, event.id);
        recap.unthanked = m_budgets.unthanked(session, event.id);
        recap.needs = needsMet(session, event.id);
        recap.budget = m_budgets.totals(session, event.id);
        return recap;
    });
}

Result<qint64> EventRecaps::notePrinted(const Session &session, const Event &event)
{
    return m_store.act(session, Operation::LeadWork, tr("Print the recap of “%1”").arg(event.name),
                       [](Action &action) { action.keepWithoutChanges(); });
}

std::optional<NeedsMet> EventRecaps::needsMet(const Session &session, EventId event)
{
    if (!Policy::allows(session, Operation::SeeNeeds))
        return std::nullopt;
    int asked = 0, met = 0;
    for (const auto &counts : m_needs.counts(session, event)) {
        asked += counts.all();
        met += counts.met;
    }
    return asked > 0 ? std::optional(NeedsMet::of(asked, met)) : std::nullopt;
}

} // namespace rnf
