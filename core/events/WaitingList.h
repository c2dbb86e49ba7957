#pragma once

#include "events/Registration.h"

namespace rnf {

/// The places of an event and of its kinds that are free, counted down as they go. Values only.
class FreePlaces {
public:
    /// Whether a place that is on offer is taken: it is, but for those who are passed over for it.
    enum class Offers { Taken, Free };

    FreePlaces(const QList<Registration> &list, const Event &event, const QList<RegistrationKind> &kinds,
               Offers offers = Offers::Taken);

    /// Of the event, whatever the kind. Nothing: there is no limit.
    std::optional<int> ofEvent() const { return m_ofEvent; }
    /// Where places are short.
    struct Shortage {
        int needs = 0, free = 0;
        RegistrationKindId kind; ///< whose places are short; invalid: the event's
    };
    /// Why these cannot all have one; nothing: they can.
    std::optional<Shortage> shortageFor(const QList<Registration> &together) const;
    void take(const QList<Registration> &together);

private:
    std::optional<int> m_ofEvent;
    QHash<RegistrationKindId, int> m_ofKinds; ///< of those that have a limit
};

/// Who gets a place that comes free (events.md, section 5). A group is offered places only when all of it that waits fits; a
/// smaller one passes it only while it cannot. Values in, values out; no clock of its own.
struct WaitingList {
    /// 48 hours; two when the event begins within 72.
    static QString offerUntil(const QDateTime &now, const Event &event);
    /// What changes on the list now, in its order: offers that ran out become expired, a group's together, and as many as then
    /// fit of those who wait longest get one; all of them, where there is no limit any more. Nothing is offered for what is over
    /// or called off.
    static QList<Registration> changes(const QList<Registration> &list, const Event &event,
                                       const QList<RegistrationKind> &kinds, const QDateTime &now);
    /// Those who wait, as they get their places: alone or as a group, whoever waits longest first.
    static QList<QList<Registration>> line(const QList<Registration> &list);
    /// Where somebody stands in that line, and what their group lacks. Places on offer to others count as free: they are those
    /// for which it was passed over.
    struct Place {
        int number = 0; ///< from 1
        std::optional<FreePlaces::Shortage> shortage;
    };
    static QHash<RegistrationId, Place> placesInLine(const QList<Registration> &list, const Event &event,
                                                     const QList<RegistrationKind> &kinds);
};

} // namespace rnf
