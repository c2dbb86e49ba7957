#pragma once

#include "people/FieldCatalog.h"
#include "storage/StatementCache.h"

namespace rnf {

/// What everybody together has in a field.
class FieldRepository {
public:
    explicit FieldRepository(Database &database) : m_statement(database) {}

    /// Keys of the fields that say something about anybody, in the order of the catalog.
    QStringList inUse(const FieldCatalog &fields);
    /// The names and texts in a place, for completion; nothing where these are too many to choose from.
    QStringList valuesOf(const FieldPlace &place);

private:
    bool isUsed(const FieldPlace &place);

    StatementCache m_statement;
};

} // namespace rnf
