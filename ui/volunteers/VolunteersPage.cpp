#include "volunteers/VolunteersPage.h"

#include "base/ListAndDetail.h"
#include "help/Help.h"
#include "look/EmptyState.h"
#include "look/Icons.h"
#include "look/Theme.h"
#include "volunteers/PersonVolunteering.h"
#include "volunteers/TaskDetail.h"
#include "volunteers/VolunteerDetail.h"
#include "volunteers/VolunteerWords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum ListState { VolunteerList, TaskList, NoVolunteers, NoMatch, NoTasks };
enum DetailState { Nothing, PersonDetail, WorkDetail };

} // namespace

VolunteersPage::VolunteersPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session),
      m_volunteers(new VolunteerTableModel(workspace, session, this)), m_tasks(new TaskTableModel(workspace, session, this)),
      m_modes(new QButtonGroup(this)), m_filters(new QWidget(this)), m_kind(new QComboBox(this)),
      m_skill(new QComboBox(this)), m_add(new QPushButton(this)), m_lists(new QStackedWidget(this)),
      m_details(new QStackedWidget(this)), m_back(new QToolButton(this)),
      m_person(new VolunteerDetail(workspace, session, means, this)), m_task(new TaskDetail(workspace, session, means, this))
{
    Help::setTopic(this, u"volunteers"_s);
    m_panes = new ListAndDetail(u"volunteers/splitter"_s, makeLists(), makeDetails(), {680, 460}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    connect(m_panes, &ListAndDetail::arranged, this, [this] { m_back->setVisible(m_panes->isDetailAlone()); });
    connect(m_task, &TaskDetail::created, this, &VolunteersPage::showTask);
    setMode(People);
}

// --- building

QWidget *VolunteersPage::makeLists()
{
    m_people = makeTable(m_volunteers, u"volunteers"_s, tr("Volunteers"), {150, 200, 140, 115});
    m_work = makeTable(m_tasks, u"tasks"_s, tr("Tasks"), {110, 200, 160, 150});
    m_lists->addWidget(m_people);
    m_lists->addWidget(m_work);
    makeEmptyStates();
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeChoices());
    layout->addWidget(m_lists, 1);
    return panel;
}

QLayout *VolunteersPage::makeChoices()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::space, Theme::gap, Theme::space, Theme::gap);
    line->setSpacing(Theme::tight);
    for (const auto &[text, mode] : {std::pair(tr("Volunteers"), People), {tr("Tasks"), Work}}) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(u"volunteerMode/%1"_s.arg(int(mode)));
        button->setCheckable(true);
        m_modes->addButton(button, mode);
        line->addWidget(button);
    }
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int mode) { setMode(Mode(mode)); });
    m_kind->setObjectName(u"offerFilter"_s);
    m_kind->setAccessibleName(tr("What they offer"));
    m_kind->addItem(tr("All offers"), -1);
    for (size_t i = 0; i < keysOf(OfferKind{}).size(); ++i)
        m_kind->addItem(VolunteerWords::kind(OfferKind(i)), int(i));
    m_skill->setObjectName(u"skillFilter"_s);
    m_skill->setAccessibleName(tr("Skill"));
    m_skill->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_kind, &QComboBox::activated, this, &VolunteersPage::filter);
    connect(m_skill, &QComboBox::activated, this, &VolunteersPage::filter);
    auto *filters = new QHBoxLayout(m_filters);
    filters->setContentsMargins(Theme::space, 0, 0, 0);
    filters->setSpacing(Theme::tight);
    filters->addWidget(m_kind);
    filters->addWidget(m_skill);
    line->addWidget(m_filters);
    line->addStretch();
    m_add->setIcon(icon(u"add"_s));
    m_add->setDisabled(m_workspace.isReadOnly());
    connect(m_add, &QPushButton::clicked, this, [this] { mode() == People ? newOfferWanted() : newTask(); });
    line->addWidget(m_add);
    return line;
}

