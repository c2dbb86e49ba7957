#include "recruiting/ApplicationsPage.h"

#include "base/FileDrop.h"
#include "base/ListAndDetail.h"
#include "base/Prompts.h"
#include "base/WindowWork.h"
#include "exchange/TableFormats.h"
#include "forms/FormDialog.h"
#include "help/Help.h"
#include "interns/ProgramDialog.h"
#include "look/EmptyState.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "recruiting/ApplicationBoard.h"
#include "recruiting/ApplicationDetail.h"
#include "recruiting/ApplicationDialog.h"
#include "recruiting/ApplicationFlow.h"
#include "recruiting/ApplicationModel.h"
#include "recruiting/FunnelDialog.h"
#include "recruiting/RubricDialog.h"
#include "recruiting/WebAnswersDialog.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum State { Board, NoPrograms, NoApplications };

} // namespace

ApplicationsPage::ApplicationsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_model(new ApplicationModel(workspace, session, this)), m_flow(new ApplicationFlow(workspace, session, means, this)),
      m_program(new QComboBox(this)), m_places(plainLabel(this, u"freePlaces"_s)),
      m_closed(new QPushButton(tr("Show closed"), this)), m_board(new ApplicationBoard(m_model, this)),
      m_states(new QStackedWidget(this)), m_detail(new ApplicationDetail(workspace, session, means, m_flow, this))
{
    Help::setTopic(this, u"recruiting"_s);
    m_panes =
        new ListAndDetail(u"applications/splitter"_s, makeBoard(), m_detail, {700, 460}, this, ListAndDetail::Of::Board);
    connect(m_panes, &ListAndDetail::backWanted, this, &ApplicationsPage::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    connectBoard();
    updateState();
    // The program that a file comes from waits until the drop is over.
    if (!workspace.isReadOnly())
        connect(new FileDrop(this), &FileDrop::dropped, this, &ApplicationsPage::importFile, Qt::QueuedConnection);
}

// --- building

QWidget *ApplicationsPage::makeBoard()
{
    m_states->addWidget(m_board);
    makeEmptyStates();
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHeader());
    layout->addWidget(m_states, 1);
    return panel;
}

QPushButton *ApplicationsPage::makeButton(const QString &text, const QString &name, const QString &iconName, bool writes,
                                          void (ApplicationsPage::*run)())
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    button->setDisabled(writes && m_workspace.isReadOnly());
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QLayout *ApplicationsPage::makeHeader()
{
    m_program->setObjectName(u"applicationsProgram"_s);
    m_program->setAccessibleName(tr("Programme"));
    m_program->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_places->setWordWrap(false);
    m_places->setMinimumHeight(Theme::controlHeight);
    m_closed->setObjectName(u"showClosed"_s);
    m_closed->setCheckable(true);
    m_closed->setToolTip(tr("Declined, withdrawn, expired, and on the waiting list"));
    auto *flow = new FlowLayout;
    flow->setSpacing(Theme::gap);
    for (auto *part : std::initializer_list<QWidget *>{
             m_program, m_places, m_closed,
             makeButton(tr("Postings…"), u"showPostings"_s, u"file"_s, false, &ApplicationsPage::showPostings),
             makeButton(tr("Where do they come from?"), u"showFunnel"_s, u"chart"_s, false, &ApplicationsPage::showFunnel),
             makeButton(tr("Edit the rubric…"), u"editRubric"_s, u"edit"_s, true, &ApplicationsPage::editRubric),
             makeButton(tr("Make a form…"), u"makeForm"_s, u"file"_s, true, &ApplicationsPage::makeForm),
             makeButton(tr("Import web answers…"), u"importAnswers"_s, u"import"_s, true, &ApplicationsPage::importAnswers),
             makeButton(tr("New application…"), u"newApplication"_s, u"add"_s, true, &ApplicationsPage::newApplication)})
        flow->addWidget(part);
    auto *line = new QVBoxLayout;
    line->setContentsMargins(Theme::space, Theme::gap, Theme::space, Theme::gap);
    line->addLayout(flow);
    return line;
}

QPushButton *ApplicationsPage::addWay(EmptyState *state, const QString &text, void (ApplicationsPage::*run)())
{
    auto *way = state->addButton(text);
    way->setDisabled(m_workspace.isReadOnly());
    connect(way, &QPushButton::clicked, this, run);
    return way;
}

