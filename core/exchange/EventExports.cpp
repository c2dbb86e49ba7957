#include "exchange/EventExports.h"

#include "base/Money.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "exchange/EventPageFile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString wallTime(const QDateTime &at) { return at.isValid() ? at.toString(u"yyyy-MM-dd HH:mm"_s) : QString(); }

QString countText(int count) { return count > 0 ? QString::number(count) : QString(); }

QString fileOf(const QString &path) { return QFileInfo(path).fileName(); }

/// Where another program reads who is meant and how the registration stands; these headings are no text of ours.
struct SystemHeads {
    QString idSystem; ///< whose number; empty: it has none that comes in
    QStringList heads;
    bool hasAttended = false; ///< in a column of its own
};

SystemHeads headsFor(RegistrationSystem system)
{
    switch (system) {
    case RegistrationSystem::ActionNetwork:
        return {u"action_network"_s, {u"uuid"_s, u"first_name"_s, u"last_name"_s, u"status"_s, u"attended"_s}, true};
    case RegistrationSystem::Van:
        return {u"van_voter"_s, {u"VANID"_s, u"FirstName"_s, u"LastName"_s, u"Status"_s}};
    case RegistrationSystem::CiviCrm:
        return {u"civicrm"_s, {u"Contact ID"_s, u"First Name"_s, u"Last Name"_s, u"Participant Status"_s}};
    default:
        return {{}, {u"First Name"_s, u"Last Name"_s, u"Status"_s, u"Attended"_s}, true};
    }
}

} // namespace

EventExports::EventExports(Store &store, People &people, Events &events, Registrations &registrations)
    : m_store(store), m_people(people), m_events(events), m_registrations(registrations), m_exports(store, people)
{
}

Result<qsizetype> EventExports::writeCalendar(const Session &session, const QString &path, const QString &organization,
                                              InCalendar which)
{
    QList<CalendarEntry> entries;
    for (const auto &event : m_events.all(session)) {
        if (event.hasDay() && (which == InCalendar::All || event.isAnnounced()))
            entries += calendarEntry(session, event);
    }
    const QString label = tr("Export a calendar of %n events to %1", nullptr, int(entries.size())).arg(fileOf(path));
    const auto done = m_exports.writeFile(session, path, CalendarFile::write(entries, organization), label);
    return done ? Result<qsizetype>(entries.size()) : done.error();
}

Result<qsizetype> EventExports::writeCalendar(const Session &session, const QString &path, const QString &organization,
                                              const Event &event)
{
    if (!event.hasDay())
        return Error{u"no-day"_s, tr("“%1” has no day yet, and calendars know only days. Type one first.").arg(event.name)};
    const QByteArray content = CalendarFile::write({calendarEntry(session, event)}, organization);
    const QString label = tr("Export %1 for calendars to %2").arg(EventWords::named(event), fileOf(path));
    const auto done = m_exports.writeFile(session, path, content, label);
    return done ? Result<qsizetype>(1) : done.error();
}

Result<qint64> EventExports::noteCalendarPrint(const Session &session, const QString &month, qsizetype events)
{
    return m_store.act(session, Operation::LeadWork,
                       tr("Print the calendar of %1: %n events", nullptr, int(events)).arg(month),
                       [](Action &action) { action.keepWithoutChanges(); });
}

CalendarEntry EventExports::calendarEntry(const Session &session, const Event &event)
{
    return {u"event-%1@%2"_s.arg(QString::number(event.id.value), m_store.noted(u"workspace_id"_s)),
            event.status,
            EventTimes::start(event),
            EventTimes::end(event),
            event.name,
            m_events.placeOf(session, event),
            event.publicText,
            event.linkUrl,
            m_store.dates().now()};
}

ShareText EventExports::shareText(const Session &session, const Event &event, ShareLanguage language,
                                  const QString &sourceCode)
{
    const auto venue = m_events.venue(session, event.venue);
    const auto rooms = m_events.rooms(session, event.venue);
    const bool isStepFree = !rooms.isEmpty() && std::ranges::all_of(rooms, &Room::isStepFree);
    return {event, m_events.placeOf(session, event), venue, isStepFree, language, sourceCode};
}

Result<qsizetype> EventExports::writePage(const Session &session, const QString &path, const QString &organization,
                                          const Event &event, ShareLanguage language, const QString &sourceCode)
{
    const QByteArray content = EventPageFile::write(shareText(session, event, language, sourceCode), organization);
    const QString label = tr("Write a web page of %1 to %2").arg(EventWords::named(event), fileOf(path));
    const auto done = m_exports.writeFile(session, path, content, label);
    return done ? Result<qsizetype>(1) : done.error();
}

Result<qsizetype> EventExports::writeEvents(const Session &session, const QString &path, const TableFormat *format)
{
    TextTable table = allEvents(session);
    table.format = format;
    const QString label = tr("Export %n events to %1", nullptr, int(table.rows.size())).arg(fileOf(path));
    const auto done = m_exports.writeTable(session, path, table, label);
    return done ? Result<qsizetype>(table.rows.size()) : done.error();
}

