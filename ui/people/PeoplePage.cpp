#include "people/PeoplePage.h"

#include "base/Text.h"
#include "help/Help.h"
#include "lists/ConditionWords.h"
#include "lists/ListMenu.h"
#include "look/ButtonText.h"
#include "look/EmptyState.h"
#include "look/Theme.h"
#include "people/BulkEditDialog.h"
#include "people/PeoplePrint.h"
#include "people/PeopleTable.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString splitterKey = u"people/splitter"_s;
constexpr int narrowWindow = 900;
constexpr int railWidth = 148;

} // namespace

PeoplePage::PeoplePage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_model(new PersonTableModel(workspace, session, means.drafts, this)),
      m_table(new PeopleTable(m_model, workspace.people(), session, this)),
      m_form(new PersonForm(workspace, session, means.drafts, this)), m_splitter(new QSplitter(this)),
      m_lists(new QStackedWidget(this)), m_details(new QStackedWidget(this)), m_noData(new EmptyState(u"people"_s, this)),
      m_noMatch(new EmptyState(u"search"_s, this)), m_listMenu(new ListMenu(workspace.lists(), session, this))
{
    Help::setTopic(this, u"people"_s);
    connectTable();
    connect(m_listMenu, &ListMenu::chosen, this, &PeoplePage::putInto);
    m_noData->setText(tr("Nobody is here yet"),
                      tr("Drop a spreadsheet here, or start with one person. Everything can be taken back."));
    connect(m_noData->addButton(tr("Import a list…")), &QPushButton::clicked, this, &PeoplePage::importWanted);
    connect(m_noData->addButton(tr("Paste from a spreadsheet")), &QPushButton::clicked, this, &PeoplePage::pasteWanted);
    connect(m_noData->addButton(tr("Add a person")), &QPushButton::clicked, this, &PeoplePage::newPerson);
    makeNoMatch();
    for (QWidget *list :
         {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_noData), static_cast<QWidget *>(m_noMatch)})
        m_lists->addWidget(list);
    auto *nobody = new EmptyState(u"account"_s, this);
    nobody->setText(tr("Choose somebody in the list"));
    m_details->addWidget(nobody);
    m_details->addWidget(m_form);
    makeFilterBar();
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_filter);
    leftLayout->addWidget(m_lists, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({760, 440});
    m_splitter->restoreState(QSettings().value(splitterKey).toByteArray());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_form->installEventFilter(this);
    connect(m_form, &PersonForm::failed, this, &PeoplePage::failed);
    connect(m_form, &PersonForm::created, this, &PeoplePage::showPerson);
    connect(m_form, &PersonForm::backWanted, this, &PeoplePage::focusList);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &PeoplePage::rememberPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeoplePage::restorePlace);
    connect(m_model, &PersonTableModel::completed, this, [this] {
        if (m_isScrollDue)
            goToShown();
        updateState();
    });
    openFirstUnlessListed();
}

PeoplePage::~PeoplePage() { QSettings().setValue(splitterKey, m_splitter->saveState()); }

void PeoplePage::makeNoMatch()
{
    connect(m_noMatch->addButton(tr("Show everyone")), &QPushButton::clicked, this, &PeoplePage::searchCleared);
    m_addByName = m_noMatch->addButton(tr("Add a person by this name"));
    connect(m_addByName, &QPushButton::clicked, this, &PeoplePage::addByName);
    m_drop = m_noMatch->addButton({});
    m_drop->setObjectName(u"dropCondition"_s);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        Condition rest = Condition() && m_model->filter().condition;
        rest.parts.removeOne(m_droppable);
        setCondition(rest);
    });
}

void PeoplePage::makeFilterBar()
{
    m_filter = new FilterBar(m_workspace.lists(), m_session, m_workspace.store().dates().today(), this);
    connect(m_filter, &FilterBar::conditionChanged, this, &PeoplePage::setCondition);
    connect(m_filter, &FilterBar::everyoneWanted, this, &PeoplePage::searchCleared);
    connect(m_filter, &FilterBar::saveWanted, this, &PeoplePage::saveAs);
    connect(m_filter, &FilterBar::updateWanted, this, &PeoplePage::updateList);
    connect(&m_workspace.store(), &Store::changed, this, [this] {
        // A saved list may have been renamed, changed or deleted.
        if (!m_list.id.isValid())
            return;
        if (const auto kept = m_workspace.lists().find(m_session, m_list.id); kept && kept->name != m_list.name)
            list(*kept, {});
        else if (!kept)
            m_list.id = {};
        updateState();
    });
}

