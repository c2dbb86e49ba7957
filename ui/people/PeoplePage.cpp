#include "people/PeoplePage.h"

#include "base/ListAndDetail.h"
#include "base/Text.h"
#include "base/Ways.h"
#include "base/WindowWork.h"
#include "help/Help.h"
#include "lists/ConditionWords.h"
#include "look/ButtonText.h"
#include "look/EmptyState.h"
#include "look/RowNear.h"
#include "people/LabelPrint.h"
#include "people/NoMatch.h"
#include "people/PeoplePrint.h"
#include "people/PeopleView.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

PeoplePage::PeoplePage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_model(new PersonTableModel(workspace, session, means.drafts, this)),
      m_view(new PeopleView(m_model, workspace.people(), session, this)),
      m_form(new PersonForm(workspace, session, means, this)),
      m_actions(new PeopleActions(workspace, session, means, m_view)), m_states(new QStackedWidget(this)),
      m_details(new QStackedWidget(this))
{
    Help::setTopic(this, u"people"_s);
    connectView();
    makeStates();
    makeFilterBar();
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_filter);
    leftLayout->addWidget(m_states, 1);
    m_panes = new ListAndDetail(u"people/splitter"_s, left, m_details, {760, 440}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    connect(m_panes, &ListAndDetail::backWanted, this, &PeoplePage::focusList);
    connect(m_form, &PersonForm::failed, &means.work, &WindowWork::say);
    connect(m_form, &PersonForm::created, this, &PeoplePage::showPerson);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &PeoplePage::rememberPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeoplePage::restorePlace);
    connect(m_model, &PersonTableModel::completed, this, [this] {
        if (m_isScrollDue)
            goToShown();
        if (m_model->rowCount() == 0 && m_model->total() > 0)
            m_noMatch->explain(m_model->filter(), m_list.name, m_model->total());
        updateState();
    });
    bringUpToDate();
    openFirstUnlessListed();
}

void PeoplePage::makeStates()
{
    m_noData = new EmptyState(u"people"_s, this);
    m_noData->setText(tr("Nobody is here yet"),
                      tr("Drop a spreadsheet here, or start with one person. Everything can be taken back."));
    connect(m_noData->addButton(tr("Import a list…")), &QPushButton::clicked, &m_means.ways, &Ways::toImport);
    connect(m_noData->addButton(tr("Paste from a spreadsheet")), &QPushButton::clicked, this, &PeoplePage::pasteWanted);
    connect(m_noData->addButton(tr("Add a person")), &QPushButton::clicked, this, &PeoplePage::newPerson);
    m_noMatch = new NoMatch(m_workspace.lists(), m_session, this);
    connect(m_noMatch, &NoMatch::everyoneWanted, this, &PeoplePage::showEveryone);
    connect(m_noMatch, &NoMatch::addWanted, this, &PeoplePage::addByName);
    connect(m_noMatch, &NoMatch::conditionWanted, this, &PeoplePage::setCondition);
    for (QWidget *state : std::initializer_list<QWidget *>{m_view, m_noData, m_noMatch})
        m_states->addWidget(state);
    m_nobody = new EmptyState(u"account"_s, this);
    m_details->addWidget(m_nobody);
    m_details->addWidget(m_form);
}

void PeoplePage::makeFilterBar()
{
    m_filter = new FilterBar(m_workspace.lists(), m_session, m_workspace.store().dates().today(), this);
    connect(m_filter, &FilterBar::conditionChanged, this, &PeoplePage::setCondition);
    connect(m_filter, &FilterBar::everyoneWanted, this, &PeoplePage::showEveryone);
    connect(m_filter, &FilterBar::saveWanted, this, &PeoplePage::saveAs);
    connect(m_filter, &FilterBar::updateWanted, this, &PeoplePage::updateList);
}

void PeoplePage::reload()
{
    m_model->reload();
    m_form->reload();
    followList();
    updateState();
}

/// The list that is open may have been renamed, changed or deleted. What somebody looks for in it meanwhile stays.
void PeoplePage::followList()
{
    if (!m_list.id.isValid())
        return;
    const auto kept = m_workspace.lists().find(m_session, m_list.id);
    if (!kept)
        m_list.id = {};
    else if (*kept != m_list && isAsSaved())
        list(*kept, {});
    else
        m_list = *kept;
}

