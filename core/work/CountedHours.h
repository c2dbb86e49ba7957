#pragma once

#include "work/Timesheet.h"

namespace rnf {

/// An entry that counts, or may later: its sheet waits for approval, or is still being written.
struct CountedEntry {
    TimeEntry entry;
    PlacementId placement;
    bool isApproved = false;                ///< its sheet counts
    bool isWaiting = false;                 ///< its sheet was submitted and is not decided
    SheetStatus status = SheetStatus::Open; ///< of its sheet
    int revision = 0;                       ///< the same; above 0 it corrects a week that was approved
};

/// Of such an entry what numbers are made of: they are made of many more entries than a page shows.
struct CountedMinutes {
    TimeEntryId entry;
    TimesheetId sheet;
    PersonId person;
    PlacementId placement;
    QDate workedOn;
    int minutes = 0;
    WorkAreaId area;
    Category category = Category::NotSaid;
    bool isAmendment = false;
    bool isApproved = false;
    bool isWaiting = false;
};

} // namespace rnf
