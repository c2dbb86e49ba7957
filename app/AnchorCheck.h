#pragma once

#include "CommandLine.h"

#include "storage/IntegrityCheck.h"

namespace rnf {

/// Why --anchor cannot be one; nothing where it can, or was not given.
std::optional<QString> wrongAnchor(const CommandRun &run);
/// What the history of this workspace lacks of --anchor and --backup, each in words. Fails where the backup is none of it.
Result<QList<Finding>> missingAnchors(const CommandRun &run, Workspace &workspace);

} // namespace rnf
