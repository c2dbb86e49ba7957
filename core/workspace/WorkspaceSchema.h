#pragma once

#include "storage/Schema.h"

namespace rnf {

/// The schema of a workspace: the tables of storage and of all features, and its history.
const Schema &workspaceSchema();

/// The texts that make a new workspace, for trying them on another database.
QStringList schemaTexts(const Dialect &dialect);

} // namespace rnf
