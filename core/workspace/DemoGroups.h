#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// Gives the people of the sample committees and working groups, after they stand somewhere; one of them has newcomers who
/// wait to be welcomed by `who`, and a mailing list that was last kept two weeks ago.
Result<> addDemoGroups(Workspace &workspace, const Session &who);

} // namespace rnf
