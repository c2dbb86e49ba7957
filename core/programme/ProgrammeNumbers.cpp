// What numbers are told of: programmes over a connection of their own.
#include "events/VenueRooms.h"
#include "programme/Programmes.h"
#include "programme/ScheduleReading.h"

namespace rnf {

QList<ScheduleVersion> Programmes::versions(Database &database, EventId event)
{
    auto versions = ProgrammeRepository(database).versions(event);
    std::ranges::stable_sort(versions, {}, [](const ScheduleVersion &version) {
        return std::tuple(version.state == VersionState::Draft, version.releasedAt, version.id);
    });
    return versions;
}

QList<ProgrammeSlot> Programmes::slots(Database &database, ScheduleVersionId version)
{
    return ProgrammeRepository(database).slots(version);
}

ScheduleFacts Programmes::facts(Database &database, const Event &event, const ScheduleVersion &version)
{
    auto facts = ScheduleReading(database).facts(event, version, ScheduleReading::Extent::People);
    facts.rooms = VenueRooms::of(database, event.venue);
    return facts;
}

} // namespace rnf
