#pragma once

#include "recruiting/Application.h"

namespace rnf {

/// So many reviewers should score each item, without seeing each other's scores first (interns.md, section 5).
constexpr int leastReviewers = 2;

/// What the scores of an application come to.
struct ReviewTotal {
    /// Σ weight × mean score ÷ Σ weight × maximum over the items that were scored, in percent, rounded half up; nothing where
    /// none was.
    std::optional<int> percent;
    QList<RubricItemId> flagged; ///< required items whose mean is 0
    int reviewers = 0;           ///< who scored every item
    bool isEnough() const { return reviewers >= leastReviewers; }
    bool operator==(const ReviewTotal &) const = default;
};
ReviewTotal totalOf(const QList<RubricItem> &rubric, const QList<Review> &reviews);

/// She gave her score for every item.
bool hasReviewed(const QList<RubricItem> &rubric, const QList<Review> &reviews, PersonId reviewer);
/// Those of an application's reviews that somebody may see: her own; all of them once she has scored every item, or where two
/// others have and she has not begun. Nobody has no scores: those of former reviewers are others'.
QList<Review> visibleReviews(const QList<RubricItem> &rubric, const QList<Review> &reviews, PersonId viewer);

} // namespace rnf
