#pragma once

#include "lists/ConditionFields.h"
#include "storage/StatementCache.h"

namespace rnf {

/// What fields say of people, as the columns of lists show and sort it.
class ColumnRepository {
public:
    explicit ColumnRepository(Database &database) : m_statement(database) {}

    /// `visit(person, value)`: what somebody has in a field, of days and moments the one that counts, and how many rows there
    /// are; several names in alphabetical order. Of these people as it is read, of everybody as it is sorted.
    using Visit = std::function<void(qint64 person, const SqlValue &value)>;
    void eachValue(const ConditionField &field, const QDate &today, const std::optional<QList<PersonId>> &people,
                   const Visit &visit);

private:
    StatementCache m_statement;
};

} // namespace rnf
