#pragma once

#include "CommandLine.h"

#include "events/Event.h"
#include "people/PersonFields.h"

namespace rnf {

/// `export --what sessions`: the sessions of the event that --event names, with their places in the draft.
ExitStatus exportSessions(CommandRun &run);
/// `export --what programme`: the programme of the event that --event names, as everybody may read it.
ExitStatus exportProgramme(CommandRun &run);
/// `import --as sessions`: a programme of another program, or a table of sessions of the event that --event names.
ExitStatus importSessions(CommandRun &run, std::optional<DateOrder> dates);
/// `import --as picks`: who wants to come to which session of the event that --event names.
ExitStatus importPicks(CommandRun &run);
/// The sessions of one event, as listedSessions has those of all.
QList<ListedRecord> listedSessions(Workspace &workspace, const Session &session, const Event &event);

} // namespace rnf
