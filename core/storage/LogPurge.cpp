#include "storage/LogPurge.h"

#include "storage/Image.h"

using namespace Qt::StringLiterals;

namespace rnf {

DeletedRows::DeletedRows(Database &database)
    : m_deleted(database, u"SELECT row_id, image FROM change WHERE table_no = ? AND op = 'delete' AND image IS NOT NULL"_s)
{
}

void DeletedRows::add(IdSet &rows, int table, const QString &column, const IdSet &owners)
{
    m_deleted.each(
        [&](Row &row) {
            const auto id = row.take<qint64>();
            const auto columns = readImage(row.take<QByteArray>());
            const auto owner = std::ranges::find(columns, column, &ColumnChange::column);
            const auto *ownerId = owner == columns.end() ? nullptr : std::get_if<qint64>(&owner->before);
            if (ownerId && owners.contains(*ownerId))
                rows.add(id);
        },
        table);
}

LogPurge::LogPurge(Action &action)
    : m_action(action),
      m_purge(action.database(),
              u"UPDATE change SET image = NULL, salt = NULL WHERE table_no = ? AND row_id = ? AND op <> 'insert'"_s)
{
}

void LogPurge::purge(int table, const IdSet &rows)
{
    m_action.withhold(table);
    rows.each([&](qint64 id) { m_purge.run(table, id); });
}

} // namespace rnf
