#pragma once

#include "agenda/AgendaPlan.h"

#include <memory>

namespace rnf {

class AgendaModel;
class AgendaState;

/// An activity goes somewhere else, or is taken off the wall.
struct AgendaMove {
    int activity = 0;
    std::optional<AgendaPlace> to = {};
};

/// The score of placements while somebody moves them by hand. Asking for a price takes far less than a millisecond, also with
/// hundreds of sessions and thousands of people. For one thread.
class AgendaEvaluator {
public:
    /// Places may be any of a known room and a start that is known to the problem (`starts` are for what is not among its
    /// places); those that are not allowed are counted, not refused.
    AgendaEvaluator(const AgendaProblem &problem, const AgendaPlacements &placements);
    ~AgendaEvaluator();

    AgendaScore score() const;
    std::optional<AgendaPlace> placeOf(int activity) const;
    /// What would change; negative numbers are gains. Nothing is moved.
    AgendaScore priceOf(const AgendaMove &move);
    void move(const AgendaMove &move);
    /// How many of its picks an attendee misses now.
    int missedBy(int attendee) const;

private:
    std::unique_ptr<AgendaModel> m_model;
    std::unique_ptr<AgendaState> m_state;
};

} // namespace rnf
