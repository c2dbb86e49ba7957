#pragma once

#include "merges/MergePreview.h"
#include "merges/MergeRepository.h"

namespace rnf {

/// Gives everything that refers to one person to another one, table by table as MergePlan says, inside the action that merges
/// them. On the writing thread; throws.
class RowMerge {
public:
    RowMerge(Action &action, const TableShapes &shapes, PersonId kept);

    /// `origin`: what the other is called, for what is noted of theirs.
    void take(PersonId other, const QString &origin);
    /// Ties of these people among themselves say nothing any more.
    void dropLinks(const QList<PersonId> &people);

    qint64 moved(const MergeRule &rule) const { return m_moved.value(&rule); }
    qint64 folded() const { return m_folded; }
    const QStringList &remarks() const { return m_remarks; } ///< what somebody should look at

private:
    using Stored = MergeRepository::Stored;

    void takeRows(const MergeRule &rule, const TableShape &shape, PersonId other, const QString &origin);
    void takeYielding(const MergeRule &rule, const TableShape &shape, PersonId other);
    void giveRow(const MergeRule &rule, const TableShape &shape, Stored &row, QList<Stored> &ours);
    /// `all`: ours; `at`: which of them becomes one with the other.
    void joinRows(const MergeRule &rule, const TableShape &shape, QList<Stored> &all, qsizetype at, const Stored &other,
                  const QString &origin);
    void fold(const TableShape &shape, qint64 from, qint64 to);
    void dropRivals(const TableShape &shape, qint64 from, qint64 to);
    QString told(const TableShape &shape, const QString &column, const SqlValue &value);

    void foldWeek(const QDate &week, PersonId other, const QString &origin);
    std::optional<Stored> sheetOf(PersonId person, const QDate &week);
    void moveEntries(qint64 from, qint64 to);

    Action &m_action;
    MergeRepository &m_rows;
    const TableShapes &m_shapes;
    PersonId m_kept;
    QHash<const MergeRule *, qint64> m_moved;
    qint64 m_folded = 0;
    QStringList m_remarks;
};

} // namespace rnf
