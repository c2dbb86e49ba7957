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
MetricTable countApproveTime(Database &database, const MetricQuestion &question);
MetricTable countGoalProgress(Database &database, const MetricQuestion &question);
MetricTable countIntakeFunnel(Database &database, const MetricQuestion &question);
MetricTable countFirstTask(Database &database, const MetricQuestion &question);
MetricTable countGrowthLevels(Database &database, const MetricQuestion &question);
MetricTable countEvaluationMirror(Database &database, const MetricQuestion &question);
/// Of what is still shown of it.
QString evaluationMirrorTitle(const MetricTable &table);
MetricTable countRsvpCurve(Database &database, const MetricQuestion &question);
MetricTable countFlakeRate(Database &database, const MetricQuestion &question);
MetricTable countSourceFunnel(Database &database, const MetricQuestion &question);
MetricTable countTurnoutForecast(Database &database, const MetricQuestion &question);
MetricTable countTrainedTotal(Database &database, const MetricQuestion &question);
MetricTable countShiftFill(Database &database, const MetricQuestion &question);
MetricTable countConfirmLift(Database &database, const MetricQuestion &question);
MetricTable countWalkIns(Database &database, const MetricQuestion &question);
MetricTable countNewcomers(Database &database, const MetricQuestion &question);
MetricTable countReturns(Database &database, const MetricQuestion &question);
MetricTable countArrivals(Database &database, const MetricQuestion &question);
MetricTable countChecklistBurn(Database &database, const MetricQuestion &question);
MetricTable countUnfilledShifts(Database &database, const MetricQuestion &question);
MetricTable countShiftNoShow(Database &database, const MetricQuestion &question);
MetricTable countLoadSpread(Database &database, const MetricQuestion &question);
MetricTable countLoadGuard(Database &database, const MetricQuestion &question);
MetricTable countAssessmentByUnit(Database &database, const MetricQuestion &question);
MetricTable countCoverage(Database &database, const MetricQuestion &question);
MetricTable countCards(Database &database, const MetricQuestion &question);
MetricTable countGrowth(Database &database, const MetricQuestion &question);
MetricTable countAssessmentTrend(Database &database, const MetricQuestion &question);
MetricTable countSupportShare(Database &database, const MetricQuestion &question);
MetricTable countUnassessed(Database &database, const MetricQuestion &question);
MetricTable countLadder(Database &database, const MetricQuestion &question);
MetricTable countDataQuality(Database &database, const MetricQuestion &question);
MetricTable countDuesStanding(Database &database, const MetricQuestion &question);
MetricTable countIncomeBySource(Database &database, const MetricQuestion &question);
MetricTable countAttempts(Database &database, const MetricQuestion &question);
MetricTable countLastContact(Database &database, const MetricQuestion &question);
MetricTable countFollowUps(Database &database, const MetricQuestion &question);
MetricTable countResultMix(Database &database, const MetricQuestion &question);
MetricTable countSheets(Database &database, const MetricQuestion &question);
MetricTable countFirstAsk(Database &database, const MetricQuestion &question);
MetricTable countNeedsCoverage(Database &database, const MetricQuestion &question);
/// Of what is still shown of it.
QString needsCoverageTitle(const MetricTable &table);
MetricTable countChildLoad(Database &database, const MetricQuestion &question);
MetricTable countInterpretation(Database &database, const MetricQuestion &question);
MetricTable countMissedPicks(Database &database, const MetricQuestion &question);
MetricTable countProgrammeMix(Database &database, const MetricQuestion &question);
MetricTable countRoomFill(Database &database, const MetricQuestion &question);
MetricTable countProposals(Database &database, const MetricQuestion &question);
MetricTable countBudget(Database &database, const MetricQuestion &question);
MetricTable countCostPerAttendee(Database &database, const MetricQuestion &question);
MetricTable countGrassrootsShare(Database &database, const MetricQuestion &question);
MetricTable countSponsors(Database &database, const MetricQuestion &question);

// For the list of all.
QList<Metric> internMetrics();
QList<Metric> eventMetrics();
QList<Metric> volunteerMetrics();
QList<Metric> workplaceMetrics();
QList<Metric> conversationMetrics();
QList<Metric> duesMetrics();
QList<Metric> needsMetrics();
QList<Metric> programmeMetrics();
QList<Metric> moneyMetrics();

// Columns that several have.
MetricColumn approvedColumn();
MetricColumn waitingColumn();
/// Where something lies with so many percent certainty: both ends of it.
QList<MetricColumn> bandColumns(MetricUnit unit, int percent);
/// What a number of minutes that wait is said as; nothing for none.
QStringList waitingNote(qint64 minutes);
/// What a source of registrations is called.
QString sourceLabel(const QString &code);

} // namespace rnf
