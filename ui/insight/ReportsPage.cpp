#include "insight/ReportsPage.h"

#include "base/Prompts.h"
#include "base/Ways.h"
#include "base/WindowWork.h"
#include "events/EventWords.h"
#include "exchange/Exports.h"
#include "exchange/TableFormats.h"
#include "help/Help.h"
#include "insight/AmongList.h"
#include "insight/ChartPicture.h"
#include "insight/CountedRegistrationsDialog.h"
#include "insight/CountedSheetsDialog.h"
#include "insight/CountedThingsDialog.h"
#include "insight/EntriesDialog.h"
#include "insight/MetricText.h"
#include "insight/MonthlyReportPrint.h"
#include "insight/QuestionList.h"
#include "insight/ReportChoices.h"
#include "insight/ReportCopy.h"
#include "insight/ReportPrint.h"
#include "insight/ReportView.h"
#include "look/Icons.h"
#include "look/Theme.h"
#include "programme/Programmes.h"
#include "proposals/Proposals.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ReportsPage::ReportsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_questions(new QuestionList(session, u"reportQuestions"_s, this)),
      m_choices(new ReportChoices(workspace, session, this)), m_report(new ReportView(this)),
      m_reading(workspace.store().placeOf(session), [this](const std::optional<MetricTable> &table) { take(table); })
{
    Help::setTopic(this, u"reports"_s);
    m_questions->setFrameShape(QFrame::NoFrame);
    m_questions->setCurrentRow(1);
    m_report->setChoices(m_choices);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeSide());
    splitter->addWidget(m_report);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({260, 860});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_report, &ReportView::opened, this, &ReportsPage::open);
    connect(m_report, &ReportView::againWanted, this, &ReportsPage::ask);
    connect(m_report, &ReportView::tableWanted, this, &ReportsPage::saveTable);
    connect(m_report, &ReportView::chartWanted, this, &ReportsPage::saveChart);
    connect(m_report, &ReportView::tableCopyWanted, this, &ReportsPage::copyTable);
    connect(m_report, &ReportView::chartCopyWanted, this, &ReportsPage::copyChart);
    connect(m_choices, &ReportChoices::changed, this, &ReportsPage::ask);
    connect(m_questions, &QListWidget::currentItemChanged, this, &ReportsPage::ask);
}

/// The questions, and below them the report that answers several.
QWidget *ReportsPage::makeSide()
{
    auto *side = new QWidget(this);
    auto *monthly = new QPushButton(icon(u"print"_s), tr("Monthly report…"), side);
    monthly->setObjectName(u"monthlyReport"_s);
    monthly->setDisabled(m_workspace.isReadOnly());
    connect(monthly, &QPushButton::clicked, this, &ReportsPage::printMonth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_questions, 1);
    layout->addWidget(monthly, 0, Qt::AlignHCenter);
    return side;
}

void ReportsPage::reload()
{
    m_choices->reload();
    if (m_asked) // there may be lists now to narrow it by, or none any more
        m_choices->showFor(*m_asked);
    ask();
}

void ReportsPage::showMetric(const QString &name)
{
    if (auto *item = m_questions->itemOf(name))
        m_questions->setCurrentItem(item);
    focusList();
}

const Metric *ReportsPage::metric() const
{
    const auto *item = m_questions->currentItem();
    return item ? Metrics::find(QuestionList::nameOf(item)) : nullptr;
}

void ReportsPage::ask()
{
    const auto *wanted = metric();
    if (!wanted)
        return;
    if (wanted != m_asked)
        m_choices->showFor(*wanted);
    m_asked = wanted;
    const auto list = m_choices->among(*wanted);
    m_reading.start([wanted, list, question = m_choices->question(*wanted)](Database &database) {
        MetricQuestion asked = question;
        if (list)
            asked.among = amongList(database, *list, asked.today);
        MetricTable table = Metrics::ask(database, *wanted, asked);
        table.before = Metrics::foundBefore(database, *wanted, table);
        return table;
    });
}

