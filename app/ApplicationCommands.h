#pragma once

#include "CommandLine.h"

namespace rnf {

/// `import --as applications`: brings the answers of a web form into the programme that --program names, or the newest.
ExitStatus importApplications(CommandRun &run, std::optional<DateOrder> dates);

} // namespace rnf
