#pragma once

#include "events/EventFollower.h"
#include "events/EventRepository.h"
#include "events/Series.h"
#include "storage/Store.h"

namespace rnf {

class EventsInAction;

/// Everything that can be done with events, their kinds and venues; registrations have a service of their own. The only class
/// of this part that windows and commands see. Reads answer "nothing" when they fail; writes answer the action's number, 0 when
/// nothing was to be done. Lives on the thread that opened the store.
class Events : public QObject {
    Q_OBJECT

public:
    explicit Events(Store &store);
    /// What goes with an event to another day, and what keeps one from being deleted.
    void addFollower(const EventFollower &follower) { m_followers += follower; }

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
    static QString placeAt(const Venue &venue, const Event &event);

    /// What a new event comes with; what its kind says it needs is turned on.
    struct New {
        Event event;
        QString venueName;          ///< of a venue that is known, or new; empty: as the event says
        TaskTemplateId plan;        ///< whose tasks are made with it, where it has a day; invalid: none
        Repetition repetition = {}; ///< not wanted: it is held once
    };
    /// One action. What is planned for no day is an idea. Refused, here and in `save`: no name; places below zero; an end that
    /// is not after the beginning; and as `repeat`.
    Result<EventId> add(const Session &session, New added);
    /// Writes what differs; a new status or day names the action. A new day moves the open tasks of the plan and the
    /// volunteer shifts with it, in the same action. Refused: a status that the event cannot go to ("step").
    Result<qint64> save(const Session &session, const Event &before, const Event &after);
    /// With its registrations. Its tasks stay, as nobody's event. Refused ("attended") once somebody was checked in or worked
    /// a shift: the history of people rests on it; such an event is cancelled or archived. Also while something holds it
    /// ("needs").
    Result<qint64> remove(const Session &session, const Event &event);
    /// Inside the caller's action, which throws; outlives neither it nor this.
    EventsInAction inAction(Action &action) const;
    /// The same event on another day, planned anew: its tasks are there again, to do, as many days from the beginning as
    /// before, and so are its kinds of registration, shifts and planned money; nobody is registered or on a shift. Refused: an
    /// event without a day.
    Result<EventId> duplicate(const Session &session, const Event &event, const QDate &day);

    /// The further events of a series that this one begins, each as `duplicate` makes them, at the same time on the wall; one
    /// action. The last one of a series goes on with it. Refused: an event without a day ("no-day"), one of a series that goes on
    /// after it ("in-series"), more than 60 at once ("too-many") or beyond five years ("too-far"), a rule that gives no further
    /// day ("no-days").
    Result<QList<EventId>> repeat(const Session &session, const Event &event, const Repetition &repetition);
    /// The days on which it would come again, refused likewise.
    static Result<QList<QDate>> daysOf(const Event &event, const Repetition &repetition);
    /// Those of its series, by their beginning; empty: it stands alone.
    QList<Event> seriesOf(const Session &session, const Event &event);
    /// "Every second Tuesday · 3 of 12"; empty: it stands alone.
    QString seriesWords(const Session &session, const Event &event);
    /// Those of its series that come after it and are neither over nor called off.
    QList<Event> laterOnes(const Session &session, const Event &event);
    /// What was changed of an event becomes that of the later ones too: name, kind, times on the wall of their own days, zone,
    /// place, places, lead, links and text. What somebody changed of one of them apart stays. Not the day, status or notes.
    Result<LaterOnes> saveLater(const Session &session, const Event &before, const Event &after);
    /// This one and those of its series after it, without those that must stay, as `remove`. Refused likewise where only such are
    /// left.
    Result<qint64> removeLater(const Session &session, const Event &event);

    /// The venue of this name, or a new one. An empty name is no venue.
    Result<VenueId> venueNamed(const Session &session, const QString &name);
    /// Refused, here and below: no name, or one that another has; of a kind, no length.
    Result<qint64> save(const Session &session, const Venue &before, const Venue &after);
    /// In the order of the venue.
    QList<Room> rooms(const Session &session, VenueId venue);
    std::optional<Room> room(const Session &session, RoomId id);
    /// As the last one of its venue.
    Result<RoomId> add(const Session &session, Room room);
    /// The venue and its rooms in one action: those without id are new, those that are missing go, and this is their order.
    /// Refused: a room without a name, or two with the same one ("name-taken"); seats below zero.
    Result<qint64> save(const Session &session, const Venue &before, const Venue &after, const QList<Room> &roomsBefore,
                        const QList<Room> &roomsAfter);
    /// With its rooms. Refused ("in-use") while an event takes place there.
    Result<qint64> remove(const Session &session, const Venue &venue);
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
    QList<EventFollower> m_followers;
};

} // namespace rnf
