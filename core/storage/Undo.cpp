#include "storage/Undo.h"

#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Rows that one DELETE touches at most; more at once would hold a gigabyte (storage.md, "Bulk").
constexpr qint64 removalChunk = 10'000;

} // namespace

struct Undo::Inverse {
    qint64 action = 0;
    std::map<int, IdRanges> inserted;
    std::map<RowKey, QList<ColumnChange>> updated;
    std::map<RowKey, UndoPlan::RestoredRow> deleted;
    std::optional<UndoConflict> purged; ///< the first of what the log does not say any more

    bool isInserted(int table, qint64 row) const
    {
        const auto it = inserted.find(table);
        return it != inserted.end() && it->second.contains(row);
    }
};

Undo::Undo(Database &database, const TableShapes &shapes)
    : m_database(database), m_shapes(shapes), m_log(database, shapes), m_rows(database, shapes)
{
}

Statement &Undo::statement(const QString &sql) { return m_statements.try_emplace(sql, m_database, sql).first->second; }

UndoPlan Undo::plan(qint64 action, const QList<UndoConflict> &goBack) { return plan(readInverse(action), goBack); }

UndoPlan Undo::plan(const ChangeEntry &entry, const QString &column, const QList<UndoConflict> &goBack)
{
    const RowKey key{entry.table, entry.row};
    Inverse inverse;
    inverse.action = entry.action;
    switch (entry.op) {
    case ChangeEntry::Op::Insert:
        inverse.inserted[entry.table].add(entry.row);
        break;
    case ChangeEntry::Op::Update:
        inverse.updated[key] = entry.columns;
        inverse.updated[key].removeIf([&](const ColumnChange &change) { return change.column != column; });
        break;
    case ChangeEntry::Op::Delete:
        inverse.deleted[key] = {entry.seq, entry.table, entry.row, {}};
    }
    return plan(inverse, goBack);
}

UndoPlan Undo::plan(const Inverse &inverse, const QList<UndoConflict> &goBack)
{
    UndoPlan plan;
    plan.action = inverse.action;
    planValues(inverse, plan, goBack);
    planRemovals(inverse, plan, goBack);
    planRows(inverse, plan);
    if (inverse.purged)
        plan.conflicts += *inverse.purged;
    return plan;
}

Undo::Inverse Undo::readInverse(qint64 action)
{
    Inverse inverse;
    inverse.action = action;
    m_log.eachInsert(action, [&](int table, qint64 first, qint64 last) {
        if (const auto *shape = m_shapes.find(table); shape && shape->hasImages())
            inverse.inserted[table].add({first, last});
    });
    m_log.eachChange(action, [&](const ChangeEntry &entry) {
        const auto *shape = m_shapes.find(entry.table);
        if (entry.op == ChangeEntry::Op::Insert || !shape || !shape->hasImages()
            || inverse.isInserted(entry.table, entry.row))
            return;
        if (entry.isPurged) {
            if (!inverse.purged)
                inverse.purged = {UndoConflict::Kind::Purged, entry.table, entry.row, 0, {}, {}, {}, {}};
            return;
        }
        const RowKey key{entry.table, entry.row};
        auto &columns = inverse.updated[key];
        if (entry.op == ChangeEntry::Op::Delete) {
            inverse.deleted[key] = {entry.seq, entry.table, entry.row, columns};
            inverse.updated.erase(key);
            return;
        }
        for (const auto &change : entry.columns) {
            const auto known = std::ranges::find(columns, change.column, &ColumnChange::column);
            if (known == columns.end())
                columns += change;
            else
                known->after = change.after;
        }
    });
    keepMadeAlong(inverse);
    return inverse;
}

void Undo::keepMadeAlong(Inverse &inverse) const
{
    const auto isKept = [this](int table) { return m_shapes.find(table)->undo == UndoRule::KeepsMadeAlong; };
    const auto isOther = [&](const auto &entry) {
        if constexpr (std::is_same_v<std::decay_t<decltype(entry.first)>, int>)
            return !isKept(entry.first);
        else
            return !isKept(entry.first.first);
    };
    if (std::ranges::any_of(inverse.inserted, isOther) || std::ranges::any_of(inverse.updated, isOther)
        || std::ranges::any_of(inverse.deleted, isOther))
        std::erase_if(inverse.inserted, [&](const auto &entry) { return isKept(entry.first); });
}

