#pragma once

#include "evaluations/EvaluationRepository.h"
#include "evaluations/EvaluationSeal.h"
#include "storage/Action.h"

namespace rnf {

/// The way of evaluations from planned to read, inside the action that takes them there, on the writing thread; judged by what
/// stands in the workspace at that moment. What is not allowed throws a Refusal.
class EvaluationsInAction {
    Q_DECLARE_TR_FUNCTIONS(EvaluationsInAction)

public:
    using Answers = QList<EvaluationAnswer>;

    explicit EvaluationsInAction(Action &action);

    void plan(PlacementId id);
    void keep(EvaluationId id, const Answers &before, const Answers &after);
    void submit(EvaluationId id, const Answers &before, const Answers &after);
    /// The other side reads it.
    void open(EvaluationId id, const QDate &today, bool isReportSettled);
    /// How many of those at the middle and at the end of the term the host has submitted.
    static int submittedOfHost(const QList<Evaluation> &evaluations);
    /// With an answer for every shipped question, in their order; what is not written yet has no id.
    static Answers answersOf(EvaluationRepository &rows, const Evaluation &evaluation);
    /// `isReportSettled`: of the placement as it is now. What it was when they spoke counts as well.
    static SealFacts sealFacts(EvaluationRepository &rows, PlacementId placement, const QDate &today, bool isReportSettled);

private:
    Evaluation current(EvaluationId id);
    Evaluation notSubmitted(EvaluationId id);
    /// Answers whether anything is written there now.
    bool write(const Evaluation &evaluation, const Answers &before, const Answers &after);

    Action &m_action;
    EvaluationRepository &m_rows;
};

} // namespace rnf
