#pragma once

#include "insight/MetricTable.h"
#include "work/Hours.h"

namespace rnf {

/// What people are called, by id. Throws StorageError.
QHash<PersonId, QString> metricNames(Database &database, const QList<PersonId> &people);

/// Fills the rows of a table whose columns are known: one for each week of a period, or one for each person, event or
/// something else that is met.
class MetricRows {
public:
    /// The table outlives it.
    MetricRows(MetricTable &table, MetricBy by, const MetricPeriod &period);

    /// The cell of a day, or of a person. The day lies in the period. Until the next call.
    MetricCell &cell(const QDate &day, PersonId person, qsizetype column);
    /// The row of something that is told apart by a key, made with this label where it is met first. Until the next call.
    MetricRow &row(const QString &key, const QString &label);
    /// Adds minutes of an entry to the cell that is answered.
    MetricCell &add(const CountedMinutes &counted, qsizetype column);
    /// The same where the number opens the entries themselves.
    void addEntry(const CountedMinutes &counted, qsizetype column);
    /// Names and sorts the rows, and joins what they count.
    void finish(Database &database);

private:
    void nameRows(Database &database);
    MetricRow newRow() const;

    MetricTable &m_table;
    MetricBy m_by;
    MetricPeriod m_period;
    qint64 m_firstDay;
    QHash<PersonId, qsizetype> m_rowOf;
    QHash<QString, qsizetype> m_rowOfKey;
};

} // namespace rnf
