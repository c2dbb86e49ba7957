#include "learning/LevelRules.h"

#include <QSet>

namespace rnf {

QString LevelRules::name(int level)
{
    const QStringList names{tr("Learner"), tr("Contributor"), tr("Owner"), tr("Lead")};
    return names.value(level - LevelChange::lowest);
}

QString LevelRules::means(int level)
{
    const QStringList meanings{tr("works beside somebody; first deliverable in week 1"), tr("own tasks with due dates"),
                               tr("runs an area: the schedule, a contact list, a channel"),
                               tr("runs a presentation, part of an event, or brings in a newer intern")};
    return meanings.value(level - LevelChange::lowest);
}

QString LevelRules::evidence(int level)
{
    const QStringList evidence{QString(), tr("two finished tasks in different areas"),
                               tr("a goal rated 2 of 4 or more; one area for two weeks"),
                               tr("an owner’s area handed on, or a session led")};
    return evidence.value(level - LevelChange::lowest);
}

int LevelRules::finishedAreas(const QList<Task> &tasks)
{
    QSet<WorkAreaId> areas;
    for (const auto &task : tasks) {
        if (task.status == TaskStatus::Done && task.area.isValid())
            areas += task.area;
    }
    return int(areas.size());
}

bool LevelRules::hasGoalRated(const QList<RatedGoal> &goals, int score)
{
    return std::ranges::any_of(goals, [&](const RatedGoal &goal) { return goal.newestScore().value_or(-1) >= score; });
}

QStringList LevelRules::remarks(int from, int to, const QList<Task> &tasks, const QList<RatedGoal> &goals)
{
    constexpr int contributor = 2, owner = 3;
    const auto passes = [&](int level) { return from < level && level <= to; };
    QStringList said;
    if (const int areas = finishedAreas(tasks); passes(contributor) && areas < areasExpected)
        said += tr("Level 2 expects two finished tasks in different areas. Tasks are finished in %n areas so far.", nullptr,
                   areas);
    if (passes(owner) && !hasGoalRated(goals, scoreExpected))
        said += tr("Level 3 expects a goal rated 2 of 4 or more. None is so far.");
    return said;
}

} // namespace rnf
