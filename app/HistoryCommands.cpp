#include "CommandLine.h"

#include "merges/MergeUndoWords.h"
#include "people/PeopleSchema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QJsonObject toJson(const ActionEntry &entry)
{
    QJsonObject object{{u"action"_s, entry.seq},  {u"at"_s, instantText(entry.at)}, {u"who"_s, entry.who},
                       {u"label"_s, entry.label}, {u"rows"_s, entry.rows},          {u"is_undone"_s, entry.isUndone}};
    if (entry.undoes)
        object.insert(u"undoes"_s, *entry.undoes);
    return object;
}

ExitStatus showHistory(CommandRun &run)
{
    const auto person = run.number(u"person"_s);
    if (run.has(u"person"_s) && !person)
        return run.wrongUsage(translated("--person takes the number of a person, as `list` shows it."));
    if (run.has(u"limit"_s) && !run.number(u"limit"_s))
        return run.wrongUsage(translated("--limit takes a whole number above zero."));
    auto workspace = run.openWorkspace(Opening::ToRead);
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    const int limit = int(qMin<qint64>(run.number(u"limit"_s).value_or(1000), std::numeric_limits<int>::max()));
    auto &changes = (*workspace)->changes();
    const auto entries = person ? changes.historyOf(session, PersonId(*person), limit) : changes.history(session, limit);
    QJsonArray actions;
    for (const auto &entry : entries) {
        if (run.isJson())
            actions += toJson(entry);
        else
            run.out() << u"%1  %2  %3  %4%5\n"_s.arg(entry.seq, 6)
                             .arg(instantText(entry.at).left(16).replace(u'T', u' '), entry.who.leftJustified(12),
                                  entry.label, entry.isUndone ? translated("  (undone)") : QString());
    }
    if (run.isJson())
        run.print({{u"actions"_s, actions}});
    run.out().flush();
    return ExitStatus::Done;
}

QString toText(const SqlValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QJsonObject toJson(const UndoConflict &conflict)
{
    // What somebody was called before is not told here, as it is told nowhere.
    if (conflict.kind == UndoConflict::Kind::Purged)
        return {{u"row"_s, conflict.row}, {u"purged"_s, true}};
    if (conflict.table == PeopleTable::PersonName && conflict.column == "name"_L1)
        return {{u"person"_s, conflict.about}, {u"row"_s, conflict.row}, {u"column"_s, conflict.column}};
    return {{u"person"_s, conflict.about},        {u"row"_s, conflict.row},
            {u"column"_s, conflict.column},       {u"before"_s, toText(conflict.before)},
            {u"after"_s, toText(conflict.after)}, {u"now"_s, toText(conflict.now)}};
}

ExitStatus undo(CommandRun &run)
{
    if (run.has(u"action"_s) && !run.number(u"action"_s))
        return run.wrongUsage(translated("--action takes the number of an action, as `history` shows it."));
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    auto &changes = (*workspace)->changes();
    const auto entry =
        run.has(u"action"_s) ? changes.action(session, *run.number(u"action"_s)) : changes.newestUndoable(session);
    if (!entry)
        return run.fail({u"nothing-to-undo"_s, translated("There is nothing to undo.")});
    const auto outcome = changes.undo(session, entry->seq);
    if (!outcome)
        return run.fail(outcome.error());
    if (outcome->action == 0)
        return run.fail(
            {u"changed-since"_s,
             translated("Nothing was undone: all that “%1” did was changed or undone since.").arg(entry->label)});
    QJsonArray kept;
    for (const auto &conflict : outcome->kept)
        kept += toJson(conflict);
    if (run.isJson()) {
        run.print(
            {{u"action"_s, outcome->action}, {u"undone"_s, entry->seq}, {u"label"_s, entry->label}, {u"kept"_s, kept}});
    } else {
        run.out() << translated("Undid “%1”.").arg(entry->label) << Qt::endl;
        const auto consents = std::ranges::count_if(outcome->kept, &MergeUndoWords::isConsent);
        if (kept.size() > consents)
            run.out() << translated("%1 values that were changed later were kept.").arg(kept.size() - consents) << Qt::endl;
        if (consents > 0)
            run.out() << MergeUndoWords::told(outcome->kept) << Qt::endl;
    }
    return kept.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

} // namespace

QList<Command> historyCommands()
{
    return {{u"history"_s,
             {u"WORKSPACE"_s},
             translated("show what was done, newest first"),
             {{u"person"_s, translated("only what touched this person"), u"ID"_s},
              {u"limit"_s, translated("at most so many actions; 1000"), u"N"_s}},
             &showHistory},
            {u"undo"_s,
             {u"WORKSPACE"_s},
             translated("take back the newest action that is not undone yet, or any other"),
             {{u"action"_s, translated("this one"), u"ID"_s}},
             &undo}};
}

} // namespace rnf
