#pragma once

#include "staffing/VolunteerShift.h"

#include <QList>

namespace rnf {

/// Where a sign-up can go from a status (events.md, section 4). Before the shift begins it is planned, after that it is noted
/// what happened: whatever that was, and corrected as often as needed, so that it never refuses to record what happened.
struct SignUpSteps {
    /// The usual next one first; never the status itself.
    static QList<SignUpStatus> from(SignUpStatus status, bool hasBegun);
    static bool isAllowed(SignUpStatus from, SignUpStatus to, bool hasBegun)
    {
        return SignUpSteps::from(from, hasBegun).contains(to);
    }

    /// One of those that a shift has: approved, confirmed, arrived, completed, left early.
    static bool counts(SignUpStatus status);
    /// They are to be there or were: those, and whoever waits for somebody to cover them.
    static bool holds(SignUpStatus status) { return counts(status) || status == SignUpStatus::SwapOpen; }
    static bool hasCome(SignUpStatus status) { return status == SignUpStatus::Arrived || hasFinished(status); }
    static bool hasFinished(SignUpStatus status)
    {
        return status == SignUpStatus::Completed || status == SignUpStatus::LeftEarly;
    }
    /// What happened is not known yet; once the shift is over somebody should say it.
    static bool isOpen(SignUpStatus status)
    {
        return status == SignUpStatus::Approved || status == SignUpStatus::Confirmed || status == SignUpStatus::SwapOpen
            || status == SignUpStatus::Arrived;
    }
};

} // namespace rnf
