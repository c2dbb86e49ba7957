#include "base/Words.h"
#include "events/EventWords.h"
#include "insight/EventScope.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "proposals/ProposalWords.h"
#include "proposals/Proposals.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The most days that each age but the last holds.
constexpr auto mostDaysOld = std::to_array<qint64>({7, 14, 30});
enum AgeColumn { UpToAWeek, UpToTwoWeeks, UpToAMonth, OverAMonth, AgeNotKnown };

QList<MetricColumn> ageColumns()
{
    using enum MetricUnit;
    const auto column = [](const QString &key, const QString &label, MetricTone tone) {
        return MetricColumn{key, label, Count, MetricMark::Bar, tone};
    };
    return {column(u"days_0_7"_s, Words::tr("0–7 days"), MetricTone::Main),
            column(u"days_8_14"_s, Words::tr("8–14 days"), MetricTone::Second),
            column(u"days_15_30"_s, Words::tr("15–30 days"), MetricTone::Warning),
            column(u"days_over_30"_s, Words::tr("Over 30 days"), MetricTone::Problem),
            column(u"unknown"_s, Words::tr("Not known"), MetricTone::Unknown)};
}

AgeColumn proposalAge(const Proposals::Counted &proposal, const QDate &today)
{
    if (!proposal.notedOn.isValid())
        return AgeNotKnown;
    const auto span = std::ranges::lower_bound(mostDaysOld, proposal.notedOn.daysTo(today));
    return AgeColumn(span - mostDaysOld.begin());
}

bool waitsForDecision(const Proposals::Counted &proposal)
{
    using enum ProposalStatus;
    return (proposal.status == Submitted || proposal.status == Shortlisted) && proposal.pending == ProposalDecision::None;
}

/// "12 of 28 proposals wait for a decision, 4 of them for over 14 days"
QString proposalsTitle(const QList<Proposals::Counted> &proposals, const QDate &today)
{
    int waiting = 0, late = 0;
    for (const auto &proposal : proposals) {
        const auto age = proposalAge(proposal, today);
        waiting += waitsForDecision(proposal) ? 1 : 0;
        late += waitsForDecision(proposal) && (age == UpToAMonth || age == OverAMonth) ? 1 : 0;
    }
    const int all = int(proposals.size());
    const auto amount = [](int count) { return MetricText::amount(MetricUnit::Count, count); };
    if (late == 0)
        return Words::tr("%1 of %n proposals wait for a decision", nullptr, all).arg(amount(waiting));
    return Words::tr("%1 of %n proposals wait for a decision, %2 of them for over 14 days", nullptr, all)
        .arg(amount(waiting), amount(late));
}

QStringList untoldNote(const QList<Proposals::Counted> &proposals)
{
    const auto untold = int(std::ranges::count_if(
        proposals, [](const Proposals::Counted &one) { return one.pending != ProposalDecision::None; }));
    if (untold == 0)
        return {};
    return {Words::tr("%n proposals are decided, and nobody was told yet.", nullptr, untold)};
}

} // namespace

MetricTable countProposals(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question, EventScope::Reads::NothingElse);
    MetricTable table;
    table.about = scope.about();
    table.columns = ageColumns();
    const auto event = scope.one([](const Event &one) { return one.hasWall; });
    if (!event)
        return table;
    table.about = EventWords::named(*event);
    auto proposals = Proposals::counted(database, event->id);
    proposals.removeIf([&](const Proposals::Counted &one) { return one.notedOn > question.today; });
    std::ranges::stable_sort(proposals, {}, &Proposals::Counted::status);
    MetricRows rows(table, question.by, question.period);
    for (const auto &proposal : std::as_const(proposals)) {
        auto &row = rows.row(keyOf(proposal.status), MetricText::capitalized(ProposalWords::status(proposal.status)));
        auto &cell = row.cells[proposalAge(proposal, question.today)];
        ++cell.value;
        cell.things.proposals += proposal.id;
        cell.things.events = {event->id};
    }
    rows.finish(database);
    if (table.isEmpty())
        return table;
    table.title = proposalsTitle(proposals, question.today);
    table.notes = untoldNote(proposals);
    return table;
}

} // namespace rnf
