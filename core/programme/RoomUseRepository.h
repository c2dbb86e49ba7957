#pragma once

#include "programme/RoomUses.h"
#include "storage/Statement.h"

namespace rnf {

/// All SQL about what rooms are used for.
class RoomUseRepository {
public:
    explicit RoomUseRepository(Database &database);

    /// By events that nobody closed and that end after `now` (an instant, UTC) or have no day yet; the next first.
    QList<RoomUse> of(RoomId room, const QString &now);

private:
    Statement m_uses;
};

} // namespace rnf
