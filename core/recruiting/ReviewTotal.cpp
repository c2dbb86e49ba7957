#include "recruiting/ReviewTotal.h"

#include <QSet>

#include <numeric>

namespace rnf {
namespace {

QSet<PersonId> reviewersOf(const QList<Review> &reviews)
{
    QSet<PersonId> reviewers;
    for (const auto &review : reviews)
        reviewers += review.reviewer;
    return reviewers;
}

/// How often somebody scored every item: once, or as many times as there are former reviewers who did.
qsizetype timesFinished(const QList<RubricItem> &rubric, const QList<Review> &reviews, PersonId reviewer)
{
    qsizetype times = rubric.isEmpty() ? 0 : reviews.size();
    for (const auto &item : rubric) {
        const auto scores = std::ranges::count_if(
            reviews, [&](const Review &review) { return review.reviewer == reviewer && review.item == item.id; });
        times = qMin<qsizetype>(times, scores);
    }
    return times;
}

/// Whoever of them scored every item.
qsizetype countFinished(const QList<RubricItem> &rubric, const QList<Review> &reviews)
{
    qsizetype count = 0;
    for (const PersonId reviewer : reviewersOf(reviews))
        count += timesFinished(rubric, reviews, reviewer);
    return count;
}

} // namespace

ReviewTotal totalOf(const QList<RubricItem> &rubric, const QList<Review> &reviews)
{
    ReviewTotal total;
    total.reviewers = int(countFinished(rubric, reviews));
    // As a fraction of whole numbers, so that nothing is rounded before the end.
    qint64 points = 0, most = 0, divisor = 1;
    for (const auto &item : rubric) {
        qint64 sum = 0, count = 0;
        for (const auto &review : reviews) {
            if (review.item == item.id) {
                sum += review.score;
                ++count;
            }
        }
        if (count == 0)
            continue;
        if (item.isRequired && sum == 0)
            total.flagged += item.id;
        const qint64 common = std::lcm(divisor, count);
        points = points * (common / divisor) + item.weight * sum * (common / count);
        divisor = common;
        most += qint64(item.weight) * item.scaleMax;
    }
    if (most > 0)
        total.percent = int((200 * points + divisor * most) / (2 * divisor * most));
    return total;
}

bool hasReviewed(const QList<RubricItem> &rubric, const QList<Review> &reviews, PersonId reviewer)
{
    return timesFinished(rubric, reviews, reviewer) > 0;
}

QList<Review> visibleReviews(const QList<RubricItem> &rubric, const QList<Review> &reviews, PersonId viewer)
{
    const auto isOwn = [&](const Review &review) { return viewer.isValid() && review.reviewer == viewer; };
    const bool hasBegun = std::ranges::any_of(reviews, isOwn);
    const bool seesAll = hasBegun ? hasReviewed(rubric, reviews, viewer) : countFinished(rubric, reviews) >= leastReviewers;
    if (seesAll)
        return reviews;
    auto own = reviews;
    own.removeIf([&](const Review &review) { return !isOwn(review); });
    return own;
}

} // namespace rnf
