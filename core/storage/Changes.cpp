#include "storage/Changes.h"

#include "base/Words.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int page = 50;
/// Ctrl+Z looks this far back; older actions are undone from the history.
constexpr int undoReach = 1000;

} // namespace

Changes::Changes(Store &store) : m_store(store), m_shapes(store.reader(), store.schema()), m_log(store.reader()) {}

QList<ActionEntry> Changes::history(const Session &session, int limit, qint64 before)
{
    if (!Policy::allows(session, Operation::ReadHistory))
        return {};
    return readOrNothing([&] { return m_log.actions(before, limit); });
}

std::optional<ActionEntry> Changes::action(const Session &session, qint64 seq)
{
    if (!Policy::allows(session, Operation::ReadHistory))
        return {};
    return readOrNothing([&] { return m_log.action(seq); });
}

QList<ActionEntry> Changes::historyOf(const Session &session, PersonId person, int limit)
{
    if (!Policy::allows(session, Operation::ReadHistory))
        return {};
    return readOrNothing([&] { return m_log.actionsAbout(person.value, m_shapes.aboutTable(), limit); });
}

QList<ChangeEntry> Changes::changes(const Session &session, qint64 action, int limit)
{
    if (!Policy::allows(session, Operation::ReadHistory))
        return {};
    return readOrNothing([&] { return m_log.firstChanges(action, limit); });
}

QList<ChangeEntry> Changes::changesAbout(const Session &session, qint64 action, PersonId person)
{
    if (!Policy::allows(session, Operation::ReadHistory))
        return {};
    return readOrNothing([&] { return m_log.changesAbout(action, person.value); });
}

Changes::Kind Changes::kindOf(const ActionEntry &entry)
{
    Kind kind = Kind::Original;
    std::optional<qint64> undoes = entry.undoes;
    while (undoes) {
        kind = kind == Kind::Undo ? Kind::Redo : Kind::Undo;
        const auto undone = m_log.action(*undoes);
        undoes = undone ? undone->undoes : std::nullopt;
    }
    return kind;
}

template <typename Accept>
std::optional<ActionEntry> Changes::newest(Accept accept)
{
    return readOrNothing([&]() -> std::optional<ActionEntry> {
        qint64 before = 0;
        for (int seen = 0; seen < undoReach; seen += page) {
            const auto entries = m_log.actions(before, page);
            for (const auto &entry : entries) {
                if (const std::optional<bool> answer = accept(entry))
                    return *answer ? std::optional(entry) : std::nullopt;
            }
            if (entries.size() < page)
                break;
            before = entries.last().seq;
        }
        return std::nullopt;
    });
}

std::optional<ActionEntry> Changes::nextUndo(const Session &session)
{
    return newest([&](const ActionEntry &entry) -> std::optional<bool> {
        const bool isMine = entry.account == session.account && entry.rows > 0;
        if (isMine && !entry.isUndone && kindOf(entry) != Kind::Undo)
            return true;
        return std::nullopt;
    });
}

std::optional<ActionEntry> Changes::nextRedo(const Session &session)
{
    return newest([&](const ActionEntry &entry) -> std::optional<bool> {
        if (entry.account != session.account || entry.rows == 0 || entry.isUndone)
            return std::nullopt;
        switch (kindOf(entry)) {
        case Kind::Undo:
            return true;
        case Kind::Original:
            return false;
        case Kind::Redo:
            break;
        }
        return std::nullopt;
    });
}

std::optional<ActionEntry> Changes::newestUndoable(const Session &session)
{
    if (!Policy::allows(session, Operation::ReadHistory))
        return {};
    return newest([&](const ActionEntry &entry) -> std::optional<bool> {
        if (entry.rows > 0 && !entry.isUndone && kindOf(entry) != Kind::Undo)
            return true;
        return std::nullopt;
    });
}

