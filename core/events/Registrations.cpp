#include "events/Registrations.h"

#include "base/Text.h"
#include "events/EventSchema.h"
#include "events/EventWords.h"
#include "events/EventsInAction.h"
#include "events/PlacesInAction.h"
#include "events/RegistrationKindsInAction.h"
#include "people/PeopleSchema.h"
#include "storage/IdSet.h"
#include "storage/StorageError.h"
#include "storage/Undo.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The event is %1 and the person %2 of the text.
QString saidByOne(Rsvp rsvp)
{
    switch (rsvp) {
    case Rsvp::Yes:
    case Rsvp::Offered:
        return Registrations::tr("“%1”: %2 comes");
    case Rsvp::Waitlisted:
        return Registrations::tr("“%1”: %2 waits for a place");
    case Rsvp::Maybe:
        return Registrations::tr("“%1”: %2 may come");
    case Rsvp::No:
        return Registrations::tr("“%1”: %2 does not come");
    case Rsvp::Cancelled:
        return Registrations::tr("“%1”: %2 cancels");
    case Rsvp::Pending:
        return Registrations::tr("“%1”: %2 asks to come");
    case Rsvp::Refused:
        return Registrations::tr("“%1”: %2 is not accepted");
    case Rsvp::Invited:
    case Rsvp::Expired:
        break;
    }
    return Registrations::tr("“%1”: %2 has not answered");
}

/// The event is %1 of the text. Some of those who come may wait.
QString saidByMany(Rsvp rsvp, int people)
{
    switch (rsvp) {
    case Rsvp::Yes:
        return Registrations::tr("“%1”: %n people come", nullptr, people);
    case Rsvp::Maybe:
        return Registrations::tr("“%1”: %n people may come", nullptr, people);
    case Rsvp::No:
        return Registrations::tr("“%1”: %n people do not come", nullptr, people);
    case Rsvp::Cancelled:
        return Registrations::tr("“%1”: %n people cancel", nullptr, people);
    default:
        return Registrations::tr("“%1”: %n people have not answered", nullptr, people);
    }
}

QString passOnLabel(const Event &event) { return Registrations::tr("Offer free places of “%1”").arg(event.name); }

/// Where nobody says anything new, places that were free may have gone on all the same.
QString answerLabel(RegistrationsInAction &rows, const Event &event, const QList<Registration> &answered, Rsvp rsvp)
{
    if (answered.isEmpty())
        return passOnLabel(event);
    if (answered.size() != 1)
        return saidByMany(rsvp, int(answered.size())).arg(event.name);
    const Registration &only = answered.first();
    return saidByOne(only.rsvp).arg(event.name, rows.nameOf(only.person));
}

QString attendanceLabel(RegistrationsInAction &rows, const Event &event, const QList<Registration> &marked,
                        Attendance attendance)
{
    const QString who = marked.size() == 1 ? rows.nameOf(marked.first().person)
                                           : Registrations::tr("%n people", nullptr, int(marked.size()));
    return attendance == Attendance::Unknown
             ? Registrations::tr("Attendance at “%1” of %2: not known").arg(event.name, who)
             : Registrations::tr("Attendance at “%1” of %2: %3").arg(event.name, who, EventWords::attendance(attendance));
}

} // namespace

Registrations::Registrations(Store &store, People &people, Events &events)
    : m_store(store), m_people(people), m_events(events), m_reading(store.reader())
{
}

// --- who is on a list

QList<RegistrationRow> Registrations::of(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        IdSet people;
        QHash<PersonId, Registration> list;
        for (const auto &registration : m_reading.of(event)) {
            people.add(registration.person.value);
            list.insert(registration.person, registration);
        }
        const auto inOrder = People::ids(m_store.reader(), {}, &people);
        const auto names = m_people.names(session, inOrder);
        const auto checkIns = m_reading.checkIns(event);
        QList<RegistrationRow> rows;
        for (const PersonId person : inOrder) {
            const auto registration = list.value(person);
            const auto came = checkIns.value(registration.id);
            rows += {registration, names.value(person), came.value(0).happenedAt, {}, int(came.size())};
        }
        return rows;
    });
}

