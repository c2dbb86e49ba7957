#pragma once

#include "events/Event.h"
#include "workspace/Workspace.h"

namespace rnf {

/// What people need at the conference of the sample: twelve children of nine parents, diets, rides, wheelchairs, and
/// interpretation, of which a second interpreter is still missing. Rests on its registrations.
Result<> addDemoNeeds(Workspace &workspace, const Session &who, const Event &conference);

} // namespace rnf
