#include "CommandLine.h"

#include "exchange/DuesFiles.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

void tellOfDues(CommandRun &run, Workspace &workspace, const Session &session, const DuesOutcome &outcome)
{
    const auto missing = workspace.people().rows(session, outcome.missing);
    if (run.isJson()) {
        QJsonArray rejects, members;
        for (const auto &reject : outcome.rejects)
            rejects += QJsonObject{{u"row"_s, reject.row},
                                   {u"who"_s, reject.who},
                                   {u"column"_s, reject.column},
                                   {u"problem"_s, reject.problem},
                                   {u"hint"_s, reject.hint}};
        for (const auto &member : missing)
            members += QJsonObject{{u"id"_s, member.id.value}, {u"name"_s, member.name}};
        run.print({{u"month"_s, outcome.month.fromOn.toString(u"yyyy-MM"_s)},
                   {u"rows"_s, outcome.rows},
                   {u"paid"_s, outcome.paid.size()},
                   {u"known"_s, outcome.known.size()},
                   {u"rejected"_s, outcome.rejects.size()},
                   {u"rejects"_s, rejects},
                   {u"missing"_s, members},
                   {u"action"_s, outcome.action}});
        return;
    }
    run.out() << outcome.sentence() << Qt::endl;
    for (const auto &reject : outcome.rejects)
        run.out() << translated("Row %1, %2: %3 %4").arg(reject.row).arg(reject.who, reject.problem, reject.hint)
                  << Qt::endl;
    for (const auto &member : missing)
        run.out() << translated("Not in the file: %1").arg(member.name) << Qt::endl;
}

ExitStatus noteDues(CommandRun &run)
{
    const QDate month = QDate::fromString(run.value(u"month"_s) + u"-01"_s, Qt::ISODate);
    if (!month.isValid())
        return run.wrongUsage(translated("--month takes a month like 2026-10."));
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    DuesFiles dues((*workspace)->store(), (*workspace)->people(), (*workspace)->standings());
    const auto outcome = dues.run(session, run.listSource(), month, run.has(u"dry-run"_s));
    if (!outcome)
        return run.fail(outcome.error());
    tellOfDues(run, **workspace, session, *outcome);
    return outcome->rejects.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

} // namespace

QList<Command> duesCommands()
{
    return {{u"dues"_s,
             {u"WORKSPACE"_s, u"FILE"_s},
             translated("note who paid dues for a month"),
             {{u"month"_s, translated("the month they were paid for: 2026-10"), u"MONTH"_s},
              {u"sheet"_s, translated("which sheet of a workbook, or list of a document; the first with rows"), u"NAME"_s},
              {u"dry-run"_s, translated("only say what would happen")}},
             &noteDues}};
}

} // namespace rnf
