#pragma once

#include "evaluations/Evaluation.h"

namespace rnf {

/// What several evaluations say to one question.
struct EvaluationMean {
    QString prompt;
    double score = 0; ///< 0 … EvaluationAnswer::highest
    int count = 0;    ///< interns who scored it
    bool operator==(const EvaluationMean &) const = default;
};

/// Means across interns, only where so many of them answered that none can be told from it (interns.md, section 10).
struct EvaluationMeans {
    static constexpr int fewest = 5;

    /// In the order in which the questions come first. `interns`: whose the evaluations are, because one may have several.
    /// Answers without a score count nowhere.
    static QList<EvaluationMean> of(const QList<EvaluationAnswer> &answers, const QHash<EvaluationId, PersonId> &interns);
};

} // namespace rnf
