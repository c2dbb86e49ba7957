#pragma once

#include "interns/Placement.h"

#include <optional>

namespace rnf {

/// What other features know of the beginning of a placement.
struct OnboardingFacts {
    bool isAgreementSigned = false; ///< by everybody who signs
    bool isRightsCheckDone = false;
    bool operator==(const OnboardingFacts &) const = default;
};

/// What is missing before a placement can begin: onboarding ends when the agreement is signed, the rights check is done and the
/// first deliverable is finished (interns.md, section 4).
struct OnboardingState {
    static constexpr int deliverableWithin = 5; ///< working days

    OnboardingFacts facts;
    QDate startOn;
    QDate deliverableBy;   ///< invalid without a first day
    QDate firstFinishedOn; ///< invalid: nothing yet

    bool isDelivered() const { return firstFinishedOn.isValid(); }
    bool isComplete() const { return facts.isAgreementSigned && facts.isRightsCheckDone && isDelivered(); }
    /// It was finished after its day, or that day has gone by without it.
    bool isLate(const QDate &today) const
    {
        return deliverableBy.isValid() && deliverableBy < (isDelivered() ? firstFinishedOn : today);
    }
    /// Days from the first one to the first finished task, 0 on the day itself or before; nothing while there is none.
    std::optional<int> daysToFirst() const;
    bool operator==(const OnboardingState &) const = default;

    /// The working day with this number from a day on, Monday to Friday; the first is the day itself, or the Monday after it.
    static QDate workingDay(const QDate &start, int number);
    /// The number of the working day by which a day falls, which is 1 up to the first: a Saturday belongs to the Monday after it.
    static int workingDayNumber(const QDate &start, const QDate &day);
    /// `tasks` are those of the placement. A formality of its template, such as the tour, is no deliverable.
    static OnboardingState of(const Placement &placement, const QList<Task> &tasks, const OnboardingFacts &facts);
};

} // namespace rnf
