#pragma once

#include "people/Doors.h"
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

    /// Their rows for a purpose that reaches several at once: by the number to call first, or by the address. Without names.
    /// Throws StorageError.
    Doors doors(Purpose purpose, const QList<PersonId> &people);

    /// Who has a number or an address that works for a purpose, whether they want to be reached so or not. Throws StorageError.
    IdSet reachable(Purpose purpose);
    /// Whose language is noted. Throws StorageError.
    IdSet withLanguage();

private:
    QHash<PersonId, QString> reachedBy(Purpose purpose, const QList<PersonId> &people);
    IdSet refusing(Purpose purpose);

    Statement m_deceased, m_withLanguage, m_refusing, m_withPhone, m_withTextPhone, m_withEmail, m_withPostalAddress,
        m_withHomeAddress;
    Statement m_numbers, m_textNumbers, m_postalAddresses, m_homeAddresses;
};

} // namespace rnf
