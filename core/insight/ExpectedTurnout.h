#pragma once

#include "insight/EventScope.h"
#include "insight/TurnoutForecast.h"

namespace rnf {

/// Those who said yes to an event ahead, without walk-ins, and how likely each of them comes by what is known of the events
/// that began before it.
struct ExpectedTurnout {
    struct Guest {
        Registration registration;
        TurnoutRecord record;
        double chance = 0;
    };

    QList<Guest> guests;   ///< by id of the registration
    int knownEvents = 0;   ///< earlier ones of its kind of which it is known who came
    double showRate = 0.5; ///< at these

    ExpectedTurnout() = default;
    ExpectedTurnout(const EventScope &scope, const Event &event);
    /// From any thread; throws StorageError. Nobody where the event is over or called off, or has no day.
    static ExpectedTurnout of(Database &database, EventId event, const QDate &today);

    TurnoutForecast forecast() const;
    /// Something is known of anybody, or of events of this kind.
    bool hasHistory() const;
};

} // namespace rnf
