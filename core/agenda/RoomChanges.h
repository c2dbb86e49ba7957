#pragma once

#include "agenda/AgendaPlan.h"

#include <vector>

namespace rnf {

class AgendaModel;
struct AgendaSpot;

/// How often people have to change rooms inside a block: what they picked ends, something else that they picked begins at once, and
/// none of that is in a room where they are.
qint64 roomChanges(const AgendaProblem &problem, const AgendaPlacements &placements);

/// Lets what runs at the same time change rooms, as long as that saves people changes and costs nothing else. A plan that was
/// searched for is settled in the end; the search itself does not look at this. Answers the score.
AgendaScore settleRooms(const AgendaModel &model, std::vector<AgendaSpot> &spots);

} // namespace rnf
