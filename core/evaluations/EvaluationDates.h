#pragma once

#include "evaluations/Evaluation.h"

namespace rnf {

/// When evaluations are due in a term; both days belong to it.
struct EvaluationDates {
    /// The start by the end of the first week, the middle on the last day of the first half, the end when the last week begins,
    /// so that the exit talk can be about it, and the exit on the last day. Never outside the term.
    static QDate due(EvaluationStage stage, const QDate &startOn, const QDate &endOn);
    /// What is usually asked in a placement's term, in the order of the days; nothing without a term.
    static QList<Evaluation> usual(const Placement &placement);
    /// What of it is to be written where some are known: those that are missing, without an id, and those that nobody began, with
    /// the day and the author that follow from the placement now.
    static QList<Evaluation> toPlan(const Placement &placement, const QList<Evaluation> &known);
};

} // namespace rnf
