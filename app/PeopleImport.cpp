#include "PeopleImport.h"

#include "ApplicationCommands.h"
#include "BudgetCommands.h"
#include "EventCommands.h"
#include "OptOutCommands.h"
#include "ProgrammeCommands.h"
#include "ProposalCommands.h"
#include "StandingFileCommands.h"
#include "WorkFileCommands.h"

#include "base/Text.h"
#include "exchange/AlikeRows.h"
#include "exchange/HeaderWords.h"
#include "exchange/Imports.h"
#include "exchange/OtherLists.h"
#include "exchange/Presets.h"
#include "exchange/TableFormats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString shown(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return translated("day/month");
    case DateOrder::MonthFirst:
        return translated("month/day");
    default:
        return translated("year/month");
    }
}

/// Applies --map "Header=field"; an empty field ignores the column.
std::optional<QString> applyMaps(ImportRecipe &recipe, const QStringList &maps, const FieldCatalog &catalog)
{
    for (const auto &map : maps) {
        const auto equals = map.lastIndexOf(u'=');
        const QString header = map.left(equals).trimmed();
        const QString field = map.sliced(equals + 1).trimmed();
        const auto rule = std::ranges::find_if(recipe.columns, [&](const ColumnRule &column) {
            return column.header.compare(header, Qt::CaseInsensitive) == 0;
        });
        if (equals < 1 || rule == recipe.columns.end())
            return translated("--map %1: the file has no column “%2”.").arg(map, header);
        if (!field.isEmpty() && !catalog.find(field))
            return translated("--map %1: there is no field “%2”. `rankandfile import --help` lists the fields.")
                .arg(map, field);
        if (rule->certainty == ColumnRule::Certainty::NeverKept)
            return translated("--map %1: passwords are never kept, so this column goes nowhere.").arg(map);
        recipe.setField(int(rule - recipe.columns.begin()), field);
    }
    return std::nullopt;
}

/// Applies --value "FIELD:TEXT=MEANING" to every column of that field; without a meaning the text says nothing.
std::optional<QString> applyValues(ImportRecipe &recipe, const QStringList &values, const FieldContext &context,
                                   const FieldCatalog &catalog)
{
    for (const auto &said : values) {
        const auto colon = said.indexOf(u':');
        const auto equals = said.lastIndexOf(u'=');
        const QString key = said.left(colon).trimmed();
        const auto *field = catalog.find(key);
        if (colon < 1 || equals < colon || !field || !recipe.imports(key))
            return translated(
                       "--value %1: write a field that the file fills, a text of the file and what it stands for, such "
                       "as “consent_sms:Y2=yes”.")
                .arg(said);
        const QString meaning = said.sliced(equals + 1).trimmed();
        Person scratch;
        if (const auto problem = meaning.isEmpty() ? std::nullopt : field->write(scratch, meaning, context))
            return u"--value %1: %2 %3"_s.arg(said, problem->what, problem->hint);
        recipe.setMeaning(key, said.sliced(colon + 1, equals - colon - 1).trimmed(), meaning);
    }
    return std::nullopt;
}

std::optional<MatchKeys> matchKeys(const QString &text)
{
    MatchKeys keys{false, false, false};
    for (const auto &word : text.split(u',', Qt::SkipEmptyParts)) {
        if (word == "external_id"_L1 || word == "person_id"_L1)
            keys.isByNumber = true;
        else if (word == "phone"_L1)
            keys.isByPhone = true;
        else if (word == "email"_L1)
            keys.isByEmail = true;
        else if (word != "none"_L1)
            return std::nullopt;
    }
    return keys;
}

std::optional<DateOrder> dateOrder(const QString &text)
{
    static const QHash<QString, DateOrder> words{
        {u"dmy"_s, DateOrder::DayFirst}, {u"mdy"_s, DateOrder::MonthFirst}, {u"ymd"_s, DateOrder::YearFirst}};
    const auto word = words.constFind(text);
    return word == words.cend() ? std::nullopt : std::optional(*word);
}

