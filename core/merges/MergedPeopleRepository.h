#pragma once

#include "merges/MergedPeople.h"
#include "storage/Statement.h"

namespace rnf {

/// All SQL of MergedPeople.
class MergedPeopleRepository {
public:
    explicit MergedPeopleRepository(Database &database);

    QHash<PersonId, MergedPerson> all();

private:
    Statement m_all;
};

} // namespace rnf
