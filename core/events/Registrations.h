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
/// waits longest, a group only when all of it fits, for 48 hours, or two when the event is less than 72 hours away; what ran
/// out is offered on by the next action that changes who has a place (events.md, section 5). A limit is never refused at the
/// door.
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
    /// These, the latest event first, then by name, with the event and without the check-in (RegistrationReads.cpp).
    QList<RegistrationRow> of(const Session &session, const QList<RegistrationId> &ids);
    std::optional<Registration> find(const Session &session, EventId event, PersonId person);
    /// Of all events; those that nobody is registered for are left out.
    QHash<EventId, EventCounts> counts(const Session &session);
    EventCounts counts(const Session &session, EventId event);
    /// By name.
    QList<RegistrationKind> kinds(const Session &session, EventId event);
    /// Of every kind, by name; those of no kind last, where there are any.
    QList<KindCounts> kindCounts(const Session &session, EventId event);
    /// By name.
    QList<RegistrationGroup> groups(const Session &session, EventId event);

    /// Puts people on the list of an event, as invited and of this kind. Leaves alone whoever is on it.
    Result<qint64> invite(const Session &session, const Event &event, const QList<PersonId> &people,
                          const QString &sourceCode = {}, RegistrationKindId kind = {});
    /// What these said: Invited (no answer after all), Yes, Maybe, No or Cancelled; anything else is refused ("no-answer"). A
    /// yes beyond the places of the event or of its kind waits, and so does a group that does not fit whole; one of a kind that
    /// needs approval is pending; whoever has an offer takes it by a yes; a no after a yes cancels; a place that comes free goes
    /// on. Names one person or how many.
    Result<qint64> answer(const Session &session, const QList<RegistrationId> &registrations, Rsvp rsvp);
    /// Those who are pending come, or wait where all places are taken. Refused ("not-pending"), here and below, where none of
    /// them is.
    Result<qint64> approve(const Session &session, const QList<RegistrationId> &registrations);
    /// Those who are pending do not get a place.
    Result<qint64> refuse(const Session &session, const QList<RegistrationId> &registrations);
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

    // Kinds, groups and money: RegistrationKinds.cpp.
    /// Refused, here and in `save`: no name, or one that another kind of this event has; places or a price below zero; a window
    /// that closes before it opens.
    Result<RegistrationKindId> add(const Session &session, RegistrationKind kind);
    /// A new price is due of those of the kind who have paid nothing. More places go to those who wait.
    Result<qint64> save(const Session &session, const RegistrationKind &before, const RegistrationKind &after);
    /// Its people stay on the list, of no kind, and owe nothing more.
    Result<qint64> remove(const Session &session, const RegistrationKind &kind);
    /// Of which kind these are; an invalid one: of none. Its price is due, but of whoever has a scholarship. Whoever has a place
    /// keeps it. Refused ("other-event"): a kind of another event.
    Result<qint64> setKind(const Session &session, const QList<RegistrationId> &registrations, RegistrationKindId kind);
    /// Puts these into the group of this name, which is made where there is none; a group that they leave empty goes. Refused:
    /// no name; nobody on the list of this event ("gone").
    Result<RegistrationGroupId> group(const Session &session, EventId event, const QString &name,
                                      const QList<RegistrationId> &registrations);
    /// They come by themselves.
    Result<qint64> ungroup(const Session &session, const QList<RegistrationId> &registrations);
    /// What these paid, each of them. Refused ("amount"): less than nothing.
    Result<qint64> notePayment(const Session &session, const QList<RegistrationId> &registrations,
                               const RegistrationPayment &payment);

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

    // From any thread. They throw StorageError.
    /// Of all events, by id.
    static QList<Registration> all(Database &database);
    static QList<RegistrationKind> allKinds(Database &database);
    /// Of an event, those that hold, the first of each registration at the beginning.
    static QHash<RegistrationId, QList<CheckIn>> checkIns(Database &database, EventId event);
    /// At which anybody was ever checked in.
    static QSet<EventId> eventsWithCheckIns(Database &database);

private:
    Result<RegistrationId> walkIn(const Session &session, const Event &event, Person person, const QString &station);

    Store &m_store;
    People &m_people;
    Events &m_events;
    RegistrationRepository m_reading;
};

} // namespace rnf