/// Applies --policy "field=keep|fill|update|append" to every column of that field.
std::optional<QString> applyPolicies(ImportRecipe &recipe, const QStringList &policies)
{
    for (const auto &said : policies) {
        const auto equals = said.lastIndexOf(u'=');
        const QString word = said.sliced(equals + 1).trimmed();
        const auto policy = word == "keep"_L1 ? std::optional(MatchPolicy::Skip) : fromKey<MatchPolicy>(word);
        if (equals < 1 || !policy || !recipe.imports(said.left(equals).trimmed()))
            return translated("--policy %1: write a field that the file fills, and keep, fill, update or append, such as "
                              "“unit=update”.")
                .arg(said);
        for (auto &rule : recipe.columns) {
            if (rule.field == said.left(equals).trimmed())
                rule.policy = *policy;
        }
    }
    return std::nullopt;
}

/// Everything the options say about how to import; an error message when they make no sense.
std::optional<QString> applyOptions(CommandRun &run, ImportRecipe &recipe, ImportOptions &options,
                                    const PhoneNumbers &phones, const FieldCatalog &catalog)
{
    if (const auto problem = applyMaps(recipe, run.values(u"map"_s), catalog))
        return problem;
    if (const auto problem = applyValues(recipe, run.values(u"value"_s), FieldContext{.phones = phones}, catalog))
        return problem;
    if (run.has(u"match"_s)) {
        const auto keys = matchKeys(run.value(u"match"_s));
        if (!keys)
            return translated("--match takes external_id, phone and email, joined by commas, or none.");
        options.match = *keys;
    }
    if (run.has(u"on-match"_s)) {
        const auto policy = fromKey<MatchPolicy>(run.value(u"on-match"_s));
        if (!policy)
            return translated("--on-match takes fill, update, append or skip.");
        recipe.policy = *policy;
    }
    if (const auto problem = applyPolicies(recipe, run.values(u"policy"_s)))
        return problem;
    for (const auto &constant : run.values(u"set"_s)) {
        const auto equals = constant.indexOf(u'=');
        const QString field = constant.left(equals).trimmed();
        if (equals < 1 || !catalog.find(field))
            return translated("--set %1: there is no field “%2”. `rankandfile import --help` lists the fields.")
                .arg(constant, field);
        recipe.constants.insert(field, constant.sliced(equals + 1).trimmed());
    }
    recipe.shiftsBack |= run.has(u"shift-back"_s);
    options.onlyKnown = run.has(u"only-known"_s);
    if (const auto order = dateOrder(run.value(u"dates"_s))) {
        recipe.dates = *order;
        recipe.isDateOrderSure = true;
    }
    options.isDryRun = run.has(u"dry-run"_s);
    options.listsNewcomers = true;
    options.rejectsPath = run.value(u"rejects"_s);
    return std::nullopt;
}

/// Whom rows that make somebody new look like.
QJsonArray toldPairs(const QList<AlikeRow> &alike)
{
    QJsonArray pairs;
    for (const auto &row : alike) {
        QJsonArray reasons;
        for (const auto reason : row.reasons)
            reasons += keyOf(reason);
        pairs += QJsonObject{
            {u"row"_s, row.row},     {u"name"_s, row.who},    {u"person"_s, row.person.value},         {u"here"_s, row.name},
            {u"score"_s, row.score}, {u"reasons"_s, reasons}, {u"likelihood"_s, keyOf(row.likelihood)}};
    }
    return pairs;
}

QJsonArray toldCodes(const ImportRecipe &recipe, const QList<UnknownCode> &codes)
{
    QJsonArray told;
    for (const auto &code : codes)
        told += QJsonObject{{u"column"_s, recipe.columns[code.column].header},
                            {u"field"_s, recipe.columns[code.column].field},
                            {u"text"_s, code.text},
                            {u"rows"_s, code.rows}};
    return told;
}

