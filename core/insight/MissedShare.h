#pragma once

#include "insight/EventScope.h"
#include "insight/MetricTable.h"

namespace rnf {

/// Bars of who did not come beside who came, with the band in which the share of many such lies.
struct MissedShare {
    enum Column { Missed, Came, BandFrom, BandTo, NotCounted };

    /// `came`: how those are called who did.
    static QList<MetricColumn> columns(const QString &came);
    /// Counts everybody who had promised to come to those events asked about that have begun, each in the row that `rowOf` finds.
    /// Answers the note of whom it does not count.
    static QStringList countPromised(const EventScope &scope,
                                     const std::function<MetricRow &(const Event &, const Registration &)> &rowOf);
    /// Says of a row what both are parts of, and its band, once they are counted.
    static void finish(MetricRow &row);
    /// "Did not come: 14 of 35 yes answers (40.0 %), in the long run 25.6–56.4 %", of the whole table. `promised` says of how many it is,
    /// because one person may have promised several times.
    static QString title(const MetricTable &table, QString (*promised)(int count));
    /// "10 not counted: 8 excused, 2 untracked"; nothing where nobody is.
    static QStringList note(const QList<std::pair<int, QString>> &reasons);
};

/// Registrations of which it is not known whether they are a no-show, and why.
class AttendanceNotCounted {
public:
    void add(const Registration &registration) { ++m_counts[size_t(registration.attendance)]; }
    QStringList note() const;

private:
    std::array<int, keysOf(Attendance{}).size()> m_counts{};
};

} // namespace rnf
