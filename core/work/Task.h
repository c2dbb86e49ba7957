#pragma once

#include "base/Id.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>

namespace rnf {

using SkillId = Id<struct SkillTag>;
using TaskId = Id<struct TaskTag>;

/// Something that people can do or know, such as driving; a language is one as well.
struct Skill {
    SkillId id;
    QString name;
    bool operator==(const Skill &) const = default;
};

// Closed vocabularies; the words are those of the database and of files (people.md, section 4.6).
enum class TaskStatus { Todo, Done, NotNeeded };
enum class Answer { Asked, Agreed, Declined };
constexpr auto keysOf(TaskStatus) { return std::to_array({"todo", "done", "not_needed"}); }
constexpr auto keysOf(Answer) { return std::to_array({"asked", "agreed", "declined"}); }

/// Something that is to be done, by one person or by several of them.
struct Task {
    TaskId id;
    QString title;
    QDate dueOn;
    int effortMin = 0; ///< what it takes of each of them; 0: not said
    int neededPeople = 1;
    SkillId skill; ///< what it takes; invalid: nothing special
    QString place;
    bool isRemote = false; ///< can be done from home
    TaskStatus status = TaskStatus::Todo;
    QDate closedOn;

    bool isOpen() const { return status == TaskStatus::Todo; }
    bool operator==(const Task &) const = default;
};

/// Somebody was asked to do a task, and what they said.
struct Assignment {
    qint64 id = 0;
    TaskId task;
    PersonId person;
    Answer answer = Answer::Asked;
    QString askedAt; ///< instant, UTC
    bool operator==(const Assignment &) const = default;
};

} // namespace rnf
