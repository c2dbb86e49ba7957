#pragma once

#include "storage/Action.h"
#include "storage/Database.h"

#include <map>
#include <optional>
#include <span>
#include <tuple>

namespace rnf {

/// A column, and the member of a record that it holds: functions that know the record's type.
struct AnyColumn {
    const char *name;
    SqlValue (*get)(const void *record);
    void (*read)(void *record, Row &);
    /// The value that the schema's DEFAULT gives as well; an insert leaves such columns out.
    bool (*isDefault)(const void *record);
    void (*bind)(Statement::Binder &, const void *record);
};
template <typename Record>
struct Column : AnyColumn {
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
    return {{name, [](const void *record) { return toSql(static_cast<const T *>(record)->*Member); },
             [](void *record, Row &row) { row >> static_cast<T *>(record)->*Member; },
             [](const void *record) {
                 static const T fresh{};
                 return static_cast<const T *>(record)->*Member == fresh.*Member;
             },
             [](Statement::Binder &binder, const void *record) { binder << static_cast<const T *>(record)->*Member; }}};
}

/// A column whose value is made of a record: `Get(record)` answers it, `Read(record, Row &)` takes it back.
template <typename T, auto Get, auto Read>
Column<T> columnOf(const char *name)
{
    return {{name, [](const void *record) { return toSql(Get(*static_cast<const T *>(record))); },
             [](void *record, Row &row) { Read(*static_cast<T *>(record), row); },
             [](const void *record) { return Get(*static_cast<const T *>(record)) == Get(T{}); },
             [](Statement::Binder &binder, const void *record) { binder << Get(*static_cast<const T *>(record)); }}};
}

/// What belongs to many, most often people, is read for so many at a time: one statement for each table instead of one for
/// each of them, and few enough to stay in the processor's cache until they are used.
constexpr int ownersAtOnce = 64;

inline QString blockMarks() { return QStringList(ownersAtOnce, QStringLiteral("?")).join(QLatin1String(", ")); }

/// The ids from a place in the list on; nobody has the id 0, which fills the block up.
template <typename Tag>
QList<SqlValue> blockOf(const QList<Id<Tag>> &ids, qsizetype start)
{
    QList<SqlValue> block;
    for (qsizetype i = start; i < start + ownersAtOnce; ++i)
        block += i < ids.size() ? ids[i].value : qint64(0);
    return block;
}

/// Why a change is refused whose old values are not there any more.
Error changedMeanwhile();

/// What a RecordTable does whatever its records are: the SQL, written once, and its compiled statements.
class AnyRecordTable {
public:
    Database &database() const { return m_database; }
    /// A statement for `read`: the condition and the order, from WHERE on, are the caller's.
    Statement selecting(const QString &rest) const { return {m_database, allSql() + QLatin1Char(' ') + rest}; }

protected:
    using IdOf = qint64 &(*)(void *record);
    struct AnyNew {
        const void *record;
        qint64 owner;
    };

    AnyRecordTable(Database &database, int number, const char *name, QList<AnyColumn> columns, IdOf id, const char *owner,
                   const char *order);

    void giveId(Action &action, void *record) const { m_id(record) = action.newId(m_number); }
    qint64 idOf(const void *record) const { return m_id(const_cast<void *>(record)); }
    void insert(Action &action, std::span<const AnyNew> rows);
    void update(Action &action, const void *before, const void *after);
    void remove(Action &action, const void *record);
    /// Fills the record from a row of `selectSql` or `selecting`; answers its owner.
    qint64 take(Row &row, void *record) const;
    /// Reads rows of owners, in the order of the owners, however the condition says which.
    QString selectSql(const QString &condition) const;

private:
    void refuseForeign(Action &action) const;
    QLatin1String key() const { return QLatin1String(m_owner ? m_owner : "id"); }
    QString allSql() const;
    quint64 columnsSetBy(const void *record) const;
    void write(quint64 used, std::span<const AnyNew> rows);
    Statement &insertOf(quint64 used, size_t rows);
    Statement &updateOf(const QList<int> &changed);

