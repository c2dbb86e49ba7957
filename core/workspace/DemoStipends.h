#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// Gives the programme of the sample's interns its stipend rule, pays the stipends of the last two months, and calculates those of
/// this one.
Result<> addDemoStipends(Workspace &workspace, const Session &who);

} // namespace rnf
