#include "EventCommands.h"
#include "ProgrammeCommands.h"
#include "ProposalCommands.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Of all, or of the event that --event names.
Result<QList<ListedRecord>> recordsFor(const CommandRun &run, RecordReader read, Workspace &workspace,
                                       const Session &session)
{
    if (!run.has(u"event"_s))
        return read(workspace, session);
    const auto event = eventNamed(workspace, session, run.value(u"event"_s));
    if (!event)
        return event.error();
    if (run.value(u"what"_s) == "proposals"_L1)
        return listedProposals(workspace, session, *event);
    return run.value(u"what"_s) == "sessions"_L1 ? listedSessions(workspace, session, *event)
                                                 : listedRegistrations(workspace, session, *event);
}

} // namespace

RecordReader recordReader(const QString &kind)
{
    static const QHash<QString, RecordReader> readers{
        {u"groups"_s, &listedGroups},     {u"tasks"_s, &listedTasks},        {u"hours"_s, &listedHours},
        {u"interns"_s, &listedInterns},   {u"events"_s, &listedEvents},      {u"registrations"_s, &listedRegistrations},
        {u"sessions"_s, &listedSessions}, {u"proposals"_s, &listedProposals}};
    return readers.value(kind);
}

ExitStatus listRecords(CommandRun &run, RecordReader read)
{
    if (run.has(u"search"_s) || run.has(u"list"_s) || run.has(u"where"_s))
        return run.wrongUsage(translated("--search, --list and --where ask for people; leave them out here."));
    static const QStringList ofEvents{u"registrations"_s, u"sessions"_s, u"proposals"_s};
    if (run.has(u"event"_s) && !ofEvents.contains(run.value(u"what"_s)))
        return run.wrongUsage(translated("--event goes with --what registrations, sessions and proposals."));
    auto workspace = run.openWorkspace(Opening::ToRead);
    if (!workspace)
        return run.fail(workspace.error());
    const auto found = recordsFor(run, read, **workspace, (*workspace)->firstSession());
    if (!found)
        return run.fail(found.error());
    auto records = *found;
    const auto total = records.size();
    records.resize(qMin<qint64>(total, run.number(u"limit"_s).value_or(total)));
    if (run.isJson()) {
        QJsonArray items;
        for (const auto &record : std::as_const(records))
            items += record.json;
        run.print({{u"total"_s, total}, {u"items"_s, items}});
        return ExitStatus::Done;
    }
    for (const auto &record : std::as_const(records))
        run.out() << record.cells.join(u'\t') << Qt::endl;
    return ExitStatus::Done;
}

} // namespace rnf