void ReportsPage::take(const std::optional<MetricTable> &table)
{
    if (table)
        m_report->showAnswer(*m_asked, *table);
    else
        m_report->showFailure(*m_asked);
    Q_EMIT countsChanged();
}

/// The tasks, the entries, the registrations or the week that a number is about, else everybody whom it counts, else its
/// sessions, proposals or events.
void ReportsPage::open(int row, int column)
{
    const MetricTable &table = m_report->table();
    if (row < 0 || row >= table.rows.size())
        return;
    const MetricRow &opened = table.rows[row];
    const MetricThings &things = column < 0 ? opened.things : opened.cells[column].things;
    const bool isOneWeek = things.tasks.isEmpty() && !things.sheets.isEmpty() && opened.week.isValid();
    if (things.tasks.size() == 1)
        Q_EMIT m_means.ways.toTask(things.tasks.first());
    else if (!things.tasks.isEmpty())
        showTasks(told(opened), things.tasks);
    else if (!things.entries.isEmpty())
        showEntries(told(opened), things.entries);
    else if (things.registrations.size() > things.people.size())
        showRegistrations(told(opened), things.registrations);
    else if (!things.sheets.isEmpty() && table.question.by == MetricBy::Span)
        showSheets(told(opened), things.sheets);
    else if (isOneWeek && things.sheets.size() == 1)
        Q_EMIT m_means.ways.toWeek(things.people.first(), opened.week);
    else if (!things.people.isEmpty())
        Q_EMIT m_means.ways.toPeople(told(opened), things.people);
    else if (!things.sessions.isEmpty())
        showSessions(told(opened), things);
    else if (!things.proposals.isEmpty())
        showProposals(told(opened), things);
    else if (things.events.size() == 1)
        Q_EMIT m_means.ways.toEvent(things.events.first());
    else if (!things.events.isEmpty())
        showEvents(told(opened), things.events);
    else
        m_means.work.say(tr("Nobody is counted here."));
}

/// The question, and the row of its answer.
QString ReportsPage::told(const MetricRow &row) const
{
    const MetricBy by = m_report->table().question.by;
    const QString label =
        by == MetricBy::Day ? tr("%1: %2").arg(MetricText::rowHeader(by), row.label) : row.label; // a bare number
    return m_asked->question() + u" – "_s + label;
}

void ReportsPage::showTasks(const QString &about, const QList<TaskId> &tasks)
{
    QList<CountedThingsDialog::Thing> things;
    for (const auto &task : m_workspace.tasks().all(m_session)) {
        if (tasks.contains(task.id))
            things += {task.title, [this, id = task.id] { Q_EMIT m_means.ways.toTask(id); }};
    }
    (new CountedThingsDialog(tr("The tasks counted"), about, things, this))->open();
}

void ReportsPage::showEvents(const QString &about, const QList<EventId> &events)
{
    QList<CountedThingsDialog::Thing> things;
    for (const auto &event : m_workspace.events().all(m_session)) {
        if (events.contains(event.id))
            things += {EventWords::named(event), [this, id = event.id] { Q_EMIT m_means.ways.toEvent(id); }};
    }
    (new CountedThingsDialog(tr("The events counted"), about, things, this))->open();
}

void ReportsPage::showSessions(const QString &about, const MetricThings &things)
{
    QList<CountedThingsDialog::Thing> shown;
    for (const auto event : things.events) {
        for (const auto &session : m_workspace.programmes().sessions(m_session, event)) {
            if (things.sessions.contains(session.id))
                shown += {session.title, [this, event] { Q_EMIT m_means.ways.toEvent(event); }};
        }
    }
    (new CountedThingsDialog(tr("The sessions counted"), about, shown, this))->open();
}

void ReportsPage::showProposals(const QString &about, const MetricThings &things)
{
    QList<CountedThingsDialog::Thing> shown;
    for (const auto event : things.events) {
        for (const auto &row : m_workspace.proposals().rows(m_session, event)) {
            if (things.proposals.contains(row.proposal.id))
                shown += {row.proposal.title, [this, event] { Q_EMIT m_means.ways.toEvent(event); }};
        }
    }
    (new CountedThingsDialog(tr("The proposals counted"), about, shown, this))->open();
}

