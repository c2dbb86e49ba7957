#include "storage/Changes.h"

#include "base/Words.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int page = 50;
/// Ctrl+Z looks this far back; older actions are undone from the history.
constexpr int undoReach = 1000;

/// Rows that a session may not see are not counted for it, and what touched nothing else is nothing that it undoes.
ActionEntry narrowed(ActionEntry entry, const Session &session, ChangeRepository &log, const TableShapes &shapes)
{
    const auto isHidden = [&](int table) {
        const auto *shape = shapes.find(table);
        return shape && !Policy::allows(session, shape->reading);
    };
    if (std::ranges::none_of(shapes.all(), isHidden, &TableShape::number)) // nothing to look up then
        return entry;
    const auto tables = log.tablesOf(entry.seq);
    if (std::ranges::none_of(tables, isHidden))
        return entry;
    entry.isUndoable = entry.isUndoable && !std::ranges::all_of(tables, isHidden);
    log.eachChange(entry.seq, [&](const ChangeEntry &change) {
        if (isHidden(change.table))
            entry.rows -= change.last - change.row + 1;
    });
    return entry;
}

QList<ActionEntry> narrowed(QList<ActionEntry> entries, const Session &session, ChangeRepository &log,
                            const TableShapes &shapes)
{
    for (auto &entry : entries)
        entry = narrowed(entry, session, log, shapes);
    return entries;
}

/// What of an undo only goes with people who come back, or who go, from and to somebody they are one with.
class UndoFollowers {
public:
    UndoFollowers(Database &database, const TableShapes &shapes)
        : m_shapes(shapes), m_people(shapes.aboutTable()), m_database(database),
          m_madeBy(database, u"SELECT min(action_seq) FROM change WHERE table_no = ? AND op = 'insert' AND row_id <= ? "
                             "AND last_id >= ?"_s)
    {
    }

    /// It says no more than before: takes it out for those who ask what a plan changes. With it goes what was added since to
    /// something that goes back to its person, such as hours to a week.
    QList<UndoPlan::Value> take(UndoPlan &plan)
    {
        for (const auto &row : std::as_const(plan.rows)) {
            if (row.table == m_people)
                m_back.insert(row.row);
        }
        const auto follows = [&](const UndoPlan::Value &value) { return isFollower(value, plan); };
        QList<UndoPlan::Value> followers;
        std::ranges::copy_if(plan.values, std::back_inserter(followers), follows);
        plan.values.removeIf(follows);
        std::set<std::pair<int, qint64>> known;
        for (const auto &follower : std::as_const(followers)) {
            if (isOwner(follower))
                known.insert({follower.table, follower.row});
        }
        for (qsizetype i = 0; i < followers.size(); ++i) { // grows, since what is added may have something below it
            const auto follower = followers[i];
            if (isOwner(follower) && comesBack(follower.back))
                addBelow(follower, plan, followers, known);
        }
        return followers;
    }

private:
    bool comesBack(const SqlValue &person) const
    {
        const auto *id = std::get_if<qint64>(&person);
        return id && m_back.contains(*id);
    }
    /// The row is theirs, not only one that names them.
    bool isOwner(const UndoPlan::Value &value) const { return m_shapes.find(value.table)->aboutColumn == value.column; }
    bool isFollower(const UndoPlan::Value &value, const UndoPlan &plan) const
    {
        const auto &parents = m_shapes.find(value.table)->parents;
        const auto key = std::ranges::find(parents, value.column, &TableShape::ForeignKey::column);
        const auto *now = std::get_if<qint64>(&value.now);
        return key != parents.end() && key->parent == m_people && now && std::holds_alternative<qint64>(value.back)
            && (comesBack(value.back) || plan.removes(m_people, *now));
    }

