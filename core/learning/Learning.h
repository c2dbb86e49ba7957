#pragma once

#include "interns/Interns.h"
#include "learning/LearningRepository.h"

namespace rnf {

/// Everything that can be done with what interns learn; the only class of this feature that windows and commands see. Reads
/// answer "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done. Interns read what is of
/// their own placements, write goals, and rate them for themselves. Lives on the thread that opened the store.
class Learning : public QObject {
    Q_OBJECT

public:
    Learning(Store &store, People &people, Interns &interns);

    /// By name.
    QList<LearningArea> areas(const Session &session);
    /// The area of this name, or a new one. An empty name is none.
    Result<LearningAreaId> areaNamed(const Session &session, const QString &name);

    /// Of a placement, in the order in which they were written, each with its area and its ratings.
    QList<RatedGoal> goals(const Session &session, PlacementId placement);
    /// Refused, here and in `save`: a goal that says nothing.
    Result<LearningGoalId> add(const Session &session, LearningGoal goal);
    Result<qint64> save(const Session &session, const LearningGoal &before, LearningGoal after);
    /// Its ratings go with it.
    Result<qint64> remove(const Session &session, const LearningGoal &goal);
    /// How far a goal is, 0 to 4, said today; nothing takes the rating back.
    Result<qint64> rate(const Session &session, LearningGoalId goal, GoalStage stage, GoalRater rater,
                        std::optional<int> score);

    /// The newest first.
    QList<LevelChange> levelChanges(const Session &session, PlacementId placement);
    /// What the newest change says; 1 without any.
    int level(const Session &session, PlacementId placement);
    /// The same of all placements whose level ever changed.
    QHash<PlacementId, int> levels(const Session &session);
    /// From the level that was seen to another one, up or down; whoever supervises the placement is noted with it. What speaks
    /// against it, LevelRules says. Refused: no reason, no other level or none of the four, a day to come or before the change
    /// that is newest, and a level that somebody changed meanwhile.
    Result<LevelChangeId> changeLevel(const Session &session, LevelChange change);

    // Of all placements, from any thread. They throw StorageError.
    static QList<LearningGoal> allGoals(Database &database) { return LearningRepository(database).allGoals(); }
    static QList<GoalRating> allRatings(Database &database) { return LearningRepository(database).allRatings(); }
    /// The oldest first.
    static QList<LevelChange> allLevelChanges(Database &database) { return LearningRepository(database).allLevelChanges(); }

private:
    QString internOf(const Session &session, PlacementId placement);

    Store &m_store;
    People &m_people;
    Interns &m_interns;
    LearningRepository m_reading;
};

} // namespace rnf
