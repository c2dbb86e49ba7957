#include "recruiting/RubricDialog.h"

#include "help/Help.h"
#include "look/OpenEditor.h"
#include "look/RowNear.h"
#include "look/RowTable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum RubricCell { Text, Required, Weight, Highest, RubricCellCount };

QTableWidgetItem *numberCell(int number)
{
    auto *cell = new QTableWidgetItem;
    cell->setData(Qt::EditRole, number);
    cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return cell;
}

} // namespace

RubricDialog::RubricDialog(Workspace &workspace, const Session &session, const InternProgram &program, QWidget *parent)
    : Dialog(u"rubric"_s, tr("Rubric"), parent), m_workspace(workspace), m_session(session), m_program(program),
      m_before(workspace.applications().rubric(session, program.id)), m_table(new QTableWidget(this))
{
    Help::setTopic(this, u"recruiting"_s);
    setSubject(program.name);
    setHint(m_before.isEmpty()
                ? tr("These are the usual items. Change them as you need; Keep makes them the rubric of the programme.")
                : tr("Every item is scored by itself. Once scores were given for one, its highest score stays as it is."));
    makeTable();
    body()->addWidget(m_table, 1);
    body()->addLayout(makeButtons());
    connect(addPrimary(tr("Keep the rubric"), u"writeRubric"_s), &QPushButton::clicked, this, &RubricDialog::write);
    connect(m_table, &QTableWidget::currentCellChanged, this, &RubricDialog::updateButtons);
    fill(m_before.isEmpty() ? Applications::usualRubric() : m_before, 0);
    keepSize({720, 480});
    m_table->setFocus();
}

void RubricDialog::makeTable()
{
    m_table->setObjectName(u"rubric"_s);
    m_table->setAccessibleName(tr("Items of the rubric"));
    m_table->setColumnCount(RubricCellCount);
    m_table->setHorizontalHeaderLabels({tr("Item"), tr("Required"), tr("Weight"), tr("Highest score")});
    makeRowTable(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::DoubleClicked);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Text, QHeaderView::Stretch);
}

QPushButton *RubricDialog::makeButton(const QString &text, const QString &name, const std::function<void()> &run)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false); // Enter keeps the rubric
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QLayout *RubricDialog::makeButtons()
{
    auto *add = makeButton(tr("Add an item"), u"addRubricItem"_s, [this] { addItem(); });
    m_remove = makeButton(tr("Take away"), u"removeRubricItem"_s, [this] { removeItem(); });
    m_up = makeButton(tr("Move up"), u"rubricItemUp"_s, [this] { moveItem(-1); });
    m_down = makeButton(tr("Move down"), u"rubricItemDown"_s, [this] { moveItem(1); });
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    for (auto *button : {add, m_remove, m_up, m_down})
        line->addWidget(button);
    line->addStretch();
    return line;
}

// --- the items

void RubricDialog::fill(const QList<RubricItem> &items, int row)
{
    m_table->setRowCount(0);
    for (const auto &item : items)
        addRow(item);
    m_table->setCurrentCell(rowNear(row, m_table->rowCount()), Text);
    updateButtons();
}

void RubricDialog::addRow(const RubricItem &item)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *text = new QTableWidgetItem(item.text);
    text->setData(Qt::UserRole, item.id.value);
    auto *required = new QTableWidgetItem;
    required->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    required->setCheckState(item.isRequired ? Qt::Checked : Qt::Unchecked);
    required->setData(Qt::AccessibleTextRole, tr("Required: %1").arg(item.text));
    m_table->setItem(row, Text, text);
    m_table->setItem(row, Required, required);
    m_table->setItem(row, Weight, numberCell(item.weight));
    m_table->setItem(row, Highest, numberCell(item.scaleMax));
}

QList<RubricItem> RubricDialog::items() const
{
    QList<RubricItem> items;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        RubricItem item;
        item.id = RubricItemId(m_table->item(row, Text)->data(Qt::UserRole).toLongLong());
        item.program = m_program.id;
        item.text = m_table->item(row, Text)->text().trimmed();
        item.isRequired = m_table->item(row, Required)->checkState() == Qt::Checked;
        item.weight = m_table->item(row, Weight)->data(Qt::EditRole).toInt();
        item.scaleMax = m_table->item(row, Highest)->data(Qt::EditRole).toInt();
        item.position = row;
        items += item;
    }
    return items;
}

void RubricDialog::addItem()
{
    finishEditor(m_table);
    addRow({});
    m_table->setCurrentCell(m_table->rowCount() - 1, Text);
    m_table->setFocus();
    m_table->editItem(m_table->currentItem());
    updateButtons();
}

void RubricDialog::removeItem()
{
    m_table->removeRow(m_table->currentRow());
    updateButtons();
}

void RubricDialog::moveItem(int by)
{
    finishEditor(m_table);
    auto moved = items();
    const int row = m_table->currentRow();
    moved.swapItemsAt(row, row + by);
    fill(moved, row + by);
}

void RubricDialog::updateButtons()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
}

void RubricDialog::write()
{
    finishEditor(m_table);
    const auto saved = m_workspace.applications().saveRubric(m_session, m_program.id, m_before, items());
    if (!saved) {
        showProblem(saved.error().message);
        return;
    }
    accept();
    if (*saved > 0)
        Q_EMIT kept();
}

} // namespace rnf
