#include "people/PeoplePage.h"

#include "base/Text.h"
#include "look/EmptyState.h"
#include "look/Theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// A newer version of the columns starts afresh instead of reading a state that means something else.
const QString headerKey = u"people/columns-2"_s;
const QString splitterKey = u"people/splitter"_s;
constexpr int narrowWindow = 900;
constexpr int railWidth = 148;

} // namespace

PeoplePage::PeoplePage(Workspace &workspace, const Session &session, const Means &means, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_session(session), m_means(means),
      m_model(new PersonTableModel(workspace.store(), workspace.people(), session, this)), m_table(new QTableView(this)),
      m_form(new PersonForm(workspace, session, means.drafts, this)), m_splitter(new QSplitter(this)),
      m_lists(new QStackedWidget(this)), m_details(new QStackedWidget(this)), m_noData(new EmptyState(u"people"_s, this)),
      m_noMatch(new EmptyState(u"search"_s, this))
{
    makeTable();
    m_noData->setText(tr("Nobody is here yet"),
                      tr("Drop a spreadsheet here, or start with one person. Everything can be taken back."));
    connect(m_noData->addButton(tr("Import a list…")), &QPushButton::clicked, this, &PeoplePage::importWanted);
    connect(m_noData->addButton(tr("Paste from a spreadsheet")), &QPushButton::clicked, this, &PeoplePage::pasteWanted);
    connect(m_noData->addButton(tr("Add a person")), &QPushButton::clicked, this, &PeoplePage::newPerson);
    connect(m_noMatch->addButton(tr("Clear the search")), &QPushButton::clicked, this, &PeoplePage::searchCleared);
    connect(m_noMatch->addButton(tr("Add a person by this name")), &QPushButton::clicked, this, &PeoplePage::addByName);
    for (QWidget *list :
         {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_noData), static_cast<QWidget *>(m_noMatch)})
        m_lists->addWidget(list);
    auto *nobody = new EmptyState(u"account"_s, this);
    nobody->setText(tr("Choose somebody in the list"));
    m_details->addWidget(nobody);
    m_details->addWidget(m_form);
    makePickedBar();
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_picked);
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

PeoplePage::~PeoplePage()
{
    QSettings settings;
    settings.setValue(headerKey, m_table->horizontalHeader()->saveState());
    settings.setValue(splitterKey, m_splitter->saveState());
}

void PeoplePage::makePickedBar()
{
    m_picked = new QFrame(this);
    Theme::makeBar(m_picked);
    m_pickedName = new QLabel(m_picked);
    m_pickedName->setTextFormat(Qt::PlainText);
    auto *everyone = new QPushButton(tr("Show everyone"), m_picked);
    everyone->setObjectName(u"showEveryone"_s);
    Theme::makeLink(everyone);
    auto *layout = new QHBoxLayout(m_picked);
    layout->setContentsMargins(Theme::gap * 2, 2, Theme::gap * 2, 2);
    layout->addWidget(m_pickedName);
    layout->addWidget(everyone);
    layout->addStretch();
    connect(everyone, &QPushButton::clicked, this, &PeoplePage::searchCleared);
}

void PeoplePage::makeTable()
{
    m_table->setObjectName(u"people"_s);
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_menu)
            m_menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeoplePage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::countsChanged);
    connect(m_table, &QAbstractItemView::clicked, this, [this] {
        openCurrent();
        if (isNarrow())
            setDetailAlone(true);
    });
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        openCurrent();
        setDetailAlone(true);
        m_form->setFocus();
    });
    makeHeader();
}

void PeoplePage::makeHeader()
{
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(60);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    const std::array widths{180, 135, 200, 170, 130, 140, 110, 150};
    for (int column = 0; column < PersonTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[size_t(column)]);
    for (const int column : {int(PersonTableModel::JobTitle), int(PersonTableModel::City)})
        m_table->setColumnHidden(column, true);
    header->moveSection(header->visualIndex(PersonTableModel::Unit), 2); // it tells people of one name apart
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PersonTableModel::Name, Qt::AscendingOrder);
    header->restoreState(QSettings().value(headerKey).toByteArray());
    header->setStretchLastSection(true);
    connect(header, &QWidget::customContextMenuRequested, this, &PeoplePage::showHeaderMenu);
}

void PeoplePage::showHeaderMenu(const QPoint &at)
{
    QMenu menu;
    for (int column = 1; column < PersonTableModel::ColumnCount; ++column) {
        auto *action = menu.addAction(PersonTableModel::columnTitle(column));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { m_table->setColumnHidden(column, !isShown); });
    }
    menu.exec(m_table->horizontalHeader()->mapToGlobal(at));
}

void PeoplePage::setSearch(const QString &search)
{
    setDetailAlone(false);
    m_model->setSearch(search);
    openFirstUnlessListed();
}

