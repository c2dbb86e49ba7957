#pragma once

#include "CommandLine.h"

namespace rnf {

/// `agenda`: arranges the talks of a problem file, or the programme of an event.
QList<Command> agendaCommands();

} // namespace rnf
