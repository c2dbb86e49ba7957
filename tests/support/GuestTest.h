#pragma once

#include "support/Chance.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "events/RegistrationRepository.h"

#include <QObject>

namespace rnf {

/// A test of numbers of events, in a workspace of its own: the events, and their guests, who are told apart by their numbers.
class GuestTest : public QObject {
protected:
    void begin()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_people.clear();
    }
    const Session &session() { return m_workspace->session; }
    Database &reader() { return (*m_workspace)->store().reader(); }

    /// 19:00 to 21:00 in New York, so many days from today.
    Event event(const QString &name, int inDays, EventKindId kind = {}, EventStatus status = EventStatus::Open)
    {
        Event event;
        event.name = name;
        event.kind = kind;
        event.status = status;
        event.timeZone = QStringLiteral("America/New_York");
        EventTimes::set(event, today.addDays(inDays), QTime(19, 0), 120);
        return *(*m_workspace)->events().find(session(), must((*m_workspace)->events().add(session(), {event, {}, {}})));
    }
    PersonId person(int number)
    {
        while (m_people.size() <= number)
            m_people += m_workspace->add(
                m_workspace->person(QStringLiteral("Guest %1").arg(m_people.size(), 4, 10, QLatin1Char('0')), {}));
        return m_people[number];
    }
    QList<Registration> write(QList<Registration> registrations)
    {
        must((*m_workspace)->store().act(session(), Operation::EditPeople, QStringLiteral("Fill"), [&](Action &action) {
            action.on<RegistrationRepository>().insert(action, registrations);
        }));
        return registrations;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    QList<PersonId> m_people; ///< by their numbers
};

} // namespace rnf
