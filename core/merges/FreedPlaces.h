#pragma once

#include "events/Event.h"
#include "merges/MergeRepository.h"
#include "people/Person.h"

namespace rnf {

/// The places that come free where people who were registered for one event become one: they go on to whoever waits, as when
/// somebody cancels. Inside the action that merges, on the writing thread; throws.
class FreedPlaces {
public:
    /// Before the registrations of these people are one.
    FreedPlaces(Action &action, const TableShapes &shapes, const QList<Person> &people);

    /// Afterwards, also in the sessions of their programmes. Answers who has an offer or a place now, in sentences: somebody
    /// should tell them.
    QStringList passOn();

private:
    QString passOn(EventId event);

    Action &m_action;
    QList<EventId> m_events; ///< for which several of them are registered
};

} // namespace rnf
