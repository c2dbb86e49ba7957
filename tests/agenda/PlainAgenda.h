#pragma once

#include "agenda/AgendaPlan.h"

namespace rnf {

/// Counts every part of a score as the rules say it, without any cleverness: what the quick reckoning must agree with.
AgendaScore plainScore(const AgendaProblem &problem, const AgendaPlacements &placements);
/// The best score of all ways to place everything without breaking a hard rule, found by trying all of them; nothing when there
/// is no way.
std::optional<AgendaScore> bestOfAll(const AgendaProblem &problem);
/// A small problem by chance that has everything in it: rooms of all sizes, people, equipment, links, topics, repeats, a present
/// plan and picks. On a timeline the starts overlap.
AgendaProblem smallProblem(quint32 seed, bool isTimeline, int activities = 5);

} // namespace rnf