    void addBelow(const UndoPlan::Value &owned, const UndoPlan &plan, QList<UndoPlan::Value> &followers,
                  std::set<std::pair<int, qint64>> &known)
    {
        for (const auto &child : m_shapes.all()) {
            if (child.aboutColumn.isEmpty() || child.isAboutItself() || child.number == owned.table)
                continue;
            for (const auto &key : child.parents) {
                if (key.parent != owned.table)
                    continue;
                for (const qint64 row : below(child, key.column, owned)) {
                    if (isAddedSince(child.number, row, plan.action) && known.insert({child.number, row}).second)
                        followers += {child.number, row, child.aboutColumn, owned.now, owned.back};
                }
            }
        }
    }
    QList<qint64> below(const TableShape &child, const QString &column, const UndoPlan::Value &owned)
    {
        QList<qint64> rows;
        const QString sql = u"SELECT id FROM %1 WHERE %2 = ? AND %3 = ?"_s.arg(child.name, column, child.aboutColumn);
        m_statements.try_emplace(sql, m_database, sql)
            .first->second.each([&](Row &row) { rows += row.take<qint64>(); }, owned.row, owned.now);
        return rows;
    }
    /// What only came back since was there before.
    bool isAddedSince(int table, qint64 row, qint64 action)
    {
        return m_madeBy.one<std::optional<qint64>>(table, row, row).value_or(std::nullopt).value_or(0) > action;
    }

    const TableShapes &m_shapes;
    const int m_people;
    Database &m_database;
    Statement m_madeBy;
    std::map<QString, Statement> m_statements;
    QSet<qint64> m_back;
};

} // namespace

Changes::Changes(Store &store) : m_store(store), m_shapes(store.shapes()), m_log(store.reader(), m_shapes) {}

void Changes::addGuard(Guard guard) { m_guards += guard; }

QList<ActionEntry> Changes::history(const Session &session, int limit, qint64 before)
{
    const bool isOfAll = Policy::allows(session, Operation::OthersActions);
    return m_store.read(session, Operation::ReadHistory, [&] {
        return narrowed(isOfAll ? m_log.actions(before, limit) : m_log.actionsOf(session.account, before, limit), session,
                        m_log, m_shapes);
    });
}

std::optional<ActionEntry> Changes::action(const Session &session, qint64 seq)
{
    const auto entry = m_store.read(session, Operation::ReadHistory, [&]() -> std::optional<ActionEntry> {
        const auto found = m_log.action(seq);
        return found ? std::optional(narrowed(*found, session, m_log, m_shapes)) : std::nullopt;
    });
    return entry && Policy::allows(session, Policy::readingOf(session, entry->account)) ? entry : std::nullopt;
}

QString Changes::told(const Session &session, qint64 seq)
{
    const auto entry = action(session, seq);
    return entry ? Words::tr("%1.").arg(entry->label) : QString();
}

QList<ActionEntry> Changes::historyOf(const Session &session, PersonId person, int limit)
{
    return m_store.read(session, Operation::OthersActions, [&] {
        return narrowed(m_log.actionsAbout(person.value, m_shapes.aboutTable(), limit), session, m_log, m_shapes);
    });
}

QList<ChangeEntry> Changes::changes(const Session &session, qint64 action, int limit)
{
    return m_store.read(session, readingOf(session, action),
                        [&] { return seenBy(session, m_log.firstChanges(action, limit)); });
}

QList<ChangeEntry> Changes::changesAbout(const Session &session, qint64 action, PersonId person)
{
    return m_store.read(session, readingOf(session, action),
                        [&] { return seenBy(session, m_log.changesAbout(action, person.value)); });
}

bool Changes::sees(const Session &session, int table) const
{
    const auto *shape = m_shapes.find(table);
    return !shape || Policy::allows(session, shape->reading);
}

QList<ChangeEntry> Changes::seenBy(const Session &session, QList<ChangeEntry> entries) const
{
    entries.removeIf([&](const ChangeEntry &entry) { return !sees(session, entry.table); });
    return entries;
}

