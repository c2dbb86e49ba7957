#pragma once

#include "CommandLine.h"

#include "agenda/AgendaBudget.h"

namespace rnf {

/// `agenda WORKSPACE --event NAME`: finds rooms and times for the draft of an event. Keeps them with --write alone, as one action.
ExitStatus arrangeProgramme(CommandRun &run, const AgendaBudget &budget);

} // namespace rnf
