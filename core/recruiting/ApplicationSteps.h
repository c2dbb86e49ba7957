#pragma once

#include "recruiting/Application.h"

namespace rnf {

/// Where an application may go from a state (interns.md, section 4): first the way ahead, then the ways out. Nowhere from an
/// end, which is only taken back.
inline QList<ApplicationStatus> stepsFrom(ApplicationStatus status)
{
    using enum ApplicationStatus;
    switch (status) {
    case Received:
        return {Screening, Waitlisted, Declined, Withdrawn};
    case Screening:
        return {Interview, Waitlisted, Declined, Withdrawn};
    case Interview:
        return {Offered, Waitlisted, Declined, Withdrawn};
    case Offered:
        return {Accepted, Expired, Waitlisted, Declined, Withdrawn};
    case Accepted:
        return {Placed, Waitlisted, Declined, Withdrawn};
    case Waitlisted:
        return {Screening, Declined, Withdrawn};
    case Expired:
        return {Waitlisted, Declined, Withdrawn};
    case Placed:
    case Declined:
    case Withdrawn:
        break;
    }
    return {};
}

/// The same for an application: one whose placement was deleted goes back to accepted, so that somebody can be placed again.
inline QList<ApplicationStatus> stepsFrom(const Application &application)
{
    const bool hasLostPlacement = application.status == ApplicationStatus::Placed && !application.placement.isValid();
    return hasLostPlacement ? QList{ApplicationStatus::Accepted} : stepsFrom(application.status);
}

/// What a step says about the offer that was open until then.
inline OfferAnswer answerMeantBy(ApplicationStatus step)
{
    using enum ApplicationStatus;
    switch (step) {
    case Accepted:
    case Placed:
        return OfferAnswer::Accepted;
    case Withdrawn:
        return OfferAnswer::Declined;
    case Expired:
        return OfferAnswer::Expired;
    default:
        return OfferAnswer::TakenBack;
    }
}

} // namespace rnf