void ApplicationsPage::makeEmptyStates()
{
    auto *noPrograms = new EmptyState(u"interns"_s, this);
    noPrograms->setText(
        tr("No programme yet"),
        tr("A programme says when interns are taken in, for how many weeks and hours. Applications go to one."));
    addWay(noPrograms, tr("New programme…"), &ApplicationsPage::newProgram)->setObjectName(u"firstProgram"_s);
    auto *noApplications = new EmptyState(u"team"_s, this);
    noApplications->setText(
        tr("Nobody has applied yet"),
        tr("Type applications as they come, or import the answers of your web form. Each stands here as a "
           "card, and moves to the right until its intern is placed."));
    addWay(noApplications, tr("New application…"), &ApplicationsPage::newApplication);
    addWay(noApplications, tr("Make a form…"), &ApplicationsPage::makeForm);
    addWay(noApplications, tr("Import web answers…"), &ApplicationsPage::importAnswers);
    m_states->addWidget(noPrograms);
    m_states->addWidget(noApplications);
}

void ApplicationsPage::connectBoard()
{
    connect(m_program, &QComboBox::activated, this, [this] {
        m_detail->finishEditing();
        m_isOpen = false;
        readCards(ProgramId(m_program->currentData().toLongLong()));
    });
    connect(m_closed, &QPushButton::toggled, this, [this](bool isShown) {
        m_board->showClosed(isShown);
        updateState();
    });
    connect(m_board, &ApplicationBoard::currentChanged, this, [this](ApplicationId application) {
        if (m_isOpen && !m_isReading)
            open(application);
    });
    connect(m_board, &ApplicationBoard::opened, this, [this](bool byKey) {
        open(m_board->current());
        if (byKey)
            m_detail->setFocus();
    });
    connect(m_board, &ApplicationBoard::moveWanted, this, &ApplicationsPage::move);
    connect(m_board, &ApplicationBoard::deleteWanted, this, &ApplicationsPage::remove);
    connect(m_detail, &ApplicationDetail::rubricAsked, this, &ApplicationsPage::editRubric);
    connect(m_detail, &ApplicationDetail::placementWanted, this, &ApplicationsPage::placed);
    connect(m_flow, &ApplicationFlow::placed, this, &ApplicationsPage::placed);
}

// --- what is shown

void ApplicationsPage::readCards(ProgramId program)
{
    m_isReading = true;
    m_model->show(program);
    fillPrograms();
    m_board->settle();
    m_isReading = false;
    updateState();
}

void ApplicationsPage::fillPrograms()
{
    m_program->clear();
    for (const auto &program : m_model->programs())
        m_program->addItem(program.name, program.id.value);
    m_program->setCurrentIndex(m_program->findData(m_model->program().id.value));
}

/// Stays with the card and with the application that is open.
void ApplicationsPage::reload()
{
    readCards(m_model->program().id);
    if (!m_isOpen)
        return;
    if (const auto application = m_workspace.applications().find(m_session, m_detail->application()))
        m_detail->show(*application);
    else if (m_board->current().isValid())
        open(m_board->current());
    else
        close();
}

void ApplicationsPage::updateState()
{
    const bool hasPrograms = !m_model->programs().isEmpty();
    m_states->setCurrentIndex(!hasPrograms ? NoPrograms : m_model->rowCount() == 0 && !m_isOpen ? NoApplications : Board);
    m_program->setVisible(hasPrograms);
    m_places->setText(m_model->places());
    m_places->setVisible(!m_places->text().isEmpty());
    m_panes->setHasDetail(m_isOpen);
    Q_EMIT countsChanged();
}

void ApplicationsPage::showApplication(ApplicationId application)
{
    bringUpToDate();
    const auto found = m_workspace.applications().find(m_session, application);
    if (!found)
        return;
    if (found->program != m_model->program().id)
        readCards(found->program);
    if (found->status > ApplicationStatus::Placed)
        m_closed->setChecked(true);
    m_board->showApplication(application);
    open(application);
}

void ApplicationsPage::open(ApplicationId application)
{
    const auto found = m_workspace.applications().find(m_session, application);
    if (!found)
        return;
    m_detail->show(*found);
    m_isOpen = true;
    updateState();
    m_panes->showDetail();
}

