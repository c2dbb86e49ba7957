#pragma once

#include "look/Theme.h"
#include "recruiting/Application.h"

namespace rnf {

/// What a card says of its application; empty texts are left out.
struct ApplicationCard {
    ApplicationId application;
    ApplicationStatus status = ApplicationStatus::Received;
    QString name;
    QString hours;              ///< "20 h a week · fits"
    Tone fit = Tone::Quiet;     ///< of those hours
    QString waiting;            ///< "9 days"; of what is settled since when
    Tone urgency = Tone::Quiet; ///< of those days
    QString about;              ///< "flyer · credit · stipend"
};

/// The board has a lane for each step of the way from received to placed, and one for all that left it.
struct ApplicationLanes {
    static constexpr int closed = int(ApplicationStatus::Declined);
    static constexpr int count = closed + 1;

    static int of(ApplicationStatus status) { return qMin(int(status), closed); }
    /// Where a card goes that is moved into the lane.
    static ApplicationStatus target(int lane) { return ApplicationStatus(lane); }
};

} // namespace rnf
