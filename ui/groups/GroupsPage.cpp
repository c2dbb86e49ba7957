#include "groups/GroupsPage.h"

#include "base/ListAndDetail.h"
#include "base/Ways.h"
#include "base/WindowWork.h"
#include "groups/GroupPrint.h"
#include "groups/JoinDialog.h"
#include "groups/MailingDialog.h"
#include "help/Help.h"
#include "look/EmptyState.h"
#include "look/Icons.h"
#include "look/OpenEditor.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum State { Filled, Nothing };
} // namespace

GroupsPage::GroupsPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means), m_states(new QStackedWidget(this)),
      m_list(new GroupList(this)), m_panel(new GroupPanel(workspace, session, means.drafts, this)),
      m_members(new GroupMemberModel(workspace, session, this)), m_memberStates(new QStackedWidget(this)),
      m_table(new QTableView(this)), m_mailing(plainLabel(this, u"mailingLine"_s)),
      m_takeOut(new QPushButton(tr("Take out"), this)), m_asList(new QPushButton(tr("Show as list"), this))
{
    Help::setTopic(this, u"groups"_s);
    makeMembers();
    m_list->installEventFilter(this);
    m_panes = new ListAndDetail(u"groups/panes"_s, makeList(), makeDetail(), {490, 630}, this);
    connect(m_panes, &ListAndDetail::backWanted, this, &GroupsPage::focusList);
    m_states->addWidget(m_panes);
    makeEmptyStates();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);

    connect(m_list, &GroupList::currentChanged, this, &GroupsPage::showGroup);
    m_panel->installEventFilter(this);
    // Where it takes the place of the list, the list stays for the second click of those who rename.
    connect(m_list, &QTreeWidget::itemClicked, this, [this] {
        QTimer::singleShot(QApplication::doubleClickInterval(), this, [this] {
            if (!m_list->isNaming())
                m_panes->showDetail();
        });
    });
    connect(m_list, &GroupList::added, this, [this](const QString &name) {
        const auto added = m_workspace.groups().add(m_session, {{}, name});
        if (added)
            m_wanted = *added;
        else
            m_means.work.say(added.error().message);
    });
    connect(m_list, &GroupList::renamed, this, [this](GroupId id, const QString &name) {
        const auto group = m_workspace.groups().find(m_session, id);
        Group after = group.value_or(Group());
        after.name = name;
        m_means.work.tell(m_workspace.groups().save(m_session, group.value_or(Group()), after),
                          tr("Renamed to %1.").arg(name.trimmed()));
    });
    // Shows the name as it is kept. Queued: the list is still closing its editor.
    connect(m_list, &GroupList::namingEnded, this, &GroupsPage::readAgain, Qt::QueuedConnection);
    connect(m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &GroupsPage::bringUpToDate,
            Qt::QueuedConnection);
    connect(m_panel, &GroupPanel::failed, &m_means.work, &WindowWork::say);
    connect(m_members, &GroupMemberModel::failed, &m_means.work, &WindowWork::say);
}

QWidget *GroupsPage::makeList()
{
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    auto *add = new QPushButton(icon(u"add"_s), tr("New group"), panel);
    add->setObjectName(u"newGroup"_s);
    add->setDisabled(m_workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &GroupsPage::newGroup);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Theme::space, Theme::gap, Theme::space, Theme::gap);
    line->addStretch();
    line->addWidget(add);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    return panel;
}

QWidget *GroupsPage::makeDetail()
{
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    Theme::makeQuiet(m_mailing);
    auto *mailing = new QPushButton(tr("Mailing list…"), panel);
    mailing->setObjectName(u"openMailingList"_s);
    Theme::makeLink(mailing);
    connect(mailing, &QPushButton::clicked, this, &GroupsPage::openMailingList);
    auto *line = new QHBoxLayout;
    line->addWidget(m_mailing, 1);
    line->addWidget(mailing);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(Theme::wide, Theme::wide, Theme::wide, 0);
    layout->setSpacing(Theme::space);
    layout->addWidget(m_panel);
    layout->addLayout(line);
    layout->addLayout(makeMemberActions());
    layout->addWidget(m_memberStates, 1);
    return panel;
}

