#pragma once

#include "base/Id.h"
#include "people/AltValue.h"
#include "storage/RecordTable.h"

namespace rnf {

/// What was known of people until another value took its place: written by merges, and by whoever chooses the other one.
class AltValueRepository {
public:
    explicit AltValueRepository(Database &database);

    /// Names, and values of fields of our own: what a search looks for. In the order in which they were noted.
    QStringList valuesOf(PersonId person);
    /// All of them, in that order.
    QList<AltValue> of(PersonId person);

    void insert(Action &action, AltValue &value, PersonId person);
    void remove(Action &action, const AltValue &value);

private:
    RecordTable<AltValue> m_rows;
    Statement m_searched;
};

} // namespace rnf