    Database &m_database;
    int m_number;
    QString m_name;
    QList<AnyColumn> m_columns;
    IdOf m_id;
    const char *m_owner, *m_order;
    Statement m_delete;
    /// By the columns they set, a bit for each, and their number of rows.
    std::map<std::pair<quint64, size_t>, Statement> m_inserts;
    std::map<QList<int>, Statement> m_updates; ///< by the columns they change
};

/// The SQL that every table of plain records needs: insert, read, change only what changed, delete. A record has a member
/// `id` (qint64 or an Id) and the listed columns; the first column of a child table is its owner's id. An owner's rows are
/// read in `order`, which should be that of an index.
/// A change is guarded by the old values: when somebody changed one of them meanwhile, it throws a Refusal ("changed"). A
/// write of an action that runs over another connection throws a StorageError.
template <typename T>
class RecordTable : public AnyRecordTable {
public:
    RecordTable(Database &database, int number, const char *name, const QList<Column<T>> &columns,
                const char *owner = nullptr, const char *order = "id")
        : AnyRecordTable(database, number, name, {columns.begin(), columns.end()}, &idIn, owner, order),
          m_select(database, selectSql(QStringLiteral("= ?"))),
          m_selectRange(database, selectSql(QStringLiteral("BETWEEN ? AND ?"))),
          m_selectBlock(database, selectSql(QStringLiteral("IN (%1)").arg(blockMarks())))
    {
    }

    /// A record to be written, and the id of the row it belongs to.
    struct New {
        const T *record;
        qint64 owner;
    };

    void giveId(Action &action, T &record) const { AnyRecordTable::giveId(action, &record); }

    /// Gives the record its id and writes it. `owner` is the id of the row it belongs to.
    void insert(Action &action, T &record, qint64 owner = 0)
    {
        giveId(action, record);
        const AnyNew row{&record, owner};
        AnyRecordTable::insert(action, {&row, 1});
    }

    /// Writes records that have their ids already, many of them with one statement: that leaves the ends of its indexes
    /// open from row to row.
    void insert(Action &action, const std::vector<New> &rows)
    {
        std::vector<AnyNew> all;
        all.reserve(rows.size());
        for (const New &row : rows)
            all.push_back({row.record, row.owner});
        AnyRecordTable::insert(action, all);
    }

    /// Writes the columns in which the two differ. Nothing to do when they are equal.
    void update(Action &action, const T &before, const T &after) { AnyRecordTable::update(action, &before, &after); }

    void remove(Action &action, const T &record) { AnyRecordTable::remove(action, &record); }

    /// Makes the rows of an owner say what `after` says: rows without id are new, missing ones go.
    void sync(Action &action, const QList<T> &before, QList<T> &after, qint64 owner)
    {
        for (const T &old : before) {
            const auto same = std::ranges::find_if(after, [&](const T &record) { return idOf(&record) == idOf(&old); });
            if (same == after.end())
                remove(action, old);
            else
                update(action, old, *same);
        }
        for (T &record : after) {
            if (idOf(&record) == 0)
                insert(action, record, owner);
        }
    }

    /// The record with this id, or the rows of this owner.
    QList<T> of(qint64 id) { return read(m_select, id); }
    /// Of a table without owner.
    std::optional<T> find(qint64 id)
    {
        auto found = of(id);
        return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
    }
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
    /// The same for the rows of a block of owners.
    template <typename Visit>
    void eachOf(const QList<SqlValue> &owners, Visit visit)
    {
        m_selectBlock.eachWith(reading(visit), owners);
    }

private:
    static qint64 &idIn(void *record)
    {
        auto &id = static_cast<T *>(record)->id;
        if constexpr (std::is_same_v<decltype(T::id), qint64>)
            return id;
        else
            return id.value;
    }
    template <typename Visit>
    auto reading(Visit visit) const
    {
        return [this, visit](Row &row) mutable {
            T record;
            const qint64 owner = take(row, &record);
            visit(owner, std::move(record));
        };
    }

    Statement m_select, m_selectRange, m_selectBlock;
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
