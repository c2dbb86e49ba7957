#include "stipends/StipendRows.h"

namespace rnf {
namespace {

/// What was confirmed stays so as long as it rests on the same hours.
bool isStill(const StipendLine &written, StipendLine proposed)
{
    proposed.id = written.id;
    if (written.status == StipendStatus::Confirmed) {
        proposed.status = written.status;
        proposed.amountCents = written.amountCents;
        proposed.reason = written.reason;
    }
    return proposed == written;
}

/// Whoever was paid less for want of hours gets the rest once they are there.
int settledWith(const StipendCalculation &before, const StipendCalculation &now, int paidCents)
{
    return before.isBelowThreshold() && !now.isBelowThreshold() ? paidCents : before.amountCents();
}

/// Nobody knows yet, or nobody will, whether there is anything to pay for.
bool neverCame(const Placement &placement, const StipendCalculation &calculation)
{
    return placement.status == PlacementStatus::Planned
        || (placement.status == PlacementStatus::EndedEarly && calculation.effectiveMin == 0);
}

} // namespace

StipendCalculation StipendRows::asWritten(const StipendLine &line, const StipendRule &rule)
{
    return {rule, line.month, line.weekMin, line.monthDays, line.placementDays, line.countedDays, line.approvedMin};
}

QList<StipendRow> StipendRows::of(const StipendFacts &facts) const
{
    QList<QDate> months{m_run.month};
    for (const auto &line : facts.lines) {
        if (line.month < m_run.month && !months.contains(line.month))
            months += line.month;
    }
    QList<StipendRow> rows;
    for (const QDate &month : std::as_const(months)) {
        auto row = rowOf(facts, month);
        if (row && (row->isWritten() || facts.placement.program == m_run.program))
            rows += std::move(*row);
    }
    return rows;
}

StipendRows::Known StipendRows::known(const StipendFacts &facts, const QDate &month) const
{
    Known known;
    for (const auto &line : facts.lines) {
        if (line.month != month)
            continue;
        if (m_run.id.isValid() && line.run == m_run.id) {
            known.own = &line;
            continue;
        }
        known.isFollowed |= known.own && line.isSettled();
        if (known.own && known.own->isSettled()) // later ones rest on it
            continue;
        if (!line.isSettled()) {
            known.isOpenElsewhere = true;
            continue;
        }
        known.settled = &line;
        known.paidCents += line.isPaid() ? line.amountCents : 0;
    }
    return known;
}

std::optional<StipendRow> StipendRows::rowOf(const StipendFacts &facts, const QDate &month) const
{
    const Known known = this->known(facts, month);
    StipendRow row;
    row.isAdjustment = month < m_run.month;
    // What another run settles, or will, is not settled here as well.
    const bool isElsewhere = known.isOpenElsewhere || (known.settled && !row.isAdjustment);
    if (!known.own && (isElsewhere || (row.isAdjustment && !known.settled)))
        return std::nullopt;
    if (row.isAdjustment && known.settled)
        row.before = asWritten(*known.settled, m_ruleOf(known.settled->rule));
    row.isFollowed = known.isFollowed;
    if (known.own && known.own->isSettled()) {
        row.line = *known.own;
        row.now = asWritten(row.line, m_ruleOf(row.line.rule));
        row.settledCents = row.isAdjustment ? settledWith(row.before, row.now, known.paidCents) : 0;
        return row;
    }
    if (row.isAdjustment)
        proposeAdjustment(row, facts, known);
    else
        proposeMonth(row, facts);
    if (!known.own && !row.proposed)
        return std::nullopt;
    row.line = known.own ? *known.own : *row.proposed;
    row.isOutOfDate = known.own && (!row.proposed || !isStill(row.line, *row.proposed));
    return row;
}

void StipendRows::proposeMonth(StipendRow &row, const StipendFacts &facts) const
{
    row.now = StipendCalculation::of(m_rule, facts.placement, facts.absences, facts.effective, m_run.month, m_today);
    if (row.now.placementDays == 0 || !row.now.isEligible() || neverCame(facts.placement, row.now))
        return;
    row.proposed = lineOf(row.now, facts.placement, row.now.amountCents(),
                          row.now.needsDecision() ? StipendStatus::NeedsDecision : StipendStatus::Calculated);
}

void StipendRows::proposeAdjustment(StipendRow &row, const StipendFacts &facts, const Known &known) const
{
    if (!known.settled) {
        row.now = again(facts, *known.own);
        return;
    }
    row.now = again(facts, *known.settled);
    row.settledCents = settledWith(row.before, row.now, known.paidCents);
    const int cents = row.now.amountCents() - row.settledCents;
    if (cents != 0 || (row.now.isBelowThreshold() && !row.before.isBelowThreshold()))
        row.proposed = lineOf(row.now, facts.placement, cents, StipendStatus::NeedsDecision);
}

/// By the rule and the agreement that it was calculated with.
StipendCalculation StipendRows::again(const StipendFacts &facts, const StipendLine &line) const
{
    Placement placement = facts.placement;
    placement.weekMin = line.weekMin;
    return StipendCalculation::of(m_ruleOf(line.rule), placement, facts.absences, facts.effective, line.month, m_today);
}

StipendLine StipendRows::lineOf(const StipendCalculation &calculation, const Placement &placement, int cents,
                                StipendStatus status) const
{
    StipendLine line;
    line.run = m_run.id;
    line.placement = placement.id;
    line.person = placement.person;
    line.month = calculation.month;
    line.rule = calculation.rule.id;
    line.weekMin = calculation.weekMin;
    line.monthDays = calculation.monthDays;
    line.placementDays = calculation.placementDays;
    line.countedDays = calculation.countedDays;
    line.approvedMin = calculation.effectiveMin;
    line.meanWeekMin = calculation.meanWeekMin();
    line.amountCents = cents;
    line.status = status;
    return line;
}

} // namespace rnf
