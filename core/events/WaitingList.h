#pragma once

#include "events/Registration.h"

namespace rnf {

/// Who gets a place that comes free (events.md, section 5). Values in, values out; no clock of its own.
struct WaitingList {
    /// 48 hours; two when the event begins within 72.
    static QString offerUntil(const QDateTime &now, const Event &event);
    /// What changes on the list now, in its order: offers that ran out become expired, and as many as then fit of those who
    /// wait longest get one; all of them, where there is no limit any more. Nothing is offered for what is over or called off.
    static QList<Registration> changes(const QList<Registration> &list, const Event &event, const QDateTime &now);
    /// Free places; those on offer are taken. Nothing: there is no limit.
    static std::optional<int> freePlaces(const QList<Registration> &list, const Event &event);
};

} // namespace rnf
