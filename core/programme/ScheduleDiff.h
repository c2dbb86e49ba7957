#pragma once

#include "programme/ProgrammeSlot.h"

namespace rnf {

/// What changed from one version of a programme to another. Values in, values out; blockers are nobody's business outside.
struct ScheduleDiff {
    /// By the time at which it is now, or was; titles as the sessions are called now, else by their label. Of a session that
    /// comes several times, what stands where it stood is left alone, and the rest is taken in order.
    static QList<ScheduleChange> changes(const QList<ProgrammeSlot> &before, const QList<ProgrammeSlot> &now,
                                         const QHash<ProgrammeSessionId, QString> &titles);
};

} // namespace rnf