void tellOfCodes(CommandRun &run, const ImportRecipe &recipe, const QList<UnknownCode> &codes)
{
    constexpr qsizetype shown = 20;
    for (const auto &code : codes.first(qMin(shown, codes.size()))) {
        const auto &rule = recipe.columns[code.column];
        run.out() << translated("Nobody has explained “%1” in column “%2”, %3 rows: --value \"%4:%1=…\" does.")
                         .arg(code.text, rule.header, QString::number(code.rows), rule.field)
                  << Qt::endl;
    }
}

void tellOfImport(CommandRun &run, const ImportRecipe &recipe, const ImportOutcome &outcome, const QList<AlikeRow> &alike)
{
    if (run.isJson()) {
        QJsonArray rejects;
        for (const auto &reject : outcome.rejects)
            rejects += QJsonObject{{u"row"_s, reject.row},
                                   {u"column"_s, reject.column},
                                   {u"problem"_s, reject.problem},
                                   {u"hint"_s, reject.hint}};
        QJsonArray newPlaces;
        for (const auto &place : outcome.newPlaces)
            newPlaces += QJsonObject{{u"kind"_s, place.field},
                                     {u"name"_s, place.name},
                                     {u"employer"_s, place.employer},
                                     {u"people"_s, place.people}};
        QJsonArray newTags;
        for (const auto &tag : outcome.newTags)
            newTags += QJsonObject{{u"name"_s, tag.name}, {u"people"_s, tag.people}};
        QJsonArray missing;
        for (const auto person : outcome.work.missing)
            missing += person.value;
        run.print({{u"rows"_s, outcome.rows},
                   {u"created"_s, outcome.created},
                   {u"updated"_s, outcome.updated},
                   {u"refused_too"_s, outcome.refusedToo},
                   {u"consents_not_taken"_s, outcome.yesesNotTaken},
                   {u"unchanged"_s, outcome.unchanged},
                   {u"skipped"_s, outcome.skipped},
                   {u"rejected"_s, outcome.rejected},
                   {u"blank"_s, outcome.blank},
                   {u"action"_s, outcome.action},
                   {u"rejects"_s, rejects},
                   {u"new_places"_s, newPlaces},
                   {u"new_tags"_s, newTags},
                   {u"employer"_s, outcome.work.employer},
                   {u"missing"_s, missing},
                   {u"codes"_s, toldCodes(recipe, outcome.codes)},
                   {u"alike"_s, alike.size()},
                   {u"alike_pairs"_s, toldPairs(alike)},
                   {u"alike_compared"_s, outcome.newcomers.size()},
                   {u"alike_rows"_s, outcome.newcomerRows},
                   {u"ignored"_s, QJsonArray::fromStringList(outcome.ignoredColumns)}});
        return;
    }
    run.out() << translated("%1 rows: %2 new, %3 changed, %4 the same, %5 skipped, %6 rejected.")
                     .arg(outcome.rows)
                     .arg(outcome.created)
                     .arg(outcome.updated)
                     .arg(outcome.unchanged)
                     .arg(outcome.skipped)
                     .arg(outcome.rejected)
              << Qt::endl;
    constexpr qsizetype shown = 20;
    for (const auto &reject : outcome.rejects.first(qMin(shown, outcome.rejects.size())))
        run.out() << translated("Row %1, %2: %3 %4").arg(reject.row).arg(reject.column, reject.problem, reject.hint)
                  << Qt::endl;
    if (outcome.rejected > shown)
        run.out() << translated("… and %1 more; --rejects FILE writes them all.").arg(outcome.rejected - shown) << Qt::endl;
    if (const QString notTaken = outcome.toldNotTaken(); !notTaken.isEmpty())
        run.out() << notTaken << Qt::endl;
    tellOfCodes(run, recipe, outcome.codes);
    if (!alike.isEmpty())
        run.out() << translated("Look like somebody who is here, under another name or number: %1. `rankandfile duplicates` "
                                "lists them once they are in.")
                         .arg(alike.size())
                  << Qt::endl;
    if (outcome.blank > 0 && outcome.areCards)
        run.out() << translated("Cards of no person passed over: %1").arg(outcome.blank) << Qt::endl;
    else if (outcome.blank > 0)
        run.out() << translated("Blank lines passed over: %1").arg(outcome.blank) << Qt::endl;
    if (!outcome.newPlaces.isEmpty())
        run.out() << translated("New in the workplace: %1.").arg(NewPlace::told(outcome.newPlaces)) << Qt::endl;
    if (!outcome.newTags.isEmpty())
        run.out() << translated("New tags: %1.").arg(NewPlace::named(outcome.newTags)) << Qt::endl;
    if (!outcome.work.missing.isEmpty())
        run.out() << translated("Not in the list, but at work at %1: %2.")
                         .arg(outcome.work.employer)
                         .arg(outcome.work.missing.size())
                  << Qt::endl;
    if (!outcome.ignoredColumns.isEmpty())
        run.out() << translated("Columns left out: %1").arg(outcome.ignoredColumns.join(u", "_s)) << Qt::endl;
    for (const auto &header : outcome.ignoredColumns) {
        if (looksLikeRefusal(normalizedHeader(header)))
            run.out() << translated("“%1” looks like refusals and goes nowhere: --map says what they refuse.").arg(header)
                      << Qt::endl;
    }
    if (const QString survey = surveyTold(outcome.ignoredColumns); !survey.isEmpty())
        run.out() << survey << Qt::endl;
}

