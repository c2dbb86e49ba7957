#pragma once

#include "learning/LearningGoal.h"
#include "learning/Onboarding.h"

#include <QCoreApplication>
#include <QStringList>

namespace rnf {

/// How people read of what interns learn.
struct LearningWords {
    Q_DECLARE_TR_FUNCTIONS(LearningWords)

public:
    static constexpr int fewestGoals = 3, mostGoals = 6; ///< that are usual for a placement

    /// The five that the programme was founded on, offered where somebody says the area of a goal.
    static QStringList suggestedAreas();
    static QString stage(GoalStage stage);
    static QString rater(GoalRater rater);
    /// "3"; "–" for none.
    static QString score(std::optional<int> score);
    /// "2 Contributor"
    static QString level(int level);
    /// "12 Oct · up from 1 to 2 · Ran the sign-up table alone"
    static QString change(const LevelChange &change, const QDate &today);
    /// What should be looked at in so many goals, in a sentence; empty where they are as usual.
    static QString goalCount(qsizetype count);
    /// How it stands with the first deliverable, in a sentence.
    static QString deliverable(const OnboardingState &state, const QDate &today);
};

} // namespace rnf
