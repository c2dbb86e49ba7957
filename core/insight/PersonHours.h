#pragma once

#include "insight/MetricQuestion.h"
#include "storage/Database.h"

namespace rnf {

/// What those asked about wrote down in some days, by day: for placements, volunteering and organizing together, whether it was
/// submitted or not, as the load guard counts it. Corrections stand in for what they correct. Throws StorageError.
QHash<PersonId, QList<TimeEntry>> personHours(Database &database, const MetricQuestion &question, const MetricPeriod &days);

} // namespace rnf
