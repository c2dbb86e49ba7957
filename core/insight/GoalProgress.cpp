#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricMean.h"
#include "insight/MetricRows.h"
#include "insight/MetricScope.h"
#include "insight/MetricText.h"
#include "learning/Learning.h"
#include "learning/LearningWords.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The interns of the goals that are asked about.
QHash<LearningGoalId, PersonId> askedGoals(Database &database, const MetricQuestion &question)
{
    const auto interns = MetricScope(database, question).internsOf(question.period);
    QHash<LearningGoalId, PersonId> asked;
    for (const auto &goal : Learning::allGoals(database)) {
        if (const PersonId intern = interns.value(goal.placement); intern.isValid())
            asked.insert(goal.id, intern);
    }
    return asked;
}

/// "0.9 → 2.1": of the first stage that was rated, and of the last one.
QString wayOfRatings(const MetricTable &table, GoalRater rater)
{
    QStringList means;
    for (const auto &row : table.rows) {
        const MetricCell &cell = row.cells[qsizetype(rater)];
        if (cell.isKnown)
            means += MetricText::amount(MetricUnit::Tenths, cell.value);
    }
    if (means.size() > 1)
        return Words::tr("%1 → %2").arg(means.first(), means.last());
    return means.value(0, u"–"_s);
}

} // namespace

MetricTable countGoalProgress(Database &database, const MetricQuestion &question)
{
    constexpr std::array stages{GoalStage::Start, GoalStage::Mid, GoalStage::Final};
    const auto asked = askedGoals(database, question);
    std::array<std::array<MetricMean, 2>, stages.size()> means;
    QSet<LearningGoalId> rated;
    for (const auto &rating : Learning::allRatings(database)) {
        const PersonId intern = asked.value(rating.goal);
        if (!intern.isValid())
            continue;
        means[size_t(rating.stage)][size_t(rating.rater)].add(rating.score, intern);
        rated += rating.goal;
    }
    MetricTable table;
    table.columns = {
        {u"intern"_s, Words::tr("Rated by interns"), MetricUnit::Tenths, MetricMark::Line, MetricTone::Main},
        {u"supervisor"_s, Words::tr("Rated by supervisors"), MetricUnit::Tenths, MetricMark::Line, MetricTone::Done}};
    table.highest = 10 * GoalRating::highest; // in tenths
    MetricRows rows(table, question.by, question.period);
    for (const auto stage : stages) {
        MetricRow &row = rows.row(keyOf(stage), LearningWords::stage(stage));
        for (const auto rater : {GoalRater::Intern, GoalRater::Supervisor})
            row.cells[qsizetype(rater)] = means[size_t(stage)][size_t(rater)].cell();
    }
    rows.finish(database);
    if (!table.isEmpty())
        table.title = Words::tr("How far the goals are, 0 to %1: by interns %2, by supervisors %3")
                          .arg(QString::number(GoalRating::highest), wayOfRatings(table, GoalRater::Intern),
                               wayOfRatings(table, GoalRater::Supervisor));
    if (const auto never = asked.size() - rated.size(); never > 0)
        table.notes += Words::tr("%n goals not counted: nobody rated them yet.", nullptr, int(never));
    if (!table.isEmpty())
        table.notes += Words::tr("The number in brackets says of how many ratings it is the mean.");
    return table;
}

} // namespace rnf
