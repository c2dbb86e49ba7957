#pragma once

#include "learning/LearningGoal.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about what interns learn. Opens no transaction: Learning does.
class LearningRepository : public RecordTables<LearningArea, LearningGoal, GoalRating, LevelChange> {
public:
    explicit LearningRepository(Database &database);

    /// By name.
    QList<LearningArea> areas() { return table<LearningArea>().read(m_areas); }
    std::optional<LearningGoal> find(LearningGoalId goal) { return table<LearningGoal>().find(goal.value); }
    /// In the order in which they were written.
    QList<LearningGoal> goals(PlacementId placement) { return table<LearningGoal>().read(m_goals, placement); }
    QList<GoalRating> ratings(LearningGoalId goal) { return table<GoalRating>().read(m_ofGoal, goal); }
    /// Of all goals of a placement.
    QList<GoalRating> ratings(PlacementId placement) { return table<GoalRating>().read(m_ratings, placement); }
    /// The newest first.
    QList<LevelChange> levelChanges(PlacementId placement) { return table<LevelChange>().read(m_levels, placement); }
    /// The newest one of each placement.
    QList<LevelChange> newestLevels() { return table<LevelChange>().read(m_newestLevels); }

private:
    Statement m_areas, m_goals, m_ofGoal, m_ratings, m_levels, m_newestLevels;
};

} // namespace rnf
