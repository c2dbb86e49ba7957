#pragma once

#include "base/Result.h"
#include "base/Session.h"

namespace rnf {

class Workspace;

/// What reports of turnout and of volunteers tell of in the sample: an assembly half a year ago, so that it is known who came
/// again; who confirmed and who walked in at some meetings, and when people came through the door of one; its volunteer shifts
/// with those who missed them; and of the training that is next its plan, and a shift that lacks people. Rests on the events
/// and on the conference, whose roles it takes.
Result<> addDemoTurnout(Workspace &workspace, const Session &who);

} // namespace rnf