void ReportsPage::showRegistrations(const QString &about, const QList<RegistrationId> &registrations)
{
    auto *dialog = new CountedRegistrationsDialog(m_workspace, m_session, about, registrations, this);
    connect(dialog, &CountedRegistrationsDialog::personWanted, &m_means.ways, &Ways::toPerson);
    dialog->open();
}

void ReportsPage::showSheets(const QString &about, const QList<TimesheetId> &sheets)
{
    auto *dialog = new CountedSheetsDialog(m_workspace, m_session, about, sheets, this);
    connect(dialog, &CountedSheetsDialog::weekWanted, &m_means.ways, &Ways::toWeek);
    dialog->open();
}

void ReportsPage::showEntries(const QString &about, const QList<TimeEntryId> &entries)
{
    auto *dialog = new EntriesDialog(m_workspace, m_session, about, entries, this);
    connect(dialog, &EntriesDialog::weekWanted, &m_means.ways, &Ways::toWeek);
    dialog->open();
}

/// "intern-hours 2026-11-16", without an ending.
QString ReportsPage::fileName() const
{
    return m_report->table().name + u' ' + m_report->table().question.today.toString(Qt::ISODate);
}

/// Whether there is something to save, else that is said.
bool ReportsPage::isAnswered()
{
    m_reading.finish();
    if (m_report->table().isEmpty())
        m_means.work.say(tr("There are no numbers to save."));
    return !m_report->table().isEmpty();
}

void ReportsPage::saveTable()
{
    if (!isAnswered())
        return;
    const QString path = TableFormats::withSuffix(m_means.prompts.savePath(
        this, tr("Save the table"), TableFormats::proposed(fileName()), TableFormats::saveFilter()));
    if (path.isEmpty())
        return;
    Exports exports(m_workspace.store(), m_workspace.people());
    const auto done = exports.writeReport(m_session, path, m_report->table());
    m_means.work.say(done ? tr("Wrote the table to %1.").arg(path) : done.error().message);
}

void ReportsPage::saveChart()
{
    if (!isAnswered())
        return;
    const QString suffix = u".png"_s;
    QString path = m_means.prompts.savePath(this, tr("Save the chart"), fileName() + suffix, tr("Pictures (*.png)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    Exports exports(m_workspace.store(), m_workspace.people());
    const auto done = exports.writeChart(m_session, path, m_report->table(), ChartPicture::png(m_report->table()));
    m_means.work.say(done ? tr("Wrote the chart to %1.").arg(path) : done.error().message);
}

void ReportsPage::copyTable()
{
    copy(tr("Copy the table “%1”"), &ReportCopy::table, tr("The table is copied: paste it into a spreadsheet or a letter."));
}

void ReportsPage::copyChart()
{
    copy(tr("Copy the chart “%1”"), &ReportCopy::chart, tr("The chart is copied: paste it where a picture can stand."));
}

/// What leaves the office stands in the history before it does.
void ReportsPage::copy(const QString &label, QMimeData *(*make)(const MetricTable &), const QString &said)
{
    if (!isAnswered())
        return;
    const MetricTable &table = m_report->table();
    const auto noted = Exports(m_workspace.store(), m_workspace.people()).noteHandOut(m_session, label.arg(table.title));
    if (noted)
        m_means.prompts.setClipboard(make(table));
    m_means.work.say(noted ? said : noted.error().message);
}

bool ReportsPage::canPrint() const { return !m_report->table().isEmpty(); }

PrintSource *ReportsPage::newPrintSource()
{
    m_reading.finish();
    return new ReportPrint(m_workspace, m_session, m_report->table());
}

void ReportsPage::printMonth() { MonthlyReportPrint::open(m_workspace, m_session, m_means, this); }

QList<QWidget *> ReportsPage::panes() const { return {m_questions, m_report->numbers()}; }

QString ReportsPage::counts() const { return m_report->table().population; }

void ReportsPage::focusList() { m_questions->setFocus(); }

} // namespace rnf