void VolunteersPage::makeEmptyStates()
{
    auto *nobody = new EmptyState(u"team"_s, this);
    nobody->setText(tr("Nobody has offered help yet"),
                    tr("When somebody says “I have an hour”, take the offer in here: it takes half a minute, and Today "
                       "reminds you to ask them for something within two days."));
    connect(nobody->addButton(tr("New offer of help…")), &QPushButton::clicked, this, &VolunteersPage::newOfferWanted);
    auto *noMatch = new EmptyState(u"search"_s, this);
    noMatch->setText(tr("Nobody offers this"));
    connect(noMatch->addButton(tr("Show all volunteers")), &QPushButton::clicked, this, &VolunteersPage::showAll);
    auto *noTasks = new EmptyState(u"team"_s, this);
    noTasks->setText(tr("No tasks yet"),
                     tr("Write down a task with the time and the skill it takes, and see who could do it."));
    connect(noTasks->addButton(tr("New task")), &QPushButton::clicked, this, &VolunteersPage::newTask);
    for (auto *state : {nobody, noMatch, noTasks})
        m_lists->addWidget(state);
}

QTableView *VolunteersPage::makeTable(QAbstractItemModel *model, const QString &name, const QString &accessibleName,
                                      const QList<int> &widths)
{
    auto *table = new QTableView(this);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideRight);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths[column]);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch); // what they offer, what is to be done
    table->installEventFilter(this);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isReloading)
            openCurrent();
    });
    connect(table, &QAbstractItemView::clicked, this, &VolunteersPage::showDetail);
    return table;
}

QWidget *VolunteersPage::makeDetails()
{
    auto *nothing = new EmptyState(u"account"_s, this);
    nothing->setText(tr("Choose a volunteer or a task in the list"));
    m_details->addWidget(nothing);
    m_details->addWidget(m_person);
    m_details->addWidget(m_task);
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    m_back->setText(tr("Back to the list"));
    m_back->setIcon(icon(u"back"_s));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_back, &QToolButton::clicked, this, &VolunteersPage::focusList);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_back);
    layout->addWidget(m_details, 1);
    for (QWidget *detail : {static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_task)})
        detail->installEventFilter(this);
    return panel;
}

// --- what is shown

VolunteersPage::Mode VolunteersPage::mode() const { return Mode(m_modes->checkedId()); }

QTableView *VolunteersPage::table() const { return mode() == People ? m_people : m_work; }

void VolunteersPage::setMode(Mode mode)
{
    m_task->finishEditing();
    m_modes->button(mode)->setChecked(true);
    m_add->setText(mode == People ? tr("New offer…") : tr("New task"));
    if (!table()->currentIndex().isValid() && table()->model()->rowCount() > 0)
        table()->setCurrentIndex(table()->model()->index(0, 0));
    openCurrent();
    updateState();
}

void VolunteersPage::fillSkills()
{
    const auto chosen = m_skill->currentData();
    m_skill->clear();
    m_skill->addItem(tr("Any skill"), 0);
    for (const auto &skill : m_volunteers->skills())
        m_skill->addItem(skill.name, skill.id.value);
    m_skill->setCurrentIndex(qMax(0, m_skill->findData(chosen)));
}

void VolunteersPage::showAll()
{
    m_kind->setCurrentIndex(0);
    m_skill->setCurrentIndex(0);
    filter();
}

void VolunteersPage::filter()
{
    VolunteerTableModel::Filter filter;
    if (m_kind->currentData().toInt() >= 0)
        filter.offers = OfferKind(m_kind->currentData().toInt());
    filter.skill = SkillId(m_skill->currentData().toLongLong());
    m_volunteers->show(filter);
    m_people->setCurrentIndex(m_volunteers->index(0, 0));
    openCurrent();
    updateState();
}

/// Stays with whoever and whatever is chosen.
void VolunteersPage::reload()
{
    m_isReloading = true;
    const bool isTypingNew = m_details->currentIndex() == WorkDetail && !m_task->task().isValid();
    const int row = qMax(0, table()->currentIndex().row());
    const PersonId person = m_volunteers->personAt(m_people->currentIndex().row());
    const TaskId task = m_tasks->taskAt(m_work->currentIndex().row());
    m_volunteers->reload();
    m_tasks->reload();
    fillSkills();
    m_people->setCurrentIndex(m_volunteers->index(m_volunteers->rowOf(person), 0));
    m_work->setCurrentIndex(m_tasks->index(m_tasks->rowOf(task), 0));
    if (!isTypingNew && !table()->currentIndex().isValid())
        table()->setCurrentIndex(table()->model()->index(qMin(row, table()->model()->rowCount() - 1), 0));
    m_isReloading = false;
    if (!isTypingNew)
        openCurrent();
    updateState();
}

