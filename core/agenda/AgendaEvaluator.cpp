#include "agenda/AgendaEvaluator.h"

#include "agenda/AgendaState.h"

namespace rnf {

AgendaEvaluator::AgendaEvaluator(const AgendaProblem &problem, const AgendaPlacements &placements)
    : m_model(std::make_unique<AgendaModel>(problem)), m_state(std::make_unique<AgendaState>(*m_model))
{
    for (int activity = 0; activity < placements.size(); ++activity)
        move({activity, placements[activity]});
}

AgendaEvaluator::~AgendaEvaluator() = default;

AgendaScore AgendaEvaluator::score() const { return m_state->score(); }

std::optional<AgendaPlace> AgendaEvaluator::placeOf(int activity) const
{
    const auto &spot = m_state->at(activity);
    return spot.isPlaced() ? std::optional(spot.place()) : std::nullopt;
}

AgendaScore AgendaEvaluator::priceOf(const AgendaMove &wanted)
{
    const auto before = score();
    const AgendaMove back{wanted.activity, placeOf(wanted.activity)};
    move(wanted);
    const auto after = score();
    move(back);
    return after - before;
}

void AgendaEvaluator::move(const AgendaMove &move)
{
    m_state->set(move.activity, move.to ? m_model->spot(move.activity, *move.to) : AgendaSpot());
}

int AgendaEvaluator::missedBy(int attendee) const { return m_state->picks().missedBy(attendee); }

} // namespace rnf