Result<qsizetype> EventExports::writeRegistrations(const Session &session, const QString &path, const Event &event,
                                                   RegistrationSystem system, const TableFormat *format)
{
    TextTable table =
        system == RegistrationSystem::Plain ? registrationsOf(session, event) : registrationsFor(session, event, system);
    table.format = format;
    const QString label =
        tr("Export %n people of %1 to %2", nullptr, int(table.rows.size())).arg(EventWords::named(event), fileOf(path));
    const auto done = m_exports.writeTable(session, path, table, label);
    return done ? Result<qsizetype>(table.rows.size()) : done.error();
}

TextTable EventExports::allEvents(const Session &session)
{
    const auto events = m_events.all(session);
    const auto counts = m_registrations.counts(session);
    QHash<EventKindId, QString> kinds;
    for (const auto &kind : m_events.kinds(session))
        kinds.insert(kind.id, kind.name);
    QList<PersonId> leads;
    for (const auto &event : events)
        leads += event.lead;
    const auto names = m_people.names(session, leads);
    using Holds = TableWriter::Holds;
    TextTable table{{tr("Name"), tr("Kind"), tr("Status"), tr("Begins"), tr("Ends"), tr("Time zone"), tr("Place"),
                     tr("Places"), tr("Lead"), tr("On the list"), tr("Yes"), tr("Came"), tr("Link"), tr("Invitation text"),
                     tr("Note")},
                    {},
                    {{3, Holds::Day},
                     {4, Holds::Day},
                     {7, Holds::Number},
                     {9, Holds::Number},
                     {10, Holds::Number},
                     {11, Holds::Number}}};
    for (const auto &event : events) {
        const EventCounts count = counts.value(event.id);
        table.rows += {event.name,
                       kinds.value(event.kind),
                       EventWords::status(event.status),
                       wallTime(EventTimes::start(event)),
                       wallTime(EventTimes::end(event)),
                       event.timeZone,
                       m_events.placeOf(session, event),
                       countText(event.places),
                       names.value(event.lead),
                       countText(count.all),
                       countText(count.yes),
                       countText(count.came),
                       event.linkUrl,
                       event.publicText,
                       event.note};
    }
    return table;
}

TextTable EventExports::registrationsOf(const Session &session, const Event &event)
{
    TextTable table{{tr("Name"), tr("Answer"), tr("Answered"), tr("Confirmed"), tr("Attendance"), tr("Walk-in"),
                     tr("Heard of it by"), tr("Note")},
                    {},
                    {{2, TableWriter::Holds::Day}, {3, TableWriter::Holds::Number}}};
    QHash<RegistrationKindId, QString> kinds;
    for (const auto &kind : m_registrations.kinds(session, event.id))
        kinds.insert(kind.id, kind.name);
    if (!kinds.isEmpty())
        table.header += {tr("Kind of registration"), tr("Due"), tr("Paid")};
    for (const auto &row : m_registrations.of(session, event.id)) {
        const Registration &each = row.registration;
        QStringList cells{row.name,
                          EventWords::rsvp(each.rsvp),
                          each.answeredAt.isEmpty() ? QString() : dayText(localDay(each.answeredAt)),
                          countText(each.confirmStage),
                          EventWords::attendance(each.attendance),
                          each.isWalkIn ? tr("yes") : QString(),
                          each.sourceCode,
                          each.note};
        if (!kinds.isEmpty())
            cells += {kinds.value(each.kind), Money::shown(each.dueCents), Money::shown(each.paidCents)};
        table.rows += cells;
    }
    return table;
}

TextTable EventExports::registrationsFor(const Session &session, const Event &event, RegistrationSystem system)
{
    const SystemHeads known = headsFor(system);
    TextTable table{known.heads, {}};
    const auto list = m_registrations.of(session, event.id);
    QList<PersonId> ids;
    for (const auto &row : list)
        ids += row.registration.person;
    QHash<PersonId, Person> people;
    for (const auto &person : m_people.load(session, ids))
        people.insert(person.id, person);
    for (const auto &row : list) {
        const Person person = people.value(row.registration.person);
        const auto number = std::ranges::find(person.externalIds, known.idSystem, &ExternalId::system);
        QStringList cells;
        if (!known.idSystem.isEmpty())
            cells += number == person.externalIds.end() ? QString() : number->value;
        const bool isNamed = !person.givenName.isEmpty() || !person.familyName.isEmpty();
        cells += {isNamed ? person.givenName : row.name, person.familyName,
                  RegistrationStatus::statusFor(system, row.registration)};
        if (known.hasAttended)
            cells += RegistrationStatus::attendedFor(system, row.registration);
        table.rows += cells;
    }
    return table;
}

} // namespace rnf
