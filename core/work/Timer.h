#pragma once

#include "work/Timesheet.h"

namespace rnf {

/// Work that is being done now. It is kept in the workspace, so that it survives whatever happens to the program.
struct Timer {
    qint64 id = 0;
    PersonId person;
    PlacementId placement;
    TaskId task;
    WorkAreaId area;
    QString startedAt; ///< instant, UTC
    QString seenAt;    ///< when the program was last known to run

    /// Longer than this without the program, and people are asked what to keep.
    static constexpr int gapMinutes = 10;
    bool hasGap(const QDateTime &now) const;
    /// What it measured up to an instant, in whole minutes: an entry for each local day. Less than a minute is none.
    QList<TimeEntry> entriesUpTo(const QDateTime &upTo) const;
    bool operator==(const Timer &) const = default;
};

} // namespace rnf