void ApplicationsPage::close()
{
    m_detail->finishEditing();
    m_isOpen = false;
    m_panes->showList();
    updateState();
    m_states->currentWidget()->setFocus();
}

// --- what is done

void ApplicationsPage::move(ApplicationId application, ApplicationStatus to)
{
    m_detail->finishEditing();
    const auto found = m_workspace.applications().find(m_session, application);
    const bool isThere = found && ApplicationLanes::of(found->status) == ApplicationLanes::of(to);
    if (found && !isThere && !m_workspace.isReadOnly())
        m_flow->step(*found, to);
}

void ApplicationsPage::remove(ApplicationId application)
{
    const auto found = m_workspace.applications().find(m_session, application);
    if (found && !m_workspace.isReadOnly())
        m_means.work.tell(m_workspace.applications().remove(m_session, {*found}));
}

void ApplicationsPage::removeApplication()
{
    const ApplicationId chosen = m_isOpen ? m_detail->application() : m_board->current();
    if (chosen.isValid())
        remove(chosen);
    else
        m_means.work.say(tr("Choose the application on the board first."));
}

void ApplicationsPage::newProgram()
{
    auto *dialog = new ProgramDialog(m_workspace, m_session, {}, this);
    connect(dialog, &ProgramDialog::kept, this, &ApplicationsPage::tellNewest);
    dialog->open();
}

bool ApplicationsPage::hasProgram()
{
    bringUpToDate();
    const bool isThere = m_model->program().id.isValid();
    if (!isThere)
        m_means.work.say(tr("There is no programme yet. Make one first."));
    return isThere;
}

void ApplicationsPage::newApplication()
{
    if (!hasProgram())
        return;
    Application application;
    application.program = m_model->program().id;
    auto *dialog = new ApplicationDialog(m_workspace, m_session, application, this);
    connect(dialog, &ApplicationDialog::added, this, [this](ApplicationId added) {
        tellNewest();
        showApplication(added);
    });
    dialog->open();
}

void ApplicationsPage::importAnswers()
{
    if (!hasProgram())
        return;
    importFile(m_means.prompts.openPath(this, tr("Import web answers"), {}, TableFormats::openFilter()));
}

void ApplicationsPage::makeForm()
{
    if (!hasProgram())
        return;
    const auto &program = m_model->program();
    (new FormDialog(m_workspace, m_session, m_means, {FormKind::Applications, {}, program.id}, program.name, this))->open();
}

void ApplicationsPage::importFile(const QString &path)
{
    if (path.isEmpty() || !hasProgram())
        return;
    (new WebAnswersDialog(m_workspace, m_session, m_means.work, m_model->program(), path, this))->open();
}

void ApplicationsPage::editRubric()
{
    if (!hasProgram())
        return;
    auto *dialog = new RubricDialog(m_workspace, m_session, m_model->program(), this);
    connect(dialog, &RubricDialog::kept, this, &ApplicationsPage::tellNewest);
    dialog->open();
}

void ApplicationsPage::showFunnel()
{
    if (hasProgram())
        (new FunnelDialog(m_workspace, m_session, m_model->program(), this))->open();
}

void ApplicationsPage::showPostings() { Q_EMIT postingsWanted(m_model->program().id); }

void ApplicationsPage::tellNewest() { m_means.work.tell(m_workspace.changes().newestOf(m_session)); }

void ApplicationsPage::finishEditing() { m_detail->finishEditing(); }

QList<QWidget *> ApplicationsPage::panes() const { return {m_program, m_states->currentWidget(), m_detail}; }

QString ApplicationsPage::counts() const
{
    const QString waiting = tr("%n waiting", nullptr, m_model->waitingCount());
    const auto free = m_model->freePlaces();
    if (!free)
        return waiting;
    return waiting + u" · "_s
         + (*free < 0 ? tr("%n places too many", nullptr, -*free) : tr("%n places free", nullptr, *free));
}

void ApplicationsPage::focusList()
{
    if (m_panes->isDetailAlone())
        m_detail->setFocus();
    else
        m_states->currentWidget()->setFocus();
}

PersonId ApplicationsPage::person() const
{
    if (m_isOpen)
        return m_detail->person();
    const auto found = m_workspace.applications().find(m_session, m_board->current());
    return found ? found->person : PersonId();
}

void ApplicationsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isOpen)
        close();
    else
        Page::keyPressEvent(event);
}

} // namespace rnf
