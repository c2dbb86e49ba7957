#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// Makes the applications behind the interns of the sample, forty for the season that runs and one for each intern of the one
/// before, with reviews, interviews and offers. After addDemoInterns; without interns there is nothing to do. Days are counted
/// from today.
Result<> addDemoRecruiting(Workspace &workspace, const Session &who);

} // namespace rnf
