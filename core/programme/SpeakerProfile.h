#pragma once

#include "programme/ProgrammeSession.h"

namespace rnf {

/// What a programme says of somebody who does something in it, at whatever event.
struct SpeakerProfile {
    qint64 id = 0;
    PersonId person;
    QString bio; ///< for everybody to read
    bool operator==(const SpeakerProfile &) const = default;
};

} // namespace rnf
