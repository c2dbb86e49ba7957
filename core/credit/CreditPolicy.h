#pragma once

#include "credit/Credit.h"

namespace rnf {

/// What somebody did that credit is given for.
struct CreditFacts {
    int approvedMin = 0;
    int weeks = 0; ///< with approved hours
    int evaluations = 0;
    bool operator==(const CreditFacts &) const = default;
};

/// What a policy gives for that, and what is missing for it and for more (interns.md, section 9).
struct CreditStanding {
    /// In hundredths, as things stand: of the highest step whose minutes and evaluations are there; none while weeks are missing.
    int credits = 0;
    std::optional<CreditStep> reached; ///< the highest whose minutes are there
    std::optional<CreditStep> next;
    int missingMin = 0; ///< up to the next one
    int missingWeeks = 0;
    int missingEvaluations = 0; ///< of the step reached, or else of the first

    static CreditStanding of(const SchoolPolicy &policy, const CreditFacts &facts)
    {
        CreditStanding standing;
        standing.missingWeeks = qMax(0, policy.minWeeks - facts.weeks);
        for (const auto &step : policy.steps) {
            if (step.fromMin > facts.approvedMin) {
                standing.next = step;
                break;
            }
            standing.reached = step;
            if (standing.missingWeeks == 0 && step.evaluations <= facts.evaluations)
                standing.credits = step.credits;
        }
        standing.missingMin = standing.next ? standing.next->fromMin - facts.approvedMin : 0;
        if (const auto &judged = standing.reached ? standing.reached : standing.next)
            standing.missingEvaluations = qMax(0, judged->evaluations - facts.evaluations);
        return standing;
    }
    bool operator==(const CreditStanding &) const = default;
};

/// Of a school's policies, the newest first, the one for a term that begins on a day; without a day the newest.
inline std::optional<SchoolPolicy> policyOn(const QList<SchoolPolicy> &newestFirst, const QDate &day)
{
    const auto found = std::ranges::find_if(
        newestFirst, [&](const SchoolPolicy &policy) { return !day.isValid() || policy.validFromOn <= day; });
    return found == newestFirst.end() ? std::nullopt : std::optional(*found);
}

} // namespace rnf
