#include "duplicates/DuplicateRepository.h"

#include "duplicates/DuplicateSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

DuplicateRepository::DuplicateRepository(Database &database)
    : RecordTables({database,
                    DuplicateTable::NotDuplicate,
                    "not_duplicate",
                    {columnFor<&NotDuplicate::person>("person_id"), columnFor<&NotDuplicate::other>("other_id"),
                     columnFor<&NotDuplicate::reason>("reason")}}),
      m_all(database, u"SELECT person_id, other_id FROM not_duplicate"_s),
      m_of(database, u"SELECT person_id, other_id FROM not_duplicate WHERE person_id = ? OR other_id = ?"_s),
      m_person(database, u"SELECT id FROM person WHERE id = ?"_s)
{
}

PersonPairs DuplicateRepository::read(Statement &select, const auto &...values)
{
    PersonPairs pairs;
    select.each(
        [&](Row &row) {
            const auto one = row.take<PersonId>();
            pairs += pairOf(one, row.take<PersonId>());
        },
        values...);
    return pairs;
}

PersonPairs DuplicateRepository::apart() { return read(m_all); }

PersonPairs DuplicateRepository::apartFrom(PersonId person) { return read(m_of, person, person); }

bool DuplicateRepository::isThere(PersonId person) { return m_person.one<PersonId>(person).has_value(); }

} // namespace rnf
