#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// The Sunday of the sample's conference: 28 cards, two of which are one, a vote on paper that is closed, and an empty wall of
/// five times and six rooms.
Result<> addDemoWall(Workspace &workspace, const Session &who, const Event &conference);

} // namespace rnf
