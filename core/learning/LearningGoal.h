#pragma once

#include "interns/Placement.h"

#include <optional>

namespace rnf {

using LearningAreaId = Id<struct LearningAreaTag>;
using LearningGoalId = Id<struct LearningGoalTag>;
using LevelChangeId = Id<struct LevelChangeTag>;

/// A field that interns learn something in, such as nonprofit management.
struct LearningArea {
    LearningAreaId id;
    QString name;
    bool operator==(const LearningArea &) const = default;
};

/// What an intern wants to learn during a placement.
struct LearningGoal {
    LearningGoalId id;
    PlacementId placement;
    LearningAreaId area; ///< invalid: not said
    QString text;
    QString evidence; ///< what will show that it was learned
    bool operator==(const LearningGoal &) const = default;
};

/// When in the term a goal is rated, and by whom.
enum class GoalStage { Start, Mid, Final };
enum class GoalRater { Intern, Supervisor };
constexpr auto keysOf(GoalStage) { return std::to_array({"start", "mid", "final"}); }
constexpr auto keysOf(GoalRater) { return std::to_array({"intern", "supervisor"}); }

/// How far a goal is reached in the eyes of one of the two; one for each stage and rater.
struct GoalRating {
    static constexpr int highest = 4;

    qint64 id = 0;
    LearningGoalId goal;
    GoalStage stage = GoalStage::Start;
    GoalRater rater = GoalRater::Intern;
    int score = 0; ///< 0 … highest
    QDate ratedOn;
    bool operator==(const GoalRating &) const = default;
};

/// A goal with all that is known of it.
struct RatedGoal {
    LearningGoal goal;
    QString area; ///< empty: not said
    QList<GoalRating> ratings;

    /// Nothing where it was not rated.
    std::optional<int> score(GoalStage stage, GoalRater rater) const
    {
        const auto found = std::ranges::find_if(
            ratings, [&](const GoalRating &rating) { return rating.stage == stage && rating.rater == rater; });
        return found == ratings.end() ? std::nullopt : std::optional(found->score);
    }
    /// How far it is now: what the supervisor said last, else what the intern did; nothing where nobody rated it.
    std::optional<int> newestScore() const
    {
        const auto newest = newestOf(GoalRater::Supervisor);
        return newest ? newest : newestOf(GoalRater::Intern);
    }
    bool operator==(const RatedGoal &) const = default;

private:
    /// Of one day the one later in the term.
    std::optional<int> newestOf(GoalRater rater) const
    {
        const GoalRating *newest = nullptr;
        for (const auto &rating : ratings) {
            const bool isNewer =
                !newest || std::pair(newest->ratedOn, newest->stage) <= std::pair(rating.ratedOn, rating.stage);
            if (rating.rater == rater && isNewer)
                newest = &rating;
        }
        return newest ? std::optional(newest->score) : std::nullopt;
    }
};

/// An intern was given more responsibility, or less (interns.md, section 6). The newest one of a placement says its level.
struct LevelChange {
    static constexpr int lowest = 1, highest = 4;

    LevelChangeId id;
    PlacementId placement;
    QDate changedOn;
    int fromLevel = lowest;
    int toLevel = lowest;
    QString reason;
    TaskId evidenceTask; ///< what shows it; invalid: nothing named
    PersonId supervisor; ///< of the placement at that time
    bool operator==(const LevelChange &) const = default;
};

} // namespace rnf
