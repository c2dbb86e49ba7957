#include "insight/ProgrammeScope.h"

#include "events/EventWords.h"
#include "programme/Programmes.h"

namespace rnf {

ProgrammeScope::ProgrammeScope(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question, EventScope::Reads::NothingElse);
    m_about = scope.about();
    const auto event = scope.one([](const Event &one) { return one.hasProgramme; });
    if (!event)
        return;
    m_about = EventWords::named(*event);
    m_versions = Programmes::versions(database, event->id);
    if (m_versions.isEmpty()) {
        m_versions += ScheduleVersion(); // it is written with the first place
        m_versions.last().event = event->id;
    }
    m_facts = Programmes::facts(database, *event, m_versions.last());
    m_facts.sessions.removeIf([](const ProgrammeSession &one) { return one.status == SessionStatus::Cancelled; });
    QSet<ProgrammeSessionId> held;
    for (const auto &session : m_facts.sessions)
        held += session.id;
    m_facts.wishes.removeIf([&](const ScheduleFacts::Wish &wish) { return !held.contains(wish.session); });
}

QList<ProgrammeSlot> ProgrammeScope::sessionSlots() const
{
    auto slots = m_facts.slots;
    slots.removeIf([&](const ProgrammeSlot &slot) { return !m_facts.find(slot.session); });
    return slots;
}

int ProgrammeScope::waiting() const
{
    QSet<ProgrammeSessionId> placed;
    for (const auto &slot : sessionSlots())
        placed += slot.session;
    return int(m_facts.sessions.size() - placed.size());
}

} // namespace rnf