void PeoplePage::connectTable()
{
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PeoplePage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeoplePage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::countsChanged);
    connect(m_table, &QAbstractItemView::clicked, this, [this] {
        openCurrent();
        if (isNarrow())
            setDetailAlone(true);
    });
    connect(m_table, &PeopleTable::opened, this, [this] {
        openCurrent();
        setDetailAlone(true);
        m_form->setFocus();
    });
    connect(m_table, &PeopleTable::typed, this, &PeoplePage::typed);
    connect(m_table, &PeopleTable::escaped, this, &PeoplePage::searchCleared);
    connect(m_model, &PersonTableModel::refused, this, &PeoplePage::failed);
}

void PeoplePage::setSearch(const QString &search)
{
    setDetailAlone(false);
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
    m_table->scrollToTop();
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
    setDetailAlone(false);
    m_list = list;
    m_table->showColumns(list.columns, list.order);
    PeopleFilter filter = list.filter();
    filter.picked = picked;
    m_model->setFilter(filter);
    m_table->scrollToTop();
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
    list.columns = m_table->columns();
    list.order = m_model->order();
    return list;
}

void PeoplePage::saveAs(const QString &name)
{
    PersonList made = asList(name);
    made.id = {};
    made.isHandPicked = m_model->filter().picked.has_value();
    const auto people = made.isHandPicked ? m_model->everyone() : QList<PersonId>();
    const auto saved = m_workspace.lists().add(m_session, made, people);
    if (!saved)
        Q_EMIT failed(saved.error().message);
    else if (const auto kept = m_workspace.lists().find(m_session, *saved))
        list(*kept, {});
}

void PeoplePage::updateList()
{
    const auto done = m_workspace.lists().save(m_session, m_list, asList(m_list.name));
    if (!done)
        Q_EMIT failed(done.error().message);
    else if (const auto kept = m_workspace.lists().find(m_session, m_list.id))
        list(*kept, {});
}

/// The menu of the rows, with those first that narrow the list to the value under the pointer: "Only Laundry".
void PeoplePage::showMenu(const QPoint &at)
{
    if (!m_menu)
        return;
    qDeleteAll(m_only);
    m_only.clear();
    const QModelIndex cell = m_table->indexAt(at);
    const auto *column = m_workspace.lists().columns().find(m_table->columnAt(cell));
    // Days and counts are asked as ranges, which one cell does not say.
    const bool canAsk = column && column->asks && ConditionFields::operators(*column->asks).contains(Operator::IsEmpty)
                     && ConditionFields::valueKind(*column->asks, Operator::Is) == ConditionFields::ValueKind::Text;
    const QString text = cell.data().toString();
    const QStringList values = canAsk && column->isMany ? text.split(u"; "_s) : QStringList{text};
    for (const auto &value : canAsk ? values : QStringList()) {
        const QString &field = column->asks->key;
        const auto clause =
            value.isEmpty() ? Condition::clause(field, Operator::IsEmpty) : Condition::clause(field, Operator::Is, value);
        auto *action =
            new QAction(value.isEmpty() ? tr("Only those without") : tr("Only “%1”").arg(buttonText(value)), m_menu);
        connect(action, &QAction::triggered, this, [this, clause] { setCondition(m_model->filter().condition && clause); });
        m_only += action;
    }
    if (!m_only.isEmpty()) {
        auto *line = new QAction(m_menu);
        line->setSeparator(true);
        m_only += line;
    }
    m_menu->insertActions(m_menu->actions().value(0), m_only);
    m_menu->popup(m_table->viewport()->mapToGlobal(at));
}

void PeoplePage::openFirstUnlessListed()
{
    if (!m_form->isNew() && m_model->rowCount() > 0 && m_model->rowOf(m_form->person()) < 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        openCurrent();
    }
    updateState();
}

void PeoplePage::showPerson(PersonId person)
{
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
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    } else if (m_model->isComplete()) {
        m_isScrollDue = !m_model->filter().isEmpty();
        if (m_isScrollDue)
            Q_EMIT searchCleared();
    }
}

void PeoplePage::newPerson()
{
    m_table->clearSelection();
    m_form->startNew();
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
        Q_EMIT failed(added.error().message);
}

void PeoplePage::openCurrent()
{
    const PersonId person = m_model->personAt(m_table->currentIndex().row());
    if (person.isValid() && !m_isRestoring)
        m_form->show(person);
    updateState();
}

