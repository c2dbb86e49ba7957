#pragma once

#include "work/TimeEntry.h"

#include <QCoreApplication>
#include <QStringList>

namespace rnf {

/// What people are asked to look at in somebody's hours, in sentences; it never stops anybody.
struct HoursRemarks {
    Q_DECLARE_TR_FUNCTIONS(HoursRemarks)

public:
    /// Clock times that overlap, then days of more than 12 hours.
    static QStringList of(const QList<TimeEntry> &entries);
};

} // namespace rnf
