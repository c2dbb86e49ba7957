#include "ProgrammeCommands.h"

#include "EventCommands.h"

#include "exchange/PickFiles.h"
#include "exchange/ProgrammeExports.h"
#include "exchange/SessionFiles.h"
#include "exchange/TableFormats.h"
#include "programme/ProgrammePrint.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

SessionFiles sessionFiles(Workspace &workspace)
{
    return {workspace.store(), workspace.people(), workspace.events(), workspace.programmes()};
}

QJsonObject toJson(const SessionRow &row, const Event &event, const QHash<ProgrammeTrackId, QString> &tracks,
                   const QJsonArray &places)
{
    QJsonArray ofSession, people;
    for (const auto &track : row.session.tracks)
        ofSession += tracks.value(track.track);
    for (const auto &one : row.session.people)
        people += QJsonObject{
            {u"person"_s, row.names.value(one.person)}, {u"person_id"_s, one.person.value}, {u"role"_s, keyOf(one.role)}};
    const ProgrammeSession &session = row.session;
    return {{u"id"_s, session.id.value},
            {u"event"_s, event.name},
            {u"event_id"_s, event.id.value},
            {u"title"_s, session.title},
            {u"abstract"_s, session.abstract},
            {u"format"_s, keyOf(session.format)},
            {u"level"_s, keyOf(session.level)},
            {u"length_min"_s, session.lengthMin},
            {u"access"_s, keyOf(session.access)},
            {u"language"_s, session.language},
            {u"interpretation"_s, keyOf(session.interpretation)},
            {u"status"_s, keyOf(session.status)},
            {u"expected_high"_s, session.expectedHigh},
            {u"seats_max"_s, session.seatsMax},
            {u"picks"_s, row.picks},
            {u"tracks"_s, ofSession},
            {u"people"_s, people},
            {u"slots"_s, places}};
}

void sayBroughtIn(CommandRun &run, const QString &sentence, const QStringList &remarks, const QList<RowProblem> &rejects)
{
    for (const auto &said : QStringList{sentence} + remarks)
        run.out() << said << Qt::endl;
    for (const auto &reject : rejects)
        run.out() << translated("Row %1, %2: %3 %4").arg(reject.row).arg(reject.who, reject.problem, reject.hint)
                  << Qt::endl;
}

QStringList programmeFormats() { return {u"html"_s, u"ics"_s, u"xml"_s, u"json"_s, u"csv"_s, u"pdf"_s}; }

/// The newest release, else the draft. Answers how much is in it.
Result<qsizetype> writeProgramme(Workspace &workspace, const Session &session, const Event &event, const QString &path,
                                 const QString &format)
{
    using Kind = ProgrammeExports::Kind;
    ProgrammeExports exports(workspace.store(), workspace.people(), workspace.events(), workspace.programmes());
    if (format != "pdf"_L1) {
        constexpr Kind kinds[] = {Kind::Page, Kind::Calendar, Kind::Xml, Kind::Json, Kind::Table};
        ProgrammeExports::Wanted wanted{kinds[programmeFormats().indexOf(format)]};
        if (wanted.kind == Kind::Table)
            wanted.format = TableFormats::find(format);
        return exports.write(session, path, workspace.organization(), event, wanted);
    }
    const auto programme = exports.programme(session, event, ProgrammeExports::Which::Newest);
    const auto printout = ProgrammePrint::printout(programme, ProgrammePrint::Form::List, workspace.store().dates().today());
    printout->layOut(printout->defaultPaper());
    const auto written = exports.writePdf(session, path, event, printout->toPdf());
    return written ? Result<qsizetype>(programme.entries.size()) : written.error();
}

} // namespace

ExitStatus exportSessions(CommandRun &run)
{
    if (const auto stray = run.stray({u"search"_s, u"list"_s, u"where"_s, u"for"_s, u"override"_s, u"one-per-door"_s,
                                      u"columns"_s, u"all"_s, u"with-notes"_s}))
        return run.wrongUsage(*stray);
    const QStringList known = TableFormats::keysWith(&TableFormat::newWriter);
    const QString format = run.value(u"format"_s);
    if (!format.isEmpty() && !known.contains(format))
        return run.wrongUsage(translated("--format takes one of: %1.").arg(known.join(u", "_s)));
    if (!run.has(u"event"_s))
        return run.wrongUsage(translated("--what sessions needs --event, with the name or number of an event."));
    const auto at = openEvent(run, Opening::AsItIs);
    if (!at)
        return run.fail(at.error());
    const auto written =
        sessionFiles(*at->workspace).write(at->session, run.argument(1), at->event, TableFormats::find(format));
    if (!written)
        return run.fail(written.error());
    if (run.isJson())
        run.print({{u"rows"_s, *written}, {u"file"_s, run.argument(1)}});
    else
        run.out() << translated("Wrote %1 sessions to %2.").arg(*written).arg(run.argument(1)) << Qt::endl;
    return ExitStatus::Done;
}

