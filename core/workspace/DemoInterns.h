#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// Makes interns of some of the people of the sample: six who are here, with their tasks and up to twelve weeks of hours, and
/// two of the season before. `who` approves their hours; the last full week waits for that. Days are counted from the Monday of
/// this week.
Result<> addDemoInterns(Workspace &workspace, const Session &who);

} // namespace rnf
