#include "EventCommands.h"

#include "exchange/Exports.h"
#include "insight/AmongList.h"
#include "insight/ChartPicture.h"
#include "insight/MetricText.h"
#include "insight/Metrics.h"
#include "insight/MonthlyPlans.h"
#include "insight/MonthlyReportPrintout.h"
#include "insight/ReportPaper.h"
#include "insight/ReportPrintout.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

template <typename Tag>
QJsonArray toJson(const QList<Id<Tag>> &ids)
{
    QJsonArray numbers;
    for (const auto id : ids)
        numbers += id.value;
    return numbers;
}

QJsonObject toJson(const MetricColumn &column)
{
    return {{u"key"_s, column.key}, {u"label"_s, column.label}, {u"unit"_s, keyOf(column.unit)}};
}

QJsonValue toJson(const MetricColumn &column, const MetricCell &cell)
{
    if (!cell.isKnown)
        return cell.text.isEmpty() ? QJsonValue() : QJsonObject{{u"hidden"_s, cell.text}};
    QJsonObject json{{u"value"_s, cell.value}};
    if (column.unit == MetricUnit::Day)
        json[u"value"_s] = QDate::fromJulianDay(cell.value).toString(Qt::ISODate);
    if (column.isShare || cell.of > 0)
        json[u"of"_s] = cell.of;
    return json;
}

QJsonObject toJson(const MetricTable &table, const MetricRow &row)
{
    QJsonObject cells;
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        cells[table.columns[i].key] = toJson(table.columns[i], row.cells[i]);
    QJsonObject json{{u"label"_s, row.label},
                     {u"cells"_s, cells},
                     {u"people"_s, toJson(row.things.people)},
                     {u"sheets"_s, toJson(row.things.sheets)},
                     {u"tasks"_s, toJson(row.things.tasks)},
                     {u"registrations"_s, toJson(row.things.registrations)},
                     {u"sessions"_s, toJson(row.things.sessions)},
                     {u"proposals"_s, toJson(row.things.proposals)}};
    if (row.week.isValid())
        json[u"week_on"_s] = row.week.toString(Qt::ISODate);
    if (row.event.isValid())
        json[u"event_id"_s] = row.event.value;
    return json;
}

QJsonObject toJson(const MetricTable &table)
{
    QJsonArray columns, rows;
    for (const auto &column : table.columns)
        columns += toJson(column);
    for (const auto &row : table.rows)
        rows += toJson(table, row);
    return {{u"name"_s, table.name},
            {u"title"_s, table.title},
            {u"population"_s, table.population},
            {u"definition"_s, table.definition},
            {u"notes"_s, QJsonArray::fromStringList(table.notes)},
            {u"from"_s, table.question.period.from.toString(Qt::ISODate)}, // empty: whenever it was
            {u"beyond"_s, table.question.period.beyond.toString(Qt::ISODate)},
            {u"columns"_s, columns},
            {u"rows"_s, rows},
            {u"people"_s, toJson(table.things.people)}};
}

void print(CommandRun &run, const MetricTable &table)
{
    run.out() << table.title << Qt::endl << table.population << Qt::endl;
    if (table.isEmpty())
        run.out() << MetricText::whyEmpty(table) << Qt::endl;
    else
        run.out() << MetricText::header(table).join(u'\t') << Qt::endl;
    for (const auto &row : table.rows)
        run.out() << MetricText::cells(table, row).join(u'\t') << Qt::endl;
    for (const auto &note : MetricText::tableNotes(table))
        run.out() << note << Qt::endl;
}

QJsonObject toJson(const MonthlyReport &report)
{
    QJsonArray answers;
    for (const auto &answer : report.answers)
        answers += toJson(answer);
    return {{u"month"_s, report.month.toString(u"yyyy-MM"_s)},
            {u"as_of"_s, report.asOf.toString(Qt::ISODate)},
            {u"answers"_s, answers},
            {u"nothing"_s, QJsonArray::fromStringList(report.nothing)}};
}

void print(CommandRun &run, const MonthlyReport &report)
{
    run.out() << report.title() << Qt::endl;
    for (const auto &answer : report.answers)
        run.out() << answer.title << Qt::endl;
}

ExitStatus listReports(CommandRun &run)
{
    QStringList names;
    for (const auto &metric : Metrics::all()) {
        names += metric.name;
        if (!run.isJson())
            run.out() << metric.name << '\t' << metric.question() << Qt::endl;
    }
    if (run.isJson())
        run.print({{u"reports"_s, QJsonArray::fromStringList(names)}});
    return ExitStatus::Done;
}