/// What conflicts unseen stays as it is.
UndoPlan Changes::seenBy(const Session &session, UndoPlan plan) const
{
    plan.conflicts.removeIf([&](const UndoConflict &conflict) { return !sees(session, conflict.table); });
    plan.values.removeIf([&](const UndoPlan::Value &value) { return !sees(session, value.table); });
    return plan;
}

Operation Changes::readingOf(const Session &session, qint64 action)
{
    return this->action(session, action) ? Operation::ReadHistory : Operation::OthersActions;
}

qint64 Changes::newestOf(const Session &session)
{
    return m_store.read(session, Operation::ReadHistory, [&] { return m_log.newestOf(session.account); });
}

QList<ActionEntry> Changes::byOthersSince(const Session &session, qint64 since, int limit)
{
    return m_store.read(session, Operation::OthersActions, [&] {
        return narrowed(m_log.byOthersSince(session.account, since, limit), session, m_log, m_shapes);
    });
}

Changes::Kind Changes::kindOf(ChangeRepository &log, const ActionEntry &entry)
{
    Kind kind = Kind::Original;
    std::optional<qint64> undoes = entry.undoes;
    while (undoes) {
        kind = kind == Kind::Undo ? Kind::Redo : Kind::Undo;
        const auto undone = log.action(*undoes);
        undoes = undone ? undone->undoes : std::nullopt;
    }
    return kind;
}

