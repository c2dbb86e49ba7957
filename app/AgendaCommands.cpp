#include "AgendaCommands.h"

#include "AgendaAnswer.h"
#include "ArrangeCommand.h"

#include "agenda/AgendaBuilder.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Says in the problem what is wrong with an option.
std::optional<QString> readBudget(CommandRun &run, AgendaBudget &budget)
{
    bool isRight = true;
    if (run.has(u"seconds"_s))
        budget.seconds = run.value(u"seconds"_s).toDouble(&isRight);
    if (!isRight || !(budget.seconds > 0))
        return translated("--seconds takes a number above zero.");
    if (run.has(u"seed"_s))
        budget.seed = run.value(u"seed"_s).toULongLong(&isRight);
    if (!isRight)
        return translated("--seed takes a whole number.");
    const auto iterations = run.number(u"iterations"_s);
    if (run.has(u"iterations"_s) && !iterations)
        return translated("--iterations takes a whole number above zero.");
    budget.iterations = iterations.value_or(0);
    return std::nullopt;
}

qint64 hardConflictsOf(const AgendaPlan &plan) { return plan.score.hard(); }
qint64 hardConflictsOf(const TrackPlan &plan) { return plan.unplaced; }

void tell(CommandRun &run, const AgendaAnswer &answer, double seconds, std::optional<double> feasibleAfter)
{
    if (run.isJson()) {
        run.print({{u"objective"_s, answer.objective},
                   {u"missed"_s, answer.missed},
                   {u"overflow"_s, answer.overflow},
                   {u"hard_conflicts"_s, answer.hardConflicts},
                   {u"seconds"_s, seconds},
                   {u"feasible_after"_s, feasibleAfter ? QJsonValue(*feasibleAfter) : QJsonValue()},
                   {u"parts"_s, answer.parts},
                   {u"placements"_s, answer.placements}});
        return;
    }
    for (const auto &item : answer.placements) {
        QStringList cells;
        for (const auto &value : item.toObject())
            cells += value.toVariant().toString();
        run.out() << cells.join(u'\t') << '\n';
    }
    run.out() << translated("Objective: %1. Missed wishes: %2. Without a place or in conflict: %3. Seconds: %4.")
                     .arg(answer.objective)
                     .arg(answer.missed)
                     .arg(answer.hardConflicts)
                     .arg(seconds, 0, 'f', 2)
              << Qt::endl;
}

/// Either a problem, or an event of a workspace.
bool isAskedRight(const CommandRun &run)
{
    const bool isOfEvent = !run.argument(0).isEmpty() && run.has(u"event"_s);
    const bool asksOfEvent =
        !run.argument(0).isEmpty() || run.has(u"event"_s) || run.has(u"minimal"_s) || run.has(u"write"_s);
    return run.has(u"problem"_s) ? !asksOfEvent : isOfEvent;
}

ExitStatus arrangeProblem(CommandRun &run, const AgendaBudget &budget)
{
    const auto file = AgendaProblemFile::read(run.value(u"problem"_s));
    if (!file)
        return run.fail(file.error());
    for (const auto &remark : file->remarks)
        run.say(remark);
    const auto solve = [&](const auto &problem) {
        QElapsedTimer timer;
        timer.start();
        std::optional<double> feasibleAfter;
        const Job job;
        const auto plan = AgendaBuilder::build(problem, budget, job, [&](const auto &best) {
            if (!feasibleAfter && hardConflictsOf(best) == 0)
                feasibleAfter = double(timer.nsecsElapsed()) / 1e9;
        });
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        tell(run, AgendaAnswer::of(*file, problem, *plan), seconds, feasibleAfter);
        return hardConflictsOf(*plan) == 0 ? ExitStatus::Done : ExitStatus::DoneWithFindings;
    };
    return std::visit(solve, file->problem);
}

ExitStatus arrange(CommandRun &run)
{
    if (!isAskedRight(run))
        return run.wrongUsage(
            translated("Write it like this: %1").arg(u"rankandfile agenda --problem PATH | WORKSPACE --event NAME"_s));
    AgendaBudget budget;
    if (const auto wrong = readBudget(run, budget))
        return run.wrongUsage(*wrong);
    return run.has(u"problem"_s) ? arrangeProblem(run, budget) : arrangeProgramme(run, budget);
}

} // namespace

QList<Command> agendaCommands()
{
    return {
        {u"agenda"_s,
         {u"[WORKSPACE]"_s},
         translated("arrange an event's programme, or what a problem file holds, so that people miss little"),
         {{u"problem"_s, translated("a folder with talks.csv and sessions.csv, a workbook of submissions, or JSON of talks"),
           u"PATH"_s},
          {u"event"_s, translated("arrange the draft of the event of this name or number"), u"NAME"_s},
          {u"minimal"_s, translated("of an event: move as little as possible")},
          {u"write"_s, translated("of an event: keep what was found, as one action; else it is only told")},
          {u"seconds"_s, translated("how long to look for better at most; 10"), u"N"_s},
          {u"seed"_s, translated("where chance begins; 1"), u"N"_s},
          {u"iterations"_s, translated("so many steps, so that the same seed gives the same plan everywhere"), u"N"_s}},
         &arrange}};
}

} // namespace rnf
