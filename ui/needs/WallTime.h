#pragma once

#include "base/Dates.h"
#include "base/TimeText.h"

namespace rnf {

/// Times of day that are typed, as minutes after midnight.
struct WallTime {
    /// Nothing when it says no time.
    static std::optional<int> read(const QString &text)
    {
        const auto time = TimeText::read(text.trimmed());
        return time ? std::optional(time->hour() * minutesOfHour + time->minute()) : std::nullopt;
    }
    /// The same of an end: midnight is the one after the day.
    static std::optional<int> readEnd(const QString &text)
    {
        const auto minutes = read(text);
        return minutes == 0 ? minutesOfDay : minutes;
    }
    /// As they take it back; empty for hours that were not said.
    static QString shown(int minutes, bool isSaid)
    {
        return isSaid ? TimeText::shown(QTime(minutes / minutesOfHour % 24, minutes % minutesOfHour)) : QString();
    }
};

} // namespace rnf
