#include "learning/LearningRepository.h"

#include "learning/LearningSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

LearningRepository::LearningRepository(Database &database)
    : RecordTables({database, LearningTable::Area, "learning_area", {columnFor<&LearningArea::name>("name")}},
                   {database,
                    LearningTable::Goal,
                    "learning_goal",
                    {columnFor<&LearningGoal::placement>("placement_id"), columnFor<&LearningGoal::area>("learning_area_id"),
                     columnFor<&LearningGoal::text>("text"), columnFor<&LearningGoal::evidence>("evidence")}},
                   {database,
                    LearningTable::Rating,
                    "goal_rating",
                    {columnFor<&GoalRating::goal>("learning_goal_id"), columnFor<&GoalRating::stage>("stage"),
                     columnFor<&GoalRating::rater>("rater"), columnFor<&GoalRating::score>("score"),
                     columnFor<&GoalRating::ratedOn>("rated_on")}},
                   {database,
                    LearningTable::LevelChange,
                    "level_change",
                    {columnFor<&LevelChange::placement>("placement_id"), columnFor<&LevelChange::changedOn>("changed_on"),
                     columnFor<&LevelChange::fromLevel>("from_level"), columnFor<&LevelChange::toLevel>("to_level"),
                     columnFor<&LevelChange::reason>("reason"), columnFor<&LevelChange::evidenceTask>("evidence_task_id"),
                     columnFor<&LevelChange::supervisor>("supervisor_id")}}),
      m_areas(table<LearningArea>().selecting(u"ORDER BY name"_s)),
      m_goals(table<LearningGoal>().selecting(u"WHERE placement_id = ? ORDER BY id"_s)),
      m_ofGoal(table<GoalRating>().selecting(u"WHERE learning_goal_id = ? ORDER BY id"_s)),
      m_ratings(table<GoalRating>().selecting(
          u"WHERE learning_goal_id IN (SELECT id FROM learning_goal WHERE placement_id = ?) ORDER BY id"_s)),
      m_levels(table<LevelChange>().selecting(u"WHERE placement_id = ? ORDER BY changed_on DESC, id DESC"_s)),
      m_newestLevels(table<LevelChange>().selecting(
          u"WHERE id = (SELECT newer.id FROM level_change newer WHERE newer.placement_id = level_change.placement_id "
          "ORDER BY newer.changed_on DESC, newer.id DESC LIMIT 1)"_s)),
      m_allGoals(table<LearningGoal>().selecting(u"ORDER BY id"_s)),
      m_allRatings(table<GoalRating>().selecting(u"ORDER BY id"_s)),
      m_allLevels(table<LevelChange>().selecting(u"ORDER BY changed_on, id"_s))
{
}

QList<LearningArea> LearningRepository::areas() { return table<LearningArea>().read(m_areas); }

std::optional<LearningGoal> LearningRepository::find(LearningGoalId goal) { return table<LearningGoal>().find(goal.value); }

QList<LearningGoal> LearningRepository::goals(PlacementId placement)
{
    return table<LearningGoal>().read(m_goals, placement);
}

QList<LearningGoal> LearningRepository::allGoals() { return table<LearningGoal>().read(m_allGoals); }

QList<GoalRating> LearningRepository::allRatings() { return table<GoalRating>().read(m_allRatings); }

QList<GoalRating> LearningRepository::ratings(LearningGoalId goal) { return table<GoalRating>().read(m_ofGoal, goal); }

QList<GoalRating> LearningRepository::ratings(PlacementId placement)
{
    return table<GoalRating>().read(m_ratings, placement);
}

QList<LevelChange> LearningRepository::levelChanges(PlacementId placement)
{
    return table<LevelChange>().read(m_levels, placement);
}

QList<LevelChange> LearningRepository::allLevelChanges() { return table<LevelChange>().read(m_allLevels); }

QList<LevelChange> LearningRepository::newestLevels() { return table<LevelChange>().read(m_newestLevels); }

} // namespace rnf
