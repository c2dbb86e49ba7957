#include "base/Words.h"
#include "budget/BudgetWords.h"
#include "budget/Budgets.h"
#include "insight/EventScope.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum SponsorColumn { PledgedCents, ReceivedCents, SponsorCount };

/// By the role, or by what they give in another one.
bool isSponsor(const EventOrganization &partner)
{
    return partner.role == PartnerRole::Sponsor || partner.committedCents() > 0 || partner.receivedCents > 0;
}

QList<EventOrganization> askedSponsors(Database &database, const EventScope &scope)
{
    QSet<EventId> events;
    for (const auto &event : scope.asked())
        events += event.id;
    auto partners = Budgets::partners(database);
    partners.removeIf([&](const EventOrganization &one) { return !events.contains(one.event) || !isSponsor(one); });
    return partners;
}

void fillStages(MetricRows &rows, const QList<EventOrganization> &sponsors)
{
    for (size_t each = 0; each < keysOf(PartnerStage{}).size(); ++each) {
        const auto stage = PartnerStage(each);
        MetricRow &row = rows.row(keyOf(stage), MetricText::capitalized(BudgetWords::stage(stage)));
        for (const auto &sponsor : sponsors) {
            if (sponsor.stage != stage)
                continue;
            row.cells[PledgedCents].value += sponsor.committedCents();
            row.cells[ReceivedCents].value += sponsor.receivedCents;
            ++row.cells[SponsorCount].value;
            for (auto &cell : row.cells)
                cell.things.events += sponsor.event;
        }
    }
}

/// "Received of what was pledged: $190.00 of $400.00 (47.5 %); $20.00 beyond pledges"
QString sponsorsTitle(const QList<EventOrganization> &sponsors)
{
    const auto shown = [](qint64 cents) { return MetricText::amount(MetricUnit::Cents, cents); };
    qint64 pledged = 0, received = 0, kept = 0;
    for (const auto &sponsor : sponsors) {
        pledged += sponsor.committedCents();
        received += sponsor.receivedCents;
        kept += qMin(sponsor.committedCents(), sponsor.receivedCents);
    }
    if (pledged == 0)
        return received == 0 ? Words::tr("Nothing is pledged yet, and nothing came in")
                             : Words::tr("Received: %1, none of it pledged").arg(shown(received));
    const QString text =
        Words::tr("Received of what was pledged: %1").arg(MetricText::rate(MetricUnit::Cents, kept, pledged));
    return received > kept ? Words::tr("%1; %2 beyond pledges").arg(text, shown(received - kept)) : text;
}

} // namespace

MetricTable countSponsors(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question, EventScope::Reads::NothingElse);
    MetricTable table;
    table.about = scope.about();
    table.areBarsBeside = true;
    table.columns = {{u"pledged"_s, Words::tr("Pledged"), MetricUnit::Cents, MetricMark::Bar, MetricTone::Waiting},
                     {u"received"_s, Words::tr("Received so far"), MetricUnit::Cents, MetricMark::Bar, MetricTone::Done},
                     {u"sponsors"_s, Words::tr("Organizations"), MetricUnit::Count}};
    const auto sponsors = askedSponsors(database, scope);
    if (sponsors.isEmpty())
        return table;
    MetricRows rows(table, question.by, question.period);
    fillStages(rows, sponsors);
    rows.finish(database);
    table.title = sponsorsTitle(sponsors);
    return table;
}

} // namespace rnf