bool PeoplePage::isAsSaved() const
{
    const auto &filter = m_model->filter();
    return m_list.id.isValid() && filter.condition == m_list.condition && filter.search == m_list.search;
}

void PeoplePage::connectView()
{
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &PeoplePage::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeoplePage::openCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::countsChanged);
    connect(m_view, &QAbstractItemView::clicked, this, [this] {
        openCurrent();
        m_panes->showDetail();
    });
    connect(m_view, &PeopleView::opened, this, [this] {
        openCurrent();
        m_panes->showDetail(true);
        m_form->setFocus();
    });
    connect(m_view, &PeopleView::typed, this, &PeoplePage::typed);
    connect(m_view, &PeopleView::escaped, this, &PeoplePage::showEveryone);
    connect(m_model, &PersonTableModel::refused, &m_means.work, &WindowWork::say);
}

void PeoplePage::setSearch(const QString &search)
{
    m_panes->showList();
    PeopleFilter filter = m_model->filter();
    filter.search = search;
    m_model->setFilter(filter);
    openFirstUnlessListed();
}

void PeoplePage::setCondition(const Condition &condition)
{
    PeopleFilter filter = m_model->filter();
    filter.condition = condition;
    m_model->setFilter(filter);
    m_view->scrollToTop();
    openFirstUnlessListed();
}

void PeoplePage::showList(const PersonList &list) { this->list(list, {}); }

void PeoplePage::showOnly(const QString &name, const QList<PersonId> &people)
{
    PersonList picked;
    picked.name = name;
    IdSet ids;
    for (const auto person : people)
        ids.add(person.value);
    list(picked, ids);
}

void PeoplePage::list(const PersonList &list, const std::optional<IdSet> &picked)
{
    m_panes->showList();
    m_list = list;
    m_view->showColumns(list.columns, list.order);
    PeopleFilter filter = list.filter();
    filter.picked = picked;
    m_model->setFilter(filter);
    m_view->scrollToTop();
    openFirstUnlessListed();
    Q_EMIT listShown(list.id, list.search);
}

/// What is on screen, as a list to keep.
PersonList PeoplePage::asList(const QString &name) const
{
    PersonList list = m_list;
    list.name = name;
    list.search = m_model->filter().search;
    list.condition = m_model->filter().condition;
    list.columns = m_view->columns();
    list.order = m_model->order();
    return list;
}

void PeoplePage::saveAs(const QString &name)
{
    PersonList made = asList(name);
    made.id = {};
    made.isHandPicked = m_model->filter().picked.has_value();
    const auto people = made.isHandPicked ? m_model->all() : QList<PersonId>();
    const auto saved = m_workspace.lists().add(m_session, made, people);
    if (!saved)
        m_means.work.say(saved.error().message);
    else if (const auto kept = m_workspace.lists().find(m_session, *saved))
        list(*kept, {});
}

void PeoplePage::updateList()
{
    const auto done = m_workspace.lists().save(m_session, m_list, asList(m_list.name));
    if (!done)
        m_means.work.say(done.error().message);
    else if (const auto kept = m_workspace.lists().find(m_session, m_list.id))
        list(*kept, {});
}

void PeoplePage::showMenu(const QPoint &at)
{
    if (!m_menu)
        return;
    qDeleteAll(m_only);
    m_only = narrowings(m_view->indexAt(at));
    if (!m_only.isEmpty()) {
        auto *line = new QAction(m_menu);
        line->setSeparator(true);
        m_only += line;
    }
    m_menu->insertActions(m_menu->actions().value(0), m_only);
    m_menu->popup(m_view->viewport()->mapToGlobal(at));
}

