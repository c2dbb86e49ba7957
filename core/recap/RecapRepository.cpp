#include "recap/RecapRepository.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString neverBefore =
    u"SELECT r.person_id FROM registration AS r JOIN event AS e ON e.id = r.event_id "
    "WHERE r.event_id = ? AND r.attendance IN ('attended', 'partial') AND NOT EXISTS "
    "(SELECT 1 FROM registration AS b JOIN event AS f ON f.id = b.event_id WHERE b.person_id = r.person_id "
    "AND b.attendance IN ('attended', 'partial') AND f.starts_at < e.starts_at)"_s;

} // namespace

RecapRepository::RecapRepository(Database &database) : m_newFaces(database, neverBefore) {}

QSet<PersonId> RecapRepository::newFaces(EventId event)
{
    QSet<PersonId> people;
    m_newFaces.each([&](Row &row) { people += row.take<PersonId>(); }, event);
    return people;
}

} // namespace rnf
