#pragma once

#include "CommandLine.h"

namespace rnf {

/// `agenda`: arranges the talks of a problem file.
QList<Command> agendaCommands();

} // namespace rnf
