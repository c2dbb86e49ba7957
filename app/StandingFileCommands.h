#pragma once

#include "CommandLine.h"

#include "people/PersonFields.h"

namespace rnf {

/// `import --as conversations`: what came of calls and visits.
ExitStatus importConversations(CommandRun &run, std::optional<DateOrder> dates);
/// `import --as memberships`: who is a member, in which state, since when.
ExitStatus importMemberships(CommandRun &run, std::optional<DateOrder> dates);

} // namespace rnf