void Undo::planRemovals(const Inverse &inverse, UndoPlan &plan, const QList<UndoConflict> &goBack)
{
    std::set<RowKey> kept;
    const auto report = [&](const UndoConflict &conflict, RowKey row) {
        plan.conflicts += conflict;
        if (!goBack.contains(conflict))
            keepWithItsFamily(row, inverse, kept);
    };
    findEditedRows(inverse, [&](const UndoConflict &conflict) { report(conflict, {conflict.table, conflict.row}); });
    findReferences(inverse, plan, [&](const UndoConflict &conflict, RowKey parent) { report(conflict, parent); });
    plan.removals = inverse.inserted;
    for (const auto &[table, row] : kept)
        plan.removals[table].remove(row);
    std::erase_if(plan.removals, [](const auto &entry) { return entry.second.isEmpty(); });
}

void Undo::findEditedRows(const Inverse &inverse, const std::function<void(UndoConflict)> &report)
{
    for (const auto &[table, ranges] : inverse.inserted) {
        // What the action wrote is the oldest value that later actions replaced; a row that shows it again was put back.
        std::map<qint64, QHash<QString, SqlValue>> written;
        for (const auto &range : ranges) {
            m_log.eachLaterChange(table, range.first, range.last, inverse.action, [&](const ChangeEntry &entry) {
                auto &values = written[entry.row];
                for (const auto &change : entry.columns) {
                    if (!values.contains(change.column))
                        values.insert(change.column, change.before);
                }
            });
        }
        const auto &shape = *m_shapes.find(table);
        for (const auto &[row, values] : written) {
            const auto now = m_rows.read(table, row);
            if (!now)
                continue;
            for (auto it = values.begin(); it != values.end(); ++it) {
                if (now->value(it.key()) != *it)
                    report({UndoConflict::Kind::RowChanged,
                            table,
                            row,
                            aboutOf(shape, row),
                            it.key(),
                            {},
                            *it,
                            now->value(it.key())});
            }
        }
    }
}

void Undo::findReferences(const Inverse &inverse, const UndoPlan &plan,
                          const std::function<void(UndoConflict, RowKey)> &report)
{
    struct Reference {
        qint64 child, parent;
    };
    // A reference that the action wrote and that goes back with it keeps nothing.
    std::set<std::tuple<int, qint64, QString>> back;
    for (const auto &value : plan.values)
        back.insert({value.table, value.row, value.column});
    for (const auto &child : m_shapes.all()) {
        for (const auto &key : child.parents) {
            const auto parents = inverse.inserted.find(key.parent);
            if (parents == inverse.inserted.end())
                continue;
            QList<Reference> found;
            auto &find = statement(u"SELECT id, %1 FROM %2 WHERE %1 BETWEEN ? AND ?"_s.arg(key.column, child.name));
            for (const auto &range : parents->second) {
                find.each(
                    [&](Row &row) {
                        Reference reference{};
                        row >> reference.child >> reference.parent;
                        if (!inverse.isInserted(child.number, reference.child)
                            && !back.contains({child.number, reference.child, key.column}))
                            found += reference;
                    },
                    range.first, range.last);
            }
            for (const auto &[row, parent] : found) {
                report({UndoConflict::Kind::RowReferredTo, child.number, row, aboutOf(child, row), key.column, {}, {}, {}},
                       {key.parent, parent});
            }
        }
    }
}

void Undo::keepWithItsFamily(RowKey start, const Inverse &inverse, std::set<RowKey> &kept)
{
    QList<RowKey> open{start};
    while (!open.isEmpty()) {
        const RowKey key = open.takeLast();
        const auto &[table, id] = key;
        if (!inverse.isInserted(table, id) || !kept.insert(key).second)
            continue;
        const auto &shape = *m_shapes.find(table);
        if (const auto values = m_rows.read(table, id)) {
            for (const auto &parent : shape.parents) {
                const SqlValue value = values->value(parent.column);
                if (const auto *number = std::get_if<qint64>(&value))
                    open += RowKey(parent.parent, *number);
            }
        }
        if (!shape.isAboutItself())
            continue;
        for (const auto &child : m_shapes.all()) {
            if (child.aboutColumn.isEmpty() || child.isAboutItself() || !inverse.inserted.contains(child.number))
                continue;
            statement(u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(child.name, child.aboutColumn))
                .each([&](Row &row) { open += RowKey(child.number, row.take<qint64>()); }, id);
        }
    }
}

