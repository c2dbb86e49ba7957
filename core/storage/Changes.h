#pragma once

#include "base/Result.h"
#include "storage/ChangeRepository.h"
#include "storage/Store.h"
#include "storage/Undo.h"

namespace rnf {

/// The history of everything that was done, and taking any of it back: the service over the change log. Who may not see what
/// others did reads and undoes their own actions only. What rows of a table said that a session may not read is left out of
/// whatever it asks for; an action that touched nothing else, it cannot undo.
class Changes {
public:
    explicit Changes(Store &store);

    /// Throws a Refusal where what is planned must not happen, and may leave values as they are, or set more of them back. Called
    /// inside the action that undoes, on the writing thread. What only goes to or from people who come back or go with the plan is
    /// not shown to it.
    using Guard = void (*)(Action &, UndoPlan &);
    /// A feature whose rows are used by what stays, such as paid or approved hours, keeps them with one.
    void addGuard(Guard guard);

    /// Newest first. `before`: only actions older than this one (0: from the newest).
    QList<ActionEntry> history(const Session &session, int limit, qint64 before = 0);
    std::optional<ActionEntry> action(const Session &session, qint64 seq);
    /// What an action did, as a sentence beside a way back; empty when there is no such action.
    QString told(const Session &session, qint64 seq);
    /// What touched one person, newest first; nothing for who may not see what others did, here and of rows.
    QList<ActionEntry> historyOf(const Session &session, PersonId person, int limit);
    QList<ChangeEntry> changes(const Session &session, qint64 action, int limit);
    QList<ChangeEntry> changesAbout(const Session &session, qint64 action, PersonId person);

    /// The last thing that this account did; 0 when there is none.
    qint64 newestOf(const Session &session);
    /// What other accounts did after an action, newest first.
    QList<ActionEntry> byOthersSince(const Session &session, qint64 since, int limit);

    /// What Ctrl+Z and Ctrl+Shift+Z would take back: this account's newest action in effect that is no undo itself, and
    /// the newest undo with nothing new since.
    std::optional<ActionEntry> nextUndo(const Session &session);
    std::optional<ActionEntry> nextRedo(const Session &session);
    /// Was this action the undoing of another?
    bool isUndo(const ActionEntry &entry);
    /// What was undone and done again in the end; the entry itself when it undid nothing.
    ActionEntry original(const ActionEntry &entry);
    /// The newest action of anybody, as far as the session sees them, that is in effect and no undo itself.
    std::optional<ActionEntry> newestUndoable(const Session &session);

    /// What undoing would do and what it would leave; nothing is written. From any thread.
    Result<UndoPlan> plan(const Session &session, qint64 action);

    struct UndoOutcome {
        qint64 action = 0; ///< the new action that did the undoing; 0 when everything conflicted
        QList<UndoConflict> kept;
    };
    /// Takes back what nobody touched since, and of the rest what is listed in `goBack`. One action, can be undone itself.
    /// From any thread.
    Result<UndoOutcome> undo(const Session &session, qint64 action, const QList<UndoConflict> &goBack = {});

    /// Sets one value back to what it was before an action, or one added row away, or one deleted row back, whatever was
    /// done to it since. `column` is empty for whole rows. Answers the new action.
    Result<qint64> putBack(const Session &session, const QString &label, const ChangeEntry &entry, const QString &column);

    /// What a row of a logged table says now; nothing when it is gone.
    RowReader::Values valuesOf(const Session &session, int table, qint64 row);

    const TableShapes &shapes() const { return m_shapes; }

private:
    enum class Kind { Original, Undo, Redo };
    static Kind kindOf(ChangeRepository &log, const ActionEntry &entry);
    static ActionEntry originalOf(ChangeRepository &log, const ActionEntry &entry);
    /// What it takes to look into an action.
    Operation readingOf(const Session &session, qint64 action);
    Result<QString> undoLabel(const Session &session, qint64 seq);
    template <typename Accept>
    std::optional<ActionEntry> newest(const Session &session, Accept accept);
    Result<> mayUndo(const Session &session, ChangeRepository &log, qint64 seq) const;
    bool sees(const Session &session, int table) const;
    /// Leaves out what a session may not read.
    QList<ChangeEntry> seenBy(const Session &session, QList<ChangeEntry> entries) const;
    UndoPlan seenBy(const Session &session, UndoPlan plan) const;

    void apply(Action &action, Undo &undo, UndoPlan &plan);

    Store &m_store;
    QList<Guard> m_guards;
    const TableShapes &m_shapes;
    ChangeRepository m_log;
};

} // namespace rnf
