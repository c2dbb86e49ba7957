#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// Gives the people of the sample a campaign, assessments, cards, membership with dues, stewards, and people they lead.
Result<> addDemoStanding(Workspace &workspace, const Session &who);

} // namespace rnf
