#pragma once

#include "CommandLine.h"

namespace rnf {

/// `export --what events`: a calendar (.ics) or a table of all events.
ExitStatus exportEvents(CommandRun &run);
/// `export --what registrations`: who is on the list of the event that --event names.
ExitStatus exportRegistrations(CommandRun &run);

} // namespace rnf
