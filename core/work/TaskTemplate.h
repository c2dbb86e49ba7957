#pragma once

#include "work/Task.h"

#include <QSet>

namespace rnf {

using TaskTemplateId = Id<struct TaskTemplateTag>;

/// Who answers for a task of a template: whoever it is used for, or whoever supervises them.
enum class Doer { Person, Supervisor };
constexpr auto keysOf(Doer) { return std::to_array({"person", "supervisor"}); }
/// Where a day that falls on a weekend goes: it stays there, to the Friday before, or to the Monday after.
enum class DayRule { Keep, Earlier, Later };
constexpr auto keysOf(DayRule) { return std::to_array({"keep", "earlier", "later"}); }

/// A task that a template makes. Those that are not kept yet have ids below zero, by which others come after them.
struct TaskTemplateItem {
    TemplateItemId id;
    TaskTemplateId templateId;
    QString title;
    Anchor anchor = Anchor::Start;
    int days = 0; ///< from the anchor; below zero: before it
    DayRule dayRule = DayRule::Keep;
    Doer doer = Doer::Person;
    int effortMin = 0; ///< 0: not said
    Category category = Category::NotSaid;
    WorkAreaId area;
    TemplateItemId after;     ///< another one of the same template
    bool isFormality = false; ///< no piece of work, see Task
    bool isEssential = false; ///< see Task
    QString note;

    bool operator==(const TaskTemplateItem &) const = default;
};

/// Tasks that come again and again, with their days counted from a first or a last one.
struct TaskTemplate {
    TaskTemplateId id;
    QString name;
    QList<TaskTemplateItem> items;

    bool operator==(const TaskTemplate &) const = default;
};

/// Whom or what a template is used for, and the days it counts from. A plain day is both of them.
struct TemplateUse {
    PersonId person;       ///< who answers for the tasks; invalid: nobody yet
    PersonId supervisor;   ///< who answers for those of whoever supervises; invalid: the person does
    PlacementId placement; ///< invalid: none
    EventId event;         ///< invalid: none
    QDate startOn, endOn;  ///< first and last day; invalid: not said
    bool isRemote = false;

    bool operator==(const TemplateUse &) const = default;
};

/// Which tasks of a template are wanted.
struct TemplateChoice {
    QSet<TemplateItemId> items; ///< unless they are there already
    QSet<TemplateItemId> again; ///< even so
};

} // namespace rnf
