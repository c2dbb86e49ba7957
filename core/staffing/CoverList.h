#pragma once

#include "staffing/ShiftJudge.h"

namespace rnf {

/// Somebody who may take over a shift.
struct CoverCandidate {
    PersonId person;
    QString name;
    QString lastAskedAt;   ///< instant, UTC: asked for a shift or a task, or spoken with; empty: never
    bool hasOffer = false; ///< offers time that counts on that day
    int earlierShifts = 0; ///< that they finished
    QList<ShiftConcern> concerns;
};

/// Whom to ask first (events.md, section 10).
struct CoverList {
    /// Who can take it, by whom least was asked lately; those who were never asked first. Of two alike, who offers time, then who
    /// did more shifts, then by name. Whoever something keeps from it is left out.
    static QList<CoverCandidate> ordered(QList<CoverCandidate> candidates);
};

} // namespace rnf