QLayout *GroupsPage::makeMemberActions()
{
    auto *heading = new QLabel(tr("Members"), this);
    Theme::makeHeading(heading);
    auto *add = new QPushButton(tr("Add people…"), this);
    add->setObjectName(u"addPeople"_s);
    m_takeOut->setObjectName(u"takeOut"_s);
    m_takeOut->setToolTip(tr("They leave today, and their time here is kept (Del)"));
    m_asList->setObjectName(u"showAsList"_s);
    connect(add, &QPushButton::clicked, this, &GroupsPage::addPeople);
    connect(m_takeOut, &QPushButton::clicked, this, &GroupsPage::takeOut);
    connect(m_asList, &QPushButton::clicked, this, &GroupsPage::showAsList);
    add->setDisabled(m_workspace.isReadOnly());
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(heading);
    line->addStretch();
    for (auto *button : {add, m_takeOut, m_asList})
        line->addWidget(button);
    return line;
}

void GroupsPage::makeMembers()
{
    m_table->setObjectName(u"groupMembers"_s);
    m_table->setAccessibleName(tr("Members of the group"));
    m_table->setModel(m_members);
    makeListTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const auto &[column, mode] : {std::pair(GroupMemberModel::PhoneNumber, QHeaderView::ResizeToContents),
                                       {GroupMemberModel::Email, QHeaderView::Stretch},
                                       {GroupMemberModel::Since, QHeaderView::ResizeToContents}})
        m_table->horizontalHeader()->setSectionResizeMode(column, mode);
    m_table->setColumnWidth(GroupMemberModel::Name, 160);
    m_table->setColumnWidth(GroupMemberModel::Role, 120);
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &GroupsPage::openMember);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupsPage::updateState);
    m_memberStates->addWidget(m_table);
}

void GroupsPage::makeEmptyStates()
{
    auto *nobody = new EmptyState(u"people"_s, this);
    nobody->setText(tr("Nobody is in this group yet"));
    connect(nobody->addButton(tr("Add people…")), &QPushButton::clicked, this, &GroupsPage::addPeople);
    m_memberStates->addWidget(nobody);
    auto *nothing = new EmptyState(u"team"_s, this);
    nothing->setText(tr("No groups yet"),
                     tr("A committee or working group keeps its members, when it meets, whom to ask, who welcomes "
                        "newcomers, and which addresses its mailing list knows."));
    connect(nothing->addButton(tr("New group")), &QPushButton::clicked, this, &GroupsPage::newGroup);
    connect(nothing->addButton(tr("Choose people first")), &QPushButton::clicked, &m_means.ways, &Ways::toEveryone);
    m_states->addWidget(nothing);
}

void GroupsPage::addMemberAction(QAction *action) { m_table->addAction(action); }

bool GroupsPage::isBeingTyped() const { return m_list->isNaming() || openEditor(m_table); }

void GroupsPage::reload()
{
    m_groups = m_workspace.groups().all(m_session);
    const bool isWanted = m_wanted.isValid();
    m_list->show(m_groups, m_workspace.groups().memberCounts(m_session), isWanted ? m_wanted : m_list->current());
    m_wanted = {};
    m_states->setCurrentIndex(m_groups.isEmpty() ? Nothing : Filled);
    showGroup();
    if (isWanted) {
        m_panes->showDetail();
        m_panel->setFocus();
    }
}

const Group *GroupsPage::current() const
{
    const auto group = std::ranges::find(m_groups, m_list->current(), &Group::id);
    return group == m_groups.end() ? nullptr : &*group;
}

void GroupsPage::showGroup()
{
    const Group group = current() ? *current() : Group();
    showMembers();
    m_panel->show(group, m_members->people());
    const auto list = m_workspace.groups().mailingList(m_session, group);
    const QString changes =
        list.isChanged() ? tr("%1 to add, %2 to take off").arg(list.added.size()).arg(list.gone.size()) : tr("no change");
    m_mailing->setText(list.handedOverOn.isValid()
                           ? tr("Addresses handed over on %1; since then: %2.")
                                 .arg(QLocale().toString(list.handedOverOn, QLocale::ShortFormat), changes)
                           : tr("Its addresses were not handed over yet."));
    updateState();
}

