#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// What the conference of the sample costs and brings in, four months ahead, and who takes part in it: a host who was thanked, two
/// sponsors, a supporter and a vendor.
Result<> addDemoBudget(Workspace &workspace, const Session &who, const Event &conference);

} // namespace rnf
