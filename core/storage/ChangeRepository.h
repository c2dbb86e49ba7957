#pragma once

#include "storage/Image.h"
#include "storage/Statement.h"
#include "storage/TableShapes.h"

#include <QDateTime>

namespace rnf {

/// One action as the history shows it.
struct ActionEntry {
    qint64 seq = 0;
    AccountId account;
    QString who; ///< empty for the program itself
    QDateTime at;
    QString label;
    qint64 rows = 0;
    std::optional<qint64> undoes;
    bool isUndone = false;
    /// It changed something that undo takes back; what came with a setting stays with it, and what was purged is gone.
    bool isUndoable = false;
    bool operator==(const ActionEntry &) const = default;
};

/// One entry of the change log.
struct ChangeEntry {
    enum class Op { Insert, Update, Delete };

    qint64 seq = 0;
    qint64 action = 0;
    int table = 0;
    qint64 row = 0;
    qint64 last = 0; ///< of an insert: the last id of the run
    qint64 about = 0;
    Op op = Op::Insert;
    QList<ColumnChange> columns;
    bool isPurged = false;
};
constexpr auto keysOf(ChangeEntry::Op) { return std::to_array({"insert", "update", "delete"}); }

/// All SQL that reads the change log.
class ChangeRepository {
public:
    ChangeRepository(Database &database, const TableShapes &shapes);

    std::optional<ActionEntry> action(qint64 seq);
    /// Newest first, from below `before` (0: from the newest), at most `limit`.
    QList<ActionEntry> actions(qint64 before, int limit);
    /// The same of one account.
    QList<ActionEntry> actionsOf(AccountId account, qint64 before, int limit);
    /// The actions that touched a person, newest first.
    QList<ActionEntry> actionsAbout(qint64 about, int aboutTable, int limit);
    /// The newest action of an account; 0 when there is none.
    qint64 newestOf(AccountId account);
    /// The actions of other accounts after this one, newest first.
    QList<ActionEntry> byOthersSince(AccountId account, qint64 since, int limit);
    /// The tables whose rows an action touched.
    QList<int> tablesOf(qint64 action);
    /// Is there an action in effect that took this one back?
    bool isUndone(qint64 seq);

    /// Entries of one action in order; all, or only those about one person.
    void eachChange(qint64 action, const std::function<void(const ChangeEntry &)> &visit);
    /// The runs of rows that the action made: `visit(table, first, last)`.
    void eachInsert(qint64 action, const std::function<void(int, qint64, qint64)> &visit);
    QList<ChangeEntry> firstChanges(qint64 action, int limit);
    QList<ChangeEntry> changesAbout(qint64 action, qint64 about);
    /// Updates and deletes of rows first … last of a table by actions after this one, in order.
    void eachLaterChange(int table, qint64 first, qint64 last, qint64 afterAction,
                         const std::function<void(const ChangeEntry &)> &visit);
    std::optional<ChangeEntry> change(qint64 seq);

private:
    ActionEntry read(Row &row);
    template <typename... Values>
    QList<ActionEntry> read(Statement &entries, const Values &...values);
    void judge(ActionEntry &entry);

    Statement m_action, m_actions, m_actionsOf, m_actionsAbout, m_newestOf, m_byOthersSince, m_undoers, m_changes, m_inserts,
        m_changesAbout, m_later, m_change, m_undoable, m_tablesOf;
};

} // namespace rnf
