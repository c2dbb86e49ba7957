#pragma once

#include "storage/Schema.h"

namespace rnf {

namespace WorkTable {
enum Number { Skill = 90, Task, TaskPerson };
}

/// What is to be done, what it takes, and who was asked to do it.
inline constexpr const char *workTables = R"(
CREATE TABLE skill (
    id @key,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE task (
    id @key,
    title TEXT NOT NULL,
    due_on TEXT,
    effort_min INTEGER NOT NULL DEFAULT 0,
    needed_people INTEGER NOT NULL DEFAULT 1,
    skill_id BIGINT REFERENCES skill (id) ON DELETE SET NULL DEFERRABLE,
    place TEXT NOT NULL DEFAULT '',
    is_remote INTEGER NOT NULL DEFAULT 0 CHECK (is_remote IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'todo' CHECK (status IN ('todo', 'done') OR status = 'not_needed'),
    closed_on TEXT
);
CREATE INDEX task_due ON task (status, due_on);
CREATE INDEX task_skill ON task (skill_id) WHERE skill_id IS NOT NULL;
CREATE TABLE task_person (
    id @key,
    task_id BIGINT NOT NULL REFERENCES task (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    answer TEXT NOT NULL DEFAULT 'asked' CHECK (answer IN ('asked', 'agreed') OR answer = 'declined'),
    asked_at TEXT NOT NULL DEFAULT '',
    UNIQUE (task_id, person_id)
);
CREATE INDEX task_person_person ON task_person (person_id);
)";

inline constexpr LoggedTable workLoggedTables[] = {
    {WorkTable::Skill, "skill", nullptr, UndoRule::KeepsMadeAlong},
    {WorkTable::Task, "task"},
    {WorkTable::TaskPerson, "task_person", "person_id"},
};

} // namespace rnf
