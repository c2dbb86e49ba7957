#include "history/HistoryPage.h"

#include "base/Ways.h"
#include "help/Help.h"
#include "history/ActionTableModel.h"
#include "history/ChangeWords.h"
#include "look/EmptyState.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int shownChanges = 300;
enum State { Actions, NothingDone, NoMatch };

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, const Session &session, UndoFlow &undoing, Ways &ways, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_changes(workspace.changes()), m_session(session), m_undoing(undoing),
      m_model(new ActionTableModel(m_changes, session, workspace.store().dates(), this)), m_filter(new QLineEdit(this)),
      m_table(new QTableView(this)), m_lists(new QStackedWidget(this)), m_title(plainLabel(this)), m_when(plainLabel(this)),
      m_whom(new QPushButton(this)), m_lines(new QListWidget(this)), m_undo(new QPushButton(tr("Undo this"), this))
{
    Help::setTopic(this, u"history"_s);
    m_filter->setPlaceholderText(tr("Search what was done"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setObjectName(u"actionSearch"_s);
    m_filter->setClearButtonEnabled(true);
    makeTable();
    auto *nothing = new EmptyState(u"history"_s, this);
    nothing->setText(tr("Nothing was done yet"),
                     tr("Every change will stand here and can be taken back, today or next month."));
    auto *noMatch = new EmptyState(u"search"_s, this);
    noMatch->setText(tr("Nothing like that was done"), tr("Try another word of what was done, or the name of who did it."));
    connect(noMatch->addButton(tr("Clear the search")), &QPushButton::clicked, m_filter, &QLineEdit::clear);
    for (QWidget *list : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(nothing), static_cast<QWidget *>(noMatch)})
        m_lists->addWidget(list);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(Theme::gap * 2, Theme::gap * 2, 0, 0);
    leftLayout->addWidget(m_filter);
    leftLayout->addWidget(m_lists, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({760, 440});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_table->selectRow(0);
        updateState();
    });
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoSelected);
    connect(m_whom, &QPushButton::clicked, this, [this, &ways] { Q_EMIT ways.toPerson(m_person); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPage::countsChanged);
}

void HistoryPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Everything that was done"));
    m_table->setObjectName(u"actions"_s);
    makeRowTable(m_table);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ActionTableModel::When, 170);
    m_table->setColumnWidth(ActionTableModel::Who, 110);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showDetail);
}

QWidget *HistoryPage::makeDetail()
{
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    Theme::makeHeading(m_title, 1.25);
    Theme::makeQuiet(m_when);
    Theme::makeLink(m_whom);
    m_undo->setObjectName(u"undoAction"_s);
    m_lines->setAccessibleName(tr("What changed"));
    m_lines->setWordWrap(true);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(Theme::gap * 2, Theme::gap * 2, Theme::gap * 2, Theme::gap * 2);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_when);
    layout->addWidget(m_whom, 0, Qt::AlignLeft);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    return panel;
}

void HistoryPage::reload()
{
    const auto before = selected();
    m_model->reload();
    m_table->selectRow(before ? qMax(0, m_model->rowOf(before->seq)) : 0);
    updateState();
}

void HistoryPage::updateState()
{
    m_lists->setCurrentIndex(m_model->rowCount() > 0 ? Actions : m_filter->text().isEmpty() ? NothingDone : NoMatch);
    showDetail();
    Q_EMIT countsChanged();
}

QList<QWidget *> HistoryPage::panes() const { return {m_filter, m_lists->currentWidget(), m_undo}; }

QString HistoryPage::counts() const
{
    const QString count = tr("%n actions", nullptr, m_model->rowCount());
    return m_model->canFetchMore({}) ? tr("The newest %1").arg(count) : count;
}

std::optional<ActionEntry> HistoryPage::selected() const { return m_model->entryAt(m_table->currentIndex().row()); }

void HistoryPage::showDetail()
{
    m_lines->clear();
    const auto entry = selected();
    m_undo->setVisible(entry.has_value());
    m_title->setText(entry ? entry->label : QString());
    m_when->setText(entry ? tr("%1, %2 · %n changes", nullptr, int(entry->rows))
                                .arg(entry->who, ChangeWords::when(entry->at, m_workspace.store().dates().today()))
                          : QString());
    m_whom->hide();
    if (!entry)
        return;
    m_undo->setEnabled(!entry->isUndone && entry->isUndoable && !m_workspace.isReadOnly());
    m_undo->setText(entry->isUndone            ? tr("Undone already")
                    : !entry->isUndoable       ? tr("Nothing to undo here")
                    : m_changes.isUndo(*entry) ? tr("Undo this undo")
                                               : tr("Undo this"));
    ChangeWords words(m_changes, m_session);
    const auto changes = m_changes.changes(m_session, entry->seq, shownChanges);
    showWhom(changes);
    for (const auto &change : changes) {
        for (const auto &line : words.lines(change))
            m_lines->addItem(line.text);
    }
    if (entry->rows > shownChanges && m_lines->count() >= shownChanges)
        m_lines->addItem(tr("… and more."));
}

/// Of several people with one name, which one it was.
void HistoryPage::showWhom(const QList<ChangeEntry> &changes)
{
    QSet<qint64> touched;
    for (const auto &change : changes) {
        if (change.about)
            touched += change.about;
    }
    const auto rows =
        touched.size() == 1 ? m_workspace.people().rows(m_session, {PersonId(*touched.cbegin())}) : QList<PersonRow>();
    if (rows.isEmpty())
        return;
    m_person = rows.first().id;
    QStringList parts{rows.first().name};
    for (const QString &part : {rows.first().unit, rows.first().employer}) {
        if (!part.isEmpty())
            parts += part;
    }
    m_whom->setText(tr("Show %1").arg(parts.join(u" · "_s)));
    m_whom->show();
}

void HistoryPage::undoSelected()
{
    if (const auto entry = selected())
        m_undoing.undo(*entry);
}

} // namespace rnf