QList<RegistrationRow> Registrations::of(const Session &session, PersonId person)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        const QString name = m_people.nameOf(session, person);
        QList<RegistrationRow> rows;
        for (const auto &registration : m_reading.of(person)) {
            const auto came = m_reading.checkIns(registration.id);
            const auto event = m_events.find(session, registration.event).value_or(Event());
            rows += {registration, name, came.value(0).happenedAt, event, int(came.size())};
        }
        std::ranges::stable_sort(rows, std::ranges::greater(),
                                 [](const RegistrationRow &row) { return row.event.startsAt; });
        return rows;
    });
}

QList<Registration> Registrations::all(Database &database) { return RegistrationRepository(database).all(); }

QList<RegistrationKind> Registrations::allKinds(Database &database) { return RegistrationRepository(database).allKinds(); }

std::optional<Registration> Registrations::find(const Session &session, EventId event, PersonId person)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(event, person); });
}

QHash<EventId, EventCounts> Registrations::counts(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.counts(); });
}

EventCounts Registrations::counts(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.counts(event); });
}

Result<qint64> Registrations::invite(const Session &session, const Event &event, const QList<PersonId> &people,
                                     const QString &sourceCode, RegistrationKindId kind)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto current = rows.event(event.id);
        const auto as = RegistrationKindsInAction(action).kindOf(current, kind);
        const auto invited = rows.invite(current, people, cleanText(sourceCode), as);
        action.setLabel(invited.size() == 1
                            ? tr("Invite %1 to “%2”").arg(rows.nameOf(invited.first().person), current.name)
                            : tr("Invite %n people to “%1”", nullptr, int(invited.size())).arg(current.name));
    });
}

Result<qint64> Registrations::note(const Session &session, RegistrationId registration, const QString &note)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto before = rows.registration(registration);
        auto after = before;
        after.note = cleanText(note);
        action.setLabel(tr("Note on %1 for “%2”").arg(rows.nameOf(before.person), rows.event(before.event).name));
        rows.save(before, after);
    });
}

// --- what they said, and who gets a place

Result<qint64> Registrations::answer(const Session &session, const QList<RegistrationId> &registrations, Rsvp rsvp)
{
    if (registrations.isEmpty())
        return 0;
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto event = rows.eventOf(registrations);
        const auto answered = PlacesInAction(action, event).answer(registrations, rsvp);
        action.setLabel(answerLabel(rows, event, answered, rsvp));
    });
}

Result<qint64> Registrations::giveAway(const Session &session, RegistrationId registration)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto before = rows.registration(registration);
        const auto event = rows.event(before.event);
        PlacesInAction(action, event).giveAway(registration);
        action.setLabel(tr("“%1”: a place for %2").arg(event.name, rows.nameOf(before.person)));
    });
}

Result<qint64> Registrations::confirm(const Session &session, RegistrationId registration)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto before = rows.registration(registration);
        const QString name = rows.nameOf(before.person);
        if (before.rsvp != Rsvp::Yes)
            throw Refusal(
                {u"no-yes"_s, tr("%1 has not said yes, so there is nothing to confirm. Note the answer first.").arg(name)});
        auto after = before;
        after.confirmStage = qMin(before.confirmStage + 1, 3);
        rows.save(before, after);
        action.setLabel(tr("“%1”: %2 confirms").arg(rows.event(before.event).name, name));
    });
}

Result<qint64> Registrations::remove(const Session &session, const QList<RegistrationId> &registrations)
{
    if (registrations.isEmpty())
        return 0;
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto event = rows.eventOf(registrations);
        const auto gone = PlacesInAction(action, event).remove(registrations);
        action.setLabel(gone.size() == 1
                            ? tr("Take %1 off the list of “%2”").arg(rows.nameOf(gone.first().person), event.name)
                            : tr("Take %n people off the list of “%1”", nullptr, int(gone.size())).arg(event.name));
    });
}

Result<qint64> Registrations::passOnOffers(const Session &session, EventId event)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        const auto current = RegistrationsInAction(action).event(event);
        const PlacesInAction passedOn(action, current);
        action.setLabel(passOnLabel(current));
    });
}

// --- who came

