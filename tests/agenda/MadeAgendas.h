#pragma once

#include "agenda/AgendaPlan.h"

namespace rnf {

/// A problem made by chance, with a plan that is known to keep every hard rule.
struct MadeAgenda {
    AgendaProblem problem;
    AgendaPlacements planted;
};

enum class Tightness { Easy, Hard, VeryHard };
/// About a hundred talks in three halls on three days, 86 % full with ten minutes after each talk; each talk has its windows of
/// time, and some speakers have several talks. The tighter, the fewer halls and hours a talk may have.
MadeAgenda tightHalls(quint32 seed, Tightness tightness);
/// Such halls with a present plan that was good until five speakers lost half a day each. The planted plan is one in which all
/// of them can come.
MadeAgenda hallsWithAbsences(quint32 seed);

struct ConferenceSize {
    int sessions, timeSlots, rooms, people, picks;
};
/// Sessions in a grid, people who pick some of them: popularity falls off, and there are four groups of interests. One room has
/// seats for half of the people, two for a fifth, the others for a tenth; as many are expected as pick a session.
AgendaProblem madeConference(const ConferenceSize &size, quint32 seed);

} // namespace rnf
