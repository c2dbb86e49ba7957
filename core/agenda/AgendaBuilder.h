#pragma once

#include "agenda/AgendaBudget.h"
#include "agenda/AgendaPlan.h"
#include "agenda/TrackProblem.h"
#include "base/Job.h"

#include <functional>

namespace rnf {

/// Gives activities rooms and times, so that no hard rule is broken and people miss as little as possible of what they picked.
class AgendaBuilder {
public:
    /// Nothing when the job was cancelled. From any thread; uses others beside it. What finds no place without breaking a hard
    /// rule stays unplaced, and pins are kept even where they clash with each other. `onBetter` hears of the best plan so far,
    /// in any thread, one after the other.
    static std::optional<AgendaPlan> build(const AgendaProblem &problem, const AgendaBudget &budget, const Job &job,
                                           const std::function<void(const AgendaPlan &best)> &onBetter = {});
    /// The same for papers in parallel sessions.
    static std::optional<TrackPlan> build(const TrackProblem &problem, const AgendaBudget &budget, const Job &job,
                                          const std::function<void(const TrackPlan &best)> &onBetter = {});
};

} // namespace rnf
