#pragma once

#include "credit/CreditPolicy.h"
#include "learning/LearningGoal.h"
#include "work/Timesheet.h"

#include <numeric>

namespace rnf {

/// Approved minutes of a week, by what the work was to whoever did it.
struct CreditWeek {
    QDate monday;
    std::array<int, keysOf(Category{}).size()> minutes{}; ///< by Category

    int of(Category category) const { return minutes[size_t(category)]; }
    int total() const { return std::accumulate(minutes.begin(), minutes.end(), 0); }
    bool operator==(const CreditWeek &) const = default;
};

/// Approved minutes of one kind of work.
struct AreaMinutes {
    QString area; ///< empty: not said
    int minutes = 0;
    bool operator==(const AreaMinutes &) const = default;
};

/// All that a school is told of a placement, and what the agreement with it says.
struct CreditReport {
    Placement placement;
    InternProgram program;
    QString intern, supervisor, faculty, complaintContact, school; ///< by name; empty: not said
    std::optional<SchoolPolicy> policy;                            ///< the school's, for terms that begin on that day
    QList<CreditWeek> weeks;                                       ///< those with approved hours
    QList<AreaMinutes> areas;                                      ///< the most first
    QList<RatedGoal> goals;
    QDate firstOn, lastOn; ///< of the approved hours
    CreditFacts facts;
    CreditStanding standing;
    CreditStep aim; ///< without a policy the hours agreed, and no credits; no minutes where neither is known
    std::optional<QDate> projectedFinish; ///< of the aim; nothing: no forecast
    std::optional<SignedReport> signing;
    QList<AgreementSignature> signatures;

    int minutes(Category category) const
    {
        return std::accumulate(weeks.begin(), weeks.end(), 0,
                               [=](int sum, const CreditWeek &week) { return sum + week.of(category); });
    }
    /// Whoever is not paid takes part, and is not said to work (interns.md, section 9).
    bool isParticipation() const
    {
        return placement.workClass == WorkClass::UnpaidStudent || placement.workClass == WorkClass::Trainee
            || placement.workClass == WorkClass::Volunteer;
    }
};

/// The weeks with hours, by their Mondays.
QList<CreditWeek> creditWeeks(const QList<TimeEntry> &effective);

} // namespace rnf
