#include "PeopleImport.h"

#include "EventCommands.h"
#include "OptOutCommands.h"
#include "ProgrammeCommands.h"
#include "ProposalCommands.h"

#include "exchange/BccAddresses.h"
#include "exchange/Exports.h"
#include "exchange/ForeignExports.h"
#include "exchange/TableFormats.h"
#include "exchange/WholeExport.h"
#include "lists/ConditionWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

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

/// Kinds of files, and programs that take lists in.
QString writtenFormats()
{
    return (TableFormats::keysWith(&TableFormat::newWriter) + ForeignList::keys() + QStringList{u"bcc"_s}).join(u", "_s);
}

QJsonObject toJson(const LeftOut &leftOut)
{
    return {{u"do_not_contact"_s, leftOut.refused},
            {u"unreachable"_s, leftOut.unreachable},
            {u"deceased"_s, leftOut.deceased},
            {u"overridden"_s, leftOut.overridden}};
}

/// Those in use that the file has a place for; on cards, which end up on phones, without the notes unless they are asked for.
QStringList usualColumns(const TableFormat &format, QStringList inUse, bool withNotes)
{
    if (format.holds)
        inUse.removeIf([&](const QString &key) { return !format.holds(key) || (key == "note"_L1 && !withNotes); });
    return inUse;
}

ExitStatus exportEverything(CommandRun &run)
{
    if (const auto stray = run.stray({u"search"_s, u"list"_s, u"where"_s, u"for"_s, u"override"_s, u"one-per-door"_s,
                                      u"columns"_s, u"event"_s, u"all"_s, u"format"_s}))
        return run.wrongUsage(*stray);
    auto workspace = run.openWorkspace(Opening::AsItIs);
    if (!workspace)
        return run.fail(workspace.error());
    Job job;
    job.onProgress = [&run](qint64 done, qint64 total) { run.showProgress(done, total); };
    WholeExport exports((*workspace)->store(), (*workspace)->organization());
    const auto outcome = exports.write((*workspace)->firstSession(), run.argument(1), job);
    if (!outcome)
        return run.fail(outcome.error());
    run.say(WholeExport::warning());
    if (run.isJson())
        run.print({{u"folder"_s, run.argument(1)},
                   {u"tables"_s, outcome->tables},
                   {u"rows"_s, outcome->rows},
                   {u"files"_s, outcome->files},
                   {u"action"_s, outcome->action}});
    else
        run.out() << translated("Wrote %1 tables with %2 rows to the folder %3.")
                         .arg(outcome->tables)
                         .arg(outcome->rows)
                         .arg(run.argument(1))
                  << Qt::endl;
    return ExitStatus::Done;
}

ExitStatus exportForeign(CommandRun &run, Workspace &workspace, const Session &session, const ForeignList &list,
                         const ExportOptions &options)
{
    Job job;
    job.onProgress = [&run](qint64 done, qint64 total) { run.showProgress(done, total); };
    ForeignExports exports(workspace.store(), workspace.people());
    const auto outcome = exports.write(session, run.argument(1), list, options, job);
    if (!outcome)
        return run.fail(outcome.error());
    qint64 lacking = 0;
    for (const auto &[what, count] : outcome->lacking)
        lacking += count;
    if (run.isJson())
        run.print({{u"rows"_s, outcome->rows},
                   {u"people"_s, outcome->people},
                   {u"file"_s, run.argument(1)},
                   {u"format"_s, list.key},
                   {u"columns"_s, QJsonArray::fromStringList(list.headers)},
                   {u"left_out"_s, toJson(outcome->leftOut)},
                   {u"lacking"_s, lacking},
                   {u"withheld"_s, outcome->withheld},
                   {u"without_place"_s, outcome->lost},
                   {u"shortened"_s, outcome->shortened},
                   {u"guarded"_s, outcome->guarded},
                   {u"remarks"_s, QJsonArray::fromStringList(outcome->told())},
                   {u"action"_s, outcome->action}});
    else
        run.out() << (QStringList{translated("Wrote %1 people to %2.").arg(outcome->people).arg(run.argument(1))}
                      + outcome->told())
                         .join(u' ')
                  << Qt::endl;
    return ExitStatus::Done;
}

