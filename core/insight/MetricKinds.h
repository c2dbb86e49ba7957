#pragma once

#include "insight/MetricTable.h"
#include "storage/Database.h"

namespace rnf {

struct Metric;

// How each metric counts; Metrics lists them. They throw StorageError.
MetricTable countInternHours(Database &database, const MetricQuestion &question);
MetricTable countTermProgress(Database &database, const MetricQuestion &question);
MetricTable countTasks(Database &database, const MetricQuestion &question);
MetricTable countHoursByActivity(Database &database, const MetricQuestion &question);
MetricTable countLearningShare(Database &database, const MetricQuestion &question);
MetricTable countStipendRate(Database &database, const MetricQuestion &question);
MetricTable countRsvpCurve(Database &database, const MetricQuestion &question);
MetricTable countFlakeRate(Database &database, const MetricQuestion &question);
MetricTable countSourceFunnel(Database &database, const MetricQuestion &question);
MetricTable countTurnoutForecast(Database &database, const MetricQuestion &question);
MetricTable countTrainedTotal(Database &database, const MetricQuestion &question);
MetricTable countShiftFill(Database &database, const MetricQuestion &question);
MetricTable countAssessmentByUnit(Database &database, const MetricQuestion &question);
MetricTable countCoverage(Database &database, const MetricQuestion &question);
MetricTable countCards(Database &database, const MetricQuestion &question);
MetricTable countGrowth(Database &database, const MetricQuestion &question);
MetricTable countAttempts(Database &database, const MetricQuestion &question);
MetricTable countLastContact(Database &database, const MetricQuestion &question);
MetricTable countFollowUps(Database &database, const MetricQuestion &question);
MetricTable countResultMix(Database &database, const MetricQuestion &question);
MetricTable countSheets(Database &database, const MetricQuestion &question);
MetricTable countFirstAsk(Database &database, const MetricQuestion &question);

// For the list of all.
QList<Metric> internMetrics();
QList<Metric> eventMetrics();
QList<Metric> workplaceMetrics();
QList<Metric> conversationMetrics();

// Columns that several have.
MetricColumn approvedColumn();
MetricColumn waitingColumn();
/// What a number of minutes that wait is said as; nothing for none.
QStringList waitingNote(qint64 minutes);
/// What a source of registrations is called.
QString sourceLabel(const QString &code);

} // namespace rnf
