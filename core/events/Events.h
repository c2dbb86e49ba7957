#pragma once

#include "events/EventRepository.h"
#include "storage/Store.h"

namespace rnf {

/// Everything that can be done with events, their kinds and venues; registrations have a service of their own. The only class
/// of this part that windows and commands see. Reads answer "nothing" when they fail; writes answer the action's number, 0 when
/// nothing was to be done. Lives on the thread that opened the store.
class Events : public QObject {
    Q_OBJECT

public:
    explicit Events(Store &store);

    /// By their beginning; those without a day last.
    QList<Event> all(const Session &session);
    std::optional<Event> find(const Session &session, EventId id);
    /// Those that touch a day from `first` to `last` in their zone, by their beginning; cancelled ones too.
    QList<Event> between(const Session &session, const QDate &first, const QDate &last);
    /// By name.
    QList<Venue> venues(const Session &session);
    std::optional<Venue> venue(const Session &session, VenueId id);
    QList<EventKind> kinds(const Session &session);
    std::optional<EventKind> kind(const Session &session, EventKindId id);
    /// "Union hall, 12 Main St · second floor": where people are to go, on one line; empty: not said.
    QString placeOf(const Session &session, const Event &event);

    /// What a new event comes with; what its kind says it needs is turned on.
    struct New {
        Event event;
        QString venueName;   ///< of a venue that is known, or new; empty: as the event says
        TaskTemplateId plan; ///< whose tasks are made with it, where it has a day; invalid: none
    };
    /// One action. What is planned for no day is an idea. Refused, here and in `save`: no name; places below zero; an end that
    /// is not after the beginning.
    Result<EventId> add(const Session &session, New added);
    /// Writes what differs; a new status or day names the action. A new day moves the open tasks of the plan with it, in the
    /// same action. Refused: a status that the event cannot go to ("step").
    Result<qint64> save(const Session &session, const Event &before, const Event &after);
    /// With its registrations. Its tasks stay, as nobody's event. Refused ("attended") once somebody was checked in: the
    /// history of people rests on it; such an event is cancelled or archived.
    Result<qint64> remove(const Session &session, const Event &event);
    /// The same event on another day, planned anew: its tasks are there again, to do, as many days from the beginning as
    /// before; nobody is registered. Refused: an event without a day.
    Result<EventId> duplicate(const Session &session, const Event &event, const QDate &day);

    /// The venue of this name, or a new one. An empty name is no venue.
    Result<VenueId> venueNamed(const Session &session, const QString &name);
    /// Refused, here and below: no name, or one that another has; of a kind, no length.
    Result<qint64> save(const Session &session, const Venue &before, const Venue &after);
    Result<EventKindId> add(const Session &session, EventKind kind);
    Result<qint64> save(const Session &session, const EventKind &before, const EventKind &after);
    /// Its events stay, of no kind.
    Result<qint64> remove(const Session &session, const EventKind &kind);

    /// For whom and by which days the tasks of an event's plan are made.
    static TemplateUse planUseOf(const Event &event);
    /// Inside the action that makes a workspace: the kinds that come with the program, with their plans.
    static void addUsual(Action &action);

    // From any thread. They throw StorageError.
    static QList<Event> all(Database &database);

private:
    Store &m_store;
    EventRepository m_reading;
};

} // namespace rnf
