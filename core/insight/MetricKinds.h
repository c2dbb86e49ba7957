#pragma once

#include "insight/MetricTable.h"
#include "storage/Database.h"

namespace rnf {

// How each metric counts; Metrics lists them. They throw StorageError.
MetricTable countInternHours(Database &database, const MetricQuestion &question);
MetricTable countTermProgress(Database &database, const MetricQuestion &question);
MetricTable countTasks(Database &database, const MetricQuestion &question);
MetricTable countHoursByActivity(Database &database, const MetricQuestion &question);
MetricTable countLearningShare(Database &database, const MetricQuestion &question);
MetricTable countStipendRate(Database &database, const MetricQuestion &question);

// Columns that several have.
MetricColumn approvedColumn();
MetricColumn waitingColumn();
/// What a number of minutes that wait is said as; nothing for none.
QStringList waitingNote(qint64 minutes);

} // namespace rnf
