#include "stipends/PayDialog.h"

#include "base/Money.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "stipends/StipendSteps.h"
#include "stipends/StipendWords.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

PayDialog::PayDialog(Workspace &workspace, const Session &session, const StipendTableModel &stipends, QWidget *parent)
    : Dialog(u"pay"_s, tr("Mark as paid"), parent), m_workspace(workspace), m_session(session),
      m_list(new QListWidget(this)), m_total(plainLabel(this, u"payTotal"_s)),
      m_day(new QDateEdit(workspace.store().dates().today(), this)), m_reference(new QLineEdit(this))
{
    Help::setTopic(this, u"stipends"_s);
    setSubject(StipendWords::month(stipends.month().run.month));
    setHint(tr("The approved hours of these weeks are locked then: whatever is amended later becomes an adjustment of the "
               "next month."));
    m_list->setObjectName(u"payLines"_s);
    m_list->setAccessibleName(tr("Stipends that were paid"));
    m_day->setObjectName(u"payDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(workspace.store().dates().today());
    m_reference->setObjectName(u"payReference"_s);
    m_reference->setPlaceholderText(tr("check 118, or how it was sent"));
    auto *form = newForm();
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("Reference"), m_reference);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_total);
    body()->addLayout(form);
    m_write = addPrimary(tr("Mark as paid"), u"writePayment"_s);
    addLines(stipends);
    connect(m_list, &QListWidget::itemChanged, this, &PayDialog::showTotal);
    connect(m_write, &QPushButton::clicked, this, &PayDialog::write);
    showTotal();
    m_list->setFocus();
}

void PayDialog::addLines(const StipendTableModel &stipends)
{
    for (const auto &row : stipends.month().rows) {
        if (!canPay(row))
            continue;
        m_payable += row.line;
        auto *item = new QListWidgetItem(tr("%1: %2").arg(stipends.nameOf(row), Money::shown(row.line.amountCents)), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
}

QList<StipendLine> PayDialog::chosen() const
{
    QList<StipendLine> lines;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            lines += m_payable[row];
    }
    return lines;
}

void PayDialog::showTotal()
{
    qint64 cents = 0;
    const auto lines = chosen();
    for (const auto &line : lines)
        cents += line.amountCents;
    m_total->setText(tr("%n stipends, %1 in all", nullptr, int(lines.size())).arg(Money::shown(cents)));
    m_write->setDisabled(lines.isEmpty());
}

void PayDialog::write()
{
    const auto written = m_workspace.stipends().pay(m_session, chosen(), m_day->date(), m_reference->text().trimmed());
    if (!written) {
        showProblem(written.error().message);
        return;
    }
    accept();
    if (*written > 0)
        Q_EMIT kept();
}

} // namespace rnf