ExitStatus exportProgramme(CommandRun &run)
{
    if (const auto stray = run.stray({u"search"_s, u"list"_s, u"where"_s, u"for"_s, u"override"_s, u"one-per-door"_s,
                                      u"columns"_s, u"all"_s, u"with-notes"_s}))
        return run.wrongUsage(*stray);
    QString format = run.value(u"format"_s);
    if (format.isEmpty())
        format = QFileInfo(run.argument(1)).suffix().toLower();
    if (!programmeFormats().contains(format))
        return run.wrongUsage(translated("--format takes one of: %1.").arg(programmeFormats().join(u", "_s)));
    if (!run.has(u"event"_s))
        return run.wrongUsage(translated("--what programme needs --event, with the name or number of an event."));
    const auto at = openEvent(run, Opening::AsItIs);
    if (!at)
        return run.fail(at.error());
    const auto written = writeProgramme(*at->workspace, at->session, at->event, run.argument(1), format);
    if (!written)
        return run.fail(written.error());
    if (run.isJson())
        run.print({{u"entries"_s, *written}, {u"file"_s, run.argument(1)}});
    else
        run.out() << translated("Wrote the programme of %1 to %2.").arg(at->event.name, run.argument(1)) << Qt::endl;
    return ExitStatus::Done;
}

ExitStatus importSessions(CommandRun &run, std::optional<DateOrder> dates)
{
    if (const auto stray = run.stray({u"map"_s, u"match"_s, u"on-match"_s, u"whose"_s, u"rejects"_s}))
        return run.wrongUsage(*stray);
    if (!run.has(u"event"_s))
        return run.wrongUsage(translated("--as %1 needs --event, with the name or number of an event.").arg(u"sessions"_s));
    const auto at = openEvent(run);
    if (!at)
        return run.fail(at.error());
    const bool isDryRun = run.has(u"dry-run"_s);
    const auto outcome = sessionFiles(*at->workspace).run(at->session, run.listSource(), at->event, isDryRun, dates);
    if (!outcome)
        return run.fail(outcome.error());
    if (!outcome->isDateOrderSure)
        run.say(translated("The dates can be read as day/month or month/day. --dates dmy or mdy decides."));
    if (run.isJson()) {
        run.print({{u"rows"_s, outcome->rows},
                   {u"created"_s, outcome->written.size() - outcome->changed},
                   {u"updated"_s, outcome->changed},
                   {u"unchanged"_s, outcome->known.size()},
                   {u"skipped"_s, 0},
                   {u"rejected"_s, outcome->rejects.size()},
                   {u"rejects"_s, toJson(outcome->rejects)},
                   {u"placed"_s, outcome->placed},
                   {u"unplaced"_s, QJsonArray::fromStringList(outcome->unplaced)},
                   {u"new_tracks"_s, QJsonArray::fromStringList(outcome->newTracks)},
                   {u"new_people"_s, outcome->newPeople.size()},
                   {u"new_rooms"_s, QJsonArray::fromStringList(outcome->newRooms)},
                   {u"ignored"_s, QJsonArray::fromStringList(outcome->ignoredColumns)},
                   {u"action"_s, outcome->action}});
        return outcome->rejects.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
    }
    sayBroughtIn(run, outcome->sentence(), outcome->remarks(), outcome->rejects);
    return outcome->rejects.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

ExitStatus importPicks(CommandRun &run)
{
    if (const auto stray = run.stray({u"map"_s, u"match"_s, u"on-match"_s, u"whose"_s, u"rejects"_s, u"dates"_s}))
        return run.wrongUsage(*stray);
    if (!run.has(u"event"_s))
        return run.wrongUsage(translated("--as %1 needs --event, with the name or number of an event.").arg(u"picks"_s));
    const auto at = openEvent(run);
    if (!at)
        return run.fail(at.error());
    const bool isDryRun = run.has(u"dry-run"_s);
    const auto outcome = PickFiles(at->workspace->store()).run(at->session, run.listSource(), at->event, isDryRun);
    if (!outcome)
        return run.fail(outcome.error());
    if (run.isJson()) {
        run.print({{u"rows"_s, outcome->rows},
                   {u"created"_s, outcome->written.size()},
                   {u"updated"_s, 0},
                   {u"unchanged"_s, outcome->known.size()},
                   {u"skipped"_s, 0},
                   {u"rejected"_s, outcome->rejects.size()},
                   {u"rejects"_s, toJson(outcome->rejects)},
                   {u"ignored"_s, QJsonArray::fromStringList(outcome->ignoredColumns)},
                   {u"action"_s, outcome->action}});
    } else {
        sayBroughtIn(run, outcome->sentence(), outcome->remarks(), outcome->rejects);
    }
    return outcome->rejects.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

QList<ListedRecord> listedSessions(Workspace &workspace, const Session &session, const Event &event)
{
    auto &programmes = workspace.programmes();
    const auto facts = programmes.facts(session, event.id);
    QHash<ProgrammeTrackId, QString> tracks;
    for (const auto &track : facts.tracks)
        tracks.insert(track.id, track.name);
    QList<ListedRecord> listed;
    for (const auto &row : programmes.rows(session, event.id)) {
        QJsonArray places;
        QStringList rooms, times;
        for (const auto &slot : facts.slots) {
            if (slot.session != row.session.id)
                continue;
            const auto *room = facts.find(slot.room);
            rooms += room ? room->name : QString();
            times += slot.startsAt;
            places += QJsonObject{{u"room"_s, rooms.last()}, {u"starts_at"_s, slot.startsAt}, {u"ends_at"_s, slot.endsAt}};
        }
        listed += {toJson(row, event, tracks, places),
                   {QString::number(row.session.id.value), event.name, times.join(u", "_s), rooms.join(u", "_s),
                    row.session.title}};
    }
    return listed;
}

QList<ListedRecord> listedSessions(Workspace &workspace, const Session &session)
{
    QList<ListedRecord> listed;
    for (const auto &event : workspace.events().all(session))
        listed += listedSessions(workspace, session, event);
    return listed;
}

} // namespace rnf