/// A text file with the addresses of those who may be e-mailed, a line for each e-mail, to be pasted into Bcc.
ExitStatus exportBcc(CommandRun &run)
{
    for (const auto &option : {u"for"_s, u"override"_s, u"columns"_s, u"one-per-door"_s, u"with-notes"_s}) {
        if (run.has(option))
            return run.wrongUsage(translated("--%1 does not go with --format bcc.").arg(option));
    }
    constexpr qint64 usual = 50, most = 10'000;
    const qint64 size = run.number(u"batch"_s).value_or(usual);
    if ((run.has(u"batch"_s) && !run.number(u"batch"_s)) || size > most)
        return run.wrongUsage(translated("--batch takes a whole number from 1 to %1.").arg(most));
    auto workspace = run.openWorkspace(Opening::AsItIs);
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    const auto wanted = wantedPeople(run, **workspace, session);
    if (!wanted)
        return run.wrongUsage(wanted.error().message);
    BccAddresses bcc((*workspace)->store(), (*workspace)->people());
    const auto list = bcc.of(session, (*workspace)->lists().ids(session, wanted->filter, wanted->order));
    if (!list)
        return run.fail(list.error());
    const auto written = bcc.write(session, run.argument(1), *list, int(size));
    if (!written)
        return run.fail(written.error());
    if (run.isJson())
        run.print({{u"addresses"_s, list->addresses.size()},
                   {u"people"_s, list->people},
                   {u"batches"_s, list->batches(int(size)).size()},
                   {u"file"_s, run.argument(1)},
                   {u"left_out"_s, toJson(list->leftOut)},
                   {u"action"_s, *written}});
    else
        run.out() << (translated("Wrote %1 addresses to %2.").arg(list->addresses.size()).arg(run.argument(1)) + u' '
                      + list->leftOut.told())
                         .trimmed()
                  << Qt::endl;
    return ExitStatus::Done;
}