/// Why the options ask nothing that can be answered, or nothing.
std::optional<QString> problemOf(CommandRun &run)
{
    for (const auto &option : {u"program"_s, u"placement"_s, u"person"_s}) {
        if (run.has(option) && !run.number(option))
            return translated("--%1 takes a number, as `list` shows it.").arg(option);
    }
    if (run.has(u"from"_s) != run.has(u"to"_s))
        return translated("--from and --to belong together: two days, such as 2026-09-01.");
    for (const auto &option : {u"from"_s, u"to"_s}) {
        if (run.has(option) && !QDate::fromString(run.value(option), Qt::ISODate).isValid())
            return translated("--from and --to belong together: two days, such as 2026-09-01.");
    }
    return std::nullopt;
}

/// What this report cannot be asked.
std::optional<QString> problemOf(const CommandRun &run, const Metric &metric)
{
    QStringList words;
    for (const auto by : metric.by)
        words += keyOf(by);
    if (run.has(u"by"_s) && !words.contains(run.value(u"by"_s)))
        return translated("--by takes one of: %1.").arg(words.join(u", "_s));
    const bool isOfInterns = metric.about == MetricAbout::Interns;
    const bool isOfEvents = metric.about == MetricAbout::Events || metric.about == MetricAbout::OneEvent;
    for (const auto &[option, isAsked] : {std::pair(u"program"_s, isOfInterns),
                                          {u"placement"_s, isOfInterns},
                                          {u"person"_s, isOfInterns},
                                          {u"event"_s, isOfEvents},
                                          {u"list"_s, metric.isAboutPeople()}}) {
        if (run.has(option) && !isAsked)
            return translated("--%1 does not go with this report.").arg(option);
    }
    return std::nullopt;
}

/// Hours are asked of this term where no days are named, and what goes by weeks alone of the last twelve; events whenever they
/// are.
MetricQuestion questionOf(CommandRun &run, const Metric &metric, const QList<Placement> &placements)
{
    MetricQuestion question;
    question.today = run.workspaceOptions().dates.today();
    question.by = fromKey<MetricBy>(run.value(u"by"_s)).value_or(metric.by.first());
    question.program = ProgramId(run.number(u"program"_s).value_or(0));
    question.placement = PlacementId(run.number(u"placement"_s).value_or(0));
    question.person = PersonId(run.number(u"person"_s).value_or(0));
    const QDate first = QDate::fromString(run.value(u"from"_s), Qt::ISODate);
    const QDate last = QDate::fromString(run.value(u"to"_s), Qt::ISODate);
    if (first.isValid())
        question.period = MetricPeriod::around(qMin(first, last), qMax(first, last));
    else if (metric.about == MetricAbout::Interns)
        question.period = MetricPeriod::term(placements, question.today);
    else if (metric.about == MetricAbout::Weeks)
        question.period = MetricPeriod::lastWeeks(question.today, 12);
    return question;
}

/// What the options call by its name.
struct Named {
    EventId event;
    std::optional<PersonList> list;
};

Result<Named> namedBy(CommandRun &run, Workspace &workspace)
{
    const Session session = workspace.firstSession();
    Named named;
    if (run.has(u"event"_s)) {
        const auto event = eventNamed(workspace, session, run.value(u"event"_s));
        if (!event)
            return event.error();
        named.event = event->id;
    }
    if (run.has(u"list"_s)) {
        const auto list = workspace.lists().named(session, run.value(u"list"_s));
        if (!list)
            return list.error();
        named.list = *list;
    }
    return named;
}

/// On the paper that the printout is meant for; what went out stands in the history.
Result<> writePdf(Workspace &workspace, const QString &path, Printout &printout)
{
    printout.layOut(printout.defaultPaper());
    const auto written =
        Exports(workspace.store(), workspace.people())
            .writeFile(workspace.firstSession(), path, printout.toPdf(),
                       translated("Export the report “%1” to %2").arg(printout.title(), QFileInfo(path).fileName()));
    return written ? Result<>() : written.error();
}

Result<> writeFiles(CommandRun &run, Workspace &workspace, const MetricTable &table)
{
    Exports exports(workspace.store(), workspace.people());
    const Session session = workspace.firstSession();
    if (run.has(u"csv"_s)) {
        if (const auto written = exports.writeReport(session, run.value(u"csv"_s), table); !written)
            return written.error();
    }
    if (run.has(u"png"_s)) {
        const auto written = exports.writeChart(session, run.value(u"png"_s), table, ChartPicture::png(table));
        if (!written)
            return written.error();
    }
    if (run.has(u"pdf"_s)) {
        ReportPrintout printout(table, session.name, table.question.today, ReportPaper::history(workspace.store()));
        const auto written = writePdf(workspace, run.value(u"pdf"_s), printout);
        if (!written)
            return written.error();
    }
    return {};
}

