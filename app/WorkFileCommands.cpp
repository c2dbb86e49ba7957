#include "WorkFileCommands.h"

#include "exchange/HoursFiles.h"
#include "exchange/TaskFiles.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Options of lists of people that mean nothing here.
std::optional<QString> strayOption(const CommandRun &run, const QStringList &others)
{
    for (const auto &option : QStringList{u"map"_s, u"match"_s, u"on-match"_s, u"rejects"_s} + others) {
        if (run.has(option))
            return translated("--%1 does not go with these files.").arg(option);
    }
    return std::nullopt;
}

/// What happened: the counts for a program, or a sentence and a line for each row that was left out.
ExitStatus tell(CommandRun &run, const QStringList &sentences, QJsonObject counts, const QList<RowProblem> &rejects)
{
    if (run.isJson()) {
        counts.insert(u"rejected"_s, rejects.size());
        counts.insert(u"rejects"_s, toJson(rejects));
        run.print(counts);
    } else {
        for (const auto &sentence : sentences)
            run.out() << sentence << Qt::endl;
        for (const auto &reject : rejects)
            run.out() << translated("Row %1: %2 %3").arg(reject.row).arg(reject.problem, reject.hint) << Qt::endl;
    }
    return rejects.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

/// The one person whose name this is, where there is one.
Result<std::optional<PersonId>> personNamed(Workspace &workspace, const Session &session, const QString &name)
{
    if (name.isEmpty())
        return std::optional<PersonId>();
    const auto found = workspace.people().ids(session, name);
    if (found.size() == 1)
        return std::optional(found.first());
    return Error{u"whose"_s, found.isEmpty() ? translated("Nobody here is called “%1”.").arg(name)
                                             : translated("Several people match “%1”. Write the whole name.").arg(name)};
}

void tellOfDates(CommandRun &run, bool areSure)
{
    if (!areSure)
        run.say(translated("The dates can be read as day/month or month/day. --dates dmy or mdy decides."));
}

} // namespace

ExitStatus importHours(CommandRun &run, std::optional<DateOrder> dates)
{
    if (const auto stray = strayOption(run, {}))
        return run.wrongUsage(*stray);
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    const auto whose = personNamed(**workspace, session, run.value(u"whose"_s));
    if (!whose)
        return run.fail(whose.error());
    HoursFiles files((*workspace)->store(), (*workspace)->people(), (*workspace)->interns(), (*workspace)->hours());
    const auto outcome = files.run(session, run.listSource(), {*whose, dates, run.has(u"dry-run"_s)});
    if (!outcome)
        return run.fail(outcome.error());
    tellOfDates(run, outcome->isDateOrderSure);
    return tell(run, QStringList{outcome->sentence()} + outcome->remarks(),
                {{u"format"_s, outcome->program},
                 {u"rows"_s, outcome->rows},
                 {u"created"_s, outcome->written.size()},
                 {u"minutes"_s, outcome->minutes},
                 {u"unchanged"_s, outcome->known.size()},
                 {u"ignored"_s, QJsonArray::fromStringList(outcome->ignoredColumns)},
                 {u"action"_s, outcome->action}},
                outcome->rejects);
}

ExitStatus importTasks(CommandRun &run, std::optional<DateOrder> dates)
{
    if (const auto stray = strayOption(run, {u"whose"_s}))
        return run.wrongUsage(*stray);
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    TaskFiles files((*workspace)->store(), (*workspace)->people(), (*workspace)->interns());
    const auto outcome = files.run(session, run.listSource(), run.has(u"dry-run"_s), dates);
    if (!outcome)
        return run.fail(outcome.error());
    tellOfDates(run, outcome->isDateOrderSure);
    return tell(run, QStringList{outcome->sentence()} + outcome->remarks(),
                {{u"rows"_s, outcome->rows},
                 {u"created"_s, outcome->written.size()},
                 {u"unchanged"_s, outcome->known.size()},
                 {u"ignored"_s, QJsonArray::fromStringList(outcome->ignoredColumns)},
                 {u"taken_as_todo"_s, QJsonArray::fromStringList(outcome->unknownStates)},
                 {u"action"_s, outcome->action}},
                outcome->rejects);
}

} // namespace rnf
