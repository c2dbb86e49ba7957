#pragma once

#include "learning/LearningGoal.h"

#include <QCoreApplication>
#include <QStringList>

namespace rnf {

/// How responsibility grows during a placement (interns.md, section 6). Rules speak as remarks: a person decides, with a reason.
/// The level never changes the stipend.
struct LevelRules {
    Q_DECLARE_TR_FUNCTIONS(LevelRules)

public:
    static constexpr int areasExpected = 2; ///< of finished tasks, for level 2
    static constexpr int scoreExpected = 2; ///< of one goal, for level 3

    /// "Learner"
    static QString name(int level);
    static QString means(int level);
    /// What should be there before somebody reaches it; empty for the first.
    static QString evidence(int level);

    /// In how many different work areas tasks were finished; those without an area do not count.
    static int finishedAreas(const QList<Task> &tasks);
    /// Some goal is rated so now (RatedGoal::newestScore).
    static bool hasGoalRated(const QList<RatedGoal> &goals, int score);
    /// What is missing of what can be computed for every level on the way up, in sentences; nothing on the way down. `tasks` and
    /// `goals` are those of the placement.
    static QStringList remarks(int from, int to, const QList<Task> &tasks, const QList<RatedGoal> &goals);
};

} // namespace rnf
