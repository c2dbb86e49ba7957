#pragma once

#include "events/Registrations.h"
#include "exchange/Exports.h"

namespace rnf {

/// Hands out events: to calendars, and as tables. Each export stands in the history. Answers how many were written; the file
/// appears whole or not at all. Lives on the thread that opened the store.
class EventExports : public QObject {
    Q_OBJECT

public:
    EventExports(Store &store, People &people, Events &events, Registrations &registrations);

    /// What a calendar holds that leaves the office: what others may know of, or ideas and plans as well.
    enum class InCalendar { Announced, All };
    /// The events that have a day, without any person. `organization` is what the calendar is called.
    Result<qsizetype> writeCalendar(const Session &session, const QString &path, const QString &organization,
                                    InCalendar which = InCalendar::Announced);
    /// All events, those without a day too.
    Result<qsizetype> writeEvents(const Session &session, const QString &path);
    /// Whoever is on the list of an event: what they said, and whether they came. Neither phone nor e-mail.
    Result<qsizetype> writeRegistrations(const Session &session, const QString &path, const Event &event);

private:
    TextTable allEvents(const Session &session);
    TextTable registrationsOf(const Session &session, const Event &event);

    Store &m_store;
    People &m_people;
    Events &m_events;
    Registrations &m_registrations;
    Exports m_exports;
};

} // namespace rnf
