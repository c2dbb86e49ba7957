#include "ProposalCommands.h"

#include "EventCommands.h"

#include "exchange/ProposalFiles.h"
#include "exchange/TableFormats.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

ProposalFiles proposalFiles(Workspace &workspace)
{
    return {workspace.store(), workspace.people(), workspace.proposals(), workspace.ballots()};
}

QJsonObject toJson(const ProposalRow &row, const Event &event)
{
    const Proposal &card = row.proposal;
    QJsonArray hosts;
    for (const auto &host : card.hosts)
        hosts += QJsonObject{{u"person"_s, row.names.value(host.person)},
                             {u"person_id"_s, host.person.value},
                             {u"answer"_s, keyOf(host.answer)}};
    return {{u"id"_s, card.id.value},
            {u"event"_s, event.name},
            {u"event_id"_s, event.id.value},
            {u"number"_s, card.number},
            {u"title"_s, card.title},
            {u"abstract"_s, card.abstract},
            {u"kind"_s, keyOf(card.kind)},
            {u"format"_s, keyOf(card.format)},
            {u"level"_s, keyOf(card.level)},
            {u"length_min"_s, card.lengthMin},
            {u"language"_s, card.language},
            {u"source"_s, keyOf(card.source)},
            {u"status"_s, keyOf(card.status)},
            {u"pending_status"_s, keyOf(card.pending)},
            {u"merged_into"_s, card.mergedInto.value},
            {u"session_id"_s, card.session.value},
            {u"score"_s, row.score ? QJsonValue(*row.score) : QJsonValue()},
            {u"hosts"_s, hosts}};
}

} // namespace

ExitStatus exportProposals(CommandRun &run)
{
    if (const auto stray = run.stray({u"search"_s, u"list"_s, u"where"_s, u"for"_s, u"override"_s, u"one-per-door"_s,
                                      u"columns"_s, u"all"_s, u"with-notes"_s}))
        return run.wrongUsage(*stray);
    const QStringList known = TableFormats::keysWith(&TableFormat::newWriter);
    const QString format = run.value(u"format"_s);
    if (!format.isEmpty() && !known.contains(format))
        return run.wrongUsage(translated("--format takes one of: %1.").arg(known.join(u", "_s)));
    if (!run.has(u"event"_s))
        return run.wrongUsage(
            translated("--what %1 needs --event, with the name or number of an event.").arg(run.value(u"what"_s)));
    auto workspace = run.openWorkspace(Opening::AsItIs);
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    const auto event = eventNamed(**workspace, session, run.value(u"event"_s));
    if (!event)
        return run.fail(event.error());
    const bool isOfVotes = run.value(u"what"_s) == "votes"_L1;
    auto files = proposalFiles(**workspace);
    const auto written = isOfVotes ? files.writeVotes(session, run.argument(1), *event, TableFormats::find(format))
                                   : files.write(session, run.argument(1), *event, TableFormats::find(format));
    if (!written)
        return run.fail(written.error());
    if (run.isJson())
        run.print({{u"rows"_s, *written}, {u"file"_s, run.argument(1)}});
    else
        run.out() << translated("Wrote %1 rows to %2.").arg(*written).arg(run.argument(1)) << Qt::endl;
    return ExitStatus::Done;
}

ExitStatus importProposals(CommandRun &run)
{
    if (const auto stray = run.stray({u"map"_s, u"match"_s, u"on-match"_s, u"whose"_s, u"rejects"_s, u"dates"_s}))
        return run.wrongUsage(*stray);
    if (!run.has(u"event"_s))
        return run.wrongUsage(translated("--as %1 needs --event, with the name or number of an event.").arg(u"proposals"_s));
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    const auto event = eventNamed(**workspace, session, run.value(u"event"_s));
    if (!event)
        return run.fail(event.error());
    const bool isDryRun = run.has(u"dry-run"_s);
    const auto outcome = proposalFiles(**workspace).run(session, run.listSource(), *event, isDryRun);
    if (!outcome)
        return run.fail(outcome.error());
    const auto status = outcome->rejects.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
    if (run.isJson()) {
        run.print({{u"rows"_s, outcome->rows},
                   {u"created"_s, outcome->written.size()},
                   {u"updated"_s, 0},
                   {u"unchanged"_s, outcome->known.size()},
                   {u"skipped"_s, 0},
                   {u"rejected"_s, outcome->rejects.size()},
                   {u"rejects"_s, toJson(outcome->rejects)},
                   {u"new_people"_s, outcome->newPeople.size()},
                   {u"ignored"_s, QJsonArray::fromStringList(outcome->ignoredColumns)},
                   {u"action"_s, outcome->action}});
        return status;
    }
    for (const auto &sentence : QStringList{outcome->sentence()} + outcome->remarks())
        run.out() << sentence << Qt::endl;
    for (const auto &reject : outcome->rejects)
        run.out() << translated("Row %1, %2: %3 %4").arg(reject.row).arg(reject.who, reject.problem, reject.hint)
                  << Qt::endl;
    return status;
}

QList<ListedRecord> listedProposals(Workspace &workspace, const Session &session, const Event &event)
{
    QList<ListedRecord> listed;
    for (const auto &row : workspace.proposals().rows(session, event.id))
        listed += {
            toJson(row, event),
            {QString::number(row.proposal.number), event.name, keyOf(row.proposal.status), row.hosts(), row.proposal.title}};
    return listed;
}

QList<ListedRecord> listedProposals(Workspace &workspace, const Session &session)
{
    QList<ListedRecord> listed;
    for (const auto &event : workspace.events().all(session))
        listed += listedProposals(workspace, session, event);
    return listed;
}

} // namespace rnf
