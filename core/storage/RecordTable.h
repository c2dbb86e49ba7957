#pragma once

#include "base/Words.h"
#include "storage/Action.h"
#include "storage/Database.h"
#include "storage/StorageError.h"

#include <map>
#include <optional>
#include <span>
#include <tuple>

namespace rnf {

/// A column and the member of a value that it holds.
template <typename T>
struct Column {
    const char *name;
    SqlValue (*get)(const T &);
    void (*read)(T &, Row &);
    /// The value that the schema's DEFAULT gives as well; an insert leaves such columns out.
    bool (*isDefault)(const T &);
    void (*bind)(Statement::Binder &, const T &);
};

template <typename Member>
struct ClassOfMember;
template <typename T, typename Value>
struct ClassOfMember<Value T::*> {
    using Class = T;
};

template <auto Member, typename T = typename ClassOfMember<decltype(Member)>::Class>
Column<T> columnFor(const char *name)
{
    return {name, [](const T &record) { return toSql(record.*Member); }, [](T &record, Row &row) { row >> record.*Member; },
            [](const T &record) {
                static const T fresh{};
                return record.*Member == fresh.*Member;
            },
            [](Statement::Binder &binder, const T &record) { binder << record.*Member; }};
}

/// So many new rows are written by one statement, where there are many: it finds its way into the table and its indexes
/// once, and the rows that follow go on from there. With more, SQLite keeps more old pages in case one of them fails.
constexpr size_t rowsAtOnce = 64;

/// The SQL that every table of plain records needs, written once: insert, read, change only what changed, delete. A record
/// has a member `id` (qint64 or an Id) and the listed columns; the first column of a child table is its owner's id. An
/// owner's rows are read in `order`, which should be that of an index.
/// A change is guarded by the old values: when somebody changed one of them meanwhile, it throws a Refusal ("changed").
template <typename T>
class RecordTable {
public:
    RecordTable(Database &database, int number, const char *name, QList<Column<T>> columns, const char *owner = nullptr,
                const char *order = "id")
        : m_database(database), m_number(number), m_name(QLatin1String(name)), m_columns(std::move(columns)), m_owner(owner),
          m_order(order), m_select(database, selectSql(QStringLiteral("= ?"))),
          m_selectRange(database, selectSql(QStringLiteral("BETWEEN ? AND ?"))),
          m_delete(database, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(m_name))
    {
        for (const size_t rows : {size_t(1), rowsAtOnce})
            insertOf(~quint64(0) >> (64 - m_columns.size()), rows);
        for (const auto &column : m_columns)
            update(QList<int>{int(&column - &m_columns.first())});
    }

    /// A record to be written, and the id of the row it belongs to.
    struct New {
        const T *record;
        qint64 owner;
    };

    void giveId(Action &action, T &record) const { setId(record, action.newId(m_number)); }

    /// Gives the record its id and writes it. `owner` is the id of the row it belongs to.
    void insert(Action &action, T &record, qint64 owner = 0)
    {
        giveId(action, record);
        const New row{&record, owner};
        write(columnsSetBy(record), {&row, 1});
    }

    /// Writes records that have their ids already, many of them with one statement: that leaves the ends of its indexes
    /// open from row to row.
    void insert(Action &, const std::vector<New> &rows)
    {
        std::map<quint64, std::vector<New>> alike;
        for (const New &row : rows)
            alike[columnsSetBy(*row.record)].push_back(row);
        for (const auto &[used, group] : alike) {
            std::span<const New> rest(group);
            while (!rest.empty()) {
                const size_t count = rest.size() >= rowsAtOnce ? rowsAtOnce : 1;
                write(used, rest.first(count));
                rest = rest.subspan(count);
            }
        }
    }

    /// Writes the columns in which the two differ. Nothing to do when they are equal.
    void update(Action &, const T &before, const T &after)
    {
        QList<int> changed;
        for (int i = 0; i < int(m_columns.size()); ++i) {
            if (m_columns[i].get(before) != m_columns[i].get(after))
                changed += i;
        }
        if (changed.isEmpty())
            return;
        QList<SqlValue> values;
        for (const int i : changed)
            values += m_columns[i].get(after);
        values += idOf(before);
        for (const int i : changed)
            values += m_columns[i].get(before);
        if (update(changed).runWith(values) == 0)
            throw Refusal({QStringLiteral("changed"), Words::tr("Somebody changed this meanwhile. Look at it again, then "
                                                                "change what is still needed.")});
    }

    void remove(Action &, const T &record) { m_delete.run(idOf(record)); }

    /// Makes the rows of an owner say what `after` says: rows without id are new, missing ones go.
    void sync(Action &action, const QList<T> &before, QList<T> &after, qint64 owner)
    {
        for (const T &old : before) {
            const auto same = std::ranges::find_if(after, [&](const T &record) { return idOf(record) == idOf(old); });
            if (same == after.end())
                remove(action, old);
            else
                update(action, old, *same);
        }
        for (T &record : after) {
            if (idOf(record) == 0)
                insert(action, record, owner);
        }
    }

    Database &database() { return m_database; }

    /// The record with this id, or the rows of this owner.
    QList<T> of(qint64 id) { return read(m_select, id); }
    /// Of a table without owner.
    std::optional<T> find(qint64 id)
    {
        auto found = of(id);
        return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
    }

    /// A statement for `read`: the condition and the order, from WHERE on, are the caller's.
    Statement selecting(const QString &rest) const { return {m_database, allSql() + QLatin1Char(' ') + rest}; }
    QList<T> read(Statement &select, const auto &...values) const
    {
        QList<T> records;
        each(
            select, [&](qint64, T &&record) { records += std::move(record); }, values...);
        return records;
    }