/// Actions that narrow the list to a value: "Only Laundry".
QList<QAction *> PeoplePage::narrowings(const QModelIndex &cell)
{
    const auto *column = m_workspace.lists().columns().find(m_view->columnAt(cell));
    // Days and counts are asked as ranges, which one cell does not say.
    const bool canAsk = column && column->asks && ConditionFields::operators(*column->asks).contains(Operator::IsEmpty)
                     && ConditionFields::valueKind(*column->asks, Operator::Is) == ConditionFields::ValueKind::Text;
    if (!canAsk)
        return {};
    const QString text = cell.data().toString();
    QList<QAction *> actions;
    for (const auto &value : column->isMany ? text.split(u"; "_s) : QStringList{text}) {
        const QString &field = column->asks->key;
        const auto clause =
            value.isEmpty() ? Condition::clause(field, Operator::IsEmpty) : Condition::clause(field, Operator::Is, value);
        auto *action =
            new QAction(value.isEmpty() ? tr("Only those without") : tr("Only “%1”").arg(buttonText(value)), m_menu);
        connect(action, &QAction::triggered, this, [this, clause] { setCondition(m_model->filter().condition && clause); });
        actions += action;
    }
    return actions;
}

void PeoplePage::openFirstUnlessListed()
{
    if (!m_form->isNew() && m_model->rowCount() > 0 && m_model->rowOf(m_form->person()) < 0) {
        m_view->setCurrentIndex(m_model->index(0, 0));
        openCurrent();
    }
    updateState();
}

void PeoplePage::showPerson(PersonId person)
{
    bringUpToDate();
    m_form->show(person);
    m_isScrollDue = true;
    goToShown();
    updateState();
}

/// Somebody shown on purpose is in the list too, even if that means that the search has to go.
void PeoplePage::goToShown()
{
    if (const int row = m_model->rowOf(m_form->person()); row >= 0) {
        m_isScrollDue = false;
        m_view->setCurrentIndex(m_model->index(row, 0));
        m_view->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    } else if (m_model->isComplete()) {
        m_isScrollDue = !m_model->filter().isEmpty();
        if (m_isScrollDue)
            showEveryone();
    }
}

void PeoplePage::newPerson()
{
    m_view->clearSelection();
    m_form->startNew();
    m_panes->showDetail(m_panes->isDetailAlone());
    updateState();
}

void PeoplePage::addByName()
{
    Person person;
    writeWholeName(person, cleanText(m_model->filter().search));
    const auto added = m_workspace.people().add(m_session, person);
    if (added)
        showPerson(*added);
    else
        m_means.work.say(added.error().message);
}

void PeoplePage::openCurrent()
{
    const PersonId person = m_model->personAt(m_view->currentIndex().row());
    if (person.isValid() && !m_isRestoring)
        m_form->show(person);
    updateState();
}

void PeoplePage::rememberPlace()
{
    m_rowBefore = m_view->currentIndex().row();
    m_selectedBefore = selection();
    m_scrollBefore = m_view->verticalScrollBar()->value();
}

/// Whoever is shown stays shown, in the list or not, unless they were deleted.
void PeoplePage::restorePlace()
{
    const bool isGone = m_form->person().isValid() && !m_workspace.people().find(m_session, m_form->person());
    if (isGone)
        m_form->clear();
    const bool opensNeighbour = !m_form->isNew() && !m_form->person().isValid();
    m_isRestoring = !opensNeighbour;
    const QSet<PersonId> wanted(m_selectedBefore.cbegin(), m_selectedBefore.cend());
    QItemSelection selected;
    for (int row = 0; !wanted.isEmpty() && row < m_model->rowCount(); ++row) {
        const int first = row;
        while (wanted.contains(m_model->personAt(row)))
            ++row;
        if (row > first)
            selected.select(m_model->index(first, 0), m_model->index(row - 1, m_model->columnCount() - 1));
    }
    if (m_model->rowCount() == 0) {
        m_isRestoring = false;
        updateState();
        return;
    }
    const int shown = m_model->rowOf(m_form->person());
    const int row = shown >= 0 ? shown : rowNear(m_rowBefore, m_model->rowCount());
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    if (selected.isEmpty() && (shown >= 0 || opensNeighbour))
        m_view->selectRow(row);
    else
        m_view->selectionModel()->select(selected, QItemSelectionModel::ClearAndSelect);
    m_view->verticalScrollBar()->setValue(m_scrollBefore);
    m_isRestoring = false;
    updateState();
}

