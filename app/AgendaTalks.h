#pragma once

#include "AgendaProblemFile.h"

namespace rnf {

/// JSON of talks with the windows of time in which they may be held, by venue:
/// {"talks": [{"id", "title", "duration", "speakers": [], "venue_times": [{"venue", "times": [{"start", "end"}]}]}]}. Durations are
/// minutes; times are ISO dates with times, or minutes. Each talk is followed by `minutes_after` (10) of changing over.
Result<AgendaProblemFile> readAgendaTalks(const QByteArray &json, const QString &name);

} // namespace rnf
