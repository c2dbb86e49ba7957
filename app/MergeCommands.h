#pragma once

#include "CommandLine.h"

namespace rnf {

/// Making one of several people.
QList<Command> mergeCommands();

} // namespace rnf
