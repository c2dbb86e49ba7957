#pragma once

#include "storage/Schema.h"

namespace rnf {

namespace WorkTable {
enum Number { Skill = 90, Task, TaskPerson, WorkArea = 110, Timesheet, TimeEntry, Timer, Template, TemplateItem };
}

/// What work takes, what kinds of it there are, and what tasks are made from again and again. Events rest on these, and tasks
/// on events.
inline constexpr const char *templateTables = R"(
CREATE TABLE skill (
    id @key,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE work_area (
    id @key,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE task_template (
    id @key,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE task_template_item (
    id @key,
    task_template_id BIGINT NOT NULL REFERENCES task_template (id) ON DELETE CASCADE DEFERRABLE,
    title TEXT NOT NULL,
    anchor TEXT NOT NULL DEFAULT 'start' CHECK (anchor IN ('start', 'middle') OR anchor = 'end'),
    offset_days INTEGER NOT NULL DEFAULT 0,
    day_rule TEXT NOT NULL DEFAULT 'keep' CHECK (day_rule IN ('keep', 'earlier') OR day_rule = 'later'),
    doer TEXT NOT NULL DEFAULT 'person' CHECK (doer IN ('person', 'supervisor')),
    effort_min INTEGER NOT NULL DEFAULT 0,
    category TEXT NOT NULL DEFAULT '' CHECK (category IN ('', 'learning') OR category IN ('program', 'clerical')),
    work_area_id BIGINT REFERENCES work_area (id) ON DELETE SET NULL DEFERRABLE,
    after_item_id BIGINT REFERENCES task_template_item (id) ON DELETE SET NULL DEFERRABLE,
    is_formality INTEGER NOT NULL DEFAULT 0 CHECK (is_formality IN (0, 1)),
    is_essential INTEGER NOT NULL DEFAULT 0 CHECK (is_essential IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX task_template_item_template ON task_template_item (task_template_id);
CREATE INDEX task_template_item_area ON task_template_item (work_area_id) WHERE work_area_id IS NOT NULL;
CREATE INDEX task_template_item_after ON task_template_item (after_item_id) WHERE after_item_id IS NOT NULL;
)";

/// What is to be done, who was asked to do it, and how long it took. Of running timers nothing is logged: what comes of them is.
inline constexpr const char *workTables = R"(
CREATE TABLE task (
    id @key,
    title TEXT NOT NULL,
    due_on TEXT,
    effort_min INTEGER NOT NULL DEFAULT 0,
    needed_people INTEGER NOT NULL DEFAULT 1,
    skill_id BIGINT REFERENCES skill (id) ON DELETE SET NULL DEFERRABLE,
    place TEXT NOT NULL DEFAULT '',
    is_remote INTEGER NOT NULL DEFAULT 0 CHECK (is_remote IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'todo'
        CHECK (status IN ('todo', 'done') OR status IN ('doing', 'blocked') OR status IN ('review', 'not_needed')),
    closed_on TEXT,
    assignee_id BIGINT REFERENCES person (id) ON DELETE SET NULL DEFERRABLE,
    committee_id BIGINT REFERENCES committee (id) ON DELETE SET NULL DEFERRABLE,
    placement_id BIGINT REFERENCES placement (id) ON DELETE SET NULL DEFERRABLE,
    event_id BIGINT REFERENCES event (id) ON DELETE SET NULL DEFERRABLE,
    work_area_id BIGINT REFERENCES work_area (id) ON DELETE SET NULL DEFERRABLE,
    category TEXT NOT NULL DEFAULT '' CHECK (category IN ('', 'learning') OR category IN ('program', 'clerical')),
    after_task_id BIGINT REFERENCES task (id) ON DELETE SET NULL DEFERRABLE,
    note TEXT NOT NULL DEFAULT '',
    template_item_id BIGINT REFERENCES task_template_item (id) ON DELETE SET NULL DEFERRABLE,
    anchor TEXT NOT NULL DEFAULT 'start' CHECK (anchor IN ('start', 'middle') OR anchor = 'end'),
    anchor_on TEXT,
    is_formality INTEGER NOT NULL DEFAULT 0 CHECK (is_formality IN (0, 1)),
    is_essential INTEGER NOT NULL DEFAULT 0 CHECK (is_essential IN (0, 1))
);
CREATE INDEX task_due ON task (due_on);
CREATE INDEX task_skill ON task (skill_id) WHERE skill_id IS NOT NULL;
CREATE INDEX task_assignee ON task (assignee_id) WHERE assignee_id IS NOT NULL;
CREATE INDEX task_committee ON task (committee_id) WHERE committee_id IS NOT NULL;
CREATE INDEX task_placement ON task (placement_id) WHERE placement_id IS NOT NULL;
CREATE INDEX task_event ON task (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX task_area ON task (work_area_id) WHERE work_area_id IS NOT NULL;
CREATE INDEX task_after ON task (after_task_id) WHERE after_task_id IS NOT NULL;
CREATE INDEX task_template_item_task ON task (template_item_id) WHERE template_item_id IS NOT NULL;
CREATE TABLE task_person (
    id @key,
    task_id BIGINT NOT NULL REFERENCES task (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    answer TEXT NOT NULL DEFAULT 'asked' CHECK (answer IN ('asked', 'agreed') OR answer = 'declined'),
    asked_at TEXT NOT NULL DEFAULT '',
    UNIQUE (task_id, person_id)
);
CREATE INDEX task_person_person ON task_person (person_id);
CREATE TABLE timesheet (
    id @key,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    placement_id BIGINT REFERENCES placement (id) ON DELETE CASCADE DEFERRABLE,
    week_on TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'submitted') OR status IN ('approved', 'locked')),
    has_nothing INTEGER NOT NULL DEFAULT 0 CHECK (has_nothing IN (0, 1)),
    submitted_at TEXT NOT NULL DEFAULT '',
    decided_at TEXT NOT NULL DEFAULT '',
    decided_by_id BIGINT REFERENCES account (id) ON DELETE SET NULL DEFERRABLE,
    return_reason TEXT NOT NULL DEFAULT '',
    digest TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX timesheet_placed ON timesheet (placement_id, week_on, revision);
CREATE UNIQUE INDEX timesheet_own ON timesheet (week_on, person_id, revision) WHERE placement_id IS NULL;
CREATE INDEX timesheet_person ON timesheet (person_id, week_on);
CREATE INDEX timesheet_status ON timesheet (status, week_on);
CREATE INDEX timesheet_decided_by ON timesheet (decided_by_id) WHERE decided_by_id IS NOT NULL;
CREATE TABLE time_entry (
    id @key,
    timesheet_id BIGINT NOT NULL REFERENCES timesheet (id) ON DELETE CASCADE DEFERRABLE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    worked_on TEXT NOT NULL,
    starts_at TEXT NOT NULL DEFAULT '',
    ends_at TEXT NOT NULL DEFAULT '',
    break_min INTEGER NOT NULL DEFAULT 0,
    minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes BETWEEN 0 AND 1500),
    task_id BIGINT REFERENCES task (id) ON DELETE SET NULL DEFERRABLE,
    work_area_id BIGINT REFERENCES work_area (id) ON DELETE SET NULL DEFERRABLE,
    category TEXT NOT NULL DEFAULT '' CHECK (category IN ('', 'learning') OR category IN ('program', 'clerical')),
    note TEXT NOT NULL DEFAULT '',
    amends_id BIGINT REFERENCES time_entry (id) ON DELETE CASCADE DEFERRABLE,
    amend_reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX time_entry_sheet ON time_entry (timesheet_id);
CREATE INDEX time_entry_person ON time_entry (person_id, worked_on);
CREATE INDEX time_entry_minutes ON time_entry (worked_on, timesheet_id, person_id, minutes, work_area_id, category, amends_id);
CREATE INDEX time_entry_task ON time_entry (task_id) WHERE task_id IS NOT NULL;
CREATE INDEX time_entry_area ON time_entry (work_area_id) WHERE work_area_id IS NOT NULL;
CREATE INDEX time_entry_amends ON time_entry (amends_id) WHERE amends_id IS NOT NULL;
CREATE TABLE timer (
    id @key,
    person_id BIGINT NOT NULL UNIQUE REFERENCES person (id) ON DELETE CASCADE DEFERRABLE,
    placement_id BIGINT REFERENCES placement (id) ON DELETE CASCADE DEFERRABLE,
    task_id BIGINT REFERENCES task (id) ON DELETE SET NULL DEFERRABLE,
    work_area_id BIGINT REFERENCES work_area (id) ON DELETE SET NULL DEFERRABLE,
    started_at TEXT NOT NULL,
    seen_at TEXT NOT NULL
);
CREATE INDEX timer_placement ON timer (placement_id) WHERE placement_id IS NOT NULL;
CREATE INDEX timer_task ON timer (task_id) WHERE task_id IS NOT NULL;
CREATE INDEX timer_area ON timer (work_area_id) WHERE work_area_id IS NOT NULL;
)";

inline constexpr LoggedTable templateLoggedTables[] = {
    {WorkTable::Skill, "skill", nullptr, UndoRule::KeepsMadeAlong},
    {WorkTable::WorkArea, "work_area", nullptr, UndoRule::KeepsMadeAlong},
    {WorkTable::Template, "task_template"},
    {WorkTable::TemplateItem, "task_template_item"},
};
inline constexpr LoggedTable workLoggedTables[] = {
    {WorkTable::Task, "task"},
    {WorkTable::TaskPerson, "task_person", "person_id"},
    {WorkTable::Timesheet, "timesheet", "person_id"},
    {WorkTable::TimeEntry, "time_entry", "person_id"},
};

} // namespace rnf
