#include "MergeCommands.h"

#include "merges/Merges.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QJsonObject toJson(const MergeOutcome &outcome, PersonId kept)
{
    QJsonArray moved, flags;
    for (const auto &[what, count] : outcome.moved)
        moved += QJsonObject{{u"what"_s, what}, {u"count"_s, count}};
    for (const auto &flag : outcome.flags)
        flags += flag.text;
    return {{u"action"_s, outcome.action}, {u"kept"_s, kept.value},       {u"merged"_s, outcome.merged},
            {u"moved"_s, moved},           {u"folded"_s, outcome.folded}, {u"flags"_s, flags}};
}

void tell(CommandRun &run, const MergeOutcome &outcome, const QString &name)
{
    run.out() << translated("Merged %1 with %2 more.").arg(name).arg(outcome.merged) << Qt::endl;
    for (const auto &[what, count] : outcome.moved)
        run.out() << u"  %1: %2"_s.arg(what).arg(count) << Qt::endl;
    if (outcome.folded > 0)
        run.out() << translated("%1 rows said the same as others and were joined with them.").arg(outcome.folded)
                  << Qt::endl;
    for (const auto &flag : outcome.flags)
        run.out() << translated("Look at this: %1").arg(flag.text) << Qt::endl;
}

ExitStatus merge(CommandRun &run)
{
    MergeWish wish;
    for (int i = 1; !run.argument(i).isEmpty(); ++i) {
        bool isNumber = false;
        const PersonId person(run.argument(i).toLongLong(&isNumber));
        if (!isNumber || !person.isValid())
            return run.wrongUsage(translated("%1 is not the number of a person, as `list` shows it.").arg(run.argument(i)));
        if (i == 1)
            wish.keep = person;
        else
            wish.others += person;
    }
    const auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    const auto outcome = (*workspace)->merges().merge(session, wish);
    if (!outcome)
        return run.fail(outcome.error());
    if (run.isJson())
        run.print(toJson(*outcome, wish.keep));
    else
        tell(run, *outcome, (*workspace)->people().nameOf(session, wish.keep));
    return outcome->flags.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

} // namespace

QList<Command> mergeCommands()
{
    return {{u"merge"_s,
             {u"WORKSPACE"_s, u"KEEP"_s, u"OTHER…"_s},
             translated("make one person of several; undo takes them apart again"),
             {},
             &merge}};
}

} // namespace rnf
