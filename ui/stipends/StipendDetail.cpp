#include "stipends/StipendDetail.h"

#include "base/Money.h"
#include "help/Help.h"
#include "interns/PlacementWords.h"
#include "look/FlowLayout.h"
#include "look/PlainLabel.h"
#include "stipends/RateWords.h"
#include "stipends/StipendSteps.h"
#include "stipends/StipendWords.h"
#include "work/HoursText.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

} // namespace

StipendDetail::StipendDetail(Workspace &workspace, const Session &session, QWidget *parent)
    : ScrolledColumn(tr("The stipend explained"), parent), m_workspace(workspace), m_session(session),
      m_name(plainLabel(this, u"stipendName"_s)), m_amount(plainLabel(this, u"stipendAmount"_s)),
      m_confirm(makeButton(tr("Confirm"), u"confirmStipend"_s, &StipendDetail::confirmAsked)),
      m_part(makeButton(tr("Pay part…"), u"payPart"_s, &StipendDetail::partAsked)),
      m_refuse(makeButton(tr("Do not pay…"), u"payNothing"_s, &StipendDetail::refusalAsked)), m_lines(new LineList(this))
{
    Theme::makeTitle(m_name);
    Theme::makeHeading(m_amount);
    m_lines->setObjectName(u"stipendLines"_s);
    lines()->addWidget(m_name);
    lines()->addWidget(m_amount);
    lines()->addLayout(makeButtons());
    lines()->addWidget(m_lines);
}

QPushButton *StipendDetail::makeButton(const QString &text, const QString &name, void (StipendDetail::*asked)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

QLayout *StipendDetail::makeButtons()
{
    Theme::makePrimary(m_confirm);
    m_confirm->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Theme::gap);
    for (auto *button : {m_confirm, m_part, m_refuse})
        buttons->addWidget(button);
    return buttons;
}

void StipendDetail::enter()
{
    for (auto *button : {m_confirm, m_part, m_refuse}) {
        if (button->isEnabled()) {
            button->setFocus();
            return;
        }
    }
    setFocus();
}

void StipendDetail::show(const StipendRow &row, const QString &name, const std::optional<WageRate> &minimum)
{
    m_name->setText(name);
    const QString amount = Money::shown(row.line.amountCents);
    m_amount->setText(row.isWritten() ? tr("%1 · %2").arg(amount, StipendWords::status(row.line.status))
                                      : tr("%1 · not calculated yet").arg(amount));
    showButtons(row);
    m_lines->clear();
    showFormula(row);
    showFindings(row);
    showPayment(row.line);
    showRate(row, minimum);
    showWeeks(row.line);
}

void StipendDetail::showButtons(const StipendRow &row)
{
    const bool isWritable = !m_workspace.isReadOnly();
    for (auto *button : {m_confirm, m_part, m_refuse})
        button->setHidden(row.isFollowed);
    m_confirm->setText(row.line.status == StipendStatus::Calculated ? tr("Confirm") : tr("Confirm…"));
    m_confirm->setEnabled(isWritable && canConfirm(row));
    m_part->setEnabled(isWritable && canDecide(row));
    m_refuse->setEnabled(isWritable && canDecide(row) && row.line.status != StipendStatus::NotPaid);
}

void StipendDetail::showFormula(const StipendRow &row)
{
    m_lines->addSection(tr("How it comes about"),
                        {{tr("Why?"), [this] { Help::show(u"stipends"_s, this); }, u"whyStipend"_s}});
    if (row.isAdjustment) {
        m_lines->addLine(tr("As it was settled: %1").arg(settled(row)));
        m_lines->addLine(tr("By the amended hours: %1").arg(StipendWords::formula(row.now)));
        m_lines->addLine(tr("The difference: %1").arg(Money::shown(row.proposedCents())));
    } else {
        m_lines->addLine(StipendWords::formula(row.now));
    }
    if (const QString mean = StipendWords::mean(row.now); !mean.isEmpty())
        m_lines->addLine(tr("Mean a week: %1").arg(mean));
    for (const auto &sentence : StipendWords::rule(row.now.rule))
        m_lines->addLine(sentence, {}, true);
}

/// By the formula, unless somebody decided otherwise and that is what the difference is measured from.
QString StipendDetail::settled(const StipendRow &row)
{
    return row.settledCents == row.before.amountCents() ? StipendWords::formula(row.before) : Money::shown(row.settledCents);
}

void StipendDetail::showFindings(const StipendRow &row)
{
    const auto findings = StipendWords::findings(row, m_workspace.store().dates().today());
    if (findings.isEmpty())
        return;
    m_lines->addSection(tr("What to know"));
    const Tone tone = needsDecision(row) || row.isOutOfDate ? Tone::Warning : Tone::Normal;
    for (const auto &finding : findings)
        m_lines->addLine(finding, tone);
}

void StipendDetail::showPayment(const StipendLine &line)
{
    if (!line.isPaid())
        return;
    const QString day = PlacementWords::day(line.paidOn, m_workspace.store().dates().today());
    m_lines->addSection(tr("Payment"));
    m_lines->addLine(line.reference.isEmpty() ? tr("Paid on %1").arg(day) : tr("Paid on %1: %2").arg(day, line.reference));
}

/// Of an adjustment an hour says nothing: its amount is a difference.
void StipendDetail::showRate(const StipendRow &row, const std::optional<WageRate> &minimum)
{
    if (row.isAdjustment)
        return;
    m_lines->addSection(tr("What an hour comes to"));
    m_lines->addLine(RateWords::compared(row.effectiveRate(), minimum));
    if (minimum)
        m_lines->addLine(RateWords::source(*minimum, m_workspace.store().dates().today()), {}, true);
    m_lines->addLine(RateWords::notAdvice(), {}, true);
}

void StipendDetail::showWeeks(const StipendLine &line)
{
    m_lines->addSection(tr("Weeks"));
    const MonthWeeks weeks = MonthWeeks::of(line.month);
    for (QDate monday = weeks.from; monday < weeks.beyond; monday = monday.addDays(daysPerWeek)) {
        const auto open = [this, person = line.person, monday] { Q_EMIT weekChosen(person, monday); };
        m_lines->addLine(week(line, monday), {{tr("Show"), open, u"showWeek/"_s + monday.toString(Qt::ISODate)}});
    }
}

/// "28 Sep · 25:00 · approved"
QString StipendDetail::week(const StipendLine &line, const QDate &monday)
{
    const Week week = m_workspace.hours().week(m_session, {line.person, line.placement, monday});
    const int minutes = week.sheet.isFixed() ? week.effectiveMinutes() : week.minutes();
    const QString state = week.sheet.isFixed()                         ? tr("approved")
                        : week.sheet.status == SheetStatus::Submitted  ? tr("waits for approval")
                        : minutes > 0                                  ? tr("being written")
                        : monday > m_workspace.store().dates().today() ? tr("to come")
                                                                       : tr("no hours");
    const QString day = PlacementWords::day(monday, m_workspace.store().dates().today());
    return tr("%1 · %2 · %3").arg(day, HoursText::shown(minutes), state);
}

} // namespace rnf
