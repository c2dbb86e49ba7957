#include "ApplicationCommands.h"
#include "BudgetCommands.h"
#include "CommandLine.h"
#include "EventCommands.h"
#include "WorkFileCommands.h"

#include "exchange/Exports.h"
#include "exchange/HeaderWords.h"
#include "exchange/Imports.h"
#include "exchange/TableFormats.h"
#include "lists/ConditionWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
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

/// Why a command cannot be about this kind. Most know only people; the option is there so that scripts say what they mean.
std::optional<QString> otherKind(const CommandRun &run, const QString &option)
{
    const QString kind = run.value(option);
    if (kind.isEmpty() || kind == "people"_L1)
        return std::nullopt;
    return option == "as"_L1 ? translated("--as knows “people”, “applications”, “hours”, “tasks”, “events”, "
                                          "“registrations”, “attendance” and “pledges”.")
                             : translated("--what does not know “%1” here. --help lists the kinds of record.").arg(kind);
}

// --- import

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
        recipe.setField(int(rule - recipe.columns.begin()), field);
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
                                    const FieldCatalog &catalog)
{
    if (const auto problem = applyMaps(recipe, run.values(u"map"_s), catalog))
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
    options.rejectsPath = run.value(u"rejects"_s);
    return std::nullopt;
}

