#pragma once

#include "events/Events.h"
#include "needs/NeedRepository.h"

#include "people/People.h"

namespace rnf {

class NeedsInAction;
struct CareLoad;
struct UndoPlan;

/// What people need to take part in an event, who looks after the children, and who interprets: the only class of this part that
/// windows and commands see. Reading included, everything here is for sessions that may see needs (Operation::SeeNeeds) and
/// nobody else. Reads answer "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done. Names of
/// actions tell of which event, never of whom or what. Lives on the thread that opened the store.
class Needs : public QObject {
    Q_OBJECT

public:
    Needs(Store &store, People &people, Events &events);

    // --- requests
    /// By kind, then by name.
    QList<NeedRow> of(const Session &session, EventId event);
    /// Those kinds alone that somebody needs. Every number of requests comes from here.
    QMap<NeedKind, NeedCounts> counts(const Session &session, EventId event);
    /// Head counts: how many need each kind of food, by what they said (capitals and accents aside) in the words of the first;
    /// those that cannot be met are left out.
    QMap<QString, int> diets(const Session &session, EventId event);
    /// Whom to call before the event, because something cannot be met; by name, each once.
    QList<PersonId> cannotCallList(const Session &session, EventId event);
    /// Asked today, unless it says another day. Refused: a registration that is gone; a need that cannot be met without a reason
    /// ("reason"), here and below.
    Result<NeedId> add(const Session &session, Need need);
    /// What can be met again loses its reason.
    Result<qint64> save(const Session &session, const Need &before, const Need &after);
    Result<qint64> remove(const Session &session, const Need &need);

    // --- children
    /// By name.
    QList<ChildRow> children(const Session &session, EventId event);
    ChildCounts childCounts(const Session &session, EventId event);
    /// The parent may collect them until somebody says otherwise, and asks for childcare with it, where they have not yet.
    /// Refused, here and in `save`: no name ("empty-name"), a month that is none ("month"), hours that end before they begin
    /// ("backwards").
    Result<ChildId> addChild(const Session &session, Child child);
    /// These people may collect the child then, and nobody else.
    Result<qint64> save(const Session &session, const Child &before, const Child &after, const QList<PersonId> &collectors);
    /// Refused ("here") for a child that is in the room.
    Result<qint64> remove(const Session &session, const Child &child);
    /// Refused for a child that is in the room already ("here"), and without somebody who brings it ("nobody").
    Result<qint64> signIn(const Session &session, ChildId child, PersonId by);
    /// Refused for whoever is not named ("not-named"), and for a child that is not here ("not-here").
    Result<qint64> signOut(const Session &session, ChildId child, PersonId by);

    // --- interpreting
    /// By their beginning.
    QList<InterpretingRow> interpreting(const Session &session, EventId event);
    /// Refused, here and in `save`: a language missing or twice the same ("language"), no time or an end before the beginning
    /// ("backwards"), one person as both ("twice").
    Result<qint64> add(const Session &session, Interpreting interpreting);
    Result<qint64> save(const Session &session, const Interpreting &before, const Interpreting &after);
    Result<qint64> remove(const Session &session, const Interpreting &interpreting);

    // --- the event
    NeedSetting setting(const Session &session, EventId event);
    /// Refused ("backwards") where the room closes before it opens.
    Result<qint64> saveSetting(const Session &session, const NeedSetting &setting);
    // What somebody should look at, in sentences.
    /// Requests without a plan in the week before, childcare asked for too late, and a purge that is due.
    QStringList requestWarnings(const Session &session, const Event &event);
    /// Children and their parents' shifts outside the hours of the room, and too few caregivers.
    QStringList careWarnings(const Session &session, const Event &event);
    /// Too few interpreters or receivers, and somebody in two places.
    QStringList interpretingWarnings(const Session &session, const Event &event);
    /// All of these.
    QStringList warnings(const Session &session, const Event &event);
    /// Over all events, the nearest first.
    QList<NeedsDue> due(const Session &session);

    /// Keeps in the history that a list of needs went on paper.
    Result<qint64> notePrinted(const Session &session, const Event &event);
    /// How many rows a purge would take; those that were deleted before and stand in the history alone count too.
    int purgeable(const Session &session, EventId event);
    /// Needs, children, their collectors and signs are gone, from the history too: what was done stays there, what was written
    /// does not. Cannot be undone. Refused ("not-over") before the event is over.
    Result<qint64> purge(const Session &session, const Event &event);
    static bool isOver(const Event &event, const QDate &today);

    /// For Events: what people need leaves the history by a purge alone, so the event stays until then ("needs").
    static std::optional<Error> hold(Action &action, const Event &event);
    /// For Changes: a child is in the room once, so an old sign-out stays while it is here again ("here").
    static void refuseUndo(Action &action, UndoPlan &plan);

    /// The last day on which childcare is asked for in time: 42 days before; invalid without a day.
    static QDate childcareClosesOn(const Event &event);
    /// 30 days after the last day; invalid without a day.
    static QDate purgeDueOn(const Event &event);

    // For numbers alone, which name nobody. From any thread. They throw StorageError.
    /// Of all events: what those need who still come.
    static QList<CountedNeed> counted(Database &database);
    /// The events to which anybody brings a child.
    static QSet<EventId> withChildren(Database &database);
    /// Of those children whose parent still comes and is meant.
    static CareLoad careLoad(Database &database, EventId event, const std::function<bool(PersonId)> &isMeant);
    /// Of all events, by event, then by their beginning.
    static QList<Interpreting> interpreting(Database &database);

private:
    /// `write(NeedsInAction &)` answers the event that the name of the action tells of.
    template <typename Write>
    Result<qint64> write(const Session &session, const QString &label, Write write);
    QList<Child> childrenOf(const Session &session, EventId event);
    QStringList shiftWarnings(const Session &session, const Event &event, const NeedSetting &setting);

    Store &m_store;
    People &m_people;
    Events &m_events;
    NeedRepository m_reading;
};

} // namespace rnf