void PeoplePage::updateState()
{
    const auto &filter = m_model->filter();
    const bool canSave = !m_workspace.isReadOnly() && !isAsSaved();
    const bool mayWrite = !m_workspace.isReadOnly();
    m_filter->setFilter(m_list.name, filter, canSave && !filter.isEmpty(),
                        canSave && m_list.id.isValid() && !m_list.isHandPicked);
    m_filter->setVisible(m_model->total() > 0);
    if (m_takeOut)
        m_takeOut->setEnabled(mayWrite && m_list.id.isValid() && m_list.isHandPicked);
    const bool isEmpty = m_model->rowCount() == 0 && m_model->isComplete();
    if (isEmpty && m_model->total() == 0)
        m_states->setCurrentWidget(m_noData);
    else if (isEmpty)
        m_states->setCurrentWidget(m_noMatch);
    else
        m_states->setCurrentWidget(m_view);
    updateDetails();
    m_filter->setCount(counts());
    Q_EMIT countsChanged();
}

QList<PersonId> PeoplePage::selection() const { return m_view->selection(); }

void PeoplePage::chooseColumns() { m_view->chooseColumns(); }

void PeoplePage::editCell()
{
    m_panes->showList();
    m_view->editCell();
}

QList<PersonId> PeoplePage::listed()
{
    bringUpToDate();
    return m_model->all();
}

QString PeoplePage::listName() const
{
    if (!m_list.name.isEmpty())
        return m_list.name;
    const auto &filter = m_model->filter();
    if (!filter.condition.isEmpty())
        return ConditionWords::told(filter.condition, m_workspace.lists().fields());
    return filter.search.isEmpty() ? tr("Everyone") : tr("Search “%1”").arg(filter.search);
}

QString PeoplePage::counts() const
{
    const QLocale locale;
    QString text =
        tr("%1 of %2")
            .arg(m_model->isComplete() ? locale.toString(m_model->rowCount()) : u"…"_s, locale.toString(m_model->total()));
    if (const auto selected = m_view->selectedRows().size(); selected > 0)
        text += u" · "_s + tr("%n selected", nullptr, int(selected));
    if (!m_list.name.isEmpty())
        text.prepend(m_list.name + u": "_s);
    return text;
}

PrintSource *PeoplePage::newPrintSource()
{
    return new PeoplePrint(m_workspace, m_session, listed(), listName(), m_view->columns());
}

void PeoplePage::printLabels()
{
    LabelPrint::open(m_workspace, m_session, m_means, {listed(), selection(), listName()}, this);
}

void PeoplePage::addListAction(QAction *action)
{
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
}

void PeoplePage::setTakeOutAction(QAction *action)
{
    m_takeOut = action;
    updateState();
}

QList<QWidget *> PeoplePage::panes() const { return {m_states->currentWidget(), m_form}; }

bool PeoplePage::hasDraft()
{
    bringUpToDate(); // which tries once more to keep it
    return m_model->drafted() || m_form->hasDraft();
}

void PeoplePage::finishEditing()
{
    m_view->finishEditing();
    m_form->finishEditing();
}

void PeoplePage::showDraft()
{
    if (const auto drafted = m_model->drafted()) {
        const auto &[person, column] = *drafted;
        showPerson(person);
        if (m_model->columnOf(column) < 0)
            m_view->setColumns(m_view->columns() + QStringList{column});
        m_model->all(); // the row may still be on its way
        m_view->setCurrentIndex(m_model->index(m_model->rowOf(person), m_model->columnOf(column)));
        editCell();
    } else {
        m_form->showDraft();
        m_panes->showDetail(m_panes->isDetailAlone());
    }
    updateState();
}

void PeoplePage::focusList()
{
    m_panes->showList();
    m_view->setFocus();
}

void PeoplePage::updateDetails()
{
    const bool hasPerson = m_form->isNew() || m_form->person().isValid();
    m_nobody->setText(m_workspace.store().isReachable()
                          ? tr("Choose somebody in the list")
                          : tr("Nobody can be looked up now: the office server does not answer"));
    m_details->setCurrentIndex(hasPerson ? 1 : 0);
    m_panes->setHasDetail(hasPerson || m_model->total() > 0);
}

} // namespace rnf
