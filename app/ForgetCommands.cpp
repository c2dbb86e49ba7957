#include "ForgetCommands.h"

#include "forget/Forgetting.h"
#include "forget/HeldCopies.h"
#include "workspace/Backups.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QJsonArray toJson(const QList<MovedRows> &rows)
{
    QJsonArray counted;
    for (const auto &[what, count] : rows)
        counted += QJsonObject{{u"what"_s, what}, {u"count"_s, count}};
    return counted;
}

QJsonObject toJson(const ForgetPreview &preview, const QList<HeldCopy> &copies)
{
    QJsonArray mentions, backups, obstacles;
    for (const auto &mention : preview.mentions)
        mentions += QJsonObject{{u"table"_s, mention.table}, {u"row"_s, mention.row}, {u"text"_s, mention.text}};
    for (const auto &copy : copies)
        backups += copy.path;
    for (const auto &problem : preview.obstacles)
        obstacles += problem.what;
    return {{u"person"_s, preview.person.value},
            {u"goes"_s, toJson(preview.goes)},
            {u"stays"_s, toJson(preview.stays)},
            {u"approved_weeks"_s, preview.approvedWeeks},
            {u"paid_stipends"_s, preview.paidStipends},
            {u"mentions"_s, mentions},
            {u"mention_count"_s, preview.mentionCount},
            {u"backups"_s, backups},
            {u"obstacles"_s, obstacles}};
}

void tell(CommandRun &run, const QString &heading, const QList<MovedRows> &rows)
{
    if (rows.isEmpty())
        return;
    run.out() << heading << Qt::endl;
    for (const auto &[what, count] : rows)
        run.out() << u"  %1: %2"_s.arg(what).arg(count) << Qt::endl;
}

void tell(CommandRun &run, const ForgetPreview &preview)
{
    run.out() << translated("%1:").arg(preview.name) << Qt::endl;
    tell(run, translated("These go, and what the history says of them:"), preview.goes);
    tell(run, translated("These belong to others too. They stay, without saying who it was:"), preview.stays);
    if (preview.mentionCount > 0)
        run.out() << translated("Texts that name them and stay as they are: %1").arg(preview.mentionCount) << Qt::endl;
    for (const auto &mention : preview.mentions)
        run.out() << u"  %1 %2: %3"_s.arg(mention.table).arg(mention.row).arg(mention.text) << Qt::endl;
    for (const auto &problem : preview.obstacles)
        run.out() << translated("In the way: %1 %2").arg(problem.what, problem.hint) << Qt::endl;
}

void tellCopies(CommandRun &run, const QList<HeldCopy> &copies)
{
    if (!copies.isEmpty())
        run.out() << translated("Backups made by themselves that hold this person; delete them:") << Qt::endl;
    for (const auto &copy : copies)
        run.out() << u"  "_s << copy.path << Qt::endl;
}

ExitStatus forget(CommandRun &run)
{
    bool isNumber = false;
    const PersonId person(run.argument(1).toLongLong(&isNumber));
    if (!isNumber || !person.isValid())
        return run.wrongUsage(translated("%1 is not the number of a person, as `list` shows it.").arg(run.argument(1)));
    const auto workspace = run.openWorkspace(Opening::AsItIs);
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    auto &forgetting = (*workspace)->forgetting();
    const auto preview = forgetting.plan(session, person);
    if (!preview)
        return run.fail(preview.error());
    const auto copies = [&] { return HeldCopies::in((*workspace)->backups().folder(), preview->since); };
    if (!run.has(u"really"_s)) {
        if (run.isJson()) {
            run.print(toJson(*preview, copies()));
            return ExitStatus::DoneWithFindings;
        }
        tell(run, *preview);
        tellCopies(run, copies());
        run.out() << translated("Nothing was done. With --really all of this goes for good; it cannot be undone.")
                  << Qt::endl;
        return ExitStatus::DoneWithFindings;
    }
    const auto done = forgetting.run(session, person);
    if (!done)
        return run.fail(done.error());
    if (run.isJson()) {
        auto told = toJson(*preview, copies());
        told.insert(u"action"_s, *done);
        run.print(told);
        return ExitStatus::Done;
    }
    run.out() << translated("One person was forgotten.") << Qt::endl;
    tellCopies(run, copies());
    return ExitStatus::Done;
}

} // namespace

QList<Command> forgetCommands()
{
    return {
        {u"forget"_s,
         {u"WORKSPACE"_s, u"PERSON"_s},
         translated("take all of a person out for good, also out of the history; without --really it only says what goes"),
         {{u"really"_s, translated("do it; it cannot be undone")}},
         &forget}};
}

} // namespace rnf
