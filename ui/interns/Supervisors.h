#pragma once

#include "interns/Placement.h"

namespace rnf {

/// Who supervises interns already, and therefore is likely to be asked again.
inline QList<PersonId> knownSupervisors(const QList<Placement> &placements)
{
    QList<PersonId> known;
    for (const auto &placement : placements) {
        if (placement.supervisor.isValid() && !known.contains(placement.supervisor))
            known += placement.supervisor;
    }
    return known;
}

} // namespace rnf
