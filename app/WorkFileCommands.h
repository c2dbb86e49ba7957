#pragma once

#include "CommandLine.h"

namespace rnf {

/// `import --as hours`: brings tracked hours into open weeks.
ExitStatus importHours(CommandRun &run);
/// `import --as tasks`: brings a list of tasks onto the board.
ExitStatus importTasks(CommandRun &run);

} // namespace rnf