/// Keeps whoever is selected.
void GroupsPage::showMembers()
{
    const auto before = selection();
    m_members->show(current() ? current()->id : GroupId());
    m_memberStates->setCurrentIndex(m_members->rowCount() > 0 ? Filled : Nothing);
    for (const auto person : before) {
        const auto row = m_members->index(m_members->rowOf(person), 0);
        m_table->selectionModel()->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    const int first = before.isEmpty() ? 0 : qMax(0, m_members->rowOf(before.first()));
    m_table->selectionModel()->setCurrentIndex(m_members->index(first, 0), QItemSelectionModel::NoUpdate);
}

QList<PersonId> GroupsPage::selection() const
{
    QList<PersonId> people;
    for (const auto &row : m_table->selectionModel()->selectedRows())
        people += m_members->person(row.row());
    return people;
}

void GroupsPage::updateState()
{
    const bool isSome = m_table->selectionModel()->hasSelection();
    m_takeOut->setEnabled(isSome && !m_workspace.isReadOnly());
    m_asList->setEnabled(m_members->rowCount() > 0);
    Q_EMIT countsChanged();
}

void GroupsPage::focusList()
{
    m_panes->showList();
    panes().first()->setFocus();
}

PersonId GroupsPage::person() const
{
    const int row = m_table->currentIndex().row();
    return m_table->selectionModel()->isRowSelected(row) ? m_members->person(row) : PersonId();
}

void GroupsPage::finishEditing()
{
    finishEditor(m_list);
    finishEditor(m_table);
    m_panel->commit();
}

void GroupsPage::showDraft()
{
    m_wanted = m_panel->drafted().value_or(GroupId());
    readAgain();
    m_panel->showDraft();
}

void GroupsPage::newGroup()
{
    m_states->setCurrentIndex(Filled);
    m_panes->showList();
    m_list->startNew();
}

void GroupsPage::removeGroup()
{
    if (const auto *group = current())
        m_means.work.tell(m_workspace.groups().remove(m_session, *group), tr("Removed the group %1.").arg(group->name));
}

void GroupsPage::addPeople()
{
    if (!current())
        return;
    (new JoinDialog(m_workspace, m_session, m_means.work, *current(), this))->open();
}

void GroupsPage::takeOut()
{
    const auto people = selection();
    if (people.isEmpty() || !current())
        m_means.work.say(tr("Select the members to be taken out first."));
    else
        m_means.work.tell(m_workspace.groups().takeOut(m_session, *current(), people),
                          tr("Took %n people out of %1.", nullptr, int(people.size())).arg(current()->name));
}

void GroupsPage::openMailingList()
{
    if (!current())
        return;
    auto *dialog = new MailingDialog(m_workspace, m_session, m_means.prompts, *current(), this);
    connect(dialog, &MailingDialog::done, &m_means.work, &WindowWork::undoOffered);
    dialog->open();
}

void GroupsPage::showAsList()
{
    if (current() && m_members->rowCount() > 0)
        Q_EMIT m_means.ways.toPeople(current()->name, m_members->people());
}

void GroupsPage::openMember(const QModelIndex &index)
{
    // A double click on the role edits it.
    if (index.isValid() && (index.column() != GroupMemberModel::Role || m_workspace.isReadOnly()))
        Q_EMIT m_means.ways.toPerson(m_members->person(index.row()));
}

bool GroupsPage::eventFilter(QObject *watched, QEvent *event)
{
    // What the line of a name or a role leaves over is nothing for the list.
    const auto *view = qobject_cast<QAbstractItemView *>(watched);
    if (event->type() != QEvent::KeyPress || (view && openEditor(view)))
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched != m_list && key == Qt::Key_Escape) {
        focusList();
        return true;
    }
    if (watched == m_panel)
        return Page::eventFilter(watched, event);
    if (key == Qt::Key_Delete && !m_workspace.isReadOnly()) {
        watched == m_list ? removeGroup() : takeOut();
        return true;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && isEnter && current()) {
        m_panes->showDetail();
        m_panel->setFocus();
        return true;
    }
    if (watched == m_list)
        return Page::eventFilter(watched, event);
    const QModelIndex here = m_table->currentIndex();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openMember(here.siblingAtColumn(GroupMemberModel::Name));
        return true;
    case Qt::Key_F2:
        m_table->edit(here.siblingAtColumn(GroupMemberModel::Role));
        return true;
    default:
        return Page::eventFilter(watched, event);
    }
}

QList<QWidget *> GroupsPage::panes() const
{
    if (m_states->currentIndex() == Nothing)
        return {m_states->currentWidget()};
    return {m_list, m_panel, m_memberStates->currentWidget()};
}

QString GroupsPage::counts() const
{
    const QString groups = tr("%n groups", nullptr, int(m_groups.size()));
    return current() ? groups + u" · "_s + current()->name + u": "_s + tr("%n members", nullptr, m_members->rowCount())
                     : groups;
}

PrintSource *GroupsPage::newPrintSource() { return new GroupPrint(m_workspace, m_session, *current()); }

} // namespace rnf
