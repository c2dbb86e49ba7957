#include "people/AltValueRepository.h"

using namespace Qt::StringLiterals;

namespace rnf {

AltValueRepository::AltValueRepository(Database &database)
    : m_of(database, u"SELECT value FROM alt_value WHERE person_id = ? ORDER BY id"_s)
{
}

QStringList AltValueRepository::valuesOf(PersonId person)
{
    QStringList values;
    m_of.each([&](Row &row) { values += row.take<QString>(); }, person);
    return values;
}

} // namespace rnf
