#include "stipends/StipendPart.h"

#include "base/Money.h"
#include "base/Ways.h"
#include "interns/PlacementWords.h"
#include "look/PlainLabel.h"
#include "stipends/RateWords.h"
#include "stipends/StipendWords.h"
#include "work/HoursText.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Of a month that somebody is there for the whole of: as agreed, or where it goes by the approved hours as it looks now.
int wholeCents(const StipendCalculation &calculation)
{
    return calculation.rule.basis == StipendBasis::Agreed ? calculation.rule.monthCents(calculation.weekMin)
                                                          : calculation.wholeCents();
}

} // namespace

StipendPart::StipendPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : PlacementPart(tr("Stipend"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_amount(plainLabel(this, u"stipendForecast"_s)), m_why(plainLabel(this, u"stipendWhy"_s)),
      m_rate(plainLabel(this, u"stipendRate"_s)), m_lines(new LineList(this)), m_open(new QPushButton(this))
{
    Theme::makeTitle(m_amount);
    Theme::makeQuiet(m_rate);
    Theme::makeLink(m_open);
    m_open->setObjectName(u"openStipends"_s);
    auto *notAdvice = plainLabel(this);
    notAdvice->setText(RateWords::notAdvice());
    Theme::makeQuiet(notAdvice);
    for (auto *label : {m_amount, m_why, m_rate, notAdvice})
        lines()->addWidget(label);
    lines()->addSpacing(Theme::gap);
    lines()->addWidget(m_lines);
    lines()->addWidget(m_open, 0, Qt::AlignLeft);
    setFocusProxy(m_open);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT monthAsked(m_month, m_placement.program, m_placement.id); });
}

/// The month that runs, or of a term that does not run now the one nearest to it.
QDate StipendPart::monthOf(const Placement &placement) const
{
    const QDate now = MonthWeeks::monthOf(m_workspace.store().dates().today());
    if (!placement.startOn.isValid() || !placement.endOn.isValid())
        return now;
    const QDate first = MonthWeeks::monthOf(placement.startOn), last = MonthWeeks::monthOf(placement.endOn);
    return qMax(first, qMin(now, last));
}

void StipendPart::show(const Placement &placement)
{
    m_placement = placement;
    m_month = monthOf(placement);
    m_open->setText(tr("Open the stipends of %1").arg(StipendWords::month(m_month)));
    m_lines->clear();
    const auto forecast = m_workspace.stipends().monthForecast(m_session, placement.id, m_month);
    if (forecast) {
        showAmount(*forecast);
        showMonth(*forecast);
    }
    showLines();
}

void StipendPart::showAmount(const StipendForecast &forecast)
{
    const StipendCalculation &calculation = forecast.calculation;
    const QString agreed = HoursText::shown(calculation.weekMin);
    const int cents = wholeCents(calculation);
    const QString least = HoursText::shown(calculation.rule.thresholdWeekMin);
    m_amount->setText(cents > 0 ? tr("%1 a month").arg(Money::shown(cents)) : tr("Below %1 a week: no stipend").arg(least));
    QStringList why{tr("%1 a week agreed.").arg(agreed)};
    why += StipendWords::rule(calculation.rule);
    m_why->setText(why.join(u' '));
    const auto rate = cents > 0 ? standardRate(cents, calculation.weekMin) : std::nullopt;
    m_rate->setText(rate ? RateWords::compared(rate, minimumWage(m_month)) : QString());
    m_rate->setVisible(rate.has_value());
}

std::optional<WageRate> StipendPart::minimumWage(const QDate &month) const
{
    const auto programs = m_workspace.interns().programs(m_session);
    const auto program = std::ranges::find(programs, m_placement.program, &InternProgram::id);
    const QString place = program == programs.end() ? QString() : program->jurisdiction;
    return m_workspace.stipends().minimumWage(m_session, place, month);
}

/// "42:30 approved of 100:00 agreed for November 2026"
void StipendPart::showMonth(const StipendForecast &forecast)
{
    const StipendCalculation &calculation = forecast.calculation;
    if (!calculation.isEligible())
        return;
    const int agreed = int(qint64(calculation.weekMin) * calculation.placementDays / daysPerWeek);
    m_lines->addSection(StipendWords::month(m_month));
    m_lines->addLine(
        tr("%1 approved of %2 agreed").arg(HoursText::shown(calculation.effectiveMin), HoursText::shown(agreed)));
    if (forecast.waitingMin > 0)
        showWaiting(forecast.waitingMin);
    m_lines->addLine(StipendWords::forecast(forecast), forecast.isOnTrack() ? Tone::Normal : Tone::Warning);
    for (const auto &finding : StipendWords::findings(calculation))
        m_lines->addLine(finding, {}, true);
}

/// With the way to the first of the weeks, where they are approved.
void StipendPart::showWaiting(int minutes)
{
    const auto waiting = m_workspace.hours().submitted(m_session);
    const auto first = std::ranges::find(waiting, m_placement.id, &Timesheet::placement);
    QList<LineList::Link> links;
    if (first != waiting.end()) {
        const auto show = [this, key = first->key()] { Q_EMIT m_means.ways.toSheet(key); };
        links += LineList::Link{tr("Show the week"), show, u"showWaitingWeek"_s};
    }
    m_lines->addLine(tr("%1 more wait for approval").arg(HoursText::shown(minutes)), links);
}

void StipendPart::showLines()
{
    const auto lines = m_workspace.stipends().lines(m_session, m_placement.id);
    m_lines->addSection(tr("Months so far"));
    for (const auto &line : lines)
        m_lines->addLine(said(line));
    if (lines.isEmpty())
        m_lines->addLine(tr("None was calculated yet."), {}, true);
}

/// "October 2026: $500.00, paid on 3 Nov"
QString StipendPart::said(const StipendLine &line) const
{
    const QString month = StipendWords::month(line.month), amount = Money::shown(line.amountCents);
    QString text = line.isPaid()
                     ? tr("%1: %2, paid on %3")
                           .arg(month, amount, PlacementWords::day(line.paidOn, m_workspace.store().dates().today()))
                     : tr("%1: %2, %3").arg(month, amount, StipendWords::status(line.status));
    return line.reason.isEmpty() ? text : tr("%1. Reason: %2").arg(text, line.reason);
}

} // namespace rnf
