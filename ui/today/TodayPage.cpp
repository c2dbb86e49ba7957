#include "today/TodayPage.h"

#include "base/Ways.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/EmptyState.h"
#include "look/Icons.h"
#include "look/RowTable.h"
#include "today/OwnWeek.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int headingHeight = 46;

bool isWithoutPhone(const TodayModel::Line &line)
{
    using Kind = TodayModel::Kind;
    const bool isOfSomebody = line.person.isValid() || line.kind == Kind::Change;
    return !isOfSomebody && line.phone.isEmpty();
}

} // namespace

TodayPage::TodayPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_isOwn(!Policy::allows(session, Operation::LeadWork)), m_model(new TodayModel(workspace, session, this)),
      m_table(new QTableView(this)), m_lists(new QStackedWidget(this)), m_log(new QPushButton(tr("Log contact"), this)),
      m_done(new QPushButton(tr("Done"), this)), m_open(new QPushButton(tr("Open"), this))
{
    Help::setTopic(this, u"conversations"_s);
    makeTable();
    m_lists->addWidget(m_table);
    m_isOwn ? makeOwnEmptyState() : makeEmptyState();
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(makeHeading());
    if (m_isOwn) {
        m_week = new OwnWeek(workspace, session, means, this);
        connect(m_week, &OwnWeek::timerWanted, this, &TodayPage::timerWanted);
        inner->addWidget(m_week);
    }
    inner->addWidget(m_lists, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    bringUpToDate();
}

QWidget *TodayPage::makeHeading()
{
    auto *line = new QWidget(this);
    auto *title = new QLabel(tr("Today"), line);
    Theme::makeTitle(title);
    auto *day = new QLabel(QLocale().toString(m_workspace.store().dates().today(), tr("dddd, d MMMM")), line);
    day->setTextFormat(Qt::PlainText);
    Theme::makeQuiet(day);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, Theme::gap);
    layout->setSpacing(Theme::gap);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(title);
    titles->addWidget(day);
    layout->addLayout(titles, 1);
    layout->addLayout(makeButtons(line));
    return line;
}

QLayout *TodayPage::makeButtons(QWidget *line)
{
    auto *whose = new QComboBox(line);
    whose->setObjectName(u"whoseFollowUps"_s);
    whose->addItems({tr("My follow-ups"), tr("Everybody's follow-ups")});
    whose->setAccessibleName(tr("Whose follow-ups"));
    connect(whose, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->show(FollowUpsOf(index));
        layOut();
        step(+1);
        updateState();
    });
    m_log->setIcon(icon(u"talk"_s));
    m_log->setToolTip(tr("Log contact with whoever is chosen (Enter)"));
    m_done->setObjectName(u"stepDone"_s);
    m_done->setIcon(icon(u"check"_s));
    m_done->setToolTip(tr("The next step or the task is done (Space)"));
    m_open->setToolTip(tr("Show this person (Ctrl+Enter)"));
    connect(m_log, &QPushButton::clicked, this, [this] { Q_EMIT m_means.ways.toContact(person()); });
    connect(m_done, &QPushButton::clicked, this, &TodayPage::finishCurrent);
    connect(m_open, &QPushButton::clicked, this, &TodayPage::open);
    whose->setHidden(m_isOwn);
    m_log->setHidden(m_isOwn);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    for (auto *button : std::initializer_list<QWidget *>{whose, m_log, m_done, m_open})
        buttons->addWidget(button);
    return buttons;
}

void TodayPage::makeTable()
{
    m_table->setObjectName(u"today"_s);
    m_table->setAccessibleName(tr("Today"));
    m_table->setModel(m_model);
    makeListTable(m_table);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const auto &[column, width] :
         {std::pair(TodayModel::When, 150), {TodayModel::Name, 210}, {TodayModel::PhoneNumber, 150}})
        m_table->setColumnWidth(column, width);
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &TodayPage::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TodayPage::updateState);
}

void TodayPage::makeEmptyState()
{
    auto *nothing = new EmptyState(u"people"_s, this);
    nothing->setText(tr("Nothing waits for you today"), tr("Follow-ups, offers of help, tasks, newcomers and what others "
                                                           "change will stand here. Everybody you know has been spoken "
                                                           "with."));
    connect(nothing->addButton(tr("Choose somebody to talk to")), &QPushButton::clicked, &m_means.ways, &Ways::toEveryone);
    connect(nothing->addButton(tr("Import a list…")), &QPushButton::clicked, &m_means.ways, &Ways::toImport);
    connect(nothing->addButton(tr("Add a person")), &QPushButton::clicked, this, &TodayPage::newPersonWanted);
    m_lists->addWidget(nothing);
}

void TodayPage::makeOwnEmptyState()
{
    auto *nothing = new EmptyState(u"calendar"_s, this);
    nothing->setText(
        tr("Nothing waits for you today"),
        tr("Your tasks that are due, weeks that came back and evaluations to write will stand here. Other people "
           "and lists are not part of your account."));
    m_lists->addWidget(nothing);
}

/// Headings are wider and higher than what stands below them.
void TodayPage::layOut()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_table->setRowHeight(row, m_model->isHeading(row) ? headingHeight : Theme::rowHeight);
        if (m_model->isHeading(row))
            m_table->setSpan(row, 0, 1, TodayModel::ColumnCount);
        else if (isWithoutPhone(m_model->lines()[row])) // but with a longer title
            m_table->setSpan(row, TodayModel::Name, 1, 2);
    }
    m_lists->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

