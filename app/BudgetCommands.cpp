#include "BudgetCommands.h"

#include "EventCommands.h"

#include "exchange/PledgeFiles.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Without any name: which row, and why.
QJsonArray unreadPledges(const QList<RowProblem> &rows)
{
    QJsonArray items;
    for (const auto &row : rows)
        items += QJsonObject{{u"row"_s, row.row}, {u"column"_s, row.column}, {u"problem"_s, row.problem}};
    return items;
}

void tellOfPledges(CommandRun &run, const PledgeFileOutcome &outcome)
{
    if (run.isJson()) {
        run.print({{u"fundraiser"_s, outcome.fundraiser},
                   {u"rows"_s, outcome.rows},
                   {u"pledges"_s, outcome.all.pledges},
                   {u"pledged_cents"_s, outcome.all.pledgedCents},
                   {u"collected_cents"_s, outcome.all.collectedCents},
                   {u"withdrawn"_s, outcome.withdrawn},
                   {u"changed"_s, outcome.written.size()},
                   {u"unchanged"_s, outcome.known.size()},
                   {u"rejected"_s, outcome.rejects.size()},
                   {u"rejects"_s, unreadPledges(outcome.rejects)},
                   {u"ignored"_s, QJsonArray::fromStringList(outcome.ignoredColumns)},
                   {u"action"_s, outcome.action}});
        return;
    }
    for (const auto &sentence : QStringList{outcome.sentence()} + outcome.remarks())
        run.out() << sentence << Qt::endl;
    for (const auto &reject : outcome.rejects)
        run.out() << translated("Row %1: %2 %3").arg(reject.row).arg(reject.problem, reject.hint) << Qt::endl;
}

} // namespace

ExitStatus importPledges(CommandRun &run)
{
    for (const auto &option : {u"map"_s, u"match"_s, u"on-match"_s, u"rejects"_s, u"whose"_s, u"dates"_s}) {
        if (run.has(option))
            return run.wrongUsage(translated("--%1 does not go with these files.").arg(option));
    }
    if (!run.has(u"event"_s))
        return run.wrongUsage(translated("--as pledges needs --event, with the name or number of an event."));
    const auto at = openEvent(run);
    if (!at)
        return run.fail(at.error());
    const bool isDryRun = run.has(u"dry-run"_s);
    PledgeFiles files(at->workspace->store());
    const auto outcome = files.run(at->session, run.listSource(), at->event.id, {}, isDryRun);
    if (!outcome)
        return run.fail(outcome.error());
    tellOfPledges(run, *outcome);
    return outcome->rejects.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

} // namespace rnf
