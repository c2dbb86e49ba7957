#include "staffing/SignUpSteps.h"

namespace rnf {
namespace {

using enum SignUpStatus;

constexpr auto planned = std::to_array({Offered, Requested, Approved, Confirmed});
constexpr auto outcomes = std::to_array({Arrived, Completed, LeftEarly, NoShow, Excused, Untracked});

/// What is usually said next, the likeliest first.
QList<SignUpStatus> usualNext(SignUpStatus status, bool hasBegun)
{
    switch (status) {
    case Offered:
        return hasBegun ? QList<SignUpStatus>{} : QList<SignUpStatus>{Confirmed, Declined, Requested};
    case Requested:
        return hasBegun ? QList<SignUpStatus>{} : QList<SignUpStatus>{Approved, Declined};
    case Approved:
        return hasBegun ? QList<SignUpStatus>{} : QList<SignUpStatus>{Confirmed, Arrived, SwapOpen, Cancelled};
    case Confirmed:
        return hasBegun ? QList<SignUpStatus>{Arrived, Completed} : QList<SignUpStatus>{Arrived, SwapOpen, Cancelled};
    case SwapOpen:
        return {Covered, Confirmed, Arrived};
    case Arrived:
        return hasBegun ? QList<SignUpStatus>{Completed, LeftEarly} : QList<SignUpStatus>{};
    case Declined:
    case Cancelled:
        return hasBegun ? QList<SignUpStatus>{} : QList<SignUpStatus>{Offered};
    default:
        return {};
    }
}

} // namespace

QList<SignUpStatus> SignUpSteps::from(SignUpStatus status, bool hasBegun)
{
    QList<SignUpStatus> steps = usualNext(status, hasBegun);
    const auto add = [&](SignUpStatus other) {
        if (other != status && !steps.contains(other))
            steps += other;
    };
    if (hasBegun) {
        // Whoever did what they had not promised did it all the same.
        std::ranges::for_each(outcomes, add);
        if (status != Covered)
            add(Confirmed);
        return steps;
    }
    if (status == Covered)
        return steps; // the other one has it; taking that back is done by undo, or by taking the other one off
    std::ranges::for_each(planned, add);
    add(Declined);
    add(Cancelled);
    return steps;
}

bool SignUpSteps::counts(SignUpStatus status) { return status == Approved || status == Confirmed || hasCome(status); }

} // namespace rnf