template <typename Accept>
std::optional<ActionEntry> Changes::newest(const Session &session, Accept accept)
{
    return m_store.read(session, Operation::ReadHistory, [&]() -> std::optional<ActionEntry> {
        qint64 before = 0;
        for (int seen = 0; seen < undoReach; seen += page) {
            const auto entries = m_log.actions(before, page);
            for (const auto &found : entries) {
                const ActionEntry entry = narrowed(found, session, m_log, m_shapes);
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
    return newest(session, [&](const ActionEntry &entry) -> std::optional<bool> {
        const bool isMine = entry.account == session.account && entry.isUndoable;
        if (isMine && !entry.isUndone && kindOf(m_log, entry) != Kind::Undo)
            return true;
        return std::nullopt;
    });
}

std::optional<ActionEntry> Changes::nextRedo(const Session &session)
{
    return newest(session, [&](const ActionEntry &entry) -> std::optional<bool> {
        if (entry.account != session.account || !entry.isUndoable || entry.isUndone)
            return std::nullopt;
        switch (kindOf(m_log, entry)) {
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

bool Changes::isUndo(const ActionEntry &entry)
{
    return m_store.read([&] { return kindOf(m_log, entry) == Kind::Undo; });
}

ActionEntry Changes::original(const ActionEntry &entry)
{
    return m_store.read([&] { return originalOf(m_log, entry); });
}

ActionEntry Changes::originalOf(ChangeRepository &log, const ActionEntry &entry)
{
    const auto undone = entry.undoes ? log.action(*entry.undoes) : std::nullopt;
    return undone ? originalOf(log, *undone) : entry;
}

std::optional<ActionEntry> Changes::newestUndoable(const Session &session)
{
    if (!Policy::allows(session, Operation::OthersActions))
        return nextUndo(session);
    return newest(session, [&](const ActionEntry &entry) -> std::optional<bool> {
        if (entry.isUndoable && !entry.isUndone && kindOf(m_log, entry) != Kind::Undo)
            return true;
        return std::nullopt;
    });
}

Result<> Changes::mayUndo(const Session &session, ChangeRepository &log, qint64 seq) const
{
    const auto entry = log.action(seq);
    const bool isVisible = !entry || Policy::allows(session, Policy::readingOf(session, entry->account));
    if (!isVisible || !Policy::allows(session, Operation::UndoActions))
        return Policy::refusal();
    if (!entry && !Policy::seesEverything(session))
        return Policy::refusal();
    if (!entry)
        return Error{u"no-such-action"_s, Words::tr("There is no such action in the history.")};
    if (entry->isUndone)
        return Error{u"already-undone"_s, Words::tr("“%1” was undone already.").arg(entry->label)};
    if (!entry->isUndoable)
        return Error{u"stays"_s,
                     Words::tr("“%1” stays: accounts, settings and what was purged are not undone.").arg(entry->label)};
    if (!std::ranges::any_of(log.tablesOf(seq), [&](int table) { return sees(session, table); }))
        return Policy::refusal();
    return {};
}

Result<UndoPlan> Changes::plan(const Session &session, qint64 seq)
{
    return m_store.beside(session, [&](Database &database) -> Result<UndoPlan> {
        ChangeRepository log(database, m_shapes);
        if (const auto allowed = mayUndo(session, log, seq); !allowed)
            return allowed.error();
        return seenBy(session, Undo(database, m_shapes).plan(seq));
    });
}

Result<QString> Changes::undoLabel(const Session &session, qint64 seq)
{
    return m_store.beside(session, [&](Database &database) -> Result<QString> {
        ChangeRepository log(database, m_shapes);
        const auto entry = log.action(seq);
        if (const auto allowed = mayUndo(session, log, seq); !allowed)
            return allowed.error();
        const QString label = kindOf(log, *entry) == Kind::Undo ? Words::tr("Redo: %1") : Words::tr("Undo: %1");
        return label.arg(originalOf(log, *entry).label);
    });
}

void Changes::apply(Action &action, Undo &undo, UndoPlan &plan)
{
    const auto followers = UndoFollowers(action.database(), m_shapes).take(plan);
    for (const Guard guard : std::as_const(m_guards))
        guard(action, plan);
    plan.values += followers;
    undo.apply(plan);
}

Result<Changes::UndoOutcome> Changes::undo(const Session &session, qint64 seq, const QList<UndoConflict> &goBack)
{
    const auto label = undoLabel(session, seq);
    if (!label)
        return label.error();
    UndoOutcome outcome;
    const auto done = m_store.act(session, Operation::UndoActions, *label, [&](Action &writing) {
        ChangeRepository log(writing.database(), m_shapes);
        if (const auto allowed = mayUndo(session, log, seq); !allowed)
            throw Refusal(allowed.error());
        Undo undo(writing.database(), m_shapes);
        auto plan = undo.plan(seq, goBack);
        apply(writing, undo, plan);
        writing.setUndoes(seq);
        for (const auto &conflict : plan.conflicts) {
            if (!goBack.contains(conflict) && sees(session, conflict.table))
                outcome.kept += conflict;
        }
    });
    if (!done)
        return done.error();
    outcome.action = *done;
    return outcome;
}

Result<qint64> Changes::putBack(const Session &session, const QString &label, const ChangeEntry &entry,
                                const QString &column)
{
    if (!sees(session, entry.table))
        return Policy::refusal();
    return m_store.act(session, Operation::OthersActions, label, [&](Action &writing) {
        Undo undo(writing.database(), m_shapes);
        QList<UndoConflict> goBack = undo.plan(entry, column).conflicts;
        goBack.removeIf([&](const UndoConflict &conflict) { return !conflict.canGoBack(); });
        UndoPlan plan = undo.plan(entry, column, goBack);
        if (plan.isEmpty() && plan.conflicts.isEmpty())
            throw Refusal({u"already-back"_s, Words::tr("Nothing to put back: it says that already.")});
        if (plan.isEmpty() || undo.lacksParents(plan))
            throw Refusal(
                {u"cannot-put-back"_s, Words::tr("This cannot be put back: what it belongs to is gone. Undo that first.")});
        apply(writing, undo, plan);
    });
}

RowReader::Values Changes::valuesOf(const Session &session, int table, qint64 row)
{
    if (!sees(session, table))
        return {};
    return m_store.read(session, Operation::OthersActions, [&] {
        return RowReader(m_store.reader(), m_shapes).read(table, row).value_or(RowReader::Values());
    });
}

} // namespace rnf