void tellOfImport(CommandRun &run, const ImportOutcome &outcome)
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
        QJsonArray missing;
        for (const auto person : outcome.work.missing)
            missing += person.value;
        run.print({{u"rows"_s, outcome.rows},
                   {u"created"_s, outcome.created},
                   {u"updated"_s, outcome.updated},
                   {u"unchanged"_s, outcome.unchanged},
                   {u"skipped"_s, outcome.skipped},
                   {u"rejected"_s, outcome.rejected},
                   {u"blank"_s, outcome.blank},
                   {u"action"_s, outcome.action},
                   {u"rejects"_s, rejects},
                   {u"new_places"_s, newPlaces},
                   {u"employer"_s, outcome.work.employer},
                   {u"missing"_s, missing},
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
    if (outcome.blank > 0)
        run.out() << translated("Blank lines passed over: %1").arg(outcome.blank) << Qt::endl;
    if (!outcome.newPlaces.isEmpty())
        run.out() << translated("New in the workplace: %1.").arg(NewPlace::told(outcome.newPlaces)) << Qt::endl;
    if (!outcome.work.missing.isEmpty())
        run.out() << translated("Not in the list, but at work at %1: %2.")
                         .arg(outcome.work.employer)
                         .arg(outcome.work.missing.size())
                  << Qt::endl;
    if (!outcome.ignoredColumns.isEmpty())
        run.out() << translated("Columns left out: %1").arg(outcome.ignoredColumns.join(u", "_s)) << Qt::endl;
}

ExitStatus importPeople(CommandRun &run)
{
    if (run.has(u"program"_s) && run.value(u"as"_s) != "applications"_L1)
        return run.wrongUsage(translated("--program goes with --as applications."));
    const QString as = run.value(u"as"_s);
    const bool isOfEvent = as == "registrations"_L1 || as == "attendance"_L1;
    if (run.has(u"event"_s) && !isOfEvent && as != "pledges"_L1)
        return run.wrongUsage(translated("--event goes with --as registrations, attendance and pledges."));
    const auto dates = dateOrder(run.value(u"dates"_s));
    if (run.has(u"dates"_s) && !dates)
        return run.wrongUsage(translated("--dates takes dmy, mdy or ymd."));
    if (as == "applications"_L1)
        return importApplications(run, dates);
    if (as == "hours"_L1)
        return importHours(run, dates);
    if (as == "tasks"_L1)
        return importTasks(run, dates);
    if (as == "events"_L1)
        return importEvents(run, dates);
    if (isOfEvent)
        return importRegistrations(run, dates);
    if (as == "pledges"_L1)
        return importPledges(run);
    if (const auto problem = otherKind(run, u"as"_s))
        return run.wrongUsage(*problem);
    if (run.has(u"whose"_s))
        return run.wrongUsage(translated("--whose goes with --as hours."));
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    Imports imports((*workspace)->store(), (*workspace)->people());
    const auto source = ImportSource::named(run.argument(1));
    auto preview = imports.preview(session, source);
    if (!preview)
        return run.fail(preview.error());
    ImportOptions options;
    ImportRecipe recipe = preview->recipe;
    if (const auto problem = applyOptions(run, recipe, options, (*workspace)->people().fields().catalog()))
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
    if (!options.isDryRun) {
        constexpr int anHour = 60;
        if (const auto kept = (*workspace)->backUpIfDue(session, anHour); !kept)
            return run.fail(kept.error());
    }
    Job job;
    job.onProgress = [&run](qint64 done, qint64 total) { run.showProgress(done, total); };
    const auto outcome = imports.run(session, source, *settled, options, job);
    if (!outcome)
        return run.fail(outcome.error());
    tellOfImport(run, *outcome);
    return outcome->rejected ? ExitStatus::DoneWithFindings : ExitStatus::Done;
}

// --- export and list

/// Whom --list, --search and --where mean together, in the order of the list.
struct Wanted {
    PeopleFilter filter;
    PeopleOrder order = {};
};

Result<Wanted> wantedPeople(CommandRun &run, Workspace &workspace, const Session &session)
{
    Wanted wanted;
    if (run.has(u"list"_s)) {
        const auto list = workspace.lists().named(session, run.value(u"list"_s));
        if (!list)
            return list.error();
        wanted = {list->filter(), list->order};
    }
    wanted.filter.search = (wanted.filter.search + u' ' + run.value(u"search"_s)).trimmed();
    for (const auto &clause : run.values(u"where"_s)) {
        const auto condition = ConditionWords::read(clause, workspace.lists().fields());
        if (!condition)
            return condition.error();
        wanted.filter.condition = wanted.filter.condition && *condition;
    }
    return wanted;
}

QString purposeList()
{
    QStringList keys;
    for (const char *key : keysOf(Purpose{}))
        keys += QLatin1String(key);
    return keys.join(u", "_s);
}

QString writtenFormats() { return TableFormats::keysWith(&TableFormat::newWriter).join(u", "_s); }

QJsonObject toJson(const LeftOut &leftOut)
{
    return {{u"do_not_contact"_s, leftOut.refused},
            {u"unreachable"_s, leftOut.unreachable},
            {u"deceased"_s, leftOut.deceased},
            {u"overridden"_s, leftOut.overridden}};
}

ExitStatus exportPeople(CommandRun &run)
{
    if (run.value(u"what"_s) == "events"_L1)
        return exportEvents(run);
    if (run.value(u"what"_s) == "registrations"_L1)
        return exportRegistrations(run);
    if (run.has(u"event"_s))
        return run.wrongUsage(translated("--event goes with --what registrations."));
    if (run.has(u"all"_s))
        return run.wrongUsage(translated("--all goes with --what events."));
    if (const auto problem = otherKind(run, u"what"_s))
        return run.wrongUsage(*problem);
    ExportOptions options;
    if (run.has(u"format"_s)) {
        options.format = TableFormats::find(run.value(u"format"_s));
        if (!options.format || !options.format->newWriter)
            return run.wrongUsage(translated("--format takes one of: %1.").arg(writtenFormats()));
    }
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    auto &people = (*workspace)->people();
    options.columns =
        run.has(u"columns"_s) ? run.value(u"columns"_s).split(u',', Qt::SkipEmptyParts) : people.fieldsInUse(session);
    const auto wanted = wantedPeople(run, **workspace, session);
    if (!wanted)
        return run.wrongUsage(wanted.error().message);
    if (run.has(u"override"_s) && (!run.has(u"for"_s) || run.value(u"override"_s).trimmed().isEmpty()))
        return run.wrongUsage(translated("--override takes a reason, and goes with --for."));
    if (run.has(u"for"_s)) {
        const auto purpose = fromKey<Purpose>(run.value(u"for"_s));
        if (!purpose)
            return run.wrongUsage(translated("--for takes one of: %1.").arg(purposeList()));
        options.purpose = *purpose;
        options.overriding = run.value(u"override"_s);
    }
    options.isOnePerDoor = run.has(u"one-per-door"_s);
    if (options.isOnePerDoor && !Doors::canBeShared(options.purpose))
        return run.wrongUsage(translated("--one-per-door goes with --for calling, texting, post or visits."));
    if (!wanted->filter.isEmpty())
        options.people = (*workspace)->lists().ids(session, wanted->filter, wanted->order);
    Exports exports((*workspace)->store(), people);
    Job job;
    job.onProgress = [&run](qint64 done, qint64 total) { run.showProgress(done, total); };
    const auto outcome = exports.writePeople(session, run.argument(1), options, job);
    if (!outcome)
        return outcome.error().id == "unknown-column"_L1 ? run.wrongUsage(outcome.error().message)
                                                         : run.fail(outcome.error());
    if (run.isJson())
        run.print({{u"rows"_s, outcome->rows},
                   {u"people"_s, outcome->people},
                   {u"file"_s, run.argument(1)},
                   {u"columns"_s, QJsonArray::fromStringList(outcome->columns)},
                   {u"left_out"_s, toJson(outcome->leftOut)},
                   {u"action"_s, outcome->action}});
    else
        run.out() << (translated("Wrote %1 people to %2.").arg(outcome->people).arg(run.argument(1)) + u' '
                      + outcome->leftOut.told())
                         .trimmed()
                  << Qt::endl;
    return ExitStatus::Done;
}

/// Every field with a value, by its key. `phone` and `email` are the ones the person is reached by first.
QJsonObject toJson(const Person &person, const FieldCatalog &catalog, const PhoneNumbers &phones)
{
    QJsonObject item{{u"id"_s, person.id.value}, {u"external_id"_s, QString()}, {u"name"_s, person.displayName()}};
    for (const auto &field : catalog.all()) {
        const QString value = field.isImportOnly ? QString() : field.read(person, phones);
        if (!value.isEmpty())
            item.insert(field.key, value);
    }
    item.remove(u"person_id"_s);
    if (!person.phones.isEmpty())
        item.insert(u"phone"_s, phones.shown(person.phones.first().number()));
    if (!person.emails.isEmpty())
        item.insert(u"email"_s, person.emails.first().address);
    return item;
}

ExitStatus listPeople(CommandRun &run)
{
    if (run.has(u"limit"_s) && !run.number(u"limit"_s))
        return run.wrongUsage(translated("--limit takes a whole number above zero."));
    if (const auto read = recordReader(run.value(u"what"_s)))
        return listRecords(run, read);
    if (run.has(u"event"_s))
        return run.wrongUsage(translated("--event goes with --what registrations."));
    if (const auto problem = otherKind(run, u"what"_s))
        return run.wrongUsage(*problem);
    auto workspace = run.openWorkspace(true);
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    auto &people = (*workspace)->people();
    const auto wanted = wantedPeople(run, **workspace, session);
    if (!wanted)
        return run.wrongUsage(wanted.error().message);
    auto ids = (*workspace)->lists().ids(session, wanted->filter, wanted->order);
    const auto total = ids.size();
    ids.resize(qMin<qint64>(total, run.number(u"limit"_s).value_or(total)));
    constexpr qsizetype block = 500;
    if (run.isJson())
        run.out() << "{\"total\":" << total << ",\"items\":[";
    for (qsizetype start = 0; start < ids.size(); start += block) {
        if (run.isJson()) {
            for (const auto &person : people.load(session, ids.mid(start, block)))
                run.out() << (person.id == ids.first() ? "" : ",")
                          << QJsonDocument(toJson(person, people.fields().catalog(), people.phones()))
                                 .toJson(QJsonDocument::Compact);
        } else {
            for (const auto &row : people.rows(session, ids.mid(start, block)))
                run.out() << row.id.value << '\t' << row.name << '\t' << row.phone << '\t' << row.email << '\t'
                          << row.employer << '\n';
        }
    }
    if (run.isJson())
        run.out() << "]}";
    else
        run.out() << translated("%1 of %2").arg(ids.size()).arg(people.count(session));
    run.out() << Qt::endl;
    return ExitStatus::Done;
}

QString fieldList()
{
    QStringList keys;
    for (const auto &field : PersonFields::all())
        keys += field.key;
    return keys.join(u", "_s);
}

/// Kinds of files, and programs that write them.
QString importedFormats()
{
    QStringList words{u"auto"_s};
    words += TableFormats::keysWith(&TableFormat::newReader);
    for (const auto &program : knownPrograms())
        words += QLatin1String(program.name);
    words += u"own"_s;
    return words.join(u", "_s);
}

QString conditionList()
{
    QStringList keys;
    const ConditionFields fields;
    for (const auto &field : fields.all())
        keys += field.key;
    return keys.join(u", "_s);
}

} // namespace

