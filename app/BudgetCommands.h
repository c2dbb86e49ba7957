#pragma once

#include "CommandLine.h"

namespace rnf {

/// `import --as pledges`: brings the pledges of a fundraiser in as income of the event that --event names.
ExitStatus importPledges(CommandRun &run);

} // namespace rnf
