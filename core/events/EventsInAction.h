#pragma once

#include "events/EventFollower.h"
#include "events/EventRepository.h"

#include <QCoreApplication>

namespace rnf {

/// Events and what belongs to them inside the action that writes them or rests on them, on the writing thread; judged by what
/// stands in the workspace at that moment. What is not allowed throws a Refusal.
class EventsInAction {
    Q_DECLARE_TR_FUNCTIONS(EventsInAction)

public:
    EventsInAction(Action &action, const QList<EventFollower> &followers);

    /// Refuses where it is not there any more.
    static Event event(Action &action, EventId id);
    Event event(EventId id) { return event(m_action, id); }

    /// The event has this part from now on.
    static void turnOn(Action &action, EventId id, bool Event::*part);

    /// Gives it its id, and makes the tasks of its plan.
    void add(Event &event, const QString &venueName, TaskTemplateId plan);
    /// Moves the open tasks of its plan and its followers with it.
    void save(const Event &before, Event after);
    /// Refuses as `held` says.
    void remove(const Event &event);
    /// Why it must stay: people came, or were ever checked in ("attended"), or one of its followers holds it. Nothing: it may
    /// go.
    std::optional<Error> held(const Event &event);
    /// Refuses ("attended") for the first of these reasons.
    static void refuseAttended(Action &action, const Event &event);
    /// With its tasks, to be done again, and kinds of registration; as one of a series, where one is given.
    EventId duplicate(EventId id, const QDate &day, EventSeriesId series = {});

    /// The venue of this name, or a new one. An empty name is no venue.
    VenueId venueNamed(const QString &name);
    void save(const Venue &before, Venue after);
    void add(Room &room);
    /// Makes the rooms of a venue these, in this order.
    void save(VenueId venue, const QList<Room> &before, QList<Room> after);
    /// With its rooms. Refuses ("in-use") while an event takes place there.
    void remove(const Venue &venue);
    void add(EventKind &kind);
    void save(const EventKind &before, EventKind after);

private:
    static std::optional<Error> attended(Action &action, const Event &event);
    static void check(Event &event);
    void check(Venue &venue);
    static void check(Room &room, const QList<Room> &others);
    void check(EventKind &kind);
    void copyTasks(const Event &from, const Event &to);

    Action &m_action;
    const QList<EventFollower> &m_followers;
    EventRepository &m_rows;
};

} // namespace rnf