void Undo::planValues(const Inverse &inverse, UndoPlan &plan, const QList<UndoConflict> &goBack)
{
    for (const auto &[key, columns] : inverse.updated) {
        const auto &[table, row] = key;
        const auto &shape = *m_shapes.find(table);
        const auto now = m_rows.read(table, row);
        if (!now) {
            plan.conflicts += {UndoConflict::Kind::RowGone, table, row, 0, {}, {}, {}, {}};
            continue;
        }
        for (const auto &change : columns) {
            const SqlValue current = now->value(change.column);
            if (current == change.before || !shape.columns.contains(change.column))
                continue;
            const auto conflict = [&](UndoConflict::Kind kind) {
                const qint64 about = aboutOf(shape, row);
                return UndoConflict{kind, table, row, about, change.column, change.before, change.after, current};
            };
            if (current != change.after) {
                plan.conflicts += conflict(UndoConflict::Kind::ValueChanged);
                if (!goBack.contains(plan.conflicts.last()))
                    continue;
            }
            if (lacksParent(shape, change.column, change.before, inverse)) {
                plan.conflicts += conflict(UndoConflict::Kind::ParentGone);
                continue;
            }
            if (isTaken(shape, row, change.column, change.before, *now, inverse)) {
                plan.conflicts += conflict(UndoConflict::Kind::ValueTaken);
                continue;
            }
            plan.values += {table, row, change.column, current, change.before};
        }
    }
}

bool Undo::lacksParent(const TableShape &shape, const QString &column, const SqlValue &value, const Inverse &inverse)
{
    const auto key = std::ranges::find(shape.parents, column, &TableShape::ForeignKey::column);
    const auto *id = std::get_if<qint64>(&value);
    return key != shape.parents.end() && id && !inverse.deleted.contains({key->parent, *id})
        && !m_rows.read(key->parent, *id);
}

bool Undo::isTaken(const TableShape &shape, qint64 row, const QString &column, const SqlValue &value,
                   const RowReader::Values &now, const Inverse &inverse)
{
    RowReader::Values then = now;
    then.insert(column, value);
    return std::ranges::any_of(shape.uniques, [&](const CatalogUnique &unique) {
        if (!unique.columns.contains(column) && unique.whereNull != column)
            return false;
        const auto holder = holderOf(shape, unique, then);
        return holder && *holder != row && !inverse.isInserted(shape.number, *holder);
    });
}

std::optional<qint64> Undo::holderOf(const TableShape &shape, const CatalogUnique &unique, const RowReader::Values &row)
{
    if (!unique.concerns(row))
        return std::nullopt;
    QString condition = unique.columns.join(u" = ? AND "_s) + u" = ?"_s;
    if (!unique.whereNull.isEmpty())
        condition += u" AND %1 IS NULL"_s.arg(unique.whereNull);
    QList<SqlValue> wanted;
    for (const auto &column : unique.columns) // the log leaves out what the schema gives a column anyway
        wanted += row.value(column, shape.defaults.value(shape.columns.indexOf(column)));
    std::optional<qint64> holder;
    statement(u"SELECT id FROM %1 WHERE %2"_s.arg(shape.name, condition))
        .eachWith([&](Row &found) { holder = found.take<qint64>(); }, wanted);
    return holder;
}

void Undo::planRows(const Inverse &inverse, UndoPlan &plan)
{
    std::set<RowKey> restored;
    for (const auto &[key, row] : inverse.deleted)
        restored.insert(key);
    // Parents come first in the schema, so a row left out takes its children with it in one pass.
    for (const auto &[key, row] : inverse.deleted) {
        const auto values = imageOf(row);
        if (m_rows.read(row.table, row.row)) {
            restored.erase(key);
            continue;
        }
        if (const auto conflict = obstacle(row, values, restored, plan)) {
            plan.conflicts += *conflict;
            restored.erase(key);
            continue;
        }
        plan.rows += row;
    }
}