/// What of a file was read, where it holds more than that.
void tellOfSheets(CommandRun &run, const TableLayout &layout)
{
    if (layout.sheets.size() > 1 && !run.has(u"sheet"_s))
        run.say(
            translated("Sheet “%1” is read; --sheet reads another one: %2.").arg(layout.sheet, layout.sheets.join(u", "_s)));
    if (layout.unlikeRow > 0 && !run.has(u"sheet"_s))
        run.say(
            translated("The lists in this document were not joined, because row %1 does not name the same person in all of "
                       "them. Import one, or put them in the same order.")
                .arg(layout.unlikeRow));
    if (layout.repeatedHeaders > 0)
        run.say(translated("Repeated rows of headings left out: %1").arg(layout.repeatedHeaders));
}

} // namespace

std::optional<QString> otherKind(const CommandRun &run, const QString &option)
{
    const QString kind = run.value(option);
    if (kind.isEmpty() || kind == "people"_L1)
        return std::nullopt;
    return option == "as"_L1 ? translated(
               "--as knows “people”, “conversations”, “memberships”, “opt-outs”, “applications”, "
               "“hours”, “tasks”, “events”, “registrations”, “attendance”, “sessions”, “picks”, “proposals” and “pledges”.")
                             : translated("--what does not know “%1” here. --help lists the kinds of record.").arg(kind);
}

