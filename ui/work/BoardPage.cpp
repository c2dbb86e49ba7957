#include "work/BoardPage.h"

#include "base/FileDrop.h"
#include "base/ListAndDetail.h"
#include "base/Prompts.h"
#include "base/WindowWork.h"
#include "events/EventWords.h"
#include "events/Events.h"
#include "exchange/TableFormats.h"
#include "exchange/WorkExports.h"
#include "help/Help.h"
#include "look/EmptyState.h"
#include "look/Icons.h"
#include "work/BoardFilter.h"
#include "work/BoardModel.h"
#include "work/BoardView.h"
#include "work/TaskDetail.h"
#include "work/TaskFileDialog.h"
#include "work/TemplateUseDialog.h"
#include "work/TemplatesDialog.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum State { Board, NoTasks, NoMatch };

} // namespace

BoardPage::BoardPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_model(new BoardModel(workspace, session, this)), m_filter(new BoardFilter(this)),
      m_board(new BoardView(m_model, this)), m_states(new QStackedWidget(this)),
      m_detail(new TaskDetail(workspace, session, means, this))
{
    Help::setTopic(this, u"tasks"_s);
    m_panes = new ListAndDetail(u"tasks/splitter"_s, makeBoard(), m_detail, {700, 440}, this, ListAndDetail::Of::Board);
    connect(m_panes, &ListAndDetail::backWanted, this, &BoardPage::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    connectBoard();
    updateState();
    // The program that a file comes from waits until the drop is over.
    if (leads() && !workspace.isReadOnly())
        connect(new FileDrop(this), &FileDrop::dropped, this, &BoardPage::bringInFile, Qt::QueuedConnection);
}

// --- building

QWidget *BoardPage::makeBoard()
{
    m_states->addWidget(m_board);
    makeEmptyStates();
    auto *add = new QPushButton(icon(u"add"_s), tr("New task"), this);
    add->setObjectName(u"newTask"_s);
    add->setDisabled(m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &BoardPage::newTask);
    auto *fromTemplate = new QPushButton(tr("From a template…"), this);
    fromTemplate->setObjectName(u"newFromTemplate"_s);
    fromTemplate->setDisabled(m_workspace.isReadOnly());
    fromTemplate->setVisible(leads());
    connect(fromTemplate, &QPushButton::clicked, this, &BoardPage::addFromTemplate);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::space, Theme::gap, Theme::space, Theme::gap);
    line->setSpacing(Theme::gap);
    line->addWidget(m_filter, 1);
    line->addWidget(add, 0, Qt::AlignTop);
    line->addWidget(fromTemplate, 0, Qt::AlignTop);
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_states, 1);
    return panel;
}

void BoardPage::makeEmptyStates()
{
    auto *noTasks = new EmptyState(u"team"_s, this);
    noTasks->setText(tr("Nothing to do yet."),
                     leads()
                         ? tr("Write down what is to be done and by when, and see who could do it. Everything stands here "
                              "as a card, and moves to the right as it gets done.")
                         : tr("Your tasks stand here as cards: those that you were given, and those that you write down "
                              "yourself."));
    auto *add = noTasks->addButton(tr("New task"));
    add->setDisabled(m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &BoardPage::newTask);
    if (leads())
        addTeamOffers(noTasks);
    auto *noMatch = new EmptyState(u"search"_s, this);
    noMatch->setText(tr("No task is like that"));
    connect(noMatch->addButton(tr("Show all tasks")), &QPushButton::clicked, this, [this] {
        m_filter->clear();
        m_board->setFocus();
    });
    m_states->addWidget(noTasks);
    m_states->addWidget(noMatch);
}

/// Ways to many tasks at once.
void BoardPage::addTeamOffers(EmptyState *noTasks)
{
    auto *fromTemplate = noTasks->addButton(tr("From a template…"));
    fromTemplate->setDisabled(m_workspace.isReadOnly());
    connect(fromTemplate, &QPushButton::clicked, this, &BoardPage::addFromTemplate);
    auto *bringIn = noTasks->addButton(tr("Bring in tasks from a file…"));
    bringIn->setDisabled(m_workspace.isReadOnly());
    connect(bringIn, &QPushButton::clicked, this, &BoardPage::bringInTasks);
}

void BoardPage::connectBoard()
{
    connect(m_filter, &BoardFilter::changed, this, &BoardPage::readCards);
    connect(m_filter, &BoardFilter::left, this, &BoardPage::focusList);
    connect(m_board, &BoardView::currentChanged, this, [this](TaskId task) {
        if (m_isOpen && !m_isReading)
            m_detail->show(task);
    });
    connect(m_board, &BoardView::opened, this, [this](bool byKey) {
        open(m_board->current());
        if (byKey)
            m_detail->setFocus();
    });
    connect(m_board, &BoardView::moveWanted, this, &BoardPage::move);
    connect(m_board, &BoardView::deleteWanted, this, &BoardPage::remove);
    connect(m_detail, &TaskDetail::created, this, &BoardPage::showTask);
}

// --- what is shown

