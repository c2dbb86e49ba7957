#pragma once

#include "AgendaProblemFile.h"

#include "agenda/AgendaPlan.h"

#include <QJsonArray>

namespace rnf {

/// What is told of a plan, in the words of its file.
struct AgendaAnswer {
    qint64 objective = 0;
    qint64 missed = 0;
    qint64 overflow = 0;
    qint64 hardConflicts = 0;
    QJsonObject parts;
    QJsonArray placements;

    static AgendaAnswer of(const AgendaProblemFile &file, const AgendaProblem &problem, const AgendaPlan &plan);
    static AgendaAnswer of(const AgendaProblemFile &file, const TrackProblem &problem, const TrackPlan &plan);
};

} // namespace rnf
