#pragma once

#include "base/Session.h"
#include "work/TimeEntry.h"

namespace rnf {

/// Open ones are written; approved ones are fixed; locked ones are used by a paid stipend or a signed report.
enum class SheetStatus { Open, Submitted, Approved, Locked };
constexpr auto keysOf(SheetStatus) { return std::to_array({"open", "submitted", "approved", "locked"}); }

/// Which week of whom.
struct WeekKey {
    PersonId person;
    PlacementId placement;
    QDate weekOn;
    bool operator==(const WeekKey &) const = default;
};

/// A week of a person: of one placement, or without one of a volunteer or organizer. Revision 0 is the week itself; later ones
/// amend what was approved. Weeks do not wait for each other.
struct Timesheet {
    TimesheetId id;
    PersonId person;
    PlacementId placement;
    QDate weekOn; ///< its Monday
    int revision = 0;
    SheetStatus status = SheetStatus::Open;
    bool hasNothing = false; ///< "nothing to report": did not work, rather than forgot
    QString submittedAt;     ///< instant, UTC
    QString decidedAt;
    AccountId decidedBy;
    QString returnReason; ///< why it came back; empty once it is submitted again
    QString digest;       ///< of its entries when it was submitted

    WeekKey key() const { return {person, placement, weekOn}; }
    bool isReturned() const { return status == SheetStatus::Open && !returnReason.isEmpty(); }
    /// Its entries can no longer change.
    bool isFixed() const { return status == SheetStatus::Approved || status == SheetStatus::Locked; }
    /// Its hours count: approved ones of a placement; without one they need no approval.
    bool counts() const { return placement.isValid() ? isFixed() : status != SheetStatus::Open; }
    bool operator==(const Timesheet &) const = default;
};

/// A week as it stands: the sheet, without an id when nothing was written yet, its entries, and later revisions with theirs.
struct Week {
    Timesheet sheet;
    QList<TimeEntry> entries;
    QList<Timesheet> amendments;
    QList<TimeEntry> amended;

    /// What is written of it, amended or not, whether it counts yet or not.
    int minutes() const;
    /// What counts of it: Σ minutes of entries of sheets that count, without those that such an entry amends.
    int effectiveMinutes() const;
};

/// Changes whenever any of a sheet's entries does; they come in the order of their ids. Leaves out the task, which goes from
/// an entry when it is deleted itself, and the person, who may be one with another by then: whose it is, the sheet says.
QString digestOf(const QList<TimeEntry> &entries);

/// The Monday of the week that holds a day.
inline QDate mondayOf(const QDate &day) { return day.addDays(1 - day.dayOfWeek()); }

} // namespace rnf