void VolunteersPage::openCurrent()
{
    const int row = table()->currentIndex().row();
    if (mode() == Work) {
        m_task->show(m_tasks->taskAt(row));
        m_details->setCurrentIndex(row >= 0 ? WorkDetail : Nothing);
        return;
    }
    const PersonId person = m_volunteers->personAt(row);
    m_details->setCurrentIndex(person.isValid() ? PersonDetail : Nothing);
    if (person.isValid())
        m_person->show(person);
}

void VolunteersPage::updateState()
{
    if (mode() == Work)
        m_lists->setCurrentIndex(m_tasks->rowCount() > 0 || m_details->currentIndex() == WorkDetail ? TaskList : NoTasks);
    else
        m_lists->setCurrentIndex(m_volunteers->rowCount() > 0 ? VolunteerList
                                 : m_volunteers->total() > 0  ? NoMatch
                                                              : NoVolunteers);
    m_filters->setVisible(mode() == People && m_volunteers->total() > 0);
    m_panes->setHasDetail(m_lists->currentIndex() <= TaskList);
    Q_EMIT countsChanged();
}

void VolunteersPage::showDetail()
{
    updateState();
    if (m_lists->currentIndex() <= TaskList)
        m_panes->showDetail();
}

void VolunteersPage::showPerson(PersonId person)
{
    bringUpToDate();
    setMode(People);
    if (m_volunteers->rowOf(person) < 0)
        showAll();
    m_people->setCurrentIndex(m_volunteers->index(m_volunteers->rowOf(person), 0));
    showDetail();
}

void VolunteersPage::showTask(TaskId task)
{
    bringUpToDate();
    setMode(Work);
    m_work->setCurrentIndex(m_tasks->index(m_tasks->rowOf(task), 0));
    showDetail();
}

void VolunteersPage::newTask()
{
    setMode(Work);
    m_work->setCurrentIndex({});
    m_details->setCurrentIndex(WorkDetail);
    showDetail();
    m_task->startNew();
}

void VolunteersPage::finishEditing()
{
    m_person->volunteering()->finishEditing();
    m_task->finishEditing();
}

bool VolunteersPage::hasDraft() { return m_task->drafted() || m_person->volunteering()->drafted(); }

void VolunteersPage::showDraft()
{
    if (const auto task = m_task->drafted()) {
        if (task->isValid())
            showTask(*task);
        else
            newTask();
        m_task->showDraft();
    } else if (const auto person = m_person->volunteering()->drafted()) {
        showPerson(*person);
        m_person->volunteering()->showDraft();
    }
}

PersonId VolunteersPage::person() const
{
    return mode() == People ? m_volunteers->personAt(m_people->currentIndex().row()) : PersonId();
}

QList<QWidget *> VolunteersPage::panes() const
{
    QWidget *detail = mode() == People ? static_cast<QWidget *>(m_person) : m_task;
    return {m_lists->currentWidget(), detail};
}

QString VolunteersPage::counts() const
{
    QString text =
        tr("%n volunteers", nullptr, m_volunteers->total()) + u" · "_s + tr("%n open tasks", nullptr, m_tasks->openCount());
    if (m_volunteers->waiting() > 0)
        text += u" · "_s + tr("%n wait for a first ask", nullptr, m_volunteers->waiting());
    return text;
}

void VolunteersPage::focusList()
{
    m_panes->showList();
    updateState();
    if (m_lists->currentIndex() <= TaskList)
        table()->setFocus();
}

bool VolunteersPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isList = watched == m_people || watched == m_work;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (isList && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            showDetail();
            panes().last()->setFocus();
            return true;
        }
        if (!isList && key == Qt::Key_Escape) {
            focusList();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace rnf
