#include "programme/RoomUses.h"

#include "base/Dates.h"
#include "programme/RoomUseRepository.h"
#include "storage/Store.h"

namespace rnf {

QList<RoomUse> RoomUses::of(Store &store, const Session &session, const QList<RoomId> &rooms)
{
    return store.read(session, Operation::ReadPeople, [&] {
        RoomUseRepository repository(store.reader());
        const QString now = instantText(store.dates().now());
        QList<RoomUse> uses;
        for (const auto room : rooms)
            uses += repository.of(room, now);
        return uses;
    });
}

} // namespace rnf