Result<> Changes::mayUndo(const Session &session, const std::optional<ActionEntry> &entry)
{
    if (!Policy::allows(session, Operation::UndoActions))
        return Error{u"not-allowed"_s, Words::tr("Your role does not include undoing this. An organizer can do it.")};
    if (!entry)
        return Error{u"no-such-action"_s, Words::tr("There is no such action in the history.")};
    if (entry->isUndone)
        return Error{u"already-undone"_s, Words::tr("“%1” was undone already.").arg(entry->label)};
    return {};
}

Result<UndoPlan> Changes::plan(const Session &session, qint64 seq)
{
    if (const auto allowed = mayUndo(session, action(session, seq)); !allowed)
        return allowed.error();
    try {
        return Undo(m_store.reader(), m_shapes).plan(seq);
    } catch (const StorageError &error) {
        return error.userError();
    }
}

Result<Changes::UndoOutcome> Changes::undo(const Session &session, qint64 seq, const QList<UndoConflict> &goBack)
{
    const auto entry = action(session, seq);
    if (const auto allowed = mayUndo(session, entry); !allowed)
        return allowed.error();
    UndoOutcome outcome;
    const QString label = kindOf(*entry) == Kind::Undo ? Words::tr("Redo: %1") : Words::tr("Undo: %1");
    QString original = entry->label;
    for (const QString &prefix : {Words::tr("Undo: %1").remove(u"%1"_s), Words::tr("Redo: %1").remove(u"%1"_s)}) {
        if (original.startsWith(prefix))
            original.remove(0, prefix.size());
    }
    const auto done = m_store.act(
        session, label.arg(original),
        [&](Action &writing) {
            Undo undo(writing.database(), m_shapes);
            const auto plan = undo.plan(seq, goBack);
            undo.apply(plan);
            writing.setUndoes(seq);
            for (const auto &conflict : plan.conflicts) {
                if (!goBack.contains(conflict))
                    outcome.kept += conflict;
            }
        },
        entry->rows > 10'000);
    if (!done)
        return done.error();
    outcome.action = *done;
    return outcome;
}

Result<qint64> Changes::putBack(const Session &session, const QString &label, const ChangeEntry &entry, const QString &column)
{
    if (!Policy::allows(session, Operation::UndoActions))
        return Error{u"not-allowed"_s, Words::tr("Your role does not include undoing this. An organizer can do it.")};
    const auto isMeant = [&](int table, qint64 row, const QString &of) {
        return table == entry.table && row == entry.row && (column.isEmpty() || of == column);
    };
    return m_store.act(session, label, [&](Action &writing) {
        Undo undo(writing.database(), m_shapes);
        QList<UndoConflict> goBack = undo.plan(entry.action).conflicts;
        goBack.removeIf([&](const UndoConflict &conflict) {
            return !conflict.canGoBack() || !isMeant(conflict.table, conflict.row, conflict.column);
        });
        UndoPlan plan = undo.plan(entry.action, goBack);
        std::erase_if(plan.removals, [&](const auto &removal) {
            return !isMeant(removal.first, entry.row, {}) || !removal.second.contains(entry.row);
        });
        for (auto &[table, rows] : plan.removals) {
            rows.clear();
            rows.add(entry.row);
        }
        plan.values.removeIf([&](const UndoPlan::Value &value) { return !isMeant(value.table, value.row, value.column); });
        plan.rows.removeIf([&](const UndoPlan::RestoredRow &row) { return !isMeant(row.table, row.row, {}); });
        if (plan.isEmpty() || undo.lacksParents(plan))
            throw Refusal({u"cannot-put-back"_s, Words::tr("This cannot be put back: what it belongs to is gone. Undo that first.")});
        undo.apply(plan);
    });
}

RowReader::Values Changes::valuesOf(const Session &session, int table, qint64 row)
{
    if (!Policy::allows(session, Operation::ReadHistory))
        return {};
    return readOrNothing([&] { return RowReader(m_store.reader(), m_shapes).read(table, row).value_or(RowReader::Values()); });
}

} // namespace rnf
