#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// The templates that come with the program, kept by the sample as its own.
Result<> addDemoTemplates(Workspace &workspace, const Session &who);

} // namespace rnf
