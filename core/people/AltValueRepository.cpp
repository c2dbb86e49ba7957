#include "people/AltValueRepository.h"

using namespace Qt::StringLiterals;

namespace rnf {

AltValueRepository::AltValueRepository(Database &database)
    : m_of(database, u"SELECT value FROM alt_value WHERE person_id = ? AND (field IN ('custom_display_name', 'given_name', "
                     "'middle_name', 'family_name', 'second_family_name', 'preferred_name', 'legal_name') "
                     "OR field IN (SELECT name FROM custom_field)) ORDER BY id"_s)
{
}

QStringList AltValueRepository::valuesOf(PersonId person)
{
    QStringList values;
    m_of.each([&](Row &row) { values += row.take<QString>(); }, person);
    return values;
}

} // namespace rnf
