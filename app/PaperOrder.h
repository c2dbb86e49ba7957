#pragma once

#include "AgendaProblemFile.h"

namespace rnf {

/// In which time slots of their cells papers are read: those with a number first, by their numbers. And what a plan does to the
/// numbers and to the hours of the day, which no search looks at.
struct PaperOrder {
    QList<int> slotOf;    ///< by paper, from 1; 0 where it has no place
    qint64 disorder = 0;  ///< papers with a number that are not as far on in their track as it says
    qint64 timeZones = 0; ///< penalties for odd hours, for every time slot

    static PaperOrder of(const AgendaProblemFile &file, const TrackProblem &problem, const TrackPlan &plan);
};

} // namespace rnf
