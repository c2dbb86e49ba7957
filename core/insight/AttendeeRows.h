#pragma once

#include "insight/EventScope.h"
#include "insight/MetricTable.h"

namespace rnf {

/// Everybody who came to some events, in two parts of a whole: a row for each event to which somebody came.
struct AttendeeRows {
    enum Column { Meant, Others };

    MetricColumn meant, others; ///< their keys and labels; how they are drawn is the same for all
    std::function<bool(const Event &, const Registration &)> isMeant;
    MetricTone othersTone = MetricTone::Done;

    /// All but the title. Whoever had promised and is not known to have come is told in a note.
    MetricTable of(Database &database, const EventScope &scope, const QList<Event> &events) const;
    /// "9 of 21 (42.9 %, few)", of the whole table; where somebody came more than once, "9 of 24 visits (37.5 %, few)".
    static QString rate(const MetricTable &table);
    /// Those asked about that have begun, the latest first.
    static QList<Event> begun(const EventScope &scope);
};

} // namespace rnf
