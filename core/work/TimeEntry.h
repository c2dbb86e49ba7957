#pragma once

#include "work/Task.h"

namespace rnf {

using TimesheetId = Id<struct TimesheetTag>;
using TimeEntryId = Id<struct TimeEntryTag>;

/// What a cell of the week grid is about: work of one kind on one day.
struct WorkKind {
    TaskId task;
    WorkAreaId area;
    Category category = Category::NotSaid;
    bool operator==(const WorkKind &) const = default;
};

/// A cell of the week grid.
struct WorkCell {
    WorkKind kind;
    QDate day;
    bool operator==(const WorkCell &) const = default;
};

/// Some work of one person on one day, in whole minutes. Either its length was typed, or its times: then `minutes` is what lies
/// between the two instants without the break, across midnight and changes of the clock (interns.md, section 7).
struct TimeEntry {
    TimeEntryId id;
    TimesheetId sheet;
    PersonId person;
    QDate workedOn;   ///< decides the week
    QString startsAt; ///< instant, UTC; both or neither
    QString endsAt;
    int breakMin = 0;
    int minutes = 0;
    TaskId task;
    WorkAreaId area;
    Category category = Category::NotSaid;
    QString note;
    TimeEntryId amends; ///< of an amendment: the entry that counts no longer; without one it adds
    QString amendReason;

    WorkKind kind() const { return {task, area, category}; }
    bool operator==(const TimeEntry &) const = default;
};

/// The length of an entry that says its times: elapsed minutes without the break, never negative.
int minutesBetween(const QString &startsAt, const QString &endsAt, int breakMin);

/// As if it had been in another cell: its times stay on the clock of that day, and it lasts as long as they do there, which is
/// another length where the clock is changed between them.
TimeEntry movedTo(TimeEntry entry, const WorkCell &cell);

/// Those that no other one of them amends.
QList<TimeEntry> withoutAmended(QList<TimeEntry> entries);
/// What these take together, in minutes.
int minutesTogether(const QList<TimeEntry> &entries);

} // namespace rnf
