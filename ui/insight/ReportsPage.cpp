#include "insight/ReportsPage.h"

#include "base/Prompts.h"
#include "base/Ways.h"
#include "base/WindowWork.h"
#include "events/EventWords.h"
#include "events/Events.h"
#include "exchange/Exports.h"
#include "exchange/TableFormats.h"
#include "help/Help.h"
#include "insight/ChartPicture.h"
#include "insight/CountedRegistrationsDialog.h"
#include "insight/EntriesDialog.h"
#include "insight/MetricText.h"
#include "insight/PeriodChoice.h"
#include "insight/ReportView.h"
#include "interns/PlacementWords.h"
#include "look/ChoiceBox.h"
#include "look/FlowLayout.h"
#include "look/Theme.h"

#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString rowsChoice(MetricBy by)
{
    switch (by) {
    case MetricBy::Week:
        return ReportsPage::tr("Week by week");
    case MetricBy::Person:
        break;
    case MetricBy::Event:
        return ReportsPage::tr("Event by event");
    case MetricBy::Kind:
        return ReportsPage::tr("By kind of registration");
    case MetricBy::Source:
        return ReportsPage::tr("By source");
    case MetricBy::Day:
        return ReportsPage::tr("Day by day");
    case MetricBy::Month:
        return ReportsPage::tr("Month by month");
    case MetricBy::Hour:
        return ReportsPage::tr("Hour by hour");
    case MetricBy::Unit:
        return ReportsPage::tr("Unit by unit");
    case MetricBy::Span:
        return ReportsPage::tr("By how long");
    case MetricBy::Category:
        return ReportsPage::tr("Kind by kind");
    }
    return ReportsPage::tr("Person by person");
}

bool isOfEvents(const Metric &metric)
{
    return metric.about == MetricAbout::Events || metric.about == MetricAbout::OneEvent;
}

} // namespace

ReportsPage::ReportsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means), m_questions(new QListWidget(this)),
      m_whomBox(new ChoiceBox(this)), m_period(new PeriodChoice(workspace.store().dates(), this)),
      m_eventBox(new ChoiceBox(this)), m_by(new ChoiceBox(this)), m_report(new ReportView(this)),
      m_reading(workspace.path(), [this](const std::optional<MetricTable> &table) { take(table); })
{
    Help::setTopic(this, u"reports"_s);
    makeQuestions();
    m_report->setChoices(makeChoices());
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_questions);
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
}

/// Those in front below the heading of their group, all others below one of their own; a heading cannot be chosen.
void ReportsPage::makeQuestions()
{
    m_questions->setObjectName(u"reportQuestions"_s);
    m_questions->setAccessibleName(tr("Questions"));
    m_questions->setWordWrap(true);
    m_questions->setFrameShape(QFrame::NoFrame);
    m_questions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QString group;
    for (const auto &metric : Metrics::all()) {
        if (const QString its = metric.isInFront() ? metric.group() : tr("More"); its != group) {
            group = its;
            auto *heading = new QListWidgetItem(group, m_questions);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(Theme::strong(m_questions->font()));
        }
        auto *item = new QListWidgetItem(metric.question(), m_questions);
        item->setData(Qt::UserRole, metric.name);
    }
    m_questions->setCurrentRow(1);
    connect(m_questions, &QListWidget::currentItemChanged, this, &ReportsPage::ask);
}

QWidget *ReportsPage::makeChoices()
{
    auto *line = new QWidget(this);
    m_whomBox->setObjectName(u"reportWhom"_s);
    m_whomBox->setAccessibleName(tr("About whom"));
    m_by->setObjectName(u"reportBy"_s);
    m_by->setAccessibleName(tr("One row for each"));
    m_eventBox->setObjectName(u"reportEvent"_s);
    m_eventBox->setAccessibleName(tr("About which event"));
    m_eventBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int eventLetters = 28;
    m_eventBox->setMinimumContentsLength(eventLetters);
    auto *layout = new FlowLayout(line);
    for (QWidget *part : std::initializer_list<QWidget *>{m_whomBox, m_period, m_eventBox, m_by})
        layout->addWidget(part);
    for (auto *box : {m_whomBox, m_eventBox})
        connect(box, &ChoiceBox::chosen, this, &ReportsPage::ask);
    connect(m_by, &ChoiceBox::chosen, this, [this] {
        m_rowsBy = MetricBy(m_by->currentData().toInt());
        ask();
    });
    connect(m_period, &PeriodChoice::changed, this, &ReportsPage::ask);
    return line;
}

void ReportsPage::reload()
{
    m_placements = m_workspace.interns().placements(m_session);
    fillWhom();
    fillEvents();
    ask();
}