ExitStatus exportPeople(CommandRun &run)
{
    if (run.has(u"batch"_s) && run.value(u"format"_s) != "bcc"_L1)
        return run.wrongUsage(translated("--batch goes with --format bcc."));
    if (run.value(u"what"_s) == "everything"_L1)
        return exportEverything(run);
    if (run.value(u"what"_s) == "events"_L1)
        return exportEvents(run);
    if (run.value(u"what"_s) == "registrations"_L1)
        return exportRegistrations(run);
    if (run.value(u"what"_s) == "sessions"_L1)
        return exportSessions(run);
    if (run.value(u"what"_s) == "programme"_L1)
        return exportProgramme(run);
    if (run.value(u"what"_s) == "proposals"_L1 || run.value(u"what"_s) == "votes"_L1)
        return exportProposals(run);
    if (run.value(u"what"_s) == "opt-outs"_L1)
        return exportOptOuts(run);
    if (run.has(u"event"_s))
        return run.wrongUsage(
            translated("--event goes with --what registrations, sessions, programme, proposals and votes."));
    if (run.has(u"all"_s))
        return run.wrongUsage(translated("--all goes with --what events."));
    if (const auto problem = otherKind(run, u"what"_s))
        return run.wrongUsage(*problem);
    if (run.value(u"format"_s) == "bcc"_L1)
        return exportBcc(run);
    ExportOptions options;
    const auto *foreign = ForeignList::find(run.value(u"format"_s));
    if (foreign && (run.has(u"columns"_s) || run.has(u"one-per-door"_s)))
        return run.wrongUsage(translated("A list for another program has its columns and rows already: leave --columns and "
                                         "--one-per-door out."));
    if (run.has(u"format"_s) && !foreign) {
        options.format = TableFormats::find(run.value(u"format"_s));
        if (!options.format || !options.format->newWriter)
            return run.wrongUsage(translated("--format takes one of: %1.").arg(writtenFormats()));
    }
    const auto &format = options.format ? *options.format : TableFormats::forPath(run.argument(1), ListContent::People);
    if (run.has(u"with-notes"_s) && !format.holds && !(foreign && foreign->tells(u"note"_s)))
        return run.wrongUsage(translated(
            "--with-notes goes with --format vcard and with programs that take notes; a table has the notes unless "
            "--columns says otherwise."));
    if (run.has(u"one-per-door"_s) && format.holds)
        return run.wrongUsage(translated("--one-per-door goes with tables: a contact card is of one person."));
    if (foreign)
        options.purpose = foreign->usual;
    auto workspace = run.openWorkspace(Opening::AsItIs);
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    auto &people = (*workspace)->people();
    options.columns = run.has(u"columns"_s) ? run.value(u"columns"_s).split(u',', Qt::SkipEmptyParts)
                                            : usualColumns(format, people.fieldsInUse(session), run.has(u"with-notes"_s));
    const auto wanted = wantedPeople(run, **workspace, session);
    if (!wanted)
        return run.wrongUsage(wanted.error().message);
    if (run.has(u"override"_s) && ((!run.has(u"for"_s) && !foreign) || run.value(u"override"_s).trimmed().isEmpty()))
        return run.wrongUsage(translated("--override takes a reason, and goes with --for."));
    if (run.has(u"for"_s)) {
        const auto purpose = fromKey<Purpose>(run.value(u"for"_s));
        if (!purpose)
            return run.wrongUsage(translated("--for takes one of: %1.").arg(purposeList()));
        options.purpose = *purpose;
    }
    options.overriding = run.value(u"override"_s);
    options.isOnePerDoor = run.has(u"one-per-door"_s);
    if (options.isOnePerDoor && !Doors::canBeShared(options.purpose))
        return run.wrongUsage(translated("--one-per-door goes with --for calling, texting, post or visits."));
    if (!wanted->filter.isEmpty())
        options.people = (*workspace)->lists().ids(session, wanted->filter, wanted->order);
    if (foreign) {
        options.columns = run.has(u"with-notes"_s) ? QStringList{u"note"_s} : QStringList();
        return exportForeign(run, **workspace, session, *foreign, options);
    }
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
        return run.wrongUsage(
            translated("--event goes with --what registrations, sessions, programme, proposals and votes."));
    if (const auto problem = otherKind(run, u"what"_s))
        return run.wrongUsage(*problem);
    auto workspace = run.openWorkspace(Opening::ToRead);
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
               "the kind of record: people, conversations, memberships, opt-outs, applications, hours, tasks, events, "
               "registrations, attendance, sessions, picks, proposals or pledges"),
           u"KIND"_s},
          {u"event"_s,
           translated("whose registrations, attendance, sessions, picks, proposals or pledges: the name or number of an "
                      "event"),
           u"NAME"_s},
          {u"whose"_s, translated("whose hours, where the file names nobody: a name"), u"NAME"_s},
          {u"channel"_s,
           translated("what opt-outs refuse: email, bulk_email, sms, phone, mail or all; as the file says, else bulk_email "
                      "for addresses, and sms and phone for numbers"),
           u"CHANNEL"_s},
          {u"reason"_s, translated("why they opted out, which stands with each of them"), u"TEXT"_s},
          {u"program"_s, translated("the programme that applications are for; the newest"), u"NAME"_s},
          {u"format"_s,
           translated("%1; of registrations plain, actionnetwork, mobilize, van, civicrm, eventbrite or zoom")
               .arg(importedFormats()),
           u"NAME"_s},
          {u"sheet"_s, translated("which sheet of a workbook, or list of a document; the first with rows"), u"NAME"_s},
          {u"map"_s,
           translated("send a column to a field, or nowhere: \"Cell=mobile_phone\", \"Seat=\". Fields: %1").arg(fieldList()),
           u"HEADER=FIELD"_s},
          {u"map-value"_s,
           translated(
               "what a word of a file of conversations or memberships means: \"Spoke=talked\"; nothing leaves its rows "
               "out"),
           u"WORD=MEANING"_s},
          {u"match"_s, translated("what tells that a row is somebody we have: external_id,phone,email or none"), u"KEYS"_s},
          {u"on-match"_s, translated("for people we have: fill blanks, update, append, skip"), u"POLICY"_s},
          {u"policy"_s,
           translated("what one field may do to people we have, whatever --on-match says: \"unit=update\", \"note=keep\""),
           u"FIELD=POLICY"_s},
          {u"set"_s, translated("what every row says where no column does: \"employer=Mercy Hospital\""), u"FIELD=TEXT"_s},
          {u"value"_s,
           translated("what a text in the columns of a field stands for, or nothing: \"consent_sms:Y2=yes\", \"shift:X=\""),
           u"FIELD:TEXT=MEANING"_s},
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
         {{u"what"_s,
           translated("the kind of record; people: people, events, registrations, sessions, programme, proposals, votes, "
                      "opt-outs, everything"),
           u"KIND"_s},
          {u"event"_s,
           translated("whose registrations, sessions, programme, proposals or votes, or whose web page: the name or "
                      "number of an event"),
           u"NAME"_s},
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
           translated(
               "as the name of the file says: %1; of events ics, csv, xlsx or html; of registrations csv, actionnetwork, "
               "mobilize, van or civicrm; of the programme html, ics, xml, json, csv or pdf; of opt-outs %2")
               .arg(writtenFormats(), optOutFormats()),
           u"NAME"_s},
          {u"batch"_s, translated("addresses in each line of --format bcc, at most; 50"), u"N"_s},
          {u"columns"_s, translated("fields, joined by commas; those in use"), u"FIELDS"_s},
          {u"with-notes"_s, translated("on contact cards and in lists for other programs the notes too")}},
         &exportPeople},
        {u"list"_s,
         {u"WORKSPACE"_s},
         translated(
             "show people in list order, or groups, tasks, hours, interns, events, registrations, sessions or proposals"),
         {{u"what"_s,
           translated("the kind of record; people: people, groups, tasks, hours, interns, events, registrations, sessions, "
                      "proposals"),
           u"KIND"_s},
          {u"event"_s,
           translated("whose registrations, sessions or proposals: the name or number of an event; of all events"),
           u"NAME"_s},
          search,
          list,
          where,
          {u"limit"_s, translated("at most so many"), u"N"_s}},
         &listPeople}};
}

} // namespace rnf
