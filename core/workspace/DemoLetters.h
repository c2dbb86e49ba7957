#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// Gives the sample a letter that welcomes new members and an e-mail that reminds of a meeting, each in English and Spanish.
Result<> addDemoLetters(Workspace &workspace, const Session &who);

} // namespace rnf
