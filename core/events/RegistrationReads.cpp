#include "events/Registrations.h"
#include "storage/IdSet.h"

namespace rnf {

QList<RegistrationRow> Registrations::of(const Session &session, const QList<RegistrationId> &ids)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        IdSet meant;
        for (const RegistrationId id : ids)
            meant.add(id.value);
        QHash<EventId, Event> events;
        for (const auto &event : m_events.all(session))
            events.insert(event.id, event);
        QList<RegistrationRow> rows;
        QList<PersonId> people;
        for (const auto &registration : m_reading.all()) {
            if (!meant.contains(registration.id.value))
                continue;
            rows += {registration, {}, {}, events.value(registration.event)};
            people += registration.person;
        }
        const auto names = m_people.names(session, people);
        for (auto &row : rows)
            row.name = names.value(row.registration.person);
        std::ranges::sort(rows, [](const RegistrationRow &one, const RegistrationRow &other) {
            if (one.event.startsAt != other.event.startsAt)
                return one.event.startsAt > other.event.startsAt;
            return one.name.localeAwareCompare(other.name) < 0;
        });
        return rows;
    });
}

QHash<RegistrationId, QList<CheckIn>> Registrations::checkIns(Database &database, EventId event)
{
    return RegistrationRepository(database).checkIns(event);
}

QSet<EventId> Registrations::eventsWithCheckIns(Database &database)
{
    return RegistrationRepository(database).eventsWithCheckIns();
}

} // namespace rnf
