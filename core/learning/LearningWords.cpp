#include "learning/LearningWords.h"

#include "interns/PlacementWords.h"
#include "learning/LevelRules.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {

QStringList LearningWords::suggestedAreas()
{
    return {tr("Events from A to Z"), tr("Organizing software and web analytics"), tr("Map of the movements"),
            tr("Online marketing for social good"), tr("Nonprofit management")};
}

QString LearningWords::stage(GoalStage stage)
{
    switch (stage) {
    case GoalStage::Start:
        return tr("Start");
    case GoalStage::Mid:
        return tr("Middle");
    case GoalStage::Final:
        break;
    }
    return tr("End");
}

QString LearningWords::rater(GoalRater rater) { return rater == GoalRater::Intern ? tr("Intern") : tr("Supervisor"); }

QString LearningWords::score(std::optional<int> score) { return score ? QLocale().toString(*score) : u"–"_s; }

QString LearningWords::level(int level) { return tr("%1 %2").arg(QString::number(level), LevelRules::name(level)); }

QString LearningWords::change(const LevelChange &change, const QDate &today)
{
    const QString way = change.toLevel > change.fromLevel ? tr("up from %1 to %2") : tr("down from %1 to %2");
    return QStringList{PlacementWords::day(change.changedOn, today),
                       way.arg(QString::number(change.fromLevel), QString::number(change.toLevel)), change.reason}
        .join(u" · "_s);
}

QString LearningWords::goalCount(qsizetype count)
{
    if (count >= fewestGoals && count <= mostGoals)
        return {};
    return tr("Three to six goals are usual; %n are written.", nullptr, int(count));
}

QString LearningWords::deliverable(const OnboardingState &state, const QDate &today)
{
    const auto shown = [&](const QDate &day) { return PlacementWords::day(day, today); };
    if (!state.isDelivered()) {
        if (!state.deliverableBy.isValid())
            return tr("No task is finished yet.");
        return state.isLate(today)
                 ? tr("No task is finished yet; the first one was expected by %1.").arg(shown(state.deliverableBy))
                 : tr("The first deliverable is expected by %1.").arg(shown(state.deliverableBy));
    }
    const QString finished = shown(state.firstFinishedOn);
    if (!state.daysToFirst())
        return tr("First deliverable finished on %1.").arg(finished);
    if (*state.daysToFirst() == 0)
        return tr("First deliverable finished on %1, on the first day.").arg(finished);
    return tr("First deliverable finished on %1, %n days after the start.", nullptr, *state.daysToFirst()).arg(finished);
}

} // namespace rnf
