#pragma once

#include "CommandLine.h"

namespace rnf {

/// `import`: brings in a list of people, or hands over to the kind of record that --as says.
ExitStatus importPeople(CommandRun &run);
/// Kinds of files, and programs that write them.
QString importedFormats();
/// Why a command cannot be about this kind. Most know only people; the option is there so that scripts say what they mean.
std::optional<QString> otherKind(const CommandRun &run, const QString &option);

} // namespace rnf
