#include "stipends/StipendsInAction.h"

#include "base/Money.h"
#include "base/Text.h"
#include "interns/Interns.h"
#include "interns/InternsInAction.h"
#include "stipends/StipendWords.h"
#include "storage/StorageError.h"
#include "work/SheetsInAction.h"

using namespace Qt::StringLiterals;

namespace rnf {

StipendsInAction::StipendsInAction(Action &action, const QDate &today)
    : m_action(action), m_rows(action.on<StipendRepository>()), m_today(today)
{
}

// --- rules and rates

void StipendsInAction::add(StipendRule &rule)
{
    if (!rule.program.isValid())
        throw Refusal({u"no-program"_s, tr("A stipend rule belongs to a programme. Choose one.")});
    if (!rule.validFromOn.isValid())
        throw Refusal({u"no-day"_s, tr("A stipend rule holds from a day on. Choose it.")});
    if (rule.thresholdWeekMin <= 0 || rule.lowCents < 0)
        throw Refusal({u"too-low"_s, tr("A stipend begins at some hours a week and is no less than nothing. Type both.")});
    if (rule.shape == StipendShape::Linear && (rule.highWeekMin <= rule.thresholdWeekMin || rule.highCents < rule.lowCents))
        throw Refusal({u"backwards"_s, tr("The most hours and the highest amount must be above the least hours and the "
                                          "lowest amount. Type higher ones.")});
    for (const auto &other : m_rows.rules(rule.program)) {
        if (other.validFromOn == rule.validFromOn)
            throw Refusal({u"twice"_s, tr("Another rule of this programme begins on that day. Choose another day, or delete "
                                          "that rule first.")});
    }
    m_rows.insert(m_action, rule);
}

void StipendsInAction::refuseUsed(StipendRuleId rule)
{
    const auto lines = m_rows.lines();
    const bool isUsed = std::ranges::any_of(lines, [&](const StipendLine &line) {
        return line.rule == rule && (line.isSettled() || line.status == StipendStatus::Confirmed);
    });
    if (isUsed)
        throw Refusal({u"used"_s, tr("Stipends were confirmed by this rule, so it stays. Add a rule that holds from a later "
                                     "day on.")});
}

void StipendsInAction::remove(const StipendRule &rule)
{
    refuseUsed(rule.id);
    m_rows.remove(m_action, rule);
}

void StipendsInAction::check(const WageRate &rate)
{
    if (rate.jurisdiction.isEmpty())
        throw Refusal({u"no-jurisdiction"_s, tr("Say where the rate holds, like US-NY-NYC.")});
    if (!rate.validFromOn.isValid())
        throw Refusal({u"no-day"_s, tr("A rate holds from a day on. Choose it.")});
    if (rate.centsPerHour <= 0)
        throw Refusal({u"no-amount"_s, tr("Say what an hour must be paid, like 17.00.")});
    for (const auto &other : m_rows.rates()) {
        if (other.id != rate.id && other.jurisdiction == rate.jurisdiction && other.validFromOn == rate.validFromOn)
            throw Refusal(
                {u"twice"_s, tr("There is a rate of this place from that day on. Change it, or choose another day.")});
    }
}

void StipendsInAction::add(WageRate &rate)
{
    rate.id = {};
    check(rate);
    m_rows.insert(m_action, rate);
}

void StipendsInAction::save(const WageRate &before, const WageRate &after)
{
    check(after);
    m_rows.update(m_action, before, after);
}

// --- lines

StipendFacts StipendsInAction::facts(const Placement &placement)
{
    return {placement, InternsInAction(m_action).absences(placement.id), SheetsInAction(m_action).effective(placement.id),
            m_rows.lines(placement.id)};
}

QList<StipendRow> StipendsInAction::rows(const StipendRun &run, const Placement &placement)
{
    const auto ruleOf = [this](StipendRuleId id) { return m_rows.find(id).value_or(StipendRule()); };
    return StipendRows(run, m_rows.rule(run.program, run.month), ruleOf, m_today).of(facts(placement));
}

void StipendsInAction::calculate(ProgramId program, const QDate &month)
{
    StipendRun run = m_rows.run(program, month);
    for (const auto &placement : Interns::placements(m_action.database())) {
        if (!m_rows.concerns(run, placement))
            continue;
        for (const auto &row : rows(run, placement)) {
            if (row.isWritten() && !row.isOutOfDate)
                continue;
            if (!row.proposed) {
                m_rows.remove(m_action, row.line);
                continue;
            }
            if (!run.id.isValid())
                m_rows.insert(m_action, run);
            StipendLine line = *row.proposed;
            line.run = run.id;
            line.id = row.line.id;
            if (row.isWritten())
                m_rows.update(m_action, row.line, line);
            else
                m_rows.insert(m_action, line);
        }
    }
}

StipendRow StipendsInAction::current(const StipendLine &seen)
{
    const auto now = m_rows.find(seen.id);
    const auto run = m_rows.find(seen.run);
    if (!now || !run || *now != seen)
        throw Refusal(changedMeanwhile());
    refuseFollowed(seen);
    for (const auto &row : rows(*run, InternsInAction(m_action).placement(seen.placement))) {
        if (row.line.id != seen.id)
            continue;
        if (row.isOutOfDate)
            throw Refusal({u"out-of-date"_s, tr("The hours of this stipend, or what it rests on, changed since it was "
                                                "calculated. Calculate the month again, then look at it.")});
        return row;
    }
    throw Refusal(changedMeanwhile());
}

void StipendsInAction::refuseFollowed(const StipendLine &line)
{
    bool isLater = false;
    for (const auto &other : m_rows.lines(line.placement)) {
        if (other.id == line.id)
            isLater = true;
        else if (isLater && other.month == line.month && other.isSettled())
            throw Refusal({u"adjusted"_s,
                           tr("The stipends of %1 settled %2 again (%3, %4), and that rests on this line, so it stays as it "
                              "is. Nothing was done. Undo that first.")
                               .arg(StipendWords::month(m_rows.find(other.run).value_or(StipendRun()).month),
                                    StipendWords::month(line.month), Money::shown(other.amountCents),
                                    StipendWords::status(other.status))});
    }
}

Error StipendsInAction::undecided()
{
    return {u"undecided"_s, tr("This stipend needs a decision: say whether it is paid, and why.")};
}

void StipendsInAction::confirm(const StipendLine &seen)
{
    current(seen);
    if (seen.status == StipendStatus::NeedsDecision)
        throw Refusal(undecided());
    if (seen.status != StipendStatus::Calculated)
        return;
    StipendLine after = seen;
    after.status = StipendStatus::Confirmed;
    m_rows.update(m_action, seen, after);
}

void StipendsInAction::decide(const StipendLine &seen, const std::optional<int> &cents, const QString &reason)
{
    StipendLine after = seen;
    after.reason = SheetsInAction::reasonIn(reason);
    const StipendRow row = current(seen);
    if (seen.isPaid())
        throw Refusal({u"paid"_s, tr("This stipend is paid. Undo the payment first.")});
    if (cents) {
        const int whole = row.now.rule.monthCents(qMax(row.now.paidWeekMin(), row.now.weekMin));
        const int most = qMax(whole, qAbs(row.proposedCents()));
        if (!row.isAdjustment && *cents <= 0)
            throw Refusal({u"no-amount"_s, tr("Say how much is paid, or decide that it is not paid.")});
        if (qAbs(*cents) > most)
            throw Refusal(
                {u"too-much"_s, tr("That is more than a whole month by the rule, %1. Type less.").arg(Money::shown(most))});
        after.amountCents = *cents;
    }
    after.status = cents ? StipendStatus::Confirmed : StipendStatus::NotPaid;
    m_rows.update(m_action, seen, after);
}

void StipendsInAction::pay(const StipendLine &seen, const QDate &paidOn, const QString &reference)
{
    if (!paidOn.isValid())
        throw Refusal({u"no-day"_s, tr("Say on which day it was paid.")});
    current(seen);
    if (seen.status != StipendStatus::Confirmed)
        throw Refusal(
            {u"unconfirmed"_s, tr("Only what is confirmed is paid. Confirm the stipend first, or decide about it.")});
    StipendLine after = seen;
    after.status = StipendStatus::Paid;
    after.paidOn = paidOn;
    after.reference = cleanText(reference);
    m_rows.update(m_action, seen, after);
    const auto weeks = MonthWeeks::of(seen.month);
    SheetsInAction(m_action).lock(seen.placement, weeks.from, weeks.beyond);
}

} // namespace rnf