std::optional<UndoConflict> Undo::obstacle(const UndoPlan::RestoredRow &restoredRow, const RowReader::Values &values,
                                           const std::set<RowKey> &restored, const UndoPlan &plan)
{
    const auto &shape = *m_shapes.find(restoredRow.table);
    UndoConflict conflict{UndoConflict::Kind::ParentGone, shape.number, restoredRow.row, 0, {}, {}, {}, {}};
    for (const auto &parent : shape.parents) {
        const SqlValue value = values.value(parent.column);
        const auto *id = std::get_if<qint64>(&value);
        if (id && !restored.contains({parent.parent, *id}) && !m_rows.read(parent.parent, *id)) {
            conflict.column = parent.column;
            return conflict;
        }
    }
    conflict.kind = UndoConflict::Kind::ValueTaken;
    for (const auto &unique : shape.uniques) {
        const auto holder = holderOf(shape, unique, values);
        const auto removed = plan.removals.find(shape.number);
        const bool isFreed = holder && removed != plan.removals.end() && removed->second.contains(*holder);
        if (holder && !isFreed) {
            conflict.column = unique.columns.last();
            conflict.before = values.value(conflict.column);
            return conflict;
        }
    }
    return std::nullopt;
}

RowReader::Values Undo::imageOf(const UndoPlan::RestoredRow &row)
{
    RowReader::Values values;
    if (const auto entry = m_log.change(row.change)) {
        for (const auto &column : entry->columns)
            values.insert(column.column, column.before);
    }
    for (const auto &column : row.overrides)
        values.insert(column.column, column.before);
    return values;
}

qint64 Undo::aboutOf(const TableShape &shape, qint64 row)
{
    if (shape.aboutColumn.isEmpty())
        return 0;
    return shape.isAboutItself() ? row
                                 : statement(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(shape.aboutColumn, shape.name))
                                       .one<qint64>(row)
                                       .value_or(0);
}

bool Undo::lacksParents(const UndoPlan &plan)
{
    std::set<RowKey> restored;
    for (const auto &row : plan.rows)
        restored.insert({row.table, row.row});
    const auto isGone = [&](int table, const SqlValue &value) {
        const auto *id = std::get_if<qint64>(&value);
        return id && !restored.contains({table, *id}) && !m_rows.read(table, *id);
    };
    return std::ranges::any_of(plan.rows,
                               [&](const UndoPlan::RestoredRow &row) {
                                   const auto values = imageOf(row);
                                   return std::ranges::any_of(m_shapes.find(row.table)->parents,
                                                              [&](const TableShape::ForeignKey &key) {
                                                                  return isGone(key.parent, values.value(key.column));
                                                              });
                               })
        || std::ranges::any_of(plan.values, [&](const UndoPlan::Value &value) {
               return std::ranges::any_of(m_shapes.find(value.table)->parents, [&](const TableShape::ForeignKey &key) {
                   return key.column == value.column && isGone(key.parent, value.back);
               });
           });
}

void Undo::apply(const UndoPlan &plan)
{
    // A cascade is logged parent first, so rows may come back before what they refer to.
    m_database.deferReferences();
    for (const auto &value : plan.values) {
        statement(u"UPDATE %1 SET %2 = ? WHERE id = ? AND %2 IS NOT DISTINCT FROM ?"_s.arg(m_shapes.find(value.table)->name,
                                                                                           value.column))
            .run(value.back, value.row, value.now);
    }
    const auto &shapes = m_shapes.all();
    for (auto shape = shapes.rbegin(); shape != shapes.rend(); ++shape) {
        if (const auto ids = plan.removals.find(shape->number); ids != plan.removals.end())
            removeRows(*shape, ids->second);
    }
    for (const auto &row : plan.rows) {
        const auto &shape = *m_shapes.find(row.table);
        const auto values = imageOf(row);
        QStringList columns{u"id"_s};
        QList<SqlValue> bound{row.row};
        for (const auto &column : shape.columns) {
            if (const auto value = values.find(column); value != values.end()) {
                columns += column;
                bound += *value;
            }
        }
        const QStringList marks(columns.size(), u"?"_s);
        statement(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(shape.name, columns.join(u", "_s), marks.join(u", "_s)))
            .runWith(bound);
    }
}

void Undo::removeRows(const TableShape &shape, const IdRanges &ids)
{
    auto &remove = statement(u"DELETE FROM %1 WHERE id BETWEEN ? AND ?"_s.arg(shape.name));
    for (const auto &range : ids) {
        for (qint64 first = range.first; first <= range.last; first += removalChunk)
            remove.run(first, std::min(range.last, first + removalChunk - 1));
    }
}

} // namespace rnf
