#include "programme/RoomUseRepository.h"

using namespace Qt::StringLiterals;

namespace rnf {

RoomUseRepository::RoomUseRepository(Database &database)
    : m_uses(database, u"SELECT e.id, e.name, count(DISTINCT s.session_id) FROM slot s "
                       "JOIN schedule_version v ON v.id = s.version_id JOIN event e ON e.id = v.event_id "
                       "WHERE s.room_id = ? AND s.session_id IS NOT NULL AND v.state = 'draft' "
                       "AND e.status NOT IN ('done', 'archived', 'cancelled') AND (e.ends_at = '' OR e.ends_at > ?) "
                       "GROUP BY e.id, e.name, e.starts_at ORDER BY e.starts_at, e.id"_s)
{
}

QList<RoomUse> RoomUseRepository::of(RoomId room, const QString &now)
{
    QList<RoomUse> uses;
    m_uses.each(
        [&](Row &row) {
            auto &use = uses.emplaceBack();
            use.room = room;
            row >> use.event >> use.eventName >> use.sessions;
        },
        room, now);
    return uses;
}

} // namespace rnf
