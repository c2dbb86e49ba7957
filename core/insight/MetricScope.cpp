#include "insight/MetricScope.h"

namespace rnf {

MetricScope::MetricScope(Database &database, const MetricQuestion &question)
    : m_database(database), m_question(question), m_isNarrowed(question.program.isValid() || question.placement.isValid())
{
    for (const auto &placement : Interns::placements(database)) {
        const bool isAsked = (!question.program.isValid() || question.program == placement.program)
                          && (!question.placement.isValid() || question.placement == placement.id)
                          && (!question.person.isValid() || question.person == placement.person)
                          && question.holds(placement.person);
        if (!isAsked)
            continue;
        m_placements += placement;
        m_asked.insert(placement.id);
        m_askedInterns.insert(placement.person);
    }
}

QList<Placement> MetricScope::placements(const MetricPeriod &weeks) const
{
    QList<Placement> found;
    for (const auto &placement : m_placements) {
        const bool hasTerm = placement.startOn.isValid() && placement.endOn >= placement.startOn;
        if (hasTerm && placement.startOn < weeks.beyond && placement.endOn >= weeks.from)
            found += placement;
    }
    return found;
}

QHash<PlacementId, PersonId> MetricScope::internsOf(const MetricPeriod &weeks) const
{
    QHash<PlacementId, PersonId> interns;
    for (const auto &placement : placements(weeks))
        interns.insert(placement.id, placement.person);
    return interns;
}

bool MetricScope::holds(PersonId person, PlacementId placement) const
{
    if (!m_question.holds(person) || (m_question.person.isValid() && m_question.person != person))
        return false;
    return !m_isNarrowed || m_asked.contains(placement);
}

} // namespace rnf
