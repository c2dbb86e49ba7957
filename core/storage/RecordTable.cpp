#include "storage/RecordTable.h"

#include "base/Words.h"
#include "storage/StorageError.h"

namespace rnf {
namespace {

/// So many new rows are written by one statement, where there are many: it finds its way into the table and its indexes
/// once, and the rows that follow go on from there. With more, SQLite keeps more old pages in case one of them fails.
constexpr size_t rowsAtOnce = 64;

const QLatin1String comma(", ");

} // namespace

Error changedMeanwhile()
{
    return {QStringLiteral("changed"), Words::tr("Somebody changed this meanwhile. Look at it again, then change what is "
                                                 "still needed.")};
}

AnyRecordTable::AnyRecordTable(Database &database, int number, const char *name, QList<AnyColumn> columns, IdOf id,
                               const char *owner, const char *order)
    : m_database(database), m_number(number), m_name(QLatin1String(name)), m_columns(std::move(columns)), m_id(id),
      m_owner(owner), m_order(order), m_delete(database, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(m_name))
{
    for (const size_t rows : {size_t(1), rowsAtOnce})
        insertOf(~quint64(0) >> (64 - m_columns.size()), rows);
    for (int i = 0; i < int(m_columns.size()); ++i)
        updateOf({i});
}

/// A repository of a reader, taken by mistake; SQLite would only say that it cannot write.
void AnyRecordTable::refuseForeign(Action &action) const
{
    if (&action.database() != &m_database)
        throw StorageError(StorageError::Trouble::Misuse,
                           QStringLiteral("%1 is written over another connection").arg(m_name));
}

void AnyRecordTable::insert(Action &action, std::span<const AnyNew> rows)
{
    refuseForeign(action);
    if (rows.size() == 1) {
        write(columnsSetBy(rows.front().record), rows);
        return;
    }
    std::map<quint64, std::vector<AnyNew>> alike;
    for (const AnyNew &row : rows)
        alike[columnsSetBy(row.record)].push_back(row);
    for (const auto &[used, group] : alike) {
        std::span<const AnyNew> rest(group);
        while (!rest.empty()) {
            const size_t count = rest.size() >= rowsAtOnce ? rowsAtOnce : 1;
            write(used, rest.first(count));
            rest = rest.subspan(count);
        }
    }
}

void AnyRecordTable::update(Action &action, const void *before, const void *after)
{
    refuseForeign(action);
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
    if (updateOf(changed).runWith(values) == 0)
        throw Refusal(changedMeanwhile());
}

void AnyRecordTable::remove(Action &action, const void *record)
{
    refuseForeign(action);
    m_delete.run(idOf(record));
}

qint64 AnyRecordTable::take(Row &row, void *record) const
{
    const auto owner = row.take<qint64>();
    row >> m_id(record);
    for (const auto &column : m_columns)
        column.read(record, row);
    return owner;
}

QString AnyRecordTable::allSql() const
{
    QStringList names;
    for (const auto &column : m_columns)
        names += QLatin1String(column.name);
    return QStringLiteral("SELECT %1, id, %2 FROM %3").arg(key(), names.join(comma), m_name);
}

QString AnyRecordTable::selectSql(const QString &condition) const
{
    return QStringLiteral("%1 WHERE %2 %3 ORDER BY %2, %4").arg(allSql(), key(), condition, QLatin1String(m_order));
}

/// The columns that an insert has to name, a bit for each.
quint64 AnyRecordTable::columnsSetBy(const void *record) const
{
    quint64 used = 0;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (!m_columns[i].isDefault(record))
            used |= quint64(1) << i;
    }
    return used;
}

void AnyRecordTable::write(quint64 used, std::span<const AnyNew> rows)
{
    insertOf(used, rows.size()).runBinding([&](Statement::Binder &binder) {
        for (const AnyNew &row : rows) {
            binder << idOf(row.record);
            if (m_owner)
                binder << row.owner;
            for (int i = 0; i < int(m_columns.size()); ++i) {
                if (used >> i & 1)
                    m_columns[i].bind(binder, row.record);
            }
        }
    });
}

/// The insert of so many rows that sets the columns whose bits are set.
Statement &AnyRecordTable::insertOf(quint64 used, size_t rows)
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
    const QString marks = QLatin1Char('(') + QStringList(names.size(), QStringLiteral("?")).join(comma) + QLatin1Char(')');
    const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
                            .arg(m_name, names.join(comma), QStringList(qsizetype(rows), marks).join(comma));
    return m_inserts.try_emplace({used, rows}, m_database, sql).first->second;
}

Statement &AnyRecordTable::updateOf(const QList<int> &changed)
{
    if (const auto known = m_updates.find(changed); known != m_updates.end())
        return known->second;
    QStringList sets, guards{QStringLiteral("id = ?")};
    for (const int i : changed) {
        sets += QLatin1String(m_columns[i].name) + QLatin1String(" = ?");
        guards += QLatin1String(m_columns[i].name) + QLatin1String(" IS NOT DISTINCT FROM ?");
    }
    const QString sql =
        QStringLiteral("UPDATE %1 SET %2 WHERE %3").arg(m_name, sets.join(comma), guards.join(QLatin1String(" AND ")));
    return m_updates.try_emplace(changed, m_database, sql).first->second;
}

} // namespace rnf
