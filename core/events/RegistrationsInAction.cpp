#include "events/RegistrationsInAction.h"

#include "base/Text.h"
#include "events/EventsInAction.h"
#include "people/PeopleInAction.h"
#include "storage/IdSet.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {

RegistrationsInAction::RegistrationsInAction(Action &action) : m_action(action), m_rows(action.on<RegistrationRepository>())
{
}

QString RegistrationsInAction::now() const { return instantText(m_action.doneAt()); }

Event RegistrationsInAction::event(EventId id) { return EventsInAction::event(m_action, id); }

Registration RegistrationsInAction::registration(RegistrationId id)
{
    const auto found = m_rows.find(id);
    if (!found)
        throw Refusal(
            {u"gone"_s, tr("This person is not on the list any more: somebody took them off meanwhile. Look at the "
                           "list again, and add them if they come.")});
    return *found;
}

Event RegistrationsInAction::eventOf(const QList<RegistrationId> &ids)
{
    std::optional<Registration> first;
    for (const RegistrationId id : ids) {
        const auto there = m_rows.find(id);
        if (there && first && there->event != first->event)
            throw Refusal({u"two-events"_s, tr("These people are on the lists of two events. Choose those of one event.")});
        if (there)
            first = there;
    }
    return event((first ? *first : registration({})).event);
}

QList<Registration> RegistrationsInAction::only(QList<Registration> list, const QList<RegistrationId> &ids)
{
    IdSet meant;
    for (const RegistrationId id : ids)
        meant.add(id.value);
    list.removeIf([&](const Registration &registration) { return !meant.contains(registration.id.value); });
    return list;
}

QString RegistrationsInAction::nameOf(PersonId person)
{
    const auto found = PeopleInAction(m_action).find(person);
    return found ? found->displayName() : QString();
}

QList<Registration> RegistrationsInAction::invite(const Event &event, const QList<PersonId> &people,
                                                  const QString &sourceCode, const RegistrationKind &kind)
{
    IdSet known;
    for (const auto &registration : m_rows.of(event.id))
        known.add(registration.person.value);
    QList<Registration> invited;
    for (const PersonId person : people) {
        if (known.contains(person.value))
            continue;
        known.add(person.value);
        Registration registration;
        registration.event = event.id;
        registration.person = person;
        registration.sourceCode = sourceCode;
        registration.kind = kind.id;
        registration.dueCents = kind.priceCents;
        invited += registration;
    }
    m_rows.insert(m_action, invited);
    return invited;
}

Registration RegistrationsInAction::enter(const Event &event, PersonId person, bool isWalkIn)
{
    if (const auto known = m_rows.find(event.id, person))
        return *known;
    Registration registration;
    registration.event = event.id;
    registration.person = person;
    registration.isWalkIn = isWalkIn;
    if (isWalkIn) {
        registration.rsvp = Rsvp::Yes;
        registration.answeredAt = now();
    }
    m_rows.insert(m_action, registration);
    return registration;
}

Registration RegistrationsInAction::walkIn(EventId id, Person &person, const std::optional<QString> &station)
{
    if (!person.id.isValid())
        PeopleInAction(m_action).insert(person, PersonSearch::entryFor(person, SortKeys()));
    const Registration coming = enter(event(id), person.id, true);
    if (station)
        checkIn(coming, *station);
    else
        mark(coming, Attendance::Attended);
    return coming;
}

void RegistrationsInAction::checkIn(const Registration &registration, const QString &station)
{
    if (registration.hasCome())
        return;
    CheckIn checkIn{0, registration.id, now(), cleanText(station), 0};
    m_rows.insert(m_action, checkIn);
    mark(registration, Attendance::Attended);
}

void RegistrationsInAction::undoCheckIn(const Registration &registration, const QString &station)
{
    if (registration.hasCome())
        mark(registration, Attendance::Unknown, station);
}

void RegistrationsInAction::mark(const Registration &registration, Attendance attendance, const QString &station)
{
    Registration after = registration;
    after.attendance = attendance;
    if (after.hasCome())
        takePlace(after);
    else
        takeBackCheckIns(registration.id, station);
    save(registration, after);
}

/// Whoever is in the room waits for nothing any more: a yes, written at the door.
void RegistrationsInAction::takePlace(Registration &registration) const
{
    using enum Rsvp;
    constexpr auto waiting = std::to_array({Waitlisted, Offered, Expired, Pending});
    if (std::ranges::find(waiting, registration.rsvp) == waiting.end())
        return;
    registration.rsvp = Yes;
    registration.answeredAt = now();
    registration.waitingSince.clear();
    registration.offerExpiresAt.clear();
}

/// Several hold where two stations did not know of each other.
void RegistrationsInAction::takeBackCheckIns(RegistrationId registration, const QString &station)
{
    for (const auto &wrong : m_rows.checkIns(registration)) {
        CheckIn back{0, registration, now(), cleanText(station), wrong.id};
        m_rows.insert(m_action, back);
    }
}

void RegistrationsInAction::refuseWhereOver(RegistrationId id)
{
    const Registration kept = registration(id);
    const Event of = event(kept.event);
    if (!of.isAhead())
        throw Refusal(
            {u"attended"_s, tr("“%1” is over, so that %2 was checked in stays in the history. Nothing was done. If it "
                               "was a mistake, take the check-in back: note “Not known” on the list of the event.")
                                .arg(of.name, nameOf(kept.person))});
}

RegistrationsInAction::Closed RegistrationsInAction::close(const Event &event, bool wasTracked,
                                                           const QList<RegistrationId> &excused)
{
    if (event.status == EventStatus::Cancelled)
        throw Refusal({u"called-off"_s, tr("“%1” was called off, so nobody came or stayed away. If it took place after all, "
                                           "change its status first.")
                                            .arg(event.name)});
    if (!event.hasDay() || event.startsAt > now())
        throw Refusal({u"not-begun"_s, tr("“%1” has not begun, so nobody came or stayed away yet. Close the attendance "
                                          "afterwards; if it took place already, type that day first.")
                                           .arg(event.name)});
    Closed closed;
    for (const auto &registration : m_rows.of(event.id)) {
        closed.came += registration.hasCome();
        if (!registration.isMissedAt(event))
            continue;
        ++closed.missed;
        mark(registration, !wasTracked                         ? Attendance::Untracked
                           : excused.contains(registration.id) ? Attendance::Excused
                                                               : Attendance::NoShow);
    }
    Event done = event;
    done.status = EventStatus::Done;
    if (event.isAhead())
        m_action.on<EventRepository>().update(m_action, event, done);
    return closed;
}

} // namespace rnf