void PeoplePage::rememberPlace()
{
    m_rowBefore = m_table->currentIndex().row();
    m_selectedBefore = selection();
    m_scrollBefore = m_table->verticalScrollBar()->value();
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
    const int row = shown >= 0 ? shown : qBound(0, m_rowBefore, m_model->rowCount() - 1);
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    if (selected.isEmpty() && (shown >= 0 || opensNeighbour))
        m_table->selectRow(row);
    else
        m_table->selectionModel()->select(selected, QItemSelectionModel::ClearAndSelect);
    m_table->verticalScrollBar()->setValue(m_scrollBefore);
    m_isRestoring = false;
    updateState();
}

void PeoplePage::updateState()
{
    const auto &filter = m_model->filter();
    const bool isAsSaved = m_list.id.isValid() && filter.condition == m_list.condition && filter.search == m_list.search;
    const bool mayWrite = !m_workspace.isReadOnly();
    m_filter->setFilter(m_list.name, filter, mayWrite && !filter.isEmpty() && !isAsSaved,
                        mayWrite && m_list.id.isValid() && !isAsSaved && !m_list.isHandPicked);
    m_filter->setVisible(m_model->total() > 0);
    if (m_takeOut)
        m_takeOut->setEnabled(mayWrite && m_list.id.isValid() && m_list.isHandPicked);
    const bool isEmpty = m_model->rowCount() == 0 && m_model->isComplete();
    if (isEmpty && m_model->total() == 0)
        m_lists->setCurrentWidget(m_noData);
    else if (isEmpty)
        m_lists->setCurrentWidget(m_noMatch);
    else
        m_lists->setCurrentWidget(m_table);
    if (m_lists->currentWidget() == m_noMatch)
        explainNoMatch();
    if (m_form->isNew() && isNarrow() && !m_isDetailAlone)
        setDetailAlone(true);
    else
        updateDetails();
    m_filter->setCount(counts());
    Q_EMIT countsChanged();
}

void PeoplePage::explainNoMatch()
{
    const auto &filter = m_model->filter();
    const Condition whole = Condition() && filter.condition;
    const bool isSearch = whole.isEmpty();
    m_addByName->setVisible(isSearch && !filter.search.isEmpty());
    m_drop->setVisible(!isSearch);
    if (isSearch) {
        m_noMatch->setText(tr("Nobody matches “%1”").arg(filter.search.isEmpty() ? m_list.name : filter.search),
                           tr("Try the beginning of a name, an e-mail address, or the last four digits of a phone."));
        return;
    }
    // The condition without which most people are left; in a long list, where counting takes its time, the last one.
    constexpr qint64 longList = 100'000;
    m_droppable = whole.parts.last();
    qint64 most = -1;
    for (const auto &part : m_model->total() < longList ? whole.parts : QList<Condition>()) {
        PeopleFilter without = filter;
        without.condition = whole;
        without.condition.parts.removeOne(part);
        if (const qint64 found = m_workspace.lists().count(m_session, without); found > most) {
            most = found;
            m_droppable = part;
        }
    }
    m_noMatch->setText(tr("Nobody matches these %n conditions", nullptr, int(whole.parts.size())));
    m_drop->setText(buttonText(tr("Leave out “%1”").arg(ConditionWords::told(m_droppable, m_workspace.lists().fields()))));
}

QList<PersonId> PeoplePage::selection() const { return m_table->selection(); }

void PeoplePage::chooseColumns() { m_table->chooseColumns(); }

void PeoplePage::editCell()
{
    setDetailAlone(false);
    m_table->editCell();
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
    if (const auto selected = m_table->selectedRows().size(); selected > 0)
        text += u" · "_s + tr("%n selected", nullptr, int(selected));
    if (!m_list.name.isEmpty())
        text.prepend(m_list.name + u": "_s);
    return text;
}

PrintSource *PeoplePage::newPrintSource()
{
    return new PeoplePrint(m_workspace, m_session, listed(), listName(), m_table->columns());
}

void PeoplePage::deleteSelected()
{
    const auto people = selection();
    if (people.isEmpty())
        return;
    m_form->finishEditing();
    const auto only = people.size() == 1 ? m_workspace.people().find(m_session, people.first()) : std::nullopt;
    const QString name = only ? only->displayName() : QString();
    const int count = int(people.size());
    write(
        tr("Deleting %n people …", nullptr, count), count,
        [this, people] { return m_workspace.people().remove(m_session, people); },
        name.isEmpty() ? tr("Deleted %n people.", nullptr, count) : tr("Deleted %1.").arg(name));
}

