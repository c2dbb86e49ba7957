#pragma once

#include "insight/Metrics.h"

namespace rnf {

/// What the questions of an office found in a month, for its board.
struct MonthlyReport {
    QDate month;                ///< its first day
    QDate asOf;                 ///< its last day, or today where it is not over
    QList<MetricTable> answers; ///< those that count something, with what was found before
    QStringList nothing;        ///< the questions of all others
    bool isPast;                ///< it is over, so that what is counted as of its last day goes by what is known today

    MonthlyReport(const QDate &dayOfMonth, const QDate &today);
    /// What is asked from now on cannot be asked of a month that is over.
    bool canAsk(const Metric &metric) const;
    /// How a metric is asked for this month: over its whole weeks, about the events in them, or as of `asOf`. Of events ahead, and
    /// of who comes again after half a year, whenever they are.
    MetricQuestion question(const Metric &metric) const;
    /// With what was found before. Throws StorageError.
    MetricTable ask(Database &database, const Metric &metric) const;
    void add(const Metric &metric, const MetricTable &answer);
    /// Of all these metrics that can be asked. Throws StorageError.
    static MonthlyReport count(Database &database, const QList<const Metric *> &metrics, const QDate &dayOfMonth,
                               const QDate &today);
    /// "Monthly report – November 2026"
    QString title() const;
};

} // namespace rnf
