#pragma once

#include "CommandLine.h"

namespace rnf {

/// Taking all of a person out for good.
QList<Command> forgetCommands();

} // namespace rnf
