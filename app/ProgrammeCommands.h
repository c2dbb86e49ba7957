#pragma once

#include "CommandLine.h"

#include "events/Event.h"
#include "people/PersonFields.h"

namespace rnf {

/// `export --what sessions`: the sessions of the event that --event names, with their places in the draft.
ExitStatus exportSessions(CommandRun &run);
/// `import --as sessions`: a table of sessions of the event that --event names.
ExitStatus importSessions(CommandRun &run, std::optional<DateOrder> dates);
/// The sessions of one event, as listedSessions has those of all.
QList<ListedRecord> listedSessions(Workspace &workspace, const Session &session, const Event &event);

} // namespace rnf
