#pragma once

#include "base/Result.h"
#include "events/Event.h"

namespace rnf {

class Action;

/// What stands above events and belongs to them. Called inside the action, on the writing thread; each may throw a Refusal.
struct EventFollower {
    /// The event is on another day or another clock now.
    void (*move)(Action &, const Event &before, const Event &after) = nullptr;
    /// The event is there once more on another day, to be planned anew.
    void (*copy)(Action &, const Event &from, const Event &to) = nullptr;
    /// Why the event must stay; nothing: it may go, with what belongs to it.
    std::optional<Error> (*hold)(Action &, const Event &) = nullptr;
};

} // namespace rnf
