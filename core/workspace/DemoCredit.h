#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// Gives the interns of the sample who study a school, one of them for credit by its policy, and has the agreements signed. Comes
/// after the interns.
Result<> addDemoCredit(Workspace &workspace, const Session &who);

} // namespace rnf
