#pragma once

#include "people/Purpose.h"
#include "storage/Database.h"
#include "storage/IdSet.h"

namespace rnf {

/// All SQL about who may be reached for what. It goes once through the tables, so that a million people are asked about as
/// a few are.
class AudienceRepository {
public:
    explicit AudienceRepository(Database &database);

    /// With a reason also those who asked not to be reached this way. Throws StorageError.
    Audience of(Purpose purpose, const QList<PersonId> &people, const QString &overriding = {});

private:
    IdSet refusing(Purpose purpose);
    IdSet reachable(Purpose purpose);

    Statement m_deceased, m_refusing, m_withPhone, m_withTextPhone, m_withEmail, m_withPostalAddress, m_withHomeAddress;
};

} // namespace rnf
