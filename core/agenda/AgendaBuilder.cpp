#include "agenda/AgendaBuilder.h"

#include "agenda/AgendaSearch.h"
#include "agenda/RoomChanges.h"
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

} // namespace

std::optional<AgendaPlan> AgendaBuilder::build(const AgendaProblem &problem, const AgendaBudget &budget, const Job &job,
                                               const std::function<void(const AgendaPlan &best)> &onBetter)
{
    SearchStarts<AgendaSearch> starts(budget, job);
    const AgendaModel model(problem);
    auto found = starts.best(model, [&](const AgendaSearch::Found &better) {
        if (onBetter)
            onBetter(planOf(better));
    });
    if (!found)
        return std::nullopt;
    found->score = settleRooms(model, found->spots);
    return planOf(*found);
}

std::optional<TrackPlan> AgendaBuilder::build(const TrackProblem &problem, const AgendaBudget &budget, const Job &job,
                                              const std::function<void(const TrackPlan &best)> &onBetter)
{
    SearchStarts<TrackSearch> starts(budget, job);
    const auto found = starts.best(problem, [&](const TrackSearch::Found &better) {
        if (onBetter)
            onBetter(better.plan);
    });
    return found ? std::optional(found->plan) : std::nullopt;
}

} // namespace rnf
