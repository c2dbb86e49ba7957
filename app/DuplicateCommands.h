#pragma once

#include "CommandLine.h"

namespace rnf {

/// `duplicates`: who may be in the workspace twice, and why.
QList<Command> duplicateCommands();

} // namespace rnf
