#pragma once

#include <QDate>

namespace rnf {

/// How alike two birth dates are, of which either may be only a year.
enum class DateLikeness {
    Missing, ///< nothing is known of one
    Conflict,
    OtherYear, ///< of one only the year is known, and it is another
    OfOneYear, ///< two dates in the same year
    Slips,     ///< every part is the same or off by one, the year perhaps by ten
    Near,      ///< at most a month apart
    SameDayOtherYear,
    TwoParts, ///< the year, and the month or the day
    OneDigit, ///< one digit is another, or two neighbours stand the other way around
    Swapped,  ///< day and month
    SameYear, ///< of one only the year is known
    Equal,
};

DateLikeness datesAlike(QDate a, int yearOfA, QDate b, int yearOfB);

} // namespace rnf