QList<Command> peopleCommands()
{
    const QCommandLineOption search(u"search"_s, translated("only people found by this"), u"TEXT"_s);
    const QCommandLineOption list(u"list"_s, translated("only people of this saved list, in its order"), u"NAME"_s);
    const QCommandLineOption where(
        u"where"_s,
        translated("only people who are like this: \"city is Bronx and last_contact not in the last 30 days\"; may be given "
                   "several times. Fields: %1")
            .arg(conditionList()),
        u"CLAUSE"_s);
    return {
        {u"import"_s,
         {u"WORKSPACE"_s, u"FILE"_s},
         translated("bring in a list"),
         {{u"as"_s,
           translated(
               "the kind of record: people, applications, hours, tasks, events, registrations, attendance or pledges"),
           u"KIND"_s},
          {u"event"_s, translated("whose registrations, attendance or pledges: the name or number of an event"), u"NAME"_s},
          {u"whose"_s, translated("whose hours, where the file names nobody: a name"), u"NAME"_s},
          {u"program"_s, translated("the programme that applications are for; the newest"), u"NAME"_s},
          {u"format"_s,
           translated("%1; of registrations plain, actionnetwork, mobilize, van, civicrm, eventbrite or zoom")
               .arg(importedFormats()),
           u"NAME"_s},
          {u"map"_s,
           translated("send a column to a field, or nowhere: \"Cell=mobile_phone\", \"Seat=\". Fields: %1").arg(fieldList()),
           u"HEADER=FIELD"_s},
          {u"match"_s, translated("what tells that a row is somebody we have: external_id,phone,email or none"), u"KEYS"_s},
          {u"on-match"_s, translated("for people we have: fill blanks, update, append, skip"), u"POLICY"_s},
          {u"policy"_s,
           translated("what one field may do to people we have, whatever --on-match says: \"unit=update\", \"note=keep\""),
           u"FIELD=POLICY"_s},
          {u"set"_s, translated("what every row says where no column does: \"employer=Mercy Hospital\""), u"FIELD=TEXT"_s},
          {u"only-known"_s, translated("rows about nobody we have are rejected")},
          {u"shift-back"_s, translated("read cells that surely stand one column too far right where they belong")},
          {u"dates"_s, translated("order in dates when nothing settles it: dmy, mdy, ymd"), u"ORDER"_s},
          {u"rejects"_s,
           translated(
               "write rejected rows to a file that can be mended and imported; it is always written, with headings alone "
               "when no row was rejected"),
           u"FILE"_s},
          {u"dry-run"_s, translated("only say what would happen")}},
         &importPeople},
        {u"export"_s,
         {u"WORKSPACE"_s, u"FILE"_s},
         translated("hand a list out"),
         {{u"what"_s, translated("the kind of record; people: people, events, registrations"), u"KIND"_s},
          {u"event"_s, translated("whose registrations, or whose web page: the name or number of an event"), u"NAME"_s},
          {u"all"_s, translated("in a calendar of events also ideas and plans, which nobody announced yet")},
          search,
          list,
          where,
          {u"for"_s, translated("what for, which leaves out whom it may not reach; everyone: %1").arg(purposeList()),
           u"PURPOSE"_s},
          {u"override"_s,
           translated("also whoever asked not to be reached this way, for a reason that stands in the history"),
           u"REASON"_s},
          {u"one-per-door"_s,
           translated("one row for all who are reached by the same number (calling, texting) or at the same address (post, "
                      "visits), with their names")},
          {u"format"_s,
           translated("as the name of the file says: %1; of events ics, csv or html; of registrations csv, actionnetwork, "
                      "mobilize, van or civicrm")
               .arg(writtenFormats()),
           u"NAME"_s},
          {u"columns"_s, translated("fields, joined by commas; those in use"), u"FIELDS"_s}},
         &exportPeople},
        {u"list"_s,
         {u"WORKSPACE"_s},
         translated("show people in list order, or groups, tasks, hours, interns, events or registrations"),
         {{u"what"_s, translated("the kind of record; people: people, groups, tasks, hours, interns, events, registrations"),
           u"KIND"_s},
          {u"event"_s, translated("whose registrations: the name or number of an event; of all events"), u"NAME"_s},
          search,
          list,
          where,
          {u"limit"_s, translated("at most so many"), u"N"_s}},
         &listPeople}};
}

} // namespace rnf
