#include "agenda/AgendaBuilder.h"

#include "agenda/AgendaSearch.h"
#include "agenda/SearchStarts.h"
#include "agenda/TrackSearch.h"

namespace rnf {
namespace {

AgendaPlan planOf(const AgendaSearch::Found &found)
{
    AgendaPlan plan{{}, found.score};
    for (const auto &spot : found.spots)
        plan.placements += spot.isPlaced() ? std::optional(spot.place()) : std::nullopt;
    return plan;
}

const TrackPlan &planOf(const TrackSearch::Found &found) { return found.plan; }

template <typename Search, typename Problem, typename Plan>
std::optional<Plan> bestPlan(const Problem &problem, const AgendaBudget &budget, const Job &job,
                             const std::function<void(const Plan &)> &onBetter)
{
    const auto found = SearchStarts<Search>(budget, job).best(problem, [&](const typename Search::Found &better) {
        if (onBetter)
            onBetter(planOf(better));
    });
    return found ? std::optional<Plan>(planOf(*found)) : std::nullopt;
}

} // namespace

std::optional<AgendaPlan> AgendaBuilder::build(const AgendaProblem &problem, const AgendaBudget &budget, const Job &job,
                                               const std::function<void(const AgendaPlan &best)> &onBetter)
{
    return bestPlan<AgendaSearch>(AgendaModel(problem), budget, job, onBetter);
}

std::optional<TrackPlan> AgendaBuilder::build(const TrackProblem &problem, const AgendaBudget &budget, const Job &job,
                                              const std::function<void(const TrackPlan &best)> &onBetter)
{
    return bestPlan<TrackSearch>(problem, budget, job, onBetter);
}

} // namespace rnf
