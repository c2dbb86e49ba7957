#include "shell/GrantsDialog.h"

#include "events/EventWords.h"
#include "help/Help.h"
#include "look/Theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

GrantsDialog::GrantsDialog(Workspace &workspace, const Session &session, const Account &account, QWidget *parent)
    : Dialog(u"grants"_s, tr("What they may see"), parent), m_workspace(workspace), m_session(session), m_account(account),
      m_tree(new QTreeWidget(this))
{
    Help::setTopic(this, u"users"_s);
    setSubject(account.name);
    setHint(hint());
    makeTree();
    body()->addWidget(m_tree, 1);
    if (account.role == Role::Viewer) {
        m_tree->hide();
        addClose();
        return;
    }
    auto *write = addPrimary(tr("Let them see this"), u"writeGrants"_s);
    write->setDisabled(workspace.isReadOnly());
    connect(write, &QPushButton::clicked, this, &GrantsDialog::write);
    keepSize({560, 560});
    m_tree->setFocus();
}

QString GrantsDialog::hint() const
{
    switch (m_account.role) {
    case Role::Organizer:
        return tr(
            "An organizer sees everybody, unless you tick units: then only who works there. What is ticked counts from "
            "their next sign-in.");
    case Role::Intern:
        return tr(
            "An intern sees their own work and the people they added. Tick what else: they see and edit the people of a "
            "list or an event, and take out only what you let them. It counts from their next sign-in.");
    case Role::Viewer:
        break;
    }
    return tr(
        "Whoever looks on sees names, lists, events and counts, without numbers, addresses or notes. Nothing more can be "
        "given with this role.");
}

void GrantsDialog::makeTree()
{
    m_tree->setObjectName(u"grants"_s);
    m_tree->setAccessibleName(windowTitle());
    m_tree->setColumnCount(m_account.role == Role::Intern ? ColumnCount : TakenOut);
    m_tree->setHeaderLabels(m_account.role == Role::Intern ? QStringList{tr("Sees"), tr("Exports and prints")}
                                                           : QStringList{tr("Sees")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_tree->setMinimumHeight(8 * Theme::rowHeight);
    // The events of years stand last.
    if (m_account.role == Role::Organizer)
        addUnits();
    else
        addLists();
    addSingles();
    if (m_account.role == Role::Intern)
        addEvents();
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    connect(m_tree, &QTreeWidget::itemChanged, this, &GrantsDialog::takeChange);
}

/// As the tree of the workplace has them; an employer or a worksite holds units and is none.
void GrantsDialog::addUnits()
{
    const auto workplace = m_workspace.workplaces().read(m_session);
    auto *group = addGroup(
        tr("Units"), tr("There are no units yet. They are made on the page Workplace."),
        std::ranges::none_of(workplace.places(), [](const Place &place) { return place.key.kind == PlaceKind::Unit; }));
    QHash<PlaceKey, QTreeWidgetItem *> at;
    for (const auto &place : workplace.places()) {
        auto *above = at.value(place.parent, group);
        if (place.key.kind == PlaceKind::Unit) {
            at[place.key] = addLine(above, place.name, &Grants::units, place.key.id);
        } else {
            at[place.key] = new QTreeWidgetItem(above, {place.name});
            at[place.key]->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        }
    }
}

void GrantsDialog::addLists()
{
    const auto lists = m_workspace.lists().all(m_session);
    auto *group = addGroup(tr("Lists"), tr("There are no lists yet. Make one on the page People."), lists.isEmpty());
    for (const auto &list : lists) {
        auto *line = addLine(group, list.name, &Grants::lists, list.id.value);
        line->setCheckState(TakenOut, m_account.grants.exportLists.contains(list.id.value) ? Qt::Checked : Qt::Unchecked);
    }
}

/// The latest first.
void GrantsDialog::addEvents()
{
    auto events = m_workspace.events().all(m_session);
    events.removeIf([](const Event &event) { return !event.hasDay(); });
    std::ranges::sort(events, std::greater(), &Event::startsAt);
    auto *group = addGroup(tr("Events"), tr("There are no events with a day yet."), events.isEmpty());
    for (const auto &event : events)
        addLine(group, EventWords::named(event), &Grants::events, event.id.value);
}

void GrantsDialog::addSingles()
{
    if (m_account.role == Role::Intern)
        addSingle(tr("Assessments of the people they see"), &Grants::assessments);
    addSingle(tr("The part in the programme of interns whom they supervise"), &Grants::supervisor);
    addSingle(tr("The whole intern programme: applications, evaluations, stipends"), &Grants::programmeLead);
    addSingle(m_account.role == Role::Intern ? tr("What their events cost and bring in")
                                             : tr("What events cost and bring in"),
              &Grants::budgets);
}

QTreeWidgetItem *GrantsDialog::addGroup(const QString &name, const QString &nothing, bool isEmpty)
{
    auto *group = new QTreeWidgetItem(m_tree, {name});
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (isEmpty) {
        auto *line = new QTreeWidgetItem(group, {nothing});
        line->setFlags(Qt::NoItemFlags);
        line->setFirstColumnSpanned(true);
    }
    return group;
}

QTreeWidgetItem *GrantsDialog::addLine(QTreeWidgetItem *above, const QString &name, QList<qint64> Grants::*kind,
                                       qint64 target)
{
    auto *line = new QTreeWidgetItem(above, {name});
    line->setCheckState(What, (m_account.grants.*kind).contains(target) ? Qt::Checked : Qt::Unchecked);
    m_lines.insert(line, {kind, target});
    return line;
}

void GrantsDialog::addSingle(const QString &name, bool Grants::*kind)
{
    auto *line = new QTreeWidgetItem(m_tree, {name});
    line->setCheckState(What, m_account.grants.*kind ? Qt::Checked : Qt::Unchecked);
    line->setFirstColumnSpanned(true);
    m_singles.insert(line, kind);
}

/// Nobody takes out what they do not see.
void GrantsDialog::takeChange(QTreeWidgetItem *item, int column)
{
    const QSignalBlocker quiet(m_tree);
    const auto state = [item](int of) { return item->data(of, Qt::CheckStateRole); };
    if (!state(TakenOut).isValid())
        return;
    if (column == TakenOut && item->checkState(TakenOut) == Qt::Checked)
        item->setCheckState(What, Qt::Checked);
    if (column == What && item->checkState(What) == Qt::Unchecked)
        item->setCheckState(TakenOut, Qt::Unchecked);
}

Grants GrantsDialog::chosen() const
{
    // What is not listed here, such as an event that lost its day, stays as it is.
    Grants grants = m_account.grants;
    const auto set = [](QList<qint64> &ids, qint64 id, bool isGiven) {
        ids.removeAll(id);
        if (isGiven)
            ids += id;
    };
    for (const auto &[line, given] : m_lines.asKeyValueRange()) {
        set(grants.*given.first, given.second, line->checkState(What) == Qt::Checked);
        if (given.first == &Grants::lists)
            set(grants.exportLists, given.second, line->checkState(TakenOut) == Qt::Checked);
    }
    for (const auto &[line, kind] : m_singles.asKeyValueRange())
        grants.*kind = line->checkState(What) == Qt::Checked;
    for (auto *ids : {&grants.units, &grants.lists, &grants.events, &grants.exportLists})
        std::ranges::sort(*ids);
    return grants;
}

void GrantsDialog::write()
{
    const auto done = m_workspace.accounts().setGrants(m_session, m_account.id, chosen());
    if (!done)
        return showProblem(done.error().message);
    accept();
    Q_EMIT given(*done);
}

} // namespace rnf