    /// `visit(owner, T &&record)` for what such a statement finds.
    template <typename Visit>
    void each(Statement &select, Visit visit, const auto &...values) const
    {
        select.each(reading(visit), values...);
    }
    /// `visit(owner, T &&record)` for the rows of all owners (for a table without owner: ids) from first to last.
    template <typename Visit>
    void eachBetween(qint64 first, qint64 last, Visit visit)
    {
        m_selectRange.each(reading(visit), first, last);
    }

protected:
    /// Reads rows of owners, in the order of the owners, however the condition says which.
    QString selectSql(const QString &condition) const
    {
        return QStringLiteral("%1 WHERE %2 %3 ORDER BY %2, %4").arg(allSql(), key(), condition, QLatin1String(m_order));
    }
    /// What a statement of `selectSql` or `selecting` does with each row.
    template <typename Visit>
    auto reading(Visit visit) const
    {
        return [this, visit](Row &row) mutable {
            const auto owner = row.take<qint64>();
            T record;
            row >> record.id;
            for (const auto &column : m_columns)
                column.read(record, row);
            visit(owner, std::move(record));
        };
    }

private:
    static qint64 idOf(const T &record)
    {
        if constexpr (std::is_same_v<decltype(record.id), qint64>)
            return record.id;
        else
            return record.id.value;
    }
    static void setId(T &record, qint64 id)
    {
        if constexpr (std::is_same_v<decltype(record.id), qint64>)
            record.id = id;
        else
            record.id.value = id;
    }

    QLatin1String key() const { return QLatin1String(m_owner ? m_owner : "id"); }
    QString allSql() const
    {
        return QStringLiteral("SELECT %1, id, %2 FROM %3").arg(key(), columnNames().join(QLatin1String(", ")), m_name);
    }
    QStringList columnNames() const
    {
        QStringList names;
        for (const auto &column : m_columns)
            names += QLatin1String(column.name);
        return names;
    }
    /// The columns that an insert has to name, a bit for each.
    quint64 columnsSetBy(const T &record) const
    {
        quint64 used = 0;
        for (int i = 0; i < int(m_columns.size()); ++i) {
            if (!m_columns[i].isDefault(record))
                used |= quint64(1) << i;
        }
        return used;
    }
    void write(quint64 used, std::span<const New> rows)
    {
        insertOf(used, rows.size()).runBinding([&](Statement::Binder &binder) {
            for (const New &row : rows) {
                binder << idOf(*row.record);
                if (m_owner)
                    binder << row.owner;
                for (int i = 0; i < int(m_columns.size()); ++i) {
                    if (used >> i & 1)
                        m_columns[i].bind(binder, *row.record);
                }
            }
        });
    }
    /// The insert of so many rows that sets the columns whose bits are set.
    Statement &insertOf(quint64 used, size_t rows)
    {
        if (const auto known = m_inserts.find({used, rows}); known != m_inserts.end())
            return known->second;
        QStringList names{QStringLiteral("id")};
        if (m_owner)
            names += QLatin1String(m_owner);
        for (int i = 0; i < int(m_columns.size()); ++i) {
            if (used >> i & 1)
                names += QLatin1String(m_columns[i].name);
        }
        const QString marks =
            QLatin1Char('(') + QStringList(names.size(), QStringLiteral("?")).join(QLatin1String(", ")) + QLatin1Char(')');
        const QString sql =
            QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
                .arg(m_name, names.join(QLatin1String(", ")), QStringList(qsizetype(rows), marks).join(QLatin1String(", ")));
        return m_inserts.try_emplace({used, rows}, m_database, sql).first->second;
    }
    Statement &update(const QList<int> &changed)
    {
        if (const auto known = m_updates.find(changed); known != m_updates.end())
            return known->second;
        QStringList sets, guards{QStringLiteral("id = ?")};
        for (const int i : changed) {
            sets += QLatin1String(m_columns[i].name) + QLatin1String(" = ?");
            guards += QLatin1String(m_columns[i].name) + QLatin1String(" IS NOT DISTINCT FROM ?");
        }
        const QString sql = QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                                .arg(m_name, sets.join(QLatin1String(", ")), guards.join(QLatin1String(" AND ")));
        return m_updates.try_emplace(changed, m_database, sql).first->second;
    }

    Database &m_database;
    int m_number;
    QString m_name;
    QList<Column<T>> m_columns;
    const char *m_owner, *m_order;
    Statement m_select, m_selectRange, m_delete;
    /// By the columns they set, a bit for each, and their number of rows.
    std::map<std::pair<quint64, size_t>, Statement> m_inserts;
    std::map<QList<int>, Statement> m_updates; ///< by the columns they change
};

/// The tables of a feature that its service writes record by record, each found by the kind of record.
template <typename... Records>
class RecordTables {
public:
    /// A row of an owner; without one, of nobody.
    template <typename Record>
    void insert(Action &action, Record &record, qint64 owner = 0)
    {
        table<Record>().insert(action, record, owner);
    }
    template <typename Record, typename Tag>
    void insert(Action &action, Record &record, Id<Tag> owner)
    {
        table<Record>().insert(action, record, owner.value);
    }
    /// Writes what differs. Throws a Refusal when somebody changed one of these values.
    template <typename Record>
    void update(Action &action, const Record &before, const Record &after)
    {
        table<Record>().update(action, before, after);
    }
    template <typename Record>
    void remove(Action &action, const Record &record)
    {
        table<Record>().remove(action, record);
    }

protected:
    explicit RecordTables(RecordTable<Records> &&...tables) : m_tables(std::move(tables)...) {}

    template <typename Record>
    RecordTable<Record> &table()
    {
        return std::get<RecordTable<Record>>(m_tables);
    }

private:
    std::tuple<RecordTable<Records>...> m_tables;
};

} // namespace rnf
