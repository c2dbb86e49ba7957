#include "people/MatchKeyRepository.h"

using namespace Qt::StringLiterals;

namespace rnf {

MatchKeyRepository::MatchKeyRepository(Database &database)
    : m_externalIds(database, u"SELECT person_id, system, value FROM ext_id"_s),
      m_phones(database, u"SELECT person_id, digits FROM phone WHERE whose = 'self' AND digits <> ''"_s),
      m_emails(database, u"SELECT person_id, address_key FROM email WHERE whose = 'self'"_s),
      m_withExternalId(database, u"SELECT person_id FROM ext_id WHERE system = ? AND value = ?"_s),
      m_workingAt(database, u"SELECT DISTINCT e.person_id FROM employment e JOIN organization o ON o.id = e.organization_id "
                            "WHERE o.name = ? AND e.end_on IS NULL ORDER BY e.person_id"_s)
{
}

void MatchKeyRepository::eachExternalId(const std::function<void(qint64, const QString &, const QString &)> &visit)
{
    m_externalIds.each([&](Row &row) {
        const auto id = row.take<qint64>();
        const auto system = row.take<QString>();
        visit(id, system, row.take<QString>());
    });
}

void MatchKeyRepository::eachPhoneDigits(const std::function<void(qint64, const QString &)> &visit)
{
    m_phones.each([&](Row &row) {
        const auto id = row.take<qint64>();
        visit(id, row.take<QString>());
    });
}

void MatchKeyRepository::eachEmailKey(const std::function<void(qint64, const QString &)> &visit)
{
    m_emails.each([&](Row &row) {
        const auto id = row.take<qint64>();
        visit(id, row.take<QString>());
    });
}

std::optional<PersonId> MatchKeyRepository::withExternalId(const QString &system, const QString &value)
{
    return m_withExternalId.one<PersonId>(system, value);
}

QList<PersonId> MatchKeyRepository::workingAt(const QString &employer)
{
    QList<PersonId> people;
    m_workingAt.each([&](Row &row) { people += row.take<PersonId>(); }, employer);
    return people;
}

} // namespace rnf