ExitStatus importPeople(CommandRun &run)
{
    if (run.has(u"program"_s) && run.value(u"as"_s) != "applications"_L1)
        return run.wrongUsage(translated("--program goes with --as applications."));
    const QString as = run.value(u"as"_s);
    if ((run.has(u"channel"_s) || run.has(u"reason"_s)) && as != "opt-outs"_L1)
        return run.wrongUsage(translated("--channel and --reason go with --as opt-outs."));
    static const QStringList ofEvents{u"registrations"_s, u"attendance"_s, u"sessions"_s, u"picks"_s, u"proposals"_s};
    const bool isOfEvent = ofEvents.contains(as);
    if (run.has(u"event"_s) && !isOfEvent && as != "pledges"_L1)
        return run.wrongUsage(
            translated("--event goes with --as registrations, attendance, sessions, picks, proposals and pledges."));
    const bool isOfStanding = as == "conversations"_L1 || as == "memberships"_L1;
    if (run.has(u"map-value"_s) && !isOfStanding)
        return run.wrongUsage(translated("--map-value goes with --as conversations and memberships."));
    const auto dates = dateOrder(run.value(u"dates"_s));
    if (run.has(u"dates"_s) && !dates)
        return run.wrongUsage(translated("--dates takes dmy, mdy or ymd."));
    if (isOfStanding)
        return as == "conversations"_L1 ? importConversations(run, dates) : importMemberships(run, dates);
    if (as == "applications"_L1)
        return importApplications(run, dates);
    if (as == "hours"_L1)
        return importHours(run, dates);
    if (as == "tasks"_L1)
        return importTasks(run, dates);
    if (as == "events"_L1)
        return importEvents(run, dates);
    if (as == "sessions"_L1)
        return importSessions(run, dates);
    if (as == "picks"_L1)
        return importPicks(run);
    if (as == "proposals"_L1)
        return importProposals(run);
    if (isOfEvent)
        return importRegistrations(run, dates);
    if (as == "pledges"_L1)
        return importPledges(run);
    if (as == "opt-outs"_L1)
        return importOptOuts(run);
    if (const auto problem = otherKind(run, u"as"_s))
        return run.wrongUsage(*problem);
    if (run.has(u"whose"_s))
        return run.wrongUsage(translated("--whose goes with --as hours."));
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    Imports imports((*workspace)->store(), (*workspace)->people());
    const auto source = run.listSource();
    auto preview = imports.preview(session, source);
    if (!preview)
        return run.fail(preview.error());
    tellOfSheets(run, preview->sample.layout);
    ImportOptions options;
    ImportRecipe recipe = preview->recipe;
    if (const auto problem =
            applyOptions(run, recipe, options, (*workspace)->people().phones(), (*workspace)->people().fields().catalog()))
        return run.wrongUsage(*problem);
    // The option names a kind of file or the program that wrote it; kinds of files are told by what is in them.
    const QString program = TableFormats::find(run.value(u"format"_s)) ? QString() : run.value(u"format"_s);
    if (!program.isEmpty() && program != "auto"_L1 && program != recipe.program)
        return run.fail(
            {u"other-format"_s, translated("%1 does not have the columns of a “%2” file. Leave --format out to let the "
                                           "columns decide.")
                                    .arg(source.name(), program)});
    auto settled = imports.withDateOrder(source, recipe);
    if (!settled)
        return run.fail(settled.error());
    if (!settled->isDateOrderSure)
        run.say(
            translated("The dates can be read as day/month or month/day. They were read as %1; --dates dmy or mdy decides.")
                .arg(shown(settled->dates)));
    Job job;
    job.onProgress = [&run](qint64 done, qint64 total) { run.showProgress(done, total); };
    const auto outcome = imports.run(session, source, *settled, options, job);
    if (!outcome)
        return run.fail(outcome.error());
    const bool isAnybodyElse = (*workspace)->people().count(session) > (options.isDryRun ? 0 : outcome->created);
    Job looking;
    const auto alike =
        isAnybodyElse ? AlikeRow::at((*workspace)->store().placeOf(session), *outcome, looking) : QList<AlikeRow>();
    if (!alike)
        return run.fail(alike.error());
    if (const QString compared = AlikeRow::comparedTold(*outcome); isAnybodyElse && !compared.isEmpty())
        run.say(compared);
    tellOfImport(run, *settled, *outcome, *alike);
    return outcome->rejected ? ExitStatus::DoneWithFindings : ExitStatus::Done;
}

QString importedFormats()
{
    QStringList words{u"auto"_s};
    words += TableFormats::keysWith(&TableFormat::newReader);
    for (const auto &preset : presets())
        words += QLatin1String(preset.name);
    words += u"own"_s;
    return words.join(u", "_s);
}

} // namespace rnf
