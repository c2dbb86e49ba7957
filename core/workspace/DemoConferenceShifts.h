#pragma once

#include "events/Event.h"
#include "workspace/Workspace.h"

namespace rnf {

/// Thirty volunteer shifts over the days of the conference of the sample, four of five places of them filled: one looks for
/// cover, a few were only asked, and two certificates have ended. Rests on its registrations.
Result<> addDemoShifts(Workspace &workspace, const Session &who, const Event &conference);

} // namespace rnf
