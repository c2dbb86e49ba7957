#pragma once

#include "events/Event.h"

#include <QList>

#include <optional>

namespace rnf {

/// An event as calendars of others show it. There is no person in it.
struct CalendarEntry {
    QString uid; ///< the same in every file, and no other event's
    EventStatus status = EventStatus::Planned;
    QDateTime start, end;             ///< on the clock of the room; no end: not said
    QString title;                    ///< one line
    QString place, text, url;         ///< may be empty
    QDateTime saidAt;                 ///< of two files the later one holds
    std::optional<int> sequence = {}; ///< grows with each change; nothing: the minute since 1970 in which it was said
};

/// A file that calendars read (RFC 5545).
struct CalendarFile {
    /// With the rules of every zone that a time stands in; a zone whose rules are not known here gives instants in UTC. What
    /// stands in the file later than in another has the higher SEQUENCE, unless it says which.
    static QByteArray write(const QList<CalendarEntry> &entries, const QString &organization);
};

} // namespace rnf
