#pragma once

#include "people/PersonFields.h"

#include <QDateTime>
#include <QTimeZone>

namespace rnf {

/// When something happened, as files write it: a date, and behind it perhaps a time of day with its zone.
struct MomentText {
    QDate day; ///< as it is written
    QTime time = QTime(0, 0);
    bool hasTime = false;
    std::optional<int> offset = {}; ///< of its zone from UTC, in seconds; nothing: the file does not say

    /// Nothing when it is no date, or no such time: "18:58", "6:58:12 PM", "18:58:12-05:00", "18:58Z".
    static std::optional<MomentText> read(const QString &text, DateOrder order);
    /// In UTC. Without a zone of its own it is one of `zone`; without a time, the beginning of the day.
    QDateTime at(const QTimeZone &zone) const;
};

} // namespace rnf