void PeoplePage::showOnly(const QString &name, const QList<PersonId> &people)
{
    setDetailAlone(false);
    m_model->setHandPicked(name, people);
    m_table->scrollToTop();
    openFirstUnlessListed();
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
        m_isScrollDue = !m_model->search().isEmpty() || !m_model->handPickedName().isEmpty();
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
    writeWholeName(person, cleanText(m_model->search()));
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
            selected.select(m_model->index(first, 0), m_model->index(row - 1, PersonTableModel::ColumnCount - 1));
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
    m_pickedName->setText(m_model->handPickedName());
    m_picked->setVisible(!m_model->handPickedName().isEmpty());
    const bool isEmpty = m_model->rowCount() == 0 && m_model->isComplete();
    if (isEmpty && m_model->total() == 0)
        m_lists->setCurrentWidget(m_noData);
    else if (isEmpty)
        m_lists->setCurrentWidget(m_noMatch);
    else
        m_lists->setCurrentWidget(m_table);
    const QString wanted = m_model->handPickedName().isEmpty() ? m_model->search() : m_model->handPickedName();
    m_noMatch->setText(tr("Nobody matches “%1”").arg(wanted),
                       tr("Try the beginning of a name, an e-mail address, or the last four digits of a phone."));
    if (m_form->isNew() && isNarrow() && !m_isDetailAlone)
        setDetailAlone(true);
    else
        updateDetails();
    Q_EMIT countsChanged();
}

QList<int> PeoplePage::selectedRows() const
{
    QList<int> rows;
    for (const auto &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<PersonId> PeoplePage::selection() const
{
    QList<PersonId> people;
    for (const int row : selectedRows())
        people += m_model->personAt(row);
    return people;
}

QString PeoplePage::listName() const
{
    if (!m_model->handPickedName().isEmpty())
        return m_model->handPickedName();
    return m_model->search().isEmpty() ? tr("Everyone") : tr("Search “%1”").arg(m_model->search());
}

QString PeoplePage::counts() const
{
    const QLocale locale;
    QString text =
        tr("%1 of %2")
            .arg(m_model->isComplete() ? locale.toString(m_model->rowCount()) : u"…"_s, locale.toString(m_model->total()));
    if (const auto selected = selectedRows().size(); selected > 0)
        text += u" · "_s + tr("%n selected", nullptr, int(selected));
    if (!m_model->handPickedName().isEmpty())
        text.prepend(m_model->handPickedName() + u": "_s);
    return text;
}

void PeoplePage::deleteSelected()
{
    const auto people = selection();
    if (people.isEmpty())
        return;
    m_form->finishEditing();
    constexpr qsizetype atOnce = 500;
    const QString name = people.size() == 1 ? m_model->rowAt(m_model->rowOf(people.first())).name : QString();
    if (people.size() <= atOnce) {
        offerUndo(name, people.size(), m_workspace.people().remove(m_session, people));
        return;
    }
    m_means.work.run(tr("Deleting %n people …", nullptr, int(people.size())),
                     [this, people]() -> BackgroundWork::Conclusion {
                         return [this, people, done = m_workspace.people().remove(m_session, people)] {
                             offerUndo({}, people.size(), done);
                         };
                     });
}

void PeoplePage::offerUndo(const QString &name, qsizetype count, const Result<qint64> &done)
{
    if (!done)
        Q_EMIT failed(done.error().message);
    else
        Q_EMIT undoOffered(name.isEmpty() ? tr("Deleted %n people.", nullptr, int(count)) : tr("Deleted %1.").arg(name),
                           *done);
}

void PeoplePage::setDeleteAction(QAction *action)
{
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
}

void PeoplePage::copyRows()
{
    QString plain, html = u"<table>"_s;
    const auto addRow = [&](auto text) {
        QStringList cells;
        html += u"<tr>"_s;
        for (int column = 0; column < PersonTableModel::ColumnCount; ++column) {
            QString cell = text(column);
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
            cells += cell.replace(u'\t', u' ').replace(u'\n', u' ');
        }
        html += u"</tr>"_s;
        plain += cells.join(u'\t') + u'\n';
    };
    addRow([](int column) { return PersonTableModel::columnTitle(column); });
    for (const int row : selectedRows()) {
        addRow([&](int column) { return m_model->index(row, column).data().toString(); });
    }
    auto *copied = new QMimeData;
    copied->setText(plain);
    copied->setHtml(html + u"</table>"_s);
    m_means.prompts.setClipboard(copied);
}

void PeoplePage::copyColumn(int column, const QString &separator)
{
    QStringList values;
    for (const int row : selectedRows()) {
        if (const QString value = m_model->index(row, column).data().toString(); !value.isEmpty())
            values += value;
    }
    auto *copied = new QMimeData;
    copied->setText(values.join(separator));
    m_means.prompts.setClipboard(copied);
}

void PeoplePage::copyEmails() { copyColumn(PersonTableModel::Email, u"; "_s); }

void PeoplePage::copyPhones() { copyColumn(PersonTableModel::PhoneNumber, u"\n"_s); }

QList<QWidget *> PeoplePage::panes() const { return {m_lists->currentWidget(), m_form}; }

void PeoplePage::showDraft()
{
    m_form->showDraft();
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
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_form && key->key() == Qt::Key_Escape) {
            focusList();
            return true;
        }
        const bool isLetter = key->text().size() == 1 && key->text().at(0).isPrint()
                           && !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (watched == m_table && isLetter && key->key() != Qt::Key_Space) {
            Q_EMIT typed(key->text());
            return true;
        }
        if (watched == m_table && key->key() == Qt::Key_Escape) {
            Q_EMIT searchCleared();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace rnf
