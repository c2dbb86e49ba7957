#pragma once

#include "CommandLine.h"

namespace rnf {

/// `import --as opt-outs`: takes in who asked to stop.
ExitStatus importOptOuts(CommandRun &run);
/// `export --what opt-outs`: hands out who asked to stop, as a table or as another program takes it in.
ExitStatus exportOptOuts(CommandRun &run);
/// Programs that --format of the latter knows.
QString optOutFormats();

} // namespace rnf
