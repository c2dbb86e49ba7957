#pragma once

#include "events/EventRepository.h"

#include <QCoreApplication>

namespace rnf {

/// Events and what belongs to them inside the action that writes them or rests on them, on the writing thread; judged by what
/// stands in the workspace at that moment. What is not allowed throws a Refusal.
class EventsInAction {
    Q_DECLARE_TR_FUNCTIONS(EventsInAction)

public:
    explicit EventsInAction(Action &action);

    /// Refuses where it is not there any more.
    Event event(EventId id);

    /// Gives it its id, and makes the tasks of its plan.
    void add(Event &event, const QString &venueName, TaskTemplateId plan);
    /// Moves the open tasks of its plan and its volunteer shifts with it.
    void save(const Event &before, Event after);
    void remove(const Event &event);
    /// Refuses ("attended") where anybody came, or was ever checked in.
    void refuseAttended(const Event &event);
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
    static void check(Event &event);
    void check(Venue &venue);
    static void check(Room &room, const QList<Room> &others);
    void check(EventKind &kind);
    void copyTasks(const Event &from, const Event &to);

    Action &m_action;
    EventRepository &m_rows;
};

} // namespace rnf
