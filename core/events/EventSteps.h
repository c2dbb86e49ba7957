#pragma once

#include "events/Event.h"

#include <QList>

namespace rnf {

/// Where an event can go from a status (events.md, section 4): forward one step at a time or several, back to mend a slip,
/// and before it is done it can be called off, which can be taken back as well.
struct EventSteps {
    /// The next one first, then those after it, calling it off, and the ones before, the nearest first.
    static QList<EventStatus> from(EventStatus status)
    {
        using enum EventStatus;
        constexpr auto inOrder = std::to_array({Idea, Planned, Announced, Open, Closed, Live, Done, Archived});
        if (status == Cancelled)
            return {Planned, Idea, Announced, Open, Closed, Live};
        QList<EventStatus> ahead, behind;
        for (const EventStatus other : inOrder) {
            if (other > status)
                ahead += other;
            else if (other < status)
                behind.prepend(other);
        }
        return (status < Done ? ahead << Cancelled : ahead) + behind;
    }
    static bool isAllowed(EventStatus from, EventStatus to) { return EventSteps::from(from).contains(to); }
};

} // namespace rnf
