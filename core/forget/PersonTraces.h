#pragma once

#include "forget/ForgetPlan.h"
#include "forget/ForgetRepository.h"

namespace rnf {

/// All rows that are somebody's, and those that were and of which the history alone knows still; their own and those of people
/// who became one with them. For reading, and on the writing connection; throws StorageError.
class PersonTraces {
public:
    PersonTraces(Database &database, ForgetRepository &rows, const TableShapes &shapes, PersonId person);

    PersonId person() const { return m_person; }
    /// The numbers that they had.
    const IdSet &people() const { return m_people; }
    /// Rows that stand in a table now and go.
    IdSet living(const QString &table) const { return m_living.value(table); }
    /// The same and those of the history.
    IdSet all(const QString &table) const { return m_all.value(table); }
    /// What their own row says and said, the newest first, and then those of who became one with them.
    QList<RowReader::Values> states() const;
    bool contains(int table, qint64 row) const;
    /// Adds a row that is theirs although nothing refers to them.
    void add(const QString &table, qint64 row);

private:
    void addOwn(const ForgetRule &rule);
    void addBelow(const ForgetRule &rule);

    Database &m_database;
    ForgetRepository &m_rows;
    const TableShapes &m_shapes;
    PersonId m_person;
    IdSet m_people;
    QHash<QString, IdSet> m_living, m_all;
};

} // namespace rnf