/// Stays on the line, or goes to the next one that is still there: whoever was dealt with makes room for the next.
void TodayPage::reload()
{
    const auto before = m_model->lines();
    const int from = qMax(0, m_table->currentIndex().row());
    m_model->reload();
    if (m_week)
        m_week->reload();
    layOut();
    const auto &now = m_model->lines();
    const auto rowOf = [&](const TodayModel::Line &line) {
        const auto same = std::ranges::find_if(now, [&](const auto &other) { return other.isSame(line); });
        return line.kind == TodayModel::Kind::Heading || same == now.end() ? -1 : int(same - now.begin());
    };
    int row = -1;
    for (qsizetype i = from; row < 0 && i < before.size(); ++i)
        row = rowOf(before[i]);
    for (qsizetype i = from - 1; row < 0 && i >= 0 && i < before.size(); --i)
        row = rowOf(before[i]);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else
        step(+1);
    updateState();
}

void TodayPage::step(int direction)
{
    int row = m_table->currentIndex().row() + direction;
    while (row >= 0 && row < m_model->rowCount() && m_model->isHeading(row))
        row += direction;
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
    else if (direction < 0)
        m_table->scrollToTop();
}

const TodayModel::Line *TodayPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->lines()[row] : nullptr;
}

PersonId TodayPage::person() const
{
    const auto *line = current();
    return line ? line->person : PersonId();
}

void TodayPage::open()
{
    const auto *line = current();
    if (line && line->kind == TodayModel::Kind::Change)
        Q_EMIT historyWanted();
    else if (line && line->kind == TodayModel::Kind::Task)
        Q_EMIT m_means.ways.toTask(TaskId(line->id));
    else if (line && line->kind == TodayModel::Kind::Event)
        Q_EMIT m_means.ways.toEvent(EventId(line->id));
    else if (line && line->kind == TodayModel::Kind::Week)
        Q_EMIT m_means.ways.toSheet(line->week);
    else if (line && line->kind == TodayModel::Kind::Placement)
        Q_EMIT m_means.ways.toPlacement(PlacementId(line->id));
    else if (line && line->kind == TodayModel::Kind::Application)
        Q_EMIT m_means.ways.toApplication(ApplicationId(line->id));
    else if (line && line->person.isValid())
        Q_EMIT m_means.ways.toPerson(line->person);
}

bool TodayPage::canFinish() const
{
    const auto *line = current();
    return line && !m_workspace.isReadOnly()
        && (line->kind == TodayModel::Kind::FollowUp || line->kind == TodayModel::Kind::Task);
}

void TodayPage::finishCurrent()
{
    if (!canFinish())
        return;
    const auto line = *current();
    const QString text = tr("Done: %1.").arg(line.name);
    const auto done = line.kind == TodayModel::Kind::Task
                        ? m_workspace.tasks().finish(m_session, TaskId(line.id))
                        : m_workspace.conversations().finishStep(m_session, ConversationId(line.id));
    m_means.work.tell(done, text);
}

void TodayPage::focusList()
{
    if (m_lists->currentIndex() == 0)
        m_table->setFocus();
}

QList<QWidget *> TodayPage::panes() const { return {m_lists->currentWidget()}; }

int TodayPage::dueFollowUps() const
{
    if (m_isOwn)
        return 0;
    return m_workspace.conversations().followUpCount(m_session, FollowUpsOf::Me, m_workspace.store().dates().today());
}

int TodayPage::waitingOffers() const { return m_isOwn ? 0 : m_workspace.volunteers().waitingCount(m_session); }

int TodayPage::dueTasks() const { return m_workspace.tasks().dueCount(m_session, m_workspace.store().dates().today()); }

int TodayPage::weeksToApprove() const { return int(m_workspace.hours().submitted(m_session).size()); }

int TodayPage::returnedWeeks() const
{
    const PersonId me = m_workspace.accounts().personOf(m_session);
    return me.isValid() ? int(m_workspace.hours().returned(m_session, me).size()) : 0;
}

int TodayPage::dueCount() const
{
    return dueFollowUps() + waitingOffers() + dueTasks() + weeksToApprove() + returnedWeeks();
}

QString TodayPage::counts() const
{
    QStringList parts;
    if (!m_isOwn)
        parts += tr("%n follow-ups are due", nullptr, dueFollowUps());
    if (const int offers = waitingOffers(); offers > 0)
        parts += tr("%n offers wait for a first ask", nullptr, offers);
    if (const int tasks = dueTasks(); tasks > 0)
        parts += tr("%n tasks are due", nullptr, tasks);
    if (const int weeks = weeksToApprove(); weeks > 0)
        parts += tr("%n weeks wait for approval", nullptr, weeks);
    if (const int weeks = returnedWeeks(); weeks > 0)
        parts += tr("%n of your weeks came back", nullptr, weeks);
    return parts.join(u" · "_s);
}

void TodayPage::updateState()
{
    const auto *line = current();
    const bool canWrite = !m_workspace.isReadOnly();
    m_log->setEnabled(canWrite && line && line->person.isValid());
    m_done->setEnabled(canFinish());
    m_open->setEnabled(line && line->kind != TodayModel::Kind::Heading);
    Q_EMIT countsChanged();
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *line = current();
    switch (key->key()) {
    case Qt::Key_Down:
        step(+1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Space:
        finishCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (line && line->person.isValid() && !(key->modifiers() & Qt::ControlModifier) && !m_workspace.isReadOnly())
            Q_EMIT m_means.ways.toContact(line->person);
        else
            open();
        return true;
    default:
        return Page::eventFilter(watched, event);
    }
}

} // namespace rnf