/// Everybody, the programmes, and the interns, current ones first; what was chosen stays chosen.
void ReportsPage::fillWhom()
{
    const Whom before = m_whom.value(m_whomBox->currentIndex());
    QList<PersonId> people;
    for (const auto &placement : std::as_const(m_placements))
        people += placement.person;
    const auto names = m_workspace.people().names(m_session, people);
    const QDate today = m_workspace.store().dates().today();
    m_whom = {{}};
    m_whomBox->clear();
    m_whomBox->addItem(tr("Everybody"));
    for (const auto &program : m_workspace.interns().programs(m_session)) {
        m_whom += Whom{program.id, {}};
        m_whomBox->addItem(tr("Programme: %1").arg(program.name));
    }
    for (const auto &placement : std::as_const(m_placements)) {
        const QString name = tr("%1 · %2").arg(names.value(placement.person), PlacementWords::term(placement, today));
        m_whom += Whom{{}, placement.id};
        m_whomBox->addItem(placement.isCurrent() ? name : tr("%1 (ended)").arg(name));
    }
    m_whomBox->setKept(qMax(0, int(m_whom.indexOf(before))));
}

/// All of them, and each that has a day and was not called off, the latest first; what was chosen stays chosen.
void ReportsPage::fillEvents()
{
    const qint64 before = m_eventBox->currentData().toLongLong();
    m_eventBox->clear();
    m_eventBox->addItem(tr("All events"), 0);
    const auto events = m_workspace.events().all(m_session);
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->hasDay() && event->status != EventStatus::Cancelled)
            m_eventBox->addItem(EventWords::named(*event), event->id.value);
    }
    m_eventBox->setKept(qMax(0, m_eventBox->findData(before)));
}

void ReportsPage::showChoices(const Metric &metric)
{
    const bool isOfInterns = metric.about == MetricAbout::Interns;
    m_whomBox->setVisible(isOfInterns);
    m_period->setVisible(isOfInterns || metric.about == MetricAbout::Weeks);
    m_eventBox->setVisible(isOfEvents(metric));
    m_eventBox->setItemText(0, metric.about == MetricAbout::OneEvent ? tr("The next event") : tr("All events"));
    fillBy(metric);
    m_by->parentWidget()->setHidden(metric.about == MetricAbout::Everybody && metric.by.size() < 2);
}

/// What was chosen stays chosen, also over a question that cannot be asked so.
void ReportsPage::fillBy(const Metric &metric)
{
    m_by->clear();
    for (const auto by : metric.by)
        m_by->addItem(rowsChoice(by), int(by));
    m_by->setKept(qMax(0, m_by->findData(int(m_rowsBy))));
    m_by->setVisible(metric.by.size() > 1);
}

QList<Placement> ReportsPage::askedPlacements() const
{
    const Whom whom = m_whom.value(m_whomBox->currentIndex());
    QList<Placement> asked;
    for (const auto &placement : m_placements) {
        if ((!whom.program.isValid() || placement.program == whom.program)
            && (!whom.placement.isValid() || placement.id == whom.placement))
            asked += placement;
    }
    return asked;
}

MetricQuestion ReportsPage::question() const
{
    MetricQuestion question;
    question.today = m_workspace.store().dates().today();
    question.by = MetricBy(m_by->currentData().toInt());
    if (isOfEvents(*m_asked)) {
        question.event = EventId(m_eventBox->currentData().toLongLong());
    } else if (m_asked->about == MetricAbout::Weeks) {
        question.period = m_period->period(m_placements);
    } else if (m_asked->about == MetricAbout::Interns) {
        const Whom whom = m_whom.value(m_whomBox->currentIndex());
        question.period = m_period->period(askedPlacements());
        question.program = whom.program;
        question.placement = whom.placement;
    }
    return question;
}

const Metric *ReportsPage::metric() const
{
    const auto *item = m_questions->currentItem();
    return item ? Metrics::find(item->data(Qt::UserRole).toString()) : nullptr;
}

void ReportsPage::ask()
{
    const auto *wanted = metric();
    if (!wanted)
        return;
    if (wanted != m_asked)
        showChoices(*wanted);
    m_asked = wanted;
    m_reading.start([wanted, question = question()](Database &database) {
        MetricTable table = Metrics::ask(database, *wanted, question);
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

/// The task, the entries, the registrations or the week that a number is about, else everybody whom it counts, else its
/// event.
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
    else if (!things.entries.isEmpty())
        showEntries(told(opened), things.entries);
    else if (things.registrations.size() > things.people.size())
        showRegistrations(told(opened), things.registrations);
    else if (isOneWeek && things.sheets.size() == 1)
        Q_EMIT m_means.ways.toWeek(things.people.first(), opened.week);
    else if (!things.people.isEmpty())
        Q_EMIT m_means.ways.toPeople(told(opened), things.people);
    else if (things.events.size() == 1)
        Q_EMIT m_means.ways.toEvent(things.events.first());
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

void ReportsPage::showRegistrations(const QString &about, const QList<RegistrationId> &registrations)
{
    auto *dialog = new CountedRegistrationsDialog(m_workspace, m_session, about, registrations, this);
    connect(dialog, &CountedRegistrationsDialog::personWanted, &m_means.ways, &Ways::toPerson);
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
        this, tr("Save the table"), TableFormats::withSuffix(fileName()), TableFormats::saveFilter()));
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

QList<QWidget *> ReportsPage::panes() const { return {m_questions, m_report->numbers()}; }

QString ReportsPage::counts() const { return m_report->table().population; }

void ReportsPage::focusList() { m_questions->setFocus(); }

} // namespace rnf
