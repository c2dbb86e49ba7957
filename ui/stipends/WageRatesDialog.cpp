#include "stipends/WageRatesDialog.h"

#include "base/Money.h"
#include "help/Help.h"
#include "interns/PlacementWords.h"
#include "look/RowTable.h"
#include "stipends/RateWords.h"
#include "stipends/WageRateDialog.h"

#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

WageRatesDialog::WageRatesDialog(Workspace &workspace, const Session &session, QWidget *parent)
    : Dialog(u"wageRates"_s, tr("Wage rates"), parent), m_workspace(workspace), m_session(session),
      m_table(new QTableWidget(0, ColumnCount, this))
{
    Help::setTopic(this, u"stipends"_s);
    setHint(
        tr("What an hour must be paid, by place and day. An own rate takes the place of one that comes with the program.")
        + u'\n' + RateWords::notAdvice());
    makeTable();
    body()->addWidget(m_table, 1);
    auto *add = addAside(tr("Add…"), u"addWage"_s);
    m_edit = addAside(tr("Edit…"), u"editWage"_s);
    m_remove = addAside(tr("Delete"), u"deleteWage"_s);
    addClose();
    add->setDisabled(workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(current()); });
    connect(m_remove, &QPushButton::clicked, this, &WageRatesDialog::remove);
    connect(m_table, &QTableWidget::cellActivated, m_edit, &QPushButton::click);
    connect(m_table, &QTableWidget::currentCellChanged, this, &WageRatesDialog::updateButtons);
    keepSize({720, 420});
    reload();
    m_table->setFocus();
}

void WageRatesDialog::makeTable()
{
    m_table->setObjectName(u"wageRates"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Place"), tr("Valid from"), tr("An hour"), tr("Source"), tr("Origin")});
    makeRowTable(m_table);
    m_table->horizontalHeaderItem(Amount)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Source, QHeaderView::Stretch);
}

/// Stays in the row where it was.
void WageRatesDialog::reload()
{
    const int before = qMax(0, m_table->currentRow());
    m_rates = m_workspace.stipends().rates(m_session);
    m_table->setRowCount(int(m_rates.size()));
    const QDate today = m_workspace.store().dates().today();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const WageRate &rate = m_rates[row];
        const QStringList cells{rate.jurisdiction, PlacementWords::day(rate.validFromOn, today),
                                Money::shown(rate.centsPerHour), rate.source,
                                rate.isShipped() ? tr("the program") : tr("ourselves")};
        for (int column = 0; column < ColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        m_table->item(row, Amount)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_table->setCurrentCell(qMin(before, m_table->rowCount() - 1), Place);
    updateButtons();
}

WageRate WageRatesDialog::current() const { return m_rates.value(m_table->currentRow()); }

void WageRatesDialog::updateButtons()
{
    const bool isWritable = !m_workspace.isReadOnly() && m_table->currentRow() >= 0;
    m_edit->setEnabled(isWritable);
    m_remove->setEnabled(isWritable && !current().isShipped());
}

/// A new one, where it names no place.
void WageRatesDialog::edit(const WageRate &rate)
{
    auto *dialog = new WageRateDialog(m_workspace, m_session, rate, this);
    connect(dialog, &WageRateDialog::kept, this, [this] {
        reload();
        Q_EMIT kept();
    });
    dialog->open();
}

void WageRatesDialog::remove()
{
    const auto removed = m_workspace.stipends().remove(m_session, current());
    showProblem(removed ? QString() : removed.error().message);
    if (!removed)
        return;
    reload();
    Q_EMIT kept();
}

} // namespace rnf
