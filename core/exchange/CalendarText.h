#pragma once

#include <QByteArray>

namespace rnf {

/// A file of calendars as it should have been written: UTF-8, one line for each property, every part with its beginning and
/// end, and of its contents what tells of events and zones alone. What programs leave out or cut off is added, and what is
/// between parts is dropped, so that whoever reads it on needs no mercy.
struct CalendarText {
    QByteArray text;
    int events = 0;             ///< that begin in the file
    int others = 0;             ///< to-dos, journals and times when somebody is busy
    bool isCalendar = false;    ///< something in it is one
    bool isRepaired = false;    ///< a part had no end
    bool hasOddLetters = false; ///< some could not be read

    static CalendarText of(const QByteArray &bytes);
};

} // namespace rnf
