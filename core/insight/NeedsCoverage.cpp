#include "base/Words.h"
#include "insight/EventScope.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "needs/NeedWords.h"
#include "needs/Needs.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum CoverageColumn { MetNeeds, OpenNeeds, CannotBeMet };

CoverageColumn coverageColumn(NeedStatus status)
{
    switch (status) {
    case NeedStatus::Met:
        return MetNeeds;
    case NeedStatus::Cannot:
        return CannotBeMet;
    case NeedStatus::Asked:
    case NeedStatus::Planned:
        break;
    }
    return OpenNeeds;
}

/// Those asked about, each kind by itself, in their order.
QMap<NeedKind, QList<CountedNeed>> askedNeeds(Database &database, const EventScope &scope, const MetricQuestion &question)
{
    QSet<EventId> events;
    for (const auto &event : scope.asked())
        events += event.id;
    QMap<NeedKind, QList<CountedNeed>> kinds;
    for (const auto &need : Needs::counted(database)) {
        if (events.contains(need.event) && question.holds(need.person))
            kinds[need.kind] += need;
    }
    return kinds;
}

} // namespace

QString needsCoverageTitle(const MetricTable &table)
{
    qint64 met = 0, all = 0;
    bool isWhole = true;
    for (const auto &row : table.rows) {
        const bool isShown = std::ranges::all_of(row.cells, &MetricCell::isKnown);
        isWhole = isWhole && isShown;
        if (!isShown)
            continue;
        met += row.cells[MetNeeds].value;
        for (const auto &cell : row.cells)
            all += cell.value;
    }
    if (all == 0)
        return table.rows.isEmpty() ? QString() : Words::tr("No kind has enough requests to tell how many are met");
    return (isWhole ? Words::tr("Requests met: %1") : Words::tr("Requests met, of the kinds that are shown in full: %1"))
        .arg(MetricText::rate(MetricUnit::Count, met, all));
}

MetricTable countNeedsCoverage(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question, EventScope::Reads::NothingElse);
    MetricTable table;
    table.about = scope.about();
    table.columns = {{u"met"_s, Words::tr("Met"), MetricUnit::Count, MetricMark::Bar, MetricTone::Done},
                     {u"open"_s, Words::tr("Not met yet"), MetricUnit::Count, MetricMark::Bar, MetricTone::Waiting},
                     {u"cannot"_s, Words::tr("Cannot be met"), MetricUnit::Count, MetricMark::Bar, MetricTone::Problem}};
    MetricRows rows(table, question.by, question.period);
    const auto kinds = askedNeeds(database, scope, question);
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        MetricRow &row = rows.row(keyOf(kind.key()), NeedWords::kind(kind.key()));
        for (const auto &need : kind.value()) {
            ++row.cells[coverageColumn(need.status)].value;
            table.things.people += need.person;
        }
        row.cells[MetNeeds].of = kind.value().size();
    }
    table.things.tidy();
    return table;
}

} // namespace rnf
