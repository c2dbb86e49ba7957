#pragma once

#include "storage/Schema.h"

namespace rnf {

namespace LearningTable {
enum Number { Area = 145, Goal, Rating, LevelChange };
}

/// What interns want to learn, how far they are, and how much they are trusted with.
inline constexpr const char *learningTables = R"(
CREATE TABLE learning_area (
    id @key,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE learning_goal (
    id @key,
    placement_id BIGINT NOT NULL REFERENCES placement (id) ON DELETE CASCADE DEFERRABLE,
    learning_area_id BIGINT REFERENCES learning_area (id) ON DELETE SET NULL DEFERRABLE,
    text TEXT NOT NULL,
    evidence TEXT NOT NULL DEFAULT ''
);
CREATE INDEX learning_goal_placement ON learning_goal (placement_id);
CREATE INDEX learning_goal_area ON learning_goal (learning_area_id) WHERE learning_area_id IS NOT NULL;
CREATE TABLE goal_rating (
    id @key,
    learning_goal_id BIGINT NOT NULL REFERENCES learning_goal (id) ON DELETE CASCADE DEFERRABLE,
    stage TEXT NOT NULL DEFAULT 'start' CHECK (stage IN ('start', 'mid') OR stage = 'final'),
    rater TEXT NOT NULL DEFAULT 'intern' CHECK (rater IN ('intern', 'supervisor')),
    score INTEGER NOT NULL DEFAULT 0 CHECK (score BETWEEN 0 AND 4),
    rated_on TEXT NOT NULL,
    UNIQUE (learning_goal_id, stage, rater)
);
CREATE TABLE level_change (
    id @key,
    placement_id BIGINT NOT NULL REFERENCES placement (id) ON DELETE CASCADE DEFERRABLE,
    changed_on TEXT NOT NULL,
    from_level INTEGER NOT NULL DEFAULT 1 CHECK (from_level BETWEEN 1 AND 4),
    to_level INTEGER NOT NULL DEFAULT 1 CHECK (to_level BETWEEN 1 AND 4),
    reason TEXT NOT NULL,
    evidence_task_id BIGINT REFERENCES task (id) ON DELETE SET NULL DEFERRABLE,
    supervisor_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    CHECK (from_level <> to_level)
);
CREATE INDEX level_change_placement ON level_change (placement_id, changed_on);
CREATE INDEX level_change_task ON level_change (evidence_task_id) WHERE evidence_task_id IS NOT NULL;
CREATE INDEX level_change_supervisor ON level_change (supervisor_id) WHERE supervisor_id IS NOT NULL;
)";

inline constexpr LoggedTable learningLoggedTables[] = {
    {LearningTable::Area, "learning_area", nullptr, UndoRule::KeepsMadeAlong},
    {LearningTable::Goal, "learning_goal"},
    {LearningTable::Rating, "goal_rating"},
    {LearningTable::LevelChange, "level_change"},
};

} // namespace rnf
