#include "evaluations/EvaluationMeans.h"

namespace rnf {

QList<EvaluationMean> EvaluationMeans::of(const QList<EvaluationAnswer> &answers)
{
    QList<EvaluationMean> sums;
    for (const auto &answer : answers) {
        if (answer.score == EvaluationAnswer::none)
            continue;
        auto sum = std::ranges::find(sums, answer.prompt, &EvaluationMean::prompt);
        if (sum == sums.end())
            sum = sums.insert(sums.end(), EvaluationMean{answer.prompt});
        sum->score += answer.score;
        ++sum->count;
    }
    sums.removeIf([](const EvaluationMean &sum) { return sum.count < fewest; });
    for (auto &sum : sums)
        sum.score /= sum.count;
    return sums;
}

} // namespace rnf
