#pragma once

#include "work/TimeEntry.h"

#include <QCoreApplication>
#include <QStringList>

namespace rnf {

class Hours;
struct Session;

/// Tells when a week is too much for somebody: more than 40 hours, less than 11 hours of rest, no free day in seven, or more than
/// 125 % of the agreed hours twice in a row (interns.md, section 7). Whatever they wrote down counts together, for placements,
/// volunteering and organizing; shifts and estimated tasks for which no hours are written down do not. It never stops anybody
/// from writing down what they worked.
struct LoadGuard {
    Q_DECLARE_TR_FUNCTIONS(LoadGuard)

public:
    /// Of the week that begins on a Monday, in sentences; `entries` hold the week before as well. No agreement: 0 minutes.
    static QStringList of(const QList<TimeEntry> &entries, const QDate &monday, int agreedMin);
    /// The same of what somebody wrote so far.
    static QStringList of(Hours &hours, const Session &session, PersonId person, const QDate &monday, int agreedMin);
};

} // namespace rnf
