#pragma once

#include "base/Id.h"
#include "storage/Database.h"

namespace rnf {

/// What was known of people until another value took its place in a merge, which writes it.
class AltValueRepository {
public:
    explicit AltValueRepository(Database &database);

    /// Names, and values of fields of our own: what a search looks for. In the order in which they were noted.
    QStringList valuesOf(PersonId person);

private:
    Statement m_of;
};

} // namespace rnf
