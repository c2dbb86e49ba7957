#pragma once

#include "programme/ProgrammeSlot.h"

namespace rnf {

/// Something that stood in a programme once, over all its releases: calendars that took it from one of them know it again in the
/// next.
struct SlotStory {
    QString key;        ///< the same in every release, and nothing else's of this programme
    ProgrammeSlot slot; ///< as it stands, or stood last
    int changes = 0;    ///< how often it was moved, dropped or came back
    bool isDropped = false;

    bool operator==(const SlotStory &) const = default;
};

/// Follows what stands in a programme from release to release. Values in, values out.
struct SlotHistory {
    /// `versions`: the slots of each, the oldest first. Of a session that comes several times, what stands where it stood is
    /// the same, and the rest is taken in order. Blockers are in none. By beginning.
    static QList<SlotStory> of(const QList<QList<ProgrammeSlot>> &versions);
};

} // namespace rnf
