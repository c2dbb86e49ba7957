#pragma once

#include "storage/RecordTable.h"

namespace rnf {

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

/// A RecordTable that also reads the rows of a block of owners.
template <typename T>
class BlockTable : public RecordTable<T> {
public:
    BlockTable(Database &database, int number, const char *name, const QList<Column<T>> &columns,
               const char *owner = nullptr, const char *order = "id")
        : RecordTable<T>(database, number, name, columns, owner, order),
          m_selectBlock(database, this->selectSql(QStringLiteral("IN (%1)").arg(blockMarks())))
    {
    }

    /// `visit(owner, T &&record)` for the rows of these owners (for a table without owner: ids).
    template <typename Visit>
    void eachOf(const QList<SqlValue> &owners, Visit visit)
    {
        m_selectBlock.eachWith(this->reading(visit), owners);
    }

private:
    Statement m_selectBlock;
};

} // namespace rnf
