#include "exchange/EventExports.h"

#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "exchange/CalendarFile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString wallTime(const QDateTime &at) { return at.isValid() ? at.toString(u"yyyy-MM-dd HH:mm"_s) : QString(); }

QString countText(int count) { return count > 0 ? QString::number(count) : QString(); }

QString fileOf(const QString &path) { return QFileInfo(path).fileName(); }

} // namespace

EventExports::EventExports(Store &store, People &people, Events &events, Registrations &registrations)
    : m_store(store), m_people(people), m_events(events), m_registrations(registrations), m_exports(store, people)
{
}

Result<qsizetype> EventExports::writeCalendar(const Session &session, const QString &path, const QString &organization,
                                              InCalendar which)
{
    const QString workspace = m_store.noted(u"workspace_id"_s);
    QList<CalendarEntry> entries;
    for (const auto &event : m_events.all(session)) {
        if (event.hasDay() && (which == InCalendar::All || event.isAnnounced()))
            entries += CalendarEntry{u"event-%1@%2"_s.arg(QString::number(event.id.value), workspace),
                                     event.status,
                                     EventTimes::start(event),
                                     EventTimes::end(event),
                                     event.name,
                                     m_events.placeOf(session, event),
                                     event.publicText,
                                     event.linkUrl,
                                     m_store.dates().now()};
    }
    const QString label = tr("Export a calendar of %n events to %1", nullptr, int(entries.size())).arg(fileOf(path));
    const auto done = m_exports.writeFile(session, path, CalendarFile::write(entries, organization), label);
    return done ? Result<qsizetype>(entries.size()) : done.error();
}

Result<qsizetype> EventExports::writeEvents(const Session &session, const QString &path)
{
    const TextTable table = allEvents(session);
    const QString label = tr("Export %n events to %1", nullptr, int(table.rows.size())).arg(fileOf(path));
    const auto done = m_exports.writeTable(session, path, table, label);
    return done ? Result<qsizetype>(table.rows.size()) : done.error();
}

Result<qsizetype> EventExports::writeRegistrations(const Session &session, const QString &path, const Event &event)
{
    const TextTable table = registrationsOf(session, event);
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
    TextTable table{{tr("Name"), tr("Kind"), tr("Status"), tr("Begins"), tr("Ends"), tr("Time zone"), tr("Place"),
                     tr("Places"), tr("Lead"), tr("On the list"), tr("Yes"), tr("Came"), tr("Link"), tr("Invitation text"),
                     tr("Note")},
                    {}};
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
                    {}};
    for (const auto &row : m_registrations.of(session, event.id)) {
        const Registration &each = row.registration;
        table.rows += {row.name,
                       EventWords::rsvp(each.rsvp),
                       each.answeredAt.isEmpty() ? QString() : dayText(localDay(each.answeredAt)),
                       countText(each.confirmStage),
                       EventWords::attendance(each.attendance),
                       each.isWalkIn ? tr("yes") : QString(),
                       each.sourceCode,
                       each.note};
    }
    return table;
}

} // namespace rnf
