#pragma once

#include "CommandLine.h"

#include "events/Event.h"

namespace rnf {

/// `export --what proposals` and `--what votes`: of the event that --event names.
ExitStatus exportProposals(CommandRun &run);
/// `import --as proposals`: a table of proposals for the event that --event names.
ExitStatus importProposals(CommandRun &run);
/// The proposals of one event, as listedProposals has those of all.
QList<ListedRecord> listedProposals(Workspace &workspace, const Session &session, const Event &event);

} // namespace rnf
