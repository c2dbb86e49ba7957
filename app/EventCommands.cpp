#include "EventCommands.h"

#include "base/Text.h"
#include "events/Registrations.h"
#include "exchange/EventExports.h"

#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Options of lists of people that mean nothing here.
std::optional<QString> optionOfPeople(const CommandRun &run, const QStringList &others)
{
    for (const auto &option :
         QStringList{u"search"_s, u"list"_s, u"where"_s, u"for"_s, u"override"_s, u"one-per-door"_s, u"columns"_s}
             + others) {
        if (run.has(option))
            return translated("--%1 does not go with this kind of record.").arg(option);
    }
    return std::nullopt;
}

/// The one event of this number or name.
Result<Event> eventNamed(Workspace &workspace, const Session &session, const QString &name)
{
    QList<Event> found;
    for (const auto &event : workspace.events().all(session)) {
        if (QString::number(event.id.value) == name.trimmed())
            return event;
        if (foldedText(event.name) == foldedText(name))
            found += event;
    }
    if (found.size() == 1)
        return found.first();
    return Error{u"event"_s,
                 found.isEmpty()
                     ? translated("No event is called “%1”. `rankandfile list --what events` shows them.").arg(name)
                     : translated("Several events are called “%1”. Give the number of the one that is meant.").arg(name)};
}

EventExports exportsOf(Workspace &workspace)
{
    return {workspace.store(), workspace.people(), workspace.events(), workspace.registrations()};
}

ExitStatus tellWritten(CommandRun &run, const Result<qsizetype> &written, const QString &sentence)
{
    if (!written)
        return run.fail(written.error());
    if (run.isJson())
        run.print({{u"rows"_s, *written}, {u"file"_s, run.argument(1)}});
    else
        run.out() << sentence.arg(*written).arg(run.argument(1)) << Qt::endl;
    return ExitStatus::Done;
}

QJsonObject toJson(const Event &event, const QString &place, const QString &lead, const EventCounts &counts)
{
    return {{u"id"_s, event.id.value},
            {u"name"_s, event.name},
            {u"status"_s, keyOf(event.status)},
            {u"starts_at"_s, event.startsAt},
            {u"ends_at"_s, event.endsAt},
            {u"time_zone"_s, event.timeZone},
            {u"place"_s, place},
            {u"places"_s, event.places},
            {u"lead"_s, lead},
            {u"link_url"_s, event.linkUrl},
            {u"public_text"_s, event.publicText},
            {u"note"_s, event.note},
            {u"registrations"_s, counts.all},
            {u"yes"_s, counts.yes},
            {u"maybe"_s, counts.maybe},
            {u"no"_s, counts.no},
            {u"waiting"_s, counts.waiting},
            {u"came"_s, counts.came}};
}

QJsonObject toJson(const RegistrationRow &row, const Event &event)
{
    const Registration &registration = row.registration;
    return {{u"id"_s, registration.id.value},
            {u"event"_s, event.name},
            {u"event_id"_s, event.id.value},
            {u"person"_s, row.name},
            {u"person_id"_s, registration.person.value},
            {u"rsvp"_s, keyOf(registration.rsvp)},
            {u"answered_at"_s, registration.answeredAt},
            {u"source_code"_s, registration.sourceCode},
            {u"confirm_stage"_s, registration.confirmStage},
            {u"attendance"_s, keyOf(registration.attendance)},
            {u"came_at"_s, row.cameAt},
            {u"is_walk_in"_s, registration.isWalkIn},
            {u"note"_s, registration.note}};
}

} // namespace

ExitStatus exportEvents(CommandRun &run)
{
    if (const auto stray = optionOfPeople(run, {u"event"_s}))
        return run.wrongUsage(*stray);
    const QString suffix = QFileInfo(run.argument(1)).suffix().toLower();
    const QString format = run.has(u"format"_s) ? run.value(u"format"_s) : suffix == "ics"_L1 ? suffix : u"csv"_s;
    if (format != "ics"_L1 && format != "csv"_L1)
        return run.wrongUsage(translated("--format takes one of: %1.").arg(u"ics, csv"_s));
    if (run.has(u"all"_s) && format != "ics"_L1)
        return run.wrongUsage(translated("--all goes with a calendar (ics); a table has all events."));
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    EventExports exports = exportsOf(**workspace);
    const auto which = run.has(u"all"_s) ? EventExports::InCalendar::All : EventExports::InCalendar::Announced;
    const auto written = format == "ics"_L1
                           ? exports.writeCalendar(session, run.argument(1), (*workspace)->organization(), which)
                           : exports.writeEvents(session, run.argument(1));
    return tellWritten(run, written, translated("Wrote %1 events to %2."));
}

ExitStatus exportRegistrations(CommandRun &run)
{
    if (const auto stray = optionOfPeople(run, {u"all"_s}))
        return run.wrongUsage(*stray);
    if (run.has(u"format"_s) && run.value(u"format"_s) != "csv"_L1)
        return run.wrongUsage(translated("--format takes one of: %1.").arg(u"csv"_s));
    if (!run.has(u"event"_s))
        return run.wrongUsage(translated("--what registrations needs --event, with the name or number of an event."));
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    const auto event = eventNamed(**workspace, session, run.value(u"event"_s));
    if (!event)
        return run.fail(event.error());
    return tellWritten(run, exportsOf(**workspace).writeRegistrations(session, run.argument(1), *event),
                       translated("Wrote %1 people to %2."));
}

QList<ListedRecord> listedEvents(Workspace &workspace, const Session &session)
{
    const auto events = workspace.events().all(session);
    const auto counts = workspace.registrations().counts(session);
    QList<PersonId> leads;
    for (const auto &event : events)
        leads += event.lead;
    const auto names = workspace.people().names(session, leads);
    QList<ListedRecord> listed;
    for (const auto &event : events) {
        const QString place = workspace.events().placeOf(session, event);
        listed += {toJson(event, place, names.value(event.lead), counts.value(event.id)),
                   {QString::number(event.id.value), event.startsAt, keyOf(event.status), event.name, place}};
    }
    return listed;
}

QList<ListedRecord> listedRegistrations(Workspace &workspace, const Session &session)
{
    QList<ListedRecord> listed;
    for (const auto &event : workspace.events().all(session)) {
        for (const auto &row : workspace.registrations().of(session, event.id))
            listed += {toJson(row, event),
                       {QString::number(row.registration.id.value), event.name, row.name, keyOf(row.registration.rsvp),
                        keyOf(row.registration.attendance)}};
    }
    return listed;
}

} // namespace rnf
