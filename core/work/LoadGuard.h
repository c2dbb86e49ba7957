#pragma once

#include "work/TimeEntry.h"

#include <QCoreApplication>
#include <QStringList>

namespace rnf {

class Hours;
struct Session;

/// By which rules a week was too much for somebody.
struct LoadFindings {
    bool isTooLong = false;    ///< more than 40 hours
    bool lacksRest = false;    ///< less than 11 hours between two days, of which the later one lies in the week
    bool lacksBreak = false;   ///< more than three stretches or 6 hours without a break of 30 minutes, which end in the week
    bool lacksFreeDay = false; ///< seven days in a row that end in the week

    bool isAny() const { return isTooLong || lacksRest || lacksBreak || lacksFreeDay; }
    bool operator==(const LoadFindings &) const = default;
};

/// Tells when a week is too much for somebody: more than 40 hours, less than 11 hours of rest, no free day in seven, or more than
/// 125 % of the agreed hours twice in a row (interns.md, section 7). Whatever they wrote down counts together, for placements,
/// volunteering and organizing; of what is only planned, `withMore` knows. It never stops anybody from writing down what they
/// worked.
struct LoadGuard {
    Q_DECLARE_TR_FUNCTIONS(LoadGuard)

public:
    /// Of the week that begins on a Monday, in sentences; `entries` hold the week before as well. No agreement: 0 minutes.
    static QStringList of(const QList<TimeEntry> &entries, const QDate &monday, int agreedMin);
    /// The same of what somebody wrote so far.
    static QStringList of(Hours &hours, const Session &session, PersonId person, const QDate &monday, int agreedMin);
    /// By which rules the week that begins on a Monday was too much, whatever was agreed; `entries` as above. For hundreds of
    /// thousands of entries.
    static LoadFindings findings(const QList<TimeEntry> &entries, const QDate &monday);
    /// What would be too much about one more stretch of work with times, in sentences (events.md, section 10): with the rest of
    /// its week more than 40 hours, less than 11 hours of rest before or after it, more than three stretches or 6 hours without
    /// a break of 30 minutes, no free day in seven. `entries` are what was worked or is planned from a week before it to a week
    /// after it; `taskMin` is what open tasks of its week are estimated to take beside.
    static QStringList withMore(const QList<TimeEntry> &entries, const TimeEntry &more, int taskMin);
};

} // namespace rnf
