#pragma once

#include "staffing/VolunteerShift.h"

#include <QCoreApplication>

namespace rnf {

/// How volunteer shifts are called where people read of them; times are on the clock of the event.
struct ShiftWords {
    Q_DECLARE_TR_FUNCTIONS(ShiftWords)

public:
    static QString status(SignUpStatus status);
    /// "Door, Friday 8:00 AM": in names of actions and in sentences.
    static QString title(const VolunteerShift &shift, const Event &event);
    /// "Fri 20 Nov, 8:00 AM – 12:00 PM"
    static QString when(const VolunteerShift &shift, const Event &event);
    /// "8:00 AM – 12:00 PM" of instants, UTC; empty where there are none.
    static QString times(const QString &from, const QString &to, const Event &event);
    /// "2 of 3"; where it takes nobody for sure, just "2".
    static QString fill(const ShiftFill &fill);
};

} // namespace rnf
