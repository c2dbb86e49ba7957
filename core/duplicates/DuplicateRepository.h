#pragma once

#include "duplicates/NotDuplicate.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about who is not the same. Opens no transaction: Duplicates does.
class DuplicateRepository : public RecordTables<NotDuplicate> {
public:
    explicit DuplicateRepository(Database &database);

    /// All that were told apart.
    PersonPairs apart();
    /// Those of one person.
    PersonPairs apartFrom(PersonId person);
    bool isThere(PersonId person);

private:
    PersonPairs read(Statement &select, const auto &...values);

    Statement m_all, m_of, m_person;
};

} // namespace rnf
