#include "history/HistoryPage.h"

#include "base/Text.h"
#include "history/UndoDialog.h"
#include "look/EmptyState.h"
#include "look/Theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int shownActions = 2000;
constexpr int shownChanges = 300;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

HistoryPage::HistoryPage(Store &store, Changes &changes, const Session &session, QWidget *parent)
    : QWidget(parent), m_store(store), m_changes(changes), m_session(session), m_filter(new QLineEdit(this)),
      m_table(new QTableWidget(0, 3, this)), m_lists(new QStackedWidget(this)), m_title(plainLabel(this)), m_when(plainLabel(this)),
      m_lines(new QListWidget(this)), m_undo(new QPushButton(tr("Undo this"), this))
{
    m_filter->setPlaceholderText(tr("Search what was done"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_table->setAccessibleName(tr("Everything that was done"));
    m_table->setObjectName(u"actions"_s);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(0, 170);
    m_table->setColumnWidth(1, 110);
    auto *nothing = new EmptyState(u"history"_s, this);
    nothing->setText(tr("Nothing was done yet"), tr("Every change will stand here and can be taken back, today or next month."));
    m_lists->addWidget(m_table);
    m_lists->addWidget(nothing);

    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(Theme::gap * 2, Theme::gap * 2, 0, 0);
    leftLayout->addWidget(m_filter);
    leftLayout->addWidget(m_lists, 1);
    auto *right = new QFrame(this);
    Theme::makePanel(right);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(Theme::gap * 2, Theme::gap * 2, Theme::gap * 2, Theme::gap * 2);
    rightLayout->setSpacing(Theme::gap);
    Theme::makeHeading(m_title, 1.25);
    Theme::makeQuiet(m_when);
    Theme::makePrimary(m_undo);
    m_lines->setAccessibleName(tr("What changed"));
    m_lines->setWordWrap(true);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    rightLayout->addWidget(m_title);
    rightLayout->addWidget(m_when);
    rightLayout->addWidget(m_lines, 1);
    rightLayout->addWidget(m_undo, 0, Qt::AlignLeft);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({760, 440});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_filter, &QLineEdit::textChanged, this, &HistoryPage::reload);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HistoryPage::showDetail);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoSelected);
    connect(&store, &Store::changed, this, &HistoryPage::reload);
    reload();
}

void HistoryPage::reload()
{
    const auto before = selected();
    const QString wanted = foldedText(m_filter->text());
    m_entries = m_changes.history(m_session, shownActions);
    m_entries.removeIf([&](const ActionEntry &entry) { return !foldedText(entry.label + u' ' + entry.who).contains(wanted); });
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    m_table->setRowCount(int(m_entries.size()));
    int row = 0;
    for (int i = 0; i < m_entries.size(); ++i) {
        addRow(m_entries[i]);
        if (before && m_entries[i].seq == before->seq)
            row = i;
    }
    m_lists->setCurrentIndex(m_entries.isEmpty() ? 1 : 0);
    if (!m_entries.isEmpty())
        m_table->selectRow(row);
    showDetail();
}

void HistoryPage::addRow(const ActionEntry &entry)
{
    const int row = int(&entry - m_entries.constData());
    const QString what = entry.isUndone ? tr("%1 (undone)").arg(entry.label) : entry.label;
    const QStringList texts{ChangeWords::when(entry.at, m_store.dates().today()), entry.who, what};
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        if (entry.isUndone)
            item->setForeground(Theme::colours(palette()).quiet);
        m_table->setItem(row, column, item);
    }
}

std::optional<ActionEntry> HistoryPage::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_entries.size() ? std::optional(m_entries[row]) : std::nullopt;
}

void HistoryPage::showDetail()
{
    m_lines->clear();
    const auto entry = selected();
    m_undo->setVisible(entry.has_value());
    m_title->setText(entry ? entry->label : QString());
    m_when->setText(entry ? tr("%1, %2 · %n rows", nullptr, int(entry->rows)).arg(entry->who, ChangeWords::when(entry->at, m_store.dates().today()))
                          : QString());
    if (!entry)
        return;
    m_undo->setEnabled(!entry->isUndone && entry->rows > 0 && !m_store.isReadOnly());
    m_undo->setText(entry->isUndone ? tr("Undone already") : entry->undoes ? tr("Undo this undo") : tr("Undo this"));
    ChangeWords words(m_changes, m_session);
    for (const auto &change : m_changes.changes(m_session, entry->seq, shownChanges)) {
        for (const auto &line : words.lines(change))
            m_lines->addItem(line.text);
    }
}

void HistoryPage::undoSelected()
{
    const auto entry = selected();
    if (!entry)
        return;
    const auto plan = m_changes.plan(m_session, entry->seq);
    if (!plan) {
        Q_EMIT failed(plan.error().message);
        return;
    }
    QList<UndoConflict> goBack;
    if (!plan->conflicts.isEmpty()) {
        UndoDialog dialog(m_changes, m_session, entry->label, plan->conflicts, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        goBack = dialog.goBack();
    }
    const auto outcome = m_changes.undo(m_session, entry->seq, goBack);
    if (!outcome)
        Q_EMIT failed(outcome.error().message);
    else
        Q_EMIT undone(tr("Undid “%1”.").arg(entry->label));
}

} // namespace rnf