void Registrations::refuseUndo(Action &action, UndoPlan &plan)
{
    auto &rows = action.on<RegistrationRepository>();
    RegistrationsInAction inAction(action);
    const auto refuseWhereOver = [&](RegistrationId id) {
        // Whoever goes while something comes back is one with somebody again, who came then.
        if (plan.rows.isEmpty() || !plan.removes(PeopleTable::Person, inAction.registration(id).person.value))
            inAction.refuseWhereOver(id);
    };
    plan.eachRemoval(EventTable::CheckIn, [&](qint64 id) {
        if (const auto checkIn = rows.checkIn(id); checkIn && checkIn->undoes == 0)
            refuseWhereOver(checkIn->registration);
    });
    // What belongs to these goes with them, and the plan does not say so.
    plan.eachRemoval(EventTable::Registration, [&](qint64 id) {
        if (rows.wasCheckedIn(RegistrationId(id)))
            refuseWhereOver(RegistrationId(id));
    });
    plan.eachRemoval(EventTable::Event, [&](qint64 id) {
        if (const auto event = action.on<EventRepository>().find(EventId(id)); event && !event->isAhead())
            EventsInAction::refuseAttended(action, *event);
    });
}

Result<qint64> Registrations::checkIn(const Session &session, RegistrationId registration, const QString &station)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto coming = rows.registration(registration);
        rows.checkIn(coming, station);
        action.setLabel(tr("Check in %1").arg(rows.nameOf(coming.person)));
    });
}

Result<qint64> Registrations::undoCheckIn(const Session &session, RegistrationId registration, const QString &station)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto coming = rows.registration(registration);
        rows.undoCheckIn(coming, station);
        action.setLabel(tr("Take back the check-in of %1").arg(rows.nameOf(coming.person)));
    });
}

Result<RegistrationId> Registrations::walkIn(const Session &session, const Event &event, PersonId person,
                                             const QString &station)
{
    Person known;
    known.id = person;
    return walkIn(session, event, known, station);
}

Result<Person> Registrations::newcomer(const Event &event, const QString &name, const QString &phone) const
{
    Person person;
    writeWholeName(person, cleanText(name));
    if (!person.hasAnything())
        return Error{u"empty-name"_s, tr("Whoever walks in needs a name. Type one.")};
    const auto *field = PersonFields::find(u"mobile_phone"_s);
    if (const auto problem = field->write(person, cleanText(phone), FieldContext{m_people.phones()}))
        return Error{u"phone"_s, problem->what + u' ' + problem->hint};
    person.source = tr("Came to “%1”").arg(event.name);
    return person;
}

Result<RegistrationId> Registrations::walkIn(const Session &session, const Event &event, const QString &name,
                                             const QString &phone, const QString &station)
{
    const auto person = newcomer(event, name, phone);
    if (!person)
        return person.error();
    return walkIn(session, event, *person, station);
}

Result<RegistrationId> Registrations::walkIn(const Session &session, const Event &event, Person person,
                                             const QString &station)
{
    RegistrationId entered;
    const auto done = m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto coming = rows.walkIn(event.id, person, station);
        action.setLabel((coming.isWalkIn ? tr("%1 walked in") : tr("Check in %1")).arg(rows.nameOf(person.id)));
        entered = coming.id;
    });
    if (!done)
        return done.error();
    return entered;
}

Result<qint64> Registrations::mark(const Session &session, const QList<RegistrationId> &registrations, Attendance attendance)
{
    if (registrations.isEmpty())
        return 0;
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto event = rows.eventOf(registrations);
        const auto marked = rows.those(event.id, registrations);
        for (const auto &registration : marked)
            rows.mark(registration, attendance);
        action.setLabel(attendanceLabel(rows, event, marked, attendance));
    });
}

Closing Registrations::closing(const Session &session, EventId event)
{
    Closing closing;
    const auto closed = m_events.find(session, event).value_or(Event());
    for (const auto &row : of(session, event)) {
        closing.came += row.registration.hasCome();
        if (row.registration.isMissedAt(closed))
            closing.missing += row;
    }
    return closing;
}

Result<qint64> Registrations::close(const Session &session, const Event &event, bool wasTracked,
                                    const QList<RegistrationId> &excused)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto current = rows.event(event.id);
        const auto closed = rows.close(current, wasTracked, excused);
        action.setLabel(wasTracked ? tr("Close the attendance of “%1”: %2 came, %3 did not")
                                         .arg(current.name, QString::number(closed.came), QString::number(closed.missed))
                                   : tr("Close the attendance of “%1”: nobody kept a sheet").arg(current.name));
    });
}

} // namespace rnf
