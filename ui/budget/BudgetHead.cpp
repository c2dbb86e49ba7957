#include "budget/BudgetHead.h"

#include "base/Money.h"
#include "budget/BudgetWords.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QLabel *amountLabel(QWidget *parent, const QString &name)
{
    auto *label = plainLabel(parent, name);
    label->setWordWrap(false);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

BudgetHead::BudgetHead(QWidget *parent) : QWidget(parent), m_measures(plainLabel(this, u"budgetMeasures"_s))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::section);
    grid->setVerticalSpacing(Theme::tight);
    const QStringList headings{tr("Planned"), tr("Committed"), tr("Actual"), tr("Left")};
    for (int column = 0; column < headings.size(); ++column) {
        auto *heading = amountLabel(this, {});
        heading->setText(headings[column]);
        Theme::makeQuiet(heading);
        if (column == headings.size() - 1)
            heading->setToolTip(tr("Of what was planned, what has neither been committed nor paid"));
        grid->addWidget(heading, Headings, column + 1);
    }
    addRow(grid, IncomeRow, u"income"_s, BudgetWords::side(BudgetSide::Income));
    addRow(grid, ExpenseRow, u"expense"_s, BudgetWords::side(BudgetSide::Expense));
    addRow(grid, ResultRow, u"result"_s, tr("Result"));
    grid->setColumnStretch(int(headings.size()) + 1, 1);
    Theme::makeQuiet(m_measures);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(grid);
    layout->addWidget(m_measures);
}

/// The result has nothing left of its plan.
void BudgetHead::addRow(QGridLayout *grid, int row, const QString &key, const QString &name)
{
    auto *title = plainLabel(this);
    title->setText(name);
    title->setWordWrap(false);
    grid->addWidget(title, row, 0);
    QList<QLabel *> amounts;
    for (const auto &of : {u"planned"_s, u"committed"_s, u"actual"_s, u"left"_s}) {
        if (row == ResultRow && of == "left"_L1)
            break;
        auto *amount = amountLabel(this, u"budget/%1/%2"_s.arg(key, of));
        if (row == ResultRow)
            amount->setFont(Theme::strong(amount->font()));
        grid->addWidget(amount, row, int(amounts.size()) + 1);
        amounts += amount;
    }
    m_amounts += amounts;
}

void BudgetHead::showRow(int row, const BudgetSum &sum)
{
    const std::array cents{sum.planned, sum.committed, sum.actual, sum.remaining()};
    const auto &labels = m_amounts[row - IncomeRow];
    for (qsizetype column = 0; column < labels.size(); ++column) {
        labels[column]->setText(Money::shown(cents[size_t(column)]));
        Theme::setTone(labels[column], cents[size_t(column)] < 0 ? Tone::Warning : Tone::Normal);
    }
}

void BudgetHead::show(const BudgetTotals &totals, qsizetype unthanked)
{
    showRow(IncomeRow, totals.income);
    showRow(ExpenseRow, totals.expense);
    showRow(ResultRow, totals.result());
    const QString said = measures(totals, unthanked);
    m_measures->setText(said);
    m_measures->setHidden(said.isEmpty());
}

/// "$12.40 for each of 45 people who came · 62 % from members, tickets and gifts · 2 partners wait for thanks"
QString BudgetHead::measures(const BudgetTotals &totals, qsizetype unthanked)
{
    QStringList said;
    if (const auto cost = totals.costPerAttendeeCents())
        said += tr("%1 for each of %n people who came", nullptr, totals.attended).arg(Money::shown(*cost));
    if (const auto share = totals.grassrootsShare())
        said += tr("%1 from members, tickets and gifts").arg(BudgetWords::share(*share));
    if (unthanked > 0)
        said += tr("%n partners wait for thanks", nullptr, int(unthanked));
    return said.join(u" · "_s);
}

} // namespace rnf
