#pragma once

#include "CommandLine.h"

#include "people/PersonFields.h"

namespace rnf {

/// `import --as hours`: brings tracked hours into open weeks.
ExitStatus importHours(CommandRun &run, std::optional<DateOrder> dates);
/// `import --as tasks`: brings a list of tasks onto the board.
ExitStatus importTasks(CommandRun &run, std::optional<DateOrder> dates);

} // namespace rnf
