#include "EventCommands.h"

#include "base/Text.h"
#include "events/Registrations.h"
#include "exchange/CalendarImport.h"
#include "exchange/EventExports.h"
#include "exchange/EventFiles.h"
#include "exchange/RegistrationFiles.h"
#include "exchange/TableFormats.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Options of lists of people that mean nothing here.
std::optional<QString> optionOfPeople(const CommandRun &run, const QStringList &others)
{
    return run.stray(
        QStringList{u"search"_s, u"list"_s, u"where"_s, u"for"_s, u"override"_s, u"one-per-door"_s, u"columns"_s} + others);
}

} // namespace

Result<EventAtWork> openEvent(CommandRun &run, Opening opening)
{
    auto workspace = run.openWorkspace(opening);
    if (!workspace)
        return workspace.error();
    const Session session = (*workspace)->firstSession();
    const auto event = eventNamed(**workspace, session, run.value(u"event"_s));
    if (!event)
        return event.error();
    return EventAtWork{std::move(*workspace), session, *event};
}

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

namespace {

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

/// In the language of the workspace.
ExitStatus writePage(CommandRun &run, Workspace &workspace, const Session &session)
{
    const auto event = eventNamed(workspace, session, run.value(u"event"_s));
    if (!event)
        return run.fail(event.error());
    const auto language = fromKey<ShareLanguage>(workspace.language()).value_or(ShareLanguage::English);
    const auto written =
        exportsOf(workspace).writePage(session, run.argument(1), workspace.organization(), *event, language);
    return tellWritten(run, written, translated("Wrote %1 page to %2."));
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

QJsonObject toJson(const RegistrationRow &row, const Event &event, const QString &kind)
{
    const Registration &registration = row.registration;
    return {{u"id"_s, registration.id.value},
            {u"event"_s, event.name},
            {u"event_id"_s, event.id.value},
            {u"person"_s, row.name},
            {u"person_id"_s, registration.person.value},
            {u"kind"_s, kind},
            {u"rsvp"_s, keyOf(registration.rsvp)},
            {u"answered_at"_s, registration.answeredAt},
            {u"source_code"_s, registration.sourceCode},
            {u"confirm_stage"_s, registration.confirmStage},
            {u"attendance"_s, keyOf(registration.attendance)},
            {u"came_at"_s, row.cameAt},
            {u"is_walk_in"_s, registration.isWalkIn},
            {u"due_cents"_s, registration.dueCents},
            {u"paid_cents"_s, registration.paidCents},
            {u"note"_s, registration.note}};
}

/// The words of `--format` for lists of registrations.
QStringList registrationFormats(const QList<RegistrationSystem> &systems)
{
    QStringList words;
    for (const auto system : systems)
        words += keyOf(system);
    return words;
}

/// Options of lists of people that mean nothing in lists of events.
std::optional<QString> strayInEvents(const CommandRun &run, const QStringList &others)
{
    for (const auto &option : QStringList{u"map"_s, u"match"_s, u"on-match"_s, u"whose"_s} + others) {
        if (run.has(option))
            return translated("--%1 does not go with these files.").arg(option);
    }
    return std::nullopt;
}

/// What happened: the counts for a program, or a sentence and a line for each row that was left out.
ExitStatus tellOfRows(CommandRun &run, const QStringList &sentences, QJsonObject counts, const QList<RowProblem> &rejects)
{
    if (run.isJson()) {
        counts.insert(u"skipped"_s, 0); // every row is brought in, is here already, or is rejected
        counts.insert(u"rejected"_s, rejects.size());
        counts.insert(u"rejects"_s, toJson(rejects));
        run.print(counts);
    } else {
        for (const auto &sentence : sentences)
            run.out() << sentence << Qt::endl;
        for (const auto &reject : rejects)
            run.out() << translated("Row %1, %2: %3 %4").arg(reject.row).arg(reject.who, reject.problem, reject.hint)
                      << Qt::endl;
    }
    return rejects.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

void tellWhereDatesAreOpen(CommandRun &run, bool areSure)
{
    if (!areSure)
        run.say(translated("The dates can be read as day/month or month/day. --dates dmy or mdy decides."));
}

/// Whatever the file is called. A pipe is read once, so that its name decides.
bool isCalendar(const QString &path)
{
    constexpr qint64 head = 4096;
    if (QFileInfo(path).suffix().toLower() == "ics"_L1)
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && !file.isSequential() && file.read(head).contains("BEGIN:VCALENDAR");
}

ExitStatus importCalendar(CommandRun &run, Workspace &workspace, const Session &session)
{
    const auto outcome =
        CalendarImport(workspace.store(), workspace.events()).run(session, run.argument(1), run.has(u"dry-run"_s));
    if (!outcome)
        return run.fail(outcome.error());
    return tellOfRows(run, QStringList{outcome->sentence()} + outcome->remarks,
                      {{u"rows"_s, outcome->rows},
                       {u"created"_s, outcome->added},
                       {u"updated"_s, outcome->changed + outcome->cancelled},
                       {u"unchanged"_s, outcome->known.size()},
                       {u"remarks"_s, QJsonArray::fromStringList(outcome->remarks)},
                       {u"action"_s, outcome->action}},
                      outcome->leftOut);
}

QJsonObject countsOf(const RegistrationFileOutcome &outcome)
{
    QJsonArray missing;
    for (const auto &row : outcome.missing)
        missing += QJsonObject{
            {u"id"_s, row.registration.id.value}, {u"person_id"_s, row.registration.person.value}, {u"name"_s, row.name}};
    return {{u"format"_s, keyOf(outcome.system)},
            {u"rows"_s, outcome.rows},
            {u"created"_s, outcome.added.size()},
            {u"updated"_s, outcome.changed.size()},
            {u"unchanged"_s, outcome.known.size()},
            {u"new_people"_s, outcome.newPeople.size()},
            {u"new_kinds"_s, QJsonArray::fromStringList(outcome.newKinds)},
            {u"kept_here"_s, outcome.keptHere},
            {u"missing"_s, missing},
            {u"ignored"_s, QJsonArray::fromStringList(outcome.ignoredColumns)},
            {u"action"_s, outcome.action}};
}

} // namespace

ExitStatus exportEvents(CommandRun &run)
{
    if (const auto stray = optionOfPeople(run, {}))
        return run.wrongUsage(*stray);
    const QString suffix = QFileInfo(run.argument(1)).suffix().toLower();
    const bool isKnown = suffix == "ics"_L1 || suffix == "html"_L1;
    const QString format = run.has(u"format"_s) ? run.value(u"format"_s)
                         : isKnown              ? suffix
                                                : TableFormats::forPath(run.argument(1)).key;
    const QStringList tables = TableFormats::keysWith(&TableFormat::newWriter);
    if (format != "ics"_L1 && format != "html"_L1 && !tables.contains(format))
        return run.wrongUsage(translated("--format takes one of: %1.")
                                  .arg((QStringList{u"ics"_s} + tables + QStringList{u"html"_s}).join(u", "_s)));
    if (run.has(u"event"_s) != (format == "html"_L1))
        return run.wrongUsage(translated("--event goes with a web page (html) of one event, and such a page needs it."));
    if (run.has(u"all"_s) && format != "ics"_L1)
        return run.wrongUsage(translated("--all goes with a calendar (ics); a table has all events."));
    auto workspace = run.openWorkspace(Opening::AsItIs);
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    if (format == "html"_L1)
        return writePage(run, **workspace, session);
    EventExports exports = exportsOf(**workspace);
    const auto which = run.has(u"all"_s) ? EventExports::InCalendar::All : EventExports::InCalendar::Announced;
    const auto written = format == "ics"_L1
                           ? exports.writeCalendar(session, run.argument(1), (*workspace)->organization(), which)
                           : exports.writeEvents(session, run.argument(1), TableFormats::find(format));
    return tellWritten(run, written, translated("Wrote %1 events to %2."));
}

ExitStatus exportRegistrations(CommandRun &run)
{
    if (const auto stray = optionOfPeople(run, {u"all"_s}))
        return run.wrongUsage(*stray);
    const QString format = run.value(u"format"_s);
    const QStringList known =
        TableFormats::keysWith(&TableFormat::newWriter) + registrationFormats(RegistrationStatus::written());
    if (!format.isEmpty() && !known.contains(format))
        return run.wrongUsage(translated("--format takes one of: %1.").arg(known.join(u", "_s)));
    const auto system = fromKey<RegistrationSystem>(format).value_or(RegistrationSystem::Plain);
    if (!run.has(u"event"_s))
        return run.wrongUsage(translated("--what registrations needs --event, with the name or number of an event."));
    const auto at = openEvent(run, Opening::AsItIs);
    if (!at)
        return run.fail(at.error());
    return tellWritten(run,
                       exportsOf(*at->workspace)
                           .writeRegistrations(at->session, run.argument(1), at->event, system, TableFormats::find(format)),
                       translated("Wrote %1 people to %2."));
}

ExitStatus importEvents(CommandRun &run, std::optional<DateOrder> dates)
{
    if (const auto stray = strayInEvents(run, {u"rejects"_s, u"format"_s}))
        return run.wrongUsage(*stray);
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    if (isCalendar(run.argument(1)))
        return importCalendar(run, **workspace, session);
    EventFiles files((*workspace)->store(), (*workspace)->people(), (*workspace)->events());
    const auto outcome = files.run(session, run.listSource(), run.has(u"dry-run"_s), dates);
    if (!outcome)
        return run.fail(outcome.error());
    tellWhereDatesAreOpen(run, outcome->isDateOrderSure);
    return tellOfRows(run, QStringList{outcome->sentence()} + outcome->remarks(),
                      {{u"rows"_s, outcome->rows},
                       {u"created"_s, outcome->written.size()},
                       {u"updated"_s, 0},
                       {u"unchanged"_s, outcome->known.size()},
                       {u"unknown_kinds"_s, QJsonArray::fromStringList(outcome->unknownKinds)},
                       {u"ignored"_s, QJsonArray::fromStringList(outcome->ignoredColumns)},
                       {u"action"_s, outcome->action}},
                      outcome->rejects);
}

ExitStatus importRegistrations(CommandRun &run, std::optional<DateOrder> dates)
{
    if (const auto stray = strayInEvents(run, {}))
        return run.wrongUsage(*stray);
    if (!run.has(u"event"_s))
        return run.wrongUsage(
            translated("--as %1 needs --event, with the name or number of an event.").arg(run.value(u"as"_s)));
    RegistrationFileOptions options;
    options.as = run.value(u"as"_s) == "attendance"_L1 ? RegistrationFileOptions::As::Attendance
                                                       : RegistrationFileOptions::As::Registrations;
    options.system = fromKey<RegistrationSystem>(run.value(u"format"_s));
    options.dates = dates;
    options.isDryRun = run.has(u"dry-run"_s);
    options.rejectsPath = run.value(u"rejects"_s);
    const auto at = openEvent(run);
    if (!at)
        return run.fail(at.error());
    RegistrationFiles files(at->workspace->store(), at->workspace->people(), at->workspace->registrations());
    const auto outcome = files.run(at->session, run.listSource(), at->event, options);
    if (!outcome)
        return run.fail(outcome.error());
    tellWhereDatesAreOpen(run, outcome->isDateOrderSure);
    QStringList sentences = QStringList{outcome->sentence()} + outcome->remarks();
    for (const auto &row : outcome->missing)
        sentences += translated("Not in the file: %1").arg(row.name);
    return tellOfRows(run, sentences, countsOf(*outcome), outcome->rejects);
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

QList<ListedRecord> listedRegistrations(Workspace &workspace, const Session &session, const Event &event)
{
    QHash<RegistrationKindId, QString> kinds;
    for (const auto &kind : workspace.registrations().kinds(session, event.id))
        kinds.insert(kind.id, kind.name);
    QList<ListedRecord> listed;
    for (const auto &row : workspace.registrations().of(session, event.id))
        listed += {toJson(row, event, kinds.value(row.registration.kind)),
                   {QString::number(row.registration.id.value), event.name, row.name, keyOf(row.registration.rsvp),
                    keyOf(row.registration.attendance)}};
    return listed;
}

QList<ListedRecord> listedRegistrations(Workspace &workspace, const Session &session)
{
    QList<ListedRecord> listed;
    for (const auto &event : workspace.events().all(session))
        listed += listedRegistrations(workspace, session, event);
    return listed;
}

} // namespace rnf
