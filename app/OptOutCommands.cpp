#include "OptOutCommands.h"

#include "exchange/OptOutExports.h"
#include "exchange/OptOutFiles.h"
#include "exchange/TableFormats.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The first of these options that was given, said as what does not go with them.
std::optional<QString> strayOptOutOption(const CommandRun &run, const QStringList &strangers, const QString &kind)
{
    const auto stray = std::ranges::find_if(strangers, [&](const QString &option) { return run.has(option); });
    return stray == strangers.end() ? std::nullopt
                                    : std::optional(translated("--%1 does not go with %2.").arg(*stray, kind));
}

QJsonArray problemsToJson(const QList<RowProblem> &problems)
{
    QJsonArray items;
    for (const auto &problem : problems)
        items += QJsonObject{{u"row"_s, problem.row},
                             {u"column"_s, problem.column},
                             {u"problem"_s, problem.problem},
                             {u"hint"_s, problem.hint}};
    return items;
}

QJsonObject toJson(const OptOutOutcome &outcome)
{
    return {{u"rows"_s, outcome.rows},
            {u"asked"_s, outcome.asked.size() + outcome.known.size()},
            {u"known"_s, outcome.known.size()},
            {u"new"_s, outcome.asked.size() + outcome.remembered.size()},
            {u"remembered"_s, outcome.remembered.size()},
            {u"remembered_already"_s, outcome.rememberedAlready},
            {u"coming_back"_s, outcome.comingBack.size()},
            {u"passed"_s, outcome.passed},
            {u"rejected"_s, outcome.rejects.size()},
            {u"rejects"_s, problemsToJson(outcome.rejects)},
            {u"unread"_s, problemsToJson(outcome.unread)},
            {u"action"_s, outcome.action}};
}

void tellOfOptOuts(CommandRun &run, const OptOutOutcome &outcome)
{
    if (run.isJson()) {
        run.print(toJson(outcome));
        return;
    }
    for (const auto &sentence : QStringList{outcome.sentence()} + outcome.remarks())
        run.out() << sentence << Qt::endl;
    for (const auto &reject : outcome.rejects)
        run.out() << translated("Row %1: %2 %3").arg(reject.row).arg(reject.problem, reject.hint) << Qt::endl;
}

} // namespace

ExitStatus importOptOuts(CommandRun &run)
{
    static const QStringList strangers{u"map"_s,        u"match"_s,      u"on-match"_s, u"policy"_s, u"set"_s,
                                       u"only-known"_s, u"shift-back"_s, u"whose"_s,    u"event"_s};
    if (const auto stray = strayOptOutOption(run, strangers, u"--as opt-outs"_s))
        return run.wrongUsage(*stray);
    OptOutFiles::Options options{{}, run.value(u"reason"_s), run.has(u"dry-run"_s), run.value(u"rejects"_s)};
    if (run.has(u"channel"_s)) {
        const auto channels = readChannels(run.value(u"channel"_s));
        if (!channels)
            return run.wrongUsage(translated("--channel takes email, bulk_email, sms, phone, mail or all."));
        options.channels = *channels;
    }
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    OptOutFiles files((*workspace)->store(), (*workspace)->people());
    const auto outcome = files.run(session, run.listSource(), options);
    if (!outcome)
        return run.fail(outcome.error());
    tellOfOptOuts(run, *outcome);
    return outcome->toMend().isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

ExitStatus exportOptOuts(CommandRun &run)
{
    static const QStringList strangers{u"event"_s, u"all"_s,      u"search"_s,       u"list"_s,    u"where"_s,
                                       u"for"_s,   u"override"_s, u"one-per-door"_s, u"columns"_s, u"with-notes"_s};
    if (const auto stray = strayOptOutOption(run, strangers, u"--what opt-outs"_s))
        return run.wrongUsage(*stray);
    const QString key = run.value(u"format"_s);
    const auto *list = OptOutList::find(key);
    const auto *format = list ? nullptr : TableFormats::find(key);
    if (!key.isEmpty() && !list && (!format || !format->newWriter || format->holds))
        return run.wrongUsage(translated("--format takes one of: %1.").arg(optOutFormats()));
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    OptOutExports exports((*workspace)->store(), (*workspace)->people());
    const auto outcome = exports.write((*workspace)->firstSession(), run.argument(1), list, format);
    if (!outcome)
        return run.fail(outcome.error());
    if (run.isJson())
        run.print({{u"rows"_s, outcome->rows}, {u"file"_s, run.argument(1)}, {u"action"_s, outcome->action}});
    else
        run.out() << translated("Wrote %1 opt-outs to %2.").arg(outcome->rows).arg(run.argument(1)) << Qt::endl;
    return ExitStatus::Done;
}

QString optOutFormats()
{
    QStringList words{u"csv"_s, u"xlsx"_s};
    for (const auto &list : OptOutList::all())
        words += list.key;
    return words.join(u", "_s);
}

} // namespace rnf
