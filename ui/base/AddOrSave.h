#pragma once

#include "base/Result.h"
#include "workspace/Workspace.h"

namespace rnf {

/// Adds a new thing, one whose id before is invalid, which gets its id; saves another. The action.
template <typename Service, typename Thing>
Result<qint64> addOrSave(Workspace &workspace, const Session &session, Service &service, const Thing &before, Thing &after)
{
    if (before.id.isValid())
        return service.save(session, before, after);
    const auto added = service.add(session, after);
    if (!added)
        return added.error();
    after.id = *added;
    return workspace.changes().newestOf(session);
}

} // namespace rnf