void BoardPage::readCards()
{
    m_isReading = true;
    m_model->show(m_filter->filter());
    m_filter->offer(*m_model, m_workspace.accounts().personOf(m_session));
    if (m_filter->filter() != m_model->filter()) // of what the board was narrowed by, there is no task any more
        m_model->show(m_filter->filter());
    m_board->settle();
    m_isReading = false;
    updateState();
}

/// Stays with the card and with the task that is open.
void BoardPage::reload()
{
    readCards();
    const TaskId open = m_detail->task();
    if (!m_isOpen || !open.isValid())
        return;
    if (m_workspace.tasks().find(m_session, open))
        m_detail->show(open);
    else if (m_board->current().isValid())
        m_detail->show(m_board->current());
    else
        close();
}

void BoardPage::updateState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_states->setCurrentIndex(isEmpty && m_filter->isNarrowing()                  ? NoMatch
                              : isEmpty && m_model->openCount() == 0 && !m_isOpen ? NoTasks
                                                                                  : Board);
    m_panes->setHasDetail(m_isOpen);
    Q_EMIT countsChanged();
}

void BoardPage::showTask(TaskId task)
{
    bringUpToDate();
    if (!m_board->showTask(task)) {
        m_filter->clear();
        m_board->showTask(task);
    }
    open(task);
}

void BoardPage::newTask()
{
    openPane();
    m_detail->startNew();
}

/// For the event or the intern whose tasks the board is narrowed to.
void BoardPage::addFromTemplate()
{
    m_detail->finishEditing();
    const auto filter = m_filter->filter();
    const auto found = m_workspace.events().find(m_session, filter.event);
    auto *dialog = found ? new TemplateUseDialog(m_workspace, m_session, m_means, Events::planUseOf(*found),
                                                 EventWords::named(*found), this)
                         : new TemplateUseDialog(m_workspace, m_session, m_means, filter.placement, this);
    dialog->open();
}

void BoardPage::editTemplates() { (new TemplatesDialog(m_workspace, m_session, m_means, this))->open(); }

void BoardPage::open(TaskId task)
{
    openPane();
    m_detail->show(task);
}

void BoardPage::openPane()
{
    m_isOpen = true;
    updateState();
    m_panes->showDetail();
}

void BoardPage::close()
{
    m_detail->finishEditing();
    m_isOpen = false;
    m_panes->showList();
    updateState();
    m_states->currentWidget()->setFocus();
}

void BoardPage::move(TaskId task, TaskStatus to)
{
    m_detail->finishEditing();
    const auto before = m_workspace.tasks().find(m_session, task);
    if (!before)
        return;
    Task after = *before;
    after.status = to;
    m_means.work.tell(m_workspace.tasks().save(m_session, *before, after));
}

void BoardPage::remove(TaskId task)
{
    if (const auto found = m_workspace.tasks().find(m_session, task))
        m_means.work.tell(m_workspace.tasks().remove(m_session, *found));
}

// --- files

void BoardPage::bringInTasks()
{
    bringInFile(m_means.prompts.openPath(this, tr("Bring in tasks from a file"), {}, TableFormats::openFilter()));
}

void BoardPage::bringInFile(const QString &path)
{
    if (!path.isEmpty())
        (new TaskFileDialog(m_workspace, m_session, m_means.work, path, this))->open();
}

void BoardPage::exportTasks()
{
    const QString path = TableFormats::withSuffix(
        m_means.prompts.savePath(this, tr("Export tasks"), TableFormats::proposed(tr("Tasks")), TableFormats::saveFilter()));
    if (path.isEmpty())
        return;
    WorkExports exports(m_workspace.store(), m_workspace.people(), m_workspace.hours(), m_workspace.tasks());
    const auto done = exports.writeTasks(m_session, path);
    m_means.work.say(done ? tr("Wrote %n tasks to %1.", nullptr, int(*done)).arg(path) : done.error().message);
}

// --- the page in the window

void BoardPage::finishEditing() { m_detail->finishEditing(); }

bool BoardPage::hasDraft() { return m_detail->drafted().has_value(); }

void BoardPage::showDraft()
{
    const auto task = m_detail->drafted();
    if (!task)
        return;
    if (task->isValid())
        showTask(*task);
    else
        newTask();
    m_detail->showDraft();
}

QList<QWidget *> BoardPage::panes() const { return {m_filter, m_states->currentWidget(), m_detail}; }

QString BoardPage::counts() const
{
    const QString open = tr("%n open tasks", nullptr, m_model->openCount());
    return m_model->lateCount() > 0 ? open + u" · "_s + tr("%n overdue", nullptr, m_model->lateCount()) : open;
}

void BoardPage::focusList()
{
    if (m_panes->isDetailAlone())
        m_detail->setFocus();
    else
        m_states->currentWidget()->setFocus();
}

bool BoardPage::focusSearch()
{
    if (m_panes->isDetailAlone())
        close();
    m_filter->startSearch();
    return true;
}

void BoardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isOpen)
        close();
    else
        Page::keyPressEvent(event);
}

} // namespace rnf
