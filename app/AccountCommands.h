#pragma once

#include "CommandLine.h"

namespace rnf {

/// Who works in a workspace.
QList<Command> accountCommands();

} // namespace rnf
