#include "merges/MergedPeopleRepository.h"

using namespace Qt::StringLiterals;

namespace rnf {

MergedPeopleRepository::MergedPeopleRepository(Database &database)
    : m_all(database, u"SELECT merged_id, kept_id, merged_name FROM person_merge ORDER BY id"_s)
{
}

QHash<PersonId, MergedPerson> MergedPeopleRepository::all()
{
    QHash<PersonId, MergedPerson> people;
    m_all.each([&](Row &row) {
        PersonId gone;
        MergedPerson merged;
        row >> gone >> merged.kept >> merged.name;
        people.insert(gone, merged);
    });
    return people;
}

} // namespace rnf
