#include "people/AltValueRepository.h"

#include "people/PeopleSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

AltValueRepository::AltValueRepository(Database &database)
    : m_rows(
        database, PeopleTable::AltValue, "alt_value",
        {columnFor<&AltValue::field>("field"), columnFor<&AltValue::value>("value"), columnFor<&AltValue::origin>("origin")},
        "person_id"),
      m_searched(database, u"SELECT value FROM alt_value WHERE person_id = ? AND (field IN ('display_name', 'given_name', "
                           "'middle_name', 'family_name', 'second_family_name', 'preferred_name', 'legal_name') "
                           "OR field IN (SELECT name FROM custom_field)) ORDER BY id"_s)
{
}

QStringList AltValueRepository::valuesOf(PersonId person)
{
    QStringList values;
    m_searched.each([&](Row &row) { values += row.take<QString>(); }, person);
    return values;
}

QList<AltValue> AltValueRepository::of(PersonId person) { return m_rows.of(person.value); }

void AltValueRepository::insert(Action &action, AltValue &value, PersonId person)
{
    m_rows.insert(action, value, person.value);
}

void AltValueRepository::remove(Action &action, const AltValue &value) { m_rows.remove(action, value); }

} // namespace rnf
