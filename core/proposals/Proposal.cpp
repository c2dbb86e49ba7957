#include "proposals/Proposal.h"

#include <QMap>
#include <QStringList>

namespace rnf {

QString ProposalRow::hosts() const
{
    QStringList said;
    for (const auto &host : proposal.hosts) {
        if (host.answer != HostAnswer::No)
            said += names.value(host.person);
    }
    return said.join(QStringLiteral(", "));
}

std::optional<double> reviewScore(const QList<ProposalReview> &reviews, const QList<ProposalCriterion> &criteria)
{
    struct Sum {
        int scores = 0, weights = 0;
    };
    QMap<PersonId, Sum> sums;
    for (const auto &review : reviews) {
        const auto criterion = std::ranges::find(criteria, review.criterion, &ProposalCriterion::id);
        if (criterion == criteria.end())
            continue;
        sums[review.reviewer].scores += criterion->weight * review.score;
        sums[review.reviewer].weights += criterion->weight;
    }
    double all = 0;
    for (const auto &sum : sums)
        all += double(sum.scores) / sum.weights;
    return sums.isEmpty() ? std::nullopt : std::optional(all / double(sums.size()));
}

} // namespace rnf