void PeoplePage::editSelected()
{
    const auto people = selection();
    if (people.isEmpty()) {
        Q_EMIT failed(tr("Select the people to be edited first."));
        return;
    }
    m_form->finishEditing();
    auto *dialog = new BulkEditDialog(m_workspace.people(), m_session, people, this);
    connect(dialog, &BulkEditDialog::wanted, this, [this, people](const QList<FieldChange> &changes) {
        const int count = int(people.size());
        write(
            tr("Editing %n people …", nullptr, count), count,
            [this, people, changes] { return m_workspace.people().edit(m_session, people, changes); },
            tr("Edited %n people.", nullptr, count), tr("Nobody had to be changed."));
    });
    dialog->open();
}

void PeoplePage::putIntoList()
{
    const auto people = selection();
    if (people.isEmpty()) {
        Q_EMIT failed(tr("Select the people for the list first."));
        return;
    }
    const QRect row = m_table->visualRect(m_table->currentIndex());
    m_listMenu->openFor(people, m_table->viewport()->mapToGlobal(row.bottomLeft()));
}

void PeoplePage::putInto(const PersonList &list, const QList<PersonId> &people)
{
    const int count = int(people.size());
    write(
        tr("Putting %n people in a list …", nullptr, count), count,
        [this, list, people] { return m_workspace.lists().pick(m_session, list, people); },
        tr("Put %n people in the list %1.", nullptr, count).arg(list.name),
        tr("They are in the list %1 already.").arg(list.name));
}

void PeoplePage::takeOutOfList()
{
    const auto people = selection();
    if (people.isEmpty()) {
        Q_EMIT failed(tr("Select the people to be taken out of the list first."));
        return;
    }
    const int count = int(people.size());
    write(
        tr("Taking %n people out of a list …", nullptr, count), count,
        [this, list = m_list, people] { return m_workspace.lists().unpick(m_session, list, people); },
        tr("Took %n people out of the list %1.", nullptr, count).arg(m_list.name),
        tr("They are not in the list %1.").arg(m_list.name));
}

/// Writes about so many people, beside the window when they are many, and says so with a way back.
void PeoplePage::write(const QString &doing, qsizetype count, const std::function<Result<qint64>()> &work,
                       const QString &said, const QString &nothingSaid)
{
    const auto conclude = [this, said, nothingSaid](const Result<qint64> &done) {
        if (!done)
            Q_EMIT failed(done.error().message);
        else if (*done == 0 && !nothingSaid.isEmpty())
            Q_EMIT failed(nothingSaid);
        else
            Q_EMIT undoOffered(said, *done);
    };
    m_means.work.write(doing, count, work, conclude);
}

void PeoplePage::addListAction(QAction *action)
{
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
}

void PeoplePage::setTakeOutAction(QAction *action)
{
    m_takeOut = action;
    updateState();
}

void PeoplePage::copyRows() { m_means.prompts.setClipboard(m_table->copiedRows()); }

void PeoplePage::copyEmails() { m_means.prompts.setClipboard(m_table->copied(&PersonRow::email, u"; "_s)); }

void PeoplePage::copyPhones() { m_means.prompts.setClipboard(m_table->copied(&PersonRow::phone, u"\n"_s)); }

QList<QWidget *> PeoplePage::panes() const { return {m_lists->currentWidget(), m_form}; }

void PeoplePage::finishEditing()
{
    m_table->finishEditing();
    m_form->finishEditing();
}

void PeoplePage::showDraft()
{
    if (const auto drafted = m_model->drafted()) {
        const auto &[person, column] = *drafted;
        showPerson(person);
        if (m_model->columnOf(column) < 0)
            m_table->setColumns(m_table->columns() + QStringList{column});
        m_model->everyone(); // the row may still be on its way
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(person), m_model->columnOf(column)));
        editCell();
    } else {
        m_form->showDraft();
    }
    updateState();
}

void PeoplePage::focusList()
{
    setDetailAlone(false);
    m_table->setFocus();
}

void PeoplePage::setDetailAlone(bool isAlone)
{
    m_isDetailAlone = isAlone;
    m_lists->parentWidget()->setVisible(!isAlone);
    m_form->setAlone(isAlone);
    updateDetails();
}

bool PeoplePage::isNarrow() const { return width() < narrowWindow - railWidth; }

void PeoplePage::updateDetails()
{
    const bool hasPerson = m_form->isNew() || m_form->person().isValid();
    m_details->setCurrentIndex(hasPerson ? 1 : 0);
    m_details->setVisible(m_isDetailAlone || (!isNarrow() && (hasPerson || m_model->total() > 0)));
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_isDetailAlone)
        setDetailAlone(false);
}

bool PeoplePage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched == m_form && isEscape) {
        focusList();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace rnf
