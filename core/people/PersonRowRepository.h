#pragma once

#include "people/Person.h"
#include "storage/Statement.h"

namespace rnf {

/// What lists show of people: their name, the first phone, e-mail, address and job, and their tags.
class PersonRowRepository {
public:
    explicit PersonRowRepository(Database &database);

    /// In the order of the ids asked for; people that are gone are left out.
    QList<PersonRow> rows(const QList<PersonId> &ids);

private:
    Statement m_rows, m_tagsOfBlock;
};

} // namespace rnf
