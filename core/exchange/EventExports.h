#pragma once

#include "events/Registrations.h"
#include "events/ShareText.h"
#include "exchange/CalendarFile.h"
#include "exchange/Exports.h"
#include "exchange/RegistrationStatus.h"

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
    /// One event alone, announced or not. Refused ("no-day") without a day.
    Result<qsizetype> writeCalendar(const Session &session, const QString &path, const QString &organization,
                                    const Event &event);
    /// Notes in the history that so many events of a month ("November 2026") are printed; before the paper comes out.
    Result<qint64> noteCalendarPrint(const Session &session, const QString &month, qsizetype events);
    /// What others are told of an event, wherever it stands then.
    ShareText shareText(const Session &session, const Event &event, ShareLanguage language, const QString &sourceCode = {});
    /// The same as a page for a web site.
    Result<qsizetype> writePage(const Session &session, const QString &path, const QString &organization, const Event &event,
                                ShareLanguage language, const QString &sourceCode = {});
    /// All events, those without a day too.
    Result<qsizetype> writeEvents(const Session &session, const QString &path, const TableFormat *format = nullptr);
    /// Whoever is on the list of an event: what they said, and whether they came. Neither phone nor e-mail. For another program
    /// in its words and with the number by which it knows somebody, where that is known here; the finer state falls to the
    /// coarser (RegistrationStatus).
    Result<qsizetype> writeRegistrations(const Session &session, const QString &path, const Event &event,
                                         RegistrationSystem system = RegistrationSystem::Plain,
                                         const TableFormat *format = nullptr);

private:
    CalendarEntry calendarEntry(const Session &session, const Event &event);
    TextTable allEvents(const Session &session);
    TextTable registrationsOf(const Session &session, const Event &event);
    TextTable registrationsFor(const Session &session, const Event &event, RegistrationSystem system);

    Store &m_store;
    People &m_people;
    Events &m_events;
    Registrations &m_registrations;
    Exports m_exports;
};

} // namespace rnf
