#include "budget/BudgetLineDialog.h"

#include "base/AddOrSave.h"
#include "base/WindowWork.h"
#include "budget/BudgetWords.h"
#include "help/Help.h"
#include "look/Form.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

BudgetLineDialog::BudgetLineDialog(Workspace &workspace, const Session &session, WindowWork &work, const BudgetLine &line,
                                   QWidget *parent)
    : Dialog(u"budgetLine"_s, titleOf(line), parent), m_workspace(workspace), m_session(session), m_work(work), m_line(line),
      m_category(new QComboBox(this)), m_text(new QLineEdit(line.text, this)),
      m_planned(new MoneyEdit(u"linePlanned"_s, line.plannedCents, this)),
      m_committed(new MoneyEdit(u"lineCommitted"_s, line.committedCents, this)),
      m_actual(new MoneyEdit(u"lineActual"_s, line.actualCents, this)),
      m_organization(new QLineEdit(line.organizationName, this)),
      m_paidOn(new PastDayEdit(u"linePaidOn"_s, line.paidOn, this)), m_receipt(new QLineEdit(line.receiptNo, this))
{
    Help::setTopic(this, u"budget"_s);
    setMinimumWidth(480);
    setHint(tr("A budget is published: write what it is for, and no names of people."));
    makeForm();
    auto *keep = addPrimary(line.id.isValid() ? tr("Keep the line") : tr("Add the line"), u"writeBudgetLine"_s);
    keep->setDisabled(workspace.isReadOnly());
    connect(keep, &QPushButton::clicked, this, &BudgetLineDialog::write);
    if (line.id.isValid()) {
        auto *away = addAside(tr("Delete the line"), u"deleteBudgetLine"_s);
        away->setDisabled(workspace.isReadOnly());
        connect(away, &QPushButton::clicked, this, &BudgetLineDialog::remove);
    }
    m_text->setFocus();
}

QString BudgetLineDialog::titleOf(const BudgetLine &line)
{
    if (line.id.isValid())
        return tr("Line of the budget");
    return line.side == BudgetSide::Income ? tr("Add income") : tr("Add an expense");
}

void BudgetLineDialog::makeForm()
{
    m_category->setObjectName(u"lineCategory"_s);
    for (const auto category : categoriesOf(m_line.side))
        m_category->addItem(BudgetWords::category(category), int(category));
    m_category->setCurrentIndex(qMax(0, m_category->findData(int(m_line.category))));
    m_text->setObjectName(u"lineText"_s);
    m_text->setPlaceholderText(m_line.side == BudgetSide::Income ? tr("door, raffle, grant of the city")
                                                                 : tr("deposit for the hall, lunch on Saturday"));
    m_organization->setObjectName(u"lineOrganization"_s);
    offerOrganizations(m_organization, m_workspace.budgets().organizationNames(m_session));
    m_receipt->setObjectName(u"lineReceipt"_s);
    auto *form = newForm();
    form->addRow(tr("Category"), m_category);
    form->addRow(tr("What"), m_text);
    form->addRow(tr("Planned"), m_planned);
    form->addRow(m_line.side == BudgetSide::Income ? tr("Pledged") : tr("Ordered"), m_committed);
    form->addRow(m_line.side == BudgetSide::Income ? tr("Received so far") : tr("Paid"), m_actual);
    form->addRow(tr("Organization"), m_organization);
    form->addRow(tr("Paid on"), m_paidOn);
    form->addRow(tr("Receipt no."), m_receipt);
    body()->addLayout(form);
    connect(m_category, &QComboBox::currentIndexChanged, this, &BudgetLineDialog::updateAmounts);
    updateAmounts();
}

/// What sponsors pledge and pay stands with the partners. What was typed stays, because arrow keys only pass by this category.
void BudgetLineDialog::updateAmounts()
{
    const bool isOfSponsors = BudgetCategory(m_category->currentData().toInt()) == BudgetCategory::Sponsors;
    for (auto *amount : {m_committed, m_actual}) {
        amount->setDisabled(isOfSponsors);
        amount->setToolTip(isOfSponsors ? tr("Counted from the partners") : QString());
    }
}

bool BudgetLineDialog::read(BudgetLine &line)
{
    line.category = BudgetCategory(m_category->currentData().toInt());
    line.text = m_text->text().trimmed();
    line.organizationName = m_organization->text().trimmed();
    line.receiptNo = m_receipt->text().trimmed();
    QString problem;
    for (const auto &[edit, cents] :
         {std::pair(m_planned, &line.plannedCents), {m_committed, &line.committedCents}, {m_actual, &line.actualCents}}) {
        if (!edit->isEnabled()) {
            *cents = 0;
        } else if (!edit->read(*cents, problem)) {
            showProblem(problem);
            edit->setFocus();
            return false;
        }
    }
    if (m_paidOn->read(line.paidOn, m_workspace.store().dates().today(), problem))
        return true;
    showProblem(problem);
    m_paidOn->setFocus();
    return false;
}

void BudgetLineDialog::write()
{
    BudgetLine after = m_line;
    if (!read(after))
        return;
    const auto done = addOrSave(m_workspace, m_session, m_workspace.budgets(), m_line, after);
    if (!done)
        return showProblem(done.error().message);
    m_work.tell(done);
    accept();
    Q_EMIT kept(after.id);
}

void BudgetLineDialog::remove()
{
    const auto removed = m_workspace.budgets().remove(m_session, m_line);
    if (!removed)
        return showProblem(removed.error().message);
    accept();
    m_work.tell(removed);
}

} // namespace rnf
