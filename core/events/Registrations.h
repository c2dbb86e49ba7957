#pragma once

#include "events/Events.h"
#include "events/RegistrationRepository.h"
#include "people/People.h"

namespace rnf {

struct UndoPlan;

/// Who is asked to an event, what they said, and who came; the only class of this part that windows and commands see. Reads
/// answer "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done. Lives on the thread that
/// opened the store.
///
/// With a limit of places a yes beyond it waits, in the order of the answers. A place that comes free is offered to whoever
/// waits longest, for 48 hours, or two when the event is less than 72 hours away; what ran out is offered on by the next
/// action that changes who has a place (events.md, section 5). A limit is never refused at the door.
/// Functions with several registrations take those of one event, else they refuse ("two-events"); those that are gone are left
/// out.
class Registrations : public QObject {
    Q_OBJECT

public:
    Registrations(Store &store, People &people, Events &events);

    /// By name.
    QList<RegistrationRow> of(const Session &session, EventId event);
    /// The latest event first, with the event.
    QList<RegistrationRow> of(const Session &session, PersonId person);
    std::optional<Registration> find(const Session &session, EventId event, PersonId person);
    /// Of all events; those that nobody is registered for are left out.
    QHash<EventId, EventCounts> counts(const Session &session);
    EventCounts counts(const Session &session, EventId event);

    /// Puts people on the list of an event, as invited. Leaves alone whoever is on it.
    Result<qint64> invite(const Session &session, const Event &event, const QList<PersonId> &people,
                          const QString &sourceCode = {});
    /// What these said: Invited (no answer after all), Yes, Maybe, No or Cancelled; anything else is refused ("no-answer"). A
    /// yes beyond the places waits; whoever has an offer takes it by a yes; a no after a yes cancels; a place that comes free
    /// goes on. Names one person or how many.
    Result<qint64> answer(const Session &session, const QList<RegistrationId> &registrations, Rsvp rsvp);
    /// Lets them in although all places are taken.
    Result<qint64> giveAway(const Session &session, RegistrationId registration);
    /// They said once more that they come; after three times nothing is to be done. Refused ("no-yes") for whoever did not say
    /// yes.
    Result<qint64> confirm(const Session &session, RegistrationId registration);
    Result<qint64> note(const Session &session, RegistrationId registration, const QString &note);
    /// Off the list. Refused ("attended") where somebody of them came, or was ever checked in.
    Result<qint64> remove(const Session &session, const QList<RegistrationId> &registrations);
    /// Offers whose time is over go on to the next. 0: there are none.
    Result<qint64> passOnOffers(const Session &session, EventId event);

    /// They came in now. Once is enough: 0 for whoever came already, by the door or by paper. Whoever waited or had an offer has
    /// said yes by it, here and wherever it is noted that somebody came.
    Result<qint64> checkIn(const Session &session, RegistrationId registration, const QString &station = {});
    /// As a row of its own; what is known of their coming is empty again.
    Result<qint64> undoCheckIn(const Session &session, RegistrationId registration, const QString &station = {});
    /// Somebody who is known came without having said so: on the list with a yes, and in. Whoever is on the list is just
    /// checked in.
    Result<RegistrationId> walkIn(const Session &session, const Event &event, PersonId person, const QString &station = {});
    /// Somebody new: a person by this name and, where one is given, phone is made in the same action. Refused: no name; a phone
    /// that is none.
    Result<RegistrationId> walkIn(const Session &session, const Event &event, const QString &name, const QString &phone,
                                  const QString &station = {});
    /// Somebody new as that makes them, refused likewise; not written yet.
    Result<Person> newcomer(const Event &event, const QString &name, const QString &phone) const;
    /// What is known of their coming, without the door: Attended, Partial, Excused … in any order. Whoever did not come has
    /// their check-in taken back with it.
    Result<qint64> mark(const Session &session, const QList<RegistrationId> &registrations, Attendance attendance);

    /// What closing would do.
    Closing closing(const Session &session, EventId event);
    /// Every yes that nobody saw becomes a no-show, or excused where it is among these; also one that was cancelled after the
    /// beginning. Where nobody kept a sheet, they become untracked. The event is done with it. Refused for one that did not
    /// happen ("called-off"), or not yet ("not-begun").
    Result<qint64> close(const Session &session, const Event &event, bool wasTracked,
                         const QList<RegistrationId> &excused = {});

    /// For Changes: who was checked in at an event that is over stays so. A check-in is taken back by a row of its own.
    static void refuseUndo(Action &action, UndoPlan &plan);

private:
    Result<RegistrationId> walkIn(const Session &session, const Event &event, Person person, const QString &station);

    Store &m_store;
    People &m_people;
    Events &m_events;
    RegistrationRepository m_reading;
};

} // namespace rnf
