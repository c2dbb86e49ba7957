#pragma once

#include "lists/PlaceRepository.h"
#include "people/Person.h"

namespace rnf {

/// What fields say of people, as the columns of lists show and sort it.
class ColumnRepository : PlaceRepository {
public:
    explicit ColumnRepository(Database &database) : PlaceRepository(database) {}

    /// `visit(person, value)`: each name and text that somebody has, of days and moments the one that counts, and how many
    /// rows there are. Of these people, or of everybody.
    using Visit = std::function<void(qint64 person, const SqlValue &value)>;
    void eachValue(const ConditionField &field, const QDate &today, const std::optional<QList<PersonId>> &people,
                   const Visit &visit);

private:
    static QString sqlFor(const ConditionField &field, const QDate &today);
};

} // namespace rnf
