#pragma once

#include "groups/Group.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>

namespace rnf {

using SkillId = Id<struct SkillTag>;
using TaskId = Id<struct TaskTag>;
using WorkAreaId = Id<struct WorkAreaTag>;
using PlacementId = Id<struct PlacementTag>;
using EventId = Id<struct EventTag>;
using TemplateItemId = Id<struct TemplateItemTag>;

/// Something that people can do or know, such as driving; a language is one as well.
struct Skill {
    SkillId id;
    QString name;
    bool operator==(const Skill &) const = default;
};

/// A kind of work, such as outreach or scheduling, that tasks and hours are told apart by.
struct WorkArea {
    WorkAreaId id;
    QString name;
    bool operator==(const WorkArea &) const = default;
};

// Closed vocabularies; the words are those of the database and of files (people.md, section 4.6, and interns.md, section 3).
enum class TaskStatus { Todo, Doing, Blocked, Review, Done, NotNeeded };
enum class Answer { Asked, Agreed, Declined };
/// What work is to whoever does it: it teaches them, it moves the programme, or it is fetching and copying.
enum class Category { NotSaid, Learning, Program, Clerical };
/// A day of a term, or of whatever else has a first and a last one, from which others are counted.
enum class Anchor { Start, Middle, End };
constexpr auto keysOf(TaskStatus) { return std::to_array({"todo", "doing", "blocked", "review", "done", "not_needed"}); }
constexpr auto keysOf(Answer) { return std::to_array({"asked", "agreed", "declined"}); }
constexpr auto keysOf(Category) { return std::to_array({"", "learning", "program", "clerical"}); }
constexpr auto keysOf(Anchor) { return std::to_array({"start", "middle", "end"}); }

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
    PersonId assignee;     ///< who answers for it; invalid: nobody yet
    GroupId group;         ///< whose work it is, where it is a group's
    PlacementId placement; ///< of the intern whose work it is, where it belongs to one
    EventId event;         ///< that it is work for; invalid: none
    WorkAreaId area;
    Category category = Category::NotSaid;
    TaskId after; ///< cannot begin before that one is closed
    QString note;
    TemplateItemId item; ///< of the template that it came from; invalid: none, or one that is gone
    Anchor anchor = Anchor::Start;
    QDate anchorOn;           ///< which day its due day was counted from; invalid: it came from no template
    bool isFormality = false; ///< no piece of work, such as a tour: finishing it is no first deliverable
    bool isEssential = false; ///< what it is for fails without it

    bool isOpen() const { return status != TaskStatus::Done && status != TaskStatus::NotNeeded; }
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
