#pragma once

#include "storage/Action.h"
#include "storage/ChangeRepository.h"
#include "storage/TableShapes.h"

#include <set>

namespace rnf {

/// Why a part of an undo is left out unless somebody chooses otherwise.
struct UndoConflict {
    enum class Kind {
        ValueChanged,  ///< a later action changed the value; `now` is what it says
        RowChanged,    ///< a row made by the action was edited since
        RowReferredTo, ///< something added later belongs to a row made by the action
        RowGone,       ///< the row that would change was deleted since
        ParentGone,    ///< what a deleted row belonged to was deleted since
        ValueTaken,    ///< another row has the unique value now
        Purged,        ///< what the action did there was taken out of the log for good
    };
    Kind kind = Kind::ValueChanged;
    int table = 0;
    qint64 row = 0;
    qint64 about = 0;
    QString column;
    SqlValue before, after, now;
    bool canGoBack() const { return kind == Kind::ValueChanged || kind == Kind::RowChanged || kind == Kind::RowReferredTo; }
    bool operator==(const UndoConflict &) const = default;
};

/// What undoing an action would do, worked out against the present state. Nothing is written before it is applied.
struct UndoPlan {
    struct Value {
        int table;
        qint64 row;
        QString column;
        SqlValue now, back;
    };
    struct RestoredRow {
        qint64 change; ///< the log entry with the row's image
        int table;
        qint64 row;
        QList<ColumnChange> overrides; ///< values that the same action changed before it deleted the row
    };

    qint64 action = 0;
    std::map<int, IdRanges> removals;
    QList<Value> values;
    QList<RestoredRow> rows;
    QList<UndoConflict> conflicts;

    bool isEmpty() const { return removals.empty() && values.isEmpty() && rows.isEmpty(); }
    bool removes(int table, qint64 row) const
    {
        const auto ids = removals.find(table);
        return ids != removals.end() && ids->second.contains(row);
    }
    /// `visit(id)` for the rows of a table that go.
    template <typename Visit>
    void eachRemoval(int table, Visit visit) const
    {
        const auto ids = removals.find(table);
        if (ids == removals.end())
            return;
        for (const auto &range : ids->second) {
            for (qint64 id = range.first; id <= range.last; ++id)
                visit(id);
        }
    }
};

/// Works out and applies the inverse of an action from the change log (storage.md, "Undo"). A row that a later action
/// changed, or that something added later refers to, stays, together with everything that belongs to it, unless it is
/// among the conflicts chosen to go back.
class Undo {
public:
    Undo(Database &database, const TableShapes &shapes);

    UndoPlan plan(qint64 action, const QList<UndoConflict> &goBack = {});
    /// The same for one entry of the log; of an update for one column.
    UndoPlan plan(const ChangeEntry &entry, const QString &column, const QList<UndoConflict> &goBack = {});
    /// Would a part of a plan leave something without what it belongs to?
    bool lacksParents(const UndoPlan &part);
    /// On the writing connection, inside an action.
    void apply(const UndoPlan &plan);

private:
    using RowKey = std::pair<int, qint64>;
    struct Inverse; ///< what the log says the action did

    Inverse readInverse(qint64 action);
    /// Leaves out what stays where it was made, because something else was done as well.
    void keepMadeAlong(Inverse &inverse) const;
    UndoPlan plan(const Inverse &inverse, const QList<UndoConflict> &goBack);
    void planRemovals(const Inverse &inverse, UndoPlan &plan, const QList<UndoConflict> &goBack);
    void findEditedRows(const Inverse &inverse, const std::function<void(UndoConflict)> &report);
    void findReferences(const Inverse &inverse, const UndoPlan &plan,
                        const std::function<void(UndoConflict, RowKey parent)> &report);
    void keepWithItsFamily(RowKey row, const Inverse &inverse, std::set<RowKey> &kept);
    void planValues(const Inverse &inverse, UndoPlan &plan, const QList<UndoConflict> &goBack);
    bool lacksParent(const TableShape &shape, const QString &column, const SqlValue &value, const Inverse &inverse);
    /// Another row, which stays, has the value that must not be there twice.
    bool isTaken(const TableShape &shape, qint64 row, const QString &column, const SqlValue &value,
                 const RowReader::Values &now, const Inverse &inverse);
    /// The row that says already what may not be there twice and a row with these values would say.
    std::optional<qint64> holderOf(const TableShape &shape, const CatalogUnique &unique, const RowReader::Values &row);
    void planRows(const Inverse &inverse, UndoPlan &plan);
    std::optional<UndoConflict> obstacle(const UndoPlan::RestoredRow &row, const RowReader::Values &values,
                                         const std::set<RowKey> &restored, const UndoPlan &plan);
    RowReader::Values imageOf(const UndoPlan::RestoredRow &row);
    qint64 aboutOf(const TableShape &shape, qint64 row);
    Statement &statement(const QString &sql);
    void removeRows(const TableShape &shape, const IdRanges &ids);

    Database &m_database;
    const TableShapes &m_shapes;
    ChangeRepository m_log;
    RowReader m_rows;
    std::map<QString, Statement> m_statements;
};

} // namespace rnf