/// The report of a month for the board, as the window prints it.
ExitStatus reportMonth(CommandRun &run)
{
    const QDate today = run.workspaceOptions().dates.today();
    const QDate month = run.has(u"month"_s) ? QDate::fromString(run.value(u"month"_s), u"yyyy-MM"_s) : today;
    if (!month.isValid() || month > today)
        return run.wrongUsage(translated("--month takes a month that has begun, such as 2026-11."));
    auto workspace = run.openWorkspace(Opening::AsItIs);
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    const auto metrics = (*workspace)->monthlyPlans().plan(session).metrics(session);
    const auto report = (*workspace)->store().beside(session, [&](Database &database) {
        return MonthlyReport::count(database, metrics, month, today);
    });
    if (!report)
        return run.fail(report.error());
    MonthlyReportPrintout printout(**workspace, session, *report);
    if (const auto written = writePdf(**workspace, run.value(u"monthly"_s), printout); !written)
        return run.fail(written.error());
    if (run.isJson())
        run.print(toJson(*report));
    else
        print(run, *report);
    return ExitStatus::Done;
}

ExitStatus report(CommandRun &run)
{
    if (run.has(u"monthly"_s))
        return reportMonth(run);
    if (const auto problem = problemOf(run))
        return run.wrongUsage(*problem);
    const bool isWriting = run.has(u"csv"_s) || run.has(u"png"_s) || run.has(u"pdf"_s); // which stands in the history
    auto workspace = run.openWorkspace(isWriting ? Opening::AsItIs : Opening::ToRead);
    if (!workspace)
        return run.fail(workspace.error());
    if (run.argument(1).isEmpty())
        return listReports(run);
    const auto *metric = Metrics::find(run.argument(1));
    if (!metric)
        return run.wrongUsage(translated("There is no report “%1”; `report WORKSPACE` lists them.").arg(run.argument(1)));
    if (const auto problem = problemOf(run, *metric))
        return run.wrongUsage(*problem);
    if (!Policy::allows((*workspace)->firstSession(), metric->reading))
        return run.fail(Policy::refusal());
    const auto named = namedBy(run, **workspace);
    if (!named)
        return run.fail(named.error());
    const auto table = (*workspace)->store().beside((*workspace)->firstSession(), [&](Database &database) {
        MetricQuestion question = questionOf(run, *metric, Interns::placements(database));
        question.event = named->event;
        if (named->list)
            question.among = amongList(database, *named->list, question.today);
        MetricTable answer = Metrics::ask(database, *metric, question);
        if (run.has(u"pdf"_s) || run.has(u"png"_s)) // where it stands below what was found
            answer.before = Metrics::foundBefore(database, *metric, answer);
        return answer;
    });
    if (!table)
        return run.fail(table.error());
    if (const auto written = writeFiles(run, **workspace, *table); !written)
        return run.fail(written.error());
    if (run.isJson())
        run.print(toJson(*table));
    else
        print(run, *table);
    return ExitStatus::Done;
}

} // namespace

QList<Command> reportCommands()
{
    return {{u"report"_s,
             {u"WORKSPACE"_s, u"[NAME]"_s},
             translated("answer a question by numbers, or list the questions"),
             {{u"from"_s, translated("the first day; its whole week is counted. Else: this term, or all events"), u"DATE"_s},
              {u"to"_s, translated("the last day; its whole week is counted"), u"DATE"_s},
              {u"by"_s, translated("what the rows are: week, person; of events: event, kind, source, person"), u"WORD"_s},
              {u"event"_s, translated("only this event: its name or number"), u"NAME"_s},
              {u"program"_s, translated("only interns of this programme"), u"ID"_s},
              {u"placement"_s, translated("only this placement"), u"ID"_s},
              {u"person"_s, translated("only this person"), u"ID"_s},
              {u"csv"_s, translated("write the table to this file as well"), u"FILE"_s},
              {u"list"_s, translated("only people of this saved list"), u"NAME"_s},
              {u"png"_s, translated("write the chart to this file as well"), u"FILE"_s},
              {u"pdf"_s, translated("write the report to this file as well, as it is printed"), u"FILE"_s},
              {u"monthly"_s, translated("write the monthly report for the board to this file, as it is printed"), u"FILE"_s},
              {u"month"_s, translated("of which month the monthly report is; else: this month"), u"MONTH"_s}},
             &report}};
}

} // namespace rnf
