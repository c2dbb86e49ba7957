#pragma once

#include "learning/LearningGoal.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about what interns learn. Opens no transaction: Learning does.
class LearningRepository : public RecordTables<LearningArea, LearningGoal, GoalRating, LevelChange> {
public:
    explicit LearningRepository(Database &database);

    /// By name.
    QList<LearningArea> areas();
    std::optional<LearningGoal> find(LearningGoalId goal);
    /// In the order in which they were written.
    QList<LearningGoal> goals(PlacementId placement);
    QList<LearningGoal> allGoals();
    QList<GoalRating> ratings(LearningGoalId goal);
    /// Of all goals of a placement.
    QList<GoalRating> ratings(PlacementId placement);
    QList<GoalRating> allRatings();
    /// The newest first.
    QList<LevelChange> levelChanges(PlacementId placement);
    /// The oldest first.
    QList<LevelChange> allLevelChanges();
    /// The newest one of each placement.
    QList<LevelChange> newestLevels();

private:
    Statement m_areas, m_goals, m_ofGoal, m_ratings, m_levels, m_newestLevels, m_allGoals, m_allRatings, m_allLevels;
};

} // namespace rnf
