#include "evaluations/EvaluationMeans.h"

namespace rnf {

QList<EvaluationMean> EvaluationMeans::of(const QList<EvaluationAnswer> &answers,
                                          const QHash<EvaluationId, PersonId> &interns)
{
    struct Sum {
        QString prompt;
        int score = 0, answers = 0;
        QSet<PersonId> interns = {};
    };
    QList<Sum> sums;
    for (const auto &answer : answers) {
        if (answer.score == EvaluationAnswer::none)
            continue;
        auto sum = std::ranges::find(sums, answer.prompt, &Sum::prompt);
        if (sum == sums.end())
            sum = sums.insert(sums.end(), Sum{answer.prompt});
        sum->score += answer.score;
        ++sum->answers;
        sum->interns += interns.value(answer.evaluation);
    }
    QList<EvaluationMean> means;
    for (const auto &sum : std::as_const(sums)) {
        if (sum.interns.size() >= fewest)
            means += {sum.prompt, double(sum.score) / sum.answers, int(sum.interns.size())};
    }
    return means;
}

} // namespace rnf
