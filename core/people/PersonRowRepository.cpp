#include "people/PersonRowRepository.h"

#include "storage/BlockTable.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString rowsSql()
{
    return u"SELECT p.id, p.display_name, p.given_name, p.middle_name, p.family_name, p.second_family_name, p.name_suffix, "
           "p.name_order, p.preferred_name, p.legal_name, "
           "(SELECT f.raw FROM phone f WHERE f.person_id = p.id ORDER BY f.is_primary DESC, f.id LIMIT 1), "
           "(SELECT e.address FROM email e WHERE e.person_id = p.id ORDER BY e.is_primary DESC, e.id LIMIT 1), "
           "(SELECT x.value FROM ext_id x WHERE x.person_id = p.id ORDER BY x.id LIMIT 1), "
           "o.name, u.name, j.name, "
           "(SELECT a.city FROM address a WHERE a.person_id = p.id ORDER BY a.id LIMIT 1) "
           "FROM person p "
           "LEFT JOIN employment w ON w.id = (SELECT min(x.id) FROM employment x WHERE x.person_id = p.id AND x.end_on IS "
           "NULL) "
           "LEFT JOIN organization o ON o.id = w.organization_id "
           "LEFT JOIN unit u ON u.id = w.unit_id "
           "LEFT JOIN job_title j ON j.id = w.job_title_id "
           "WHERE p.id IN (%1)"_s.arg(blockMarks());
}

} // namespace

PersonRowRepository::PersonRowRepository(Database &database)
    : m_rows(database, rowsSql()),
      m_tagsOfBlock(database,
                    u"SELECT g.person_id, t.name FROM tagging g JOIN tag t ON t.id = g.tag_id WHERE g.person_id IN (%1) "
                    "ORDER BY g.person_id, t.name"_s.arg(blockMarks()))
{
}

QList<PersonRow> PersonRowRepository::rows(const QList<PersonId> &ids)
{
    QHash<PersonId, PersonRow> found;
    for (qsizetype start = 0; start < ids.size(); start += ownersAtOnce) {
        const auto block = blockOf(ids, start);
        m_rows.eachWith(
            [&](Row &row) {
                Person person;
                PersonRow shown;
                Email email;
                Phone phone;
                ExternalId number;
                row >> shown.id >> person.customDisplayName >> person.givenName >> person.middleName >> person.familyName
                    >> person.secondFamilyName >> person.nameSuffix >> person.nameOrder >> person.preferredName
                    >> person.legalName >> phone.raw >> email.address >> number.value >> shown.employer >> shown.unit
                    >> shown.jobTitle >> shown.city;
                shown.phone = phone.raw;
                shown.email = email.address;
                // What a nameless person is called follows from these.
                if (!email.address.isEmpty())
                    person.emails += email;
                if (!phone.raw.isEmpty())
                    person.phones += phone;
                if (!number.value.isEmpty())
                    person.externalIds += number;
                shown.name = person.displayName();
                found.insert(shown.id, shown);
            },
            block);
        m_tagsOfBlock.eachWith(
            [&](Row &row) {
                auto &tags = found[row.take<PersonId>()].tags;
                tags += (tags.isEmpty() ? QString() : u"; "_s) + row.take<QString>();
            },
            block);
    }
    QList<PersonRow> rows;
    for (const auto id : ids) {
        if (const auto it = found.constFind(id); it != found.cend())
            rows += *it;
    }
    return rows;
}

} // namespace rnf
