#include "stipends/StipendHead.h"

#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "look/ToolTip.h"
#include "stipends/StipendSteps.h"
#include "stipends/StipendWords.h"

#include <QComboBox>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

StipendHead::StipendHead(Workspace &workspace, const Session &session, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_program(new QComboBox(this)),
      m_monthName(plainLabel(this, u"stipendMonth"_s)), m_weeks(plainLabel(this, u"stipendWeeks"_s)),
      m_next(plainLabel(this, u"stipendNext"_s)),
      m_calculate(makeButton(tr("Calculate"), u"calculateStipends"_s, &StipendHead::calculateAsked)),
      m_pay(makeButton(tr("Mark as paid…"), u"markPaid"_s, &StipendHead::payAsked)),
      m_rule(makeButton(tr("Stipend rule…"), u"editRule"_s, &StipendHead::ruleAsked))
{
    m_calculate->setToolTip(plainToolTip(calculating()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space, Theme::gap, Theme::space, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addLayout(makeMonthLine());
    layout->addLayout(makeActions());
    layout->addWidget(m_next);
}

QLayout *StipendHead::makeMonthLine()
{
    m_program->setObjectName(u"stipendProgram"_s);
    m_program->setAccessibleName(tr("Programme"));
    m_program->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_program, &QComboBox::activated, this, &StipendHead::turned);
    Theme::makeHeading(m_monthName);
    m_monthName->setWordWrap(false);
    Theme::makeQuiet(m_weeks);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_program);
    line->addWidget(makeArrow(u"monthBefore"_s, u"chevron-left"_s, tr("The month before"), -1));
    line->addWidget(m_monthName);
    line->addWidget(makeArrow(u"monthAfter"_s, u"chevron-right"_s, tr("The month after"), +1));
    line->addWidget(m_weeks, 1);
    return line;
}

QToolButton *StipendHead::makeArrow(const QString &name, const QString &iconName, const QString &text, int months)
{
    auto *arrow = new QToolButton(this);
    arrow->setObjectName(name);
    arrow->setIcon(icon(iconName));
    arrow->setAccessibleName(text);
    arrow->setToolTip(text);
    connect(arrow, &QToolButton::clicked, this, [this, months] { turn(months); });
    return arrow;
}

QPushButton *StipendHead::makeButton(const QString &text, const QString &name, void (StipendHead::*asked)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

QLayout *StipendHead::makeActions()
{
    auto *rates = makeButton(tr("Wage rates…"), u"editRates"_s, &StipendHead::ratesAsked);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Theme::gap);
    for (auto *button : {m_calculate, m_pay, m_rule, rates})
        buttons->addWidget(button);
    return buttons;
}

// --- which month

int StipendHead::chosen() const { return m_program->currentIndex(); }

void StipendHead::readPrograms()
{
    const auto before = m_program->currentData();
    m_programs = m_workspace.interns().programs(m_session);
    m_program->clear();
    for (const auto &program : std::as_const(m_programs))
        m_program->addItem(program.name, program.id.value);
    m_program->setCurrentIndex(m_programs.isEmpty() ? -1 : qMax(0, m_program->findData(before)));
    m_program->setHidden(m_programs.isEmpty());
}

void StipendHead::setMonth(const QDate &month, ProgramId program)
{
    if (const int which = m_program->findData(program.value); which >= 0)
        m_program->setCurrentIndex(which);
    m_month = QDate(month.year(), month.month(), 1);
}

void StipendHead::turn(int months)
{
    m_month = m_month.addMonths(months);
    Q_EMIT turned();
}

// --- what is shown of it

void StipendHead::show(const StipendTableModel &stipends)
{
    const QString weeks = StipendWords::weeks(m_month, m_workspace.store().dates().today());
    m_monthName->setText(StipendWords::month(m_month));
    m_weeks->setText(stipends.month().isOver ? weeks : tr("%1, not over yet").arg(weeks));
    const bool isBegun = stipends.count(&StipendRow::isWritten) > 0;
    m_next->setText(isBegun ? next(stipends) : calculating());
    m_next->setVisible(isBegun || stipends.month().needsCalculating());
    Theme::setTone(m_next, stipends.count(needsDecision) > 0 ? Tone::Warning : Tone::Quiet);
    const bool isWritable = !m_workspace.isReadOnly() && program().id.isValid();
    m_calculate->setEnabled(isWritable && stipends.month().needsCalculating());
    m_pay->setEnabled(isWritable && stipends.count(canPay) > 0);
    m_rule->setEnabled(isWritable);
}

QString StipendHead::calculating()
{
    return tr(
        "“Calculate” writes a line for everybody who gets a stipend for this month, by the hours approved so far. It can "
        "be done again, and nothing is paid by it.");
}

/// First things first.
QString StipendHead::next(const StipendTableModel &stipends)
{
    const auto countOf = [&](StipendStatus status) {
        return stipends.count([status](const StipendRow &row) { return isReady(row) && row.line.status == status; });
    };
    QStringList parts;
    if (const int count = stipends.count([](const StipendRow &row) { return !isReady(row); }))
        parts += tr("%n to be calculated", nullptr, count);
    if (const int count = countOf(StipendStatus::NeedsDecision))
        parts += tr("%n need a decision", nullptr, count);
    if (const int count = countOf(StipendStatus::Calculated))
        parts += tr("%n to be confirmed", nullptr, count);
    if (const int count = countOf(StipendStatus::Confirmed))
        parts += tr("%n to be paid", nullptr, count);
    return parts.isEmpty() ? tr("All of it is settled.") : tr("Next: %1").arg(parts.join(u" · "_s));
}

} // namespace rnf
