#include "ApplicationCommands.h"

#include "base/Text.h"
#include "exchange/ApplicationFiles.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QJsonArray toJson(const QList<ApplicationReject> &rows)
{
    QJsonArray items;
    for (const auto &row : rows)
        items += QJsonObject{{u"row"_s, row.row}, {u"who"_s, row.who}, {u"problem"_s, row.reason}};
    return items;
}

void tellOfApplications(CommandRun &run, const ApplicationOutcome &outcome)
{
    if (run.isJson()) {
        run.print({{u"rows"_s, outcome.rows},
                   {u"created"_s, outcome.added.size()},
                   {u"new_people"_s, outcome.newPeople.size()},
                   {u"unchanged"_s, outcome.known.size()},
                   {u"rejected"_s, outcome.rejects.size()},
                   {u"rejects"_s, toJson(outcome.rejects)},
                   {u"answers"_s, QJsonArray::fromStringList(outcome.prompts)},
                   {u"ignored"_s, QJsonArray::fromStringList(outcome.leftOut)},
                   {u"action"_s, outcome.action}});
        return;
    }
    run.out() << outcome.sentence() << Qt::endl;
    for (const auto &reject : outcome.rejects)
        run.out() << translated("Row %1, %2: %3").arg(reject.row).arg(reject.who, reject.reason) << Qt::endl;
    if (!outcome.leftOut.isEmpty())
        run.out() << translated("Columns left out: %1").arg(outcome.leftOut.join(u", "_s)) << Qt::endl;
}

/// The programme of this name; without one, none, which stands for the newest.
Result<ProgramId> programNamed(Workspace &workspace, const Session &session, const QString &name)
{
    if (name.isEmpty())
        return ProgramId();
    const auto programs = workspace.interns().programs(session);
    if (const auto program = namedAmong(programs, name))
        return program->id;
    QStringList known;
    for (const auto &program : programs)
        known += u'“' + program.name + u'”';
    return Error{u"program"_s,
                 known.isEmpty() ? translated("There is no programme yet, so there is none called “%1”.").arg(name)
                                 : translated("No programme is called “%1”. There are: %2.").arg(name, known.join(u", "_s))};
}

} // namespace

ExitStatus importApplications(CommandRun &run, std::optional<DateOrder> dates)
{
    for (const auto &option : {u"map"_s, u"match"_s, u"on-match"_s}) {
        if (run.has(option))
            return run.wrongUsage(translated("--%1 goes with people only.").arg(option));
    }
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    const auto program = programNamed(**workspace, session, run.value(u"program"_s));
    if (!program)
        return run.fail(program.error());
    const ApplicationFileOptions options{dates, run.has(u"dry-run"_s), run.value(u"rejects"_s)};
    ApplicationFiles files((*workspace)->store(), (*workspace)->people(), (*workspace)->applications());
    const auto outcome = files.run(session, run.listSource(), *program, options);
    if (!outcome)
        return run.fail(outcome.error());
    if (!outcome->isDateOrderSure)
        run.say(translated("The dates can be read as day/month or month/day. --dates dmy or mdy decides."));
    tellOfApplications(run, *outcome);
    return outcome->rejects.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

} // namespace rnf
