#include "base/Words.h"
#include "insight/EventScope.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum FunnelColumn { Invited, SaidYes, Confirmed, CameOfThem, WalkedIn };

QList<MetricColumn> funnelColumns()
{
    const auto column = [](const QString &key, const QString &label, MetricTone tone) {
        return MetricColumn{key, label, MetricUnit::Count, MetricMark::Bar, tone};
    };
    return {column(u"invited"_s, Words::tr("On the list"), MetricTone::Unknown),
            column(u"yes"_s, Words::tr("Said yes"), MetricTone::Main),
            column(u"confirmed"_s, Words::tr("Confirmed"), MetricTone::Waiting),
            column(u"attended"_s, Words::tr("Came"), MetricTone::Done),
            column(u"walk_ins"_s, Words::tr("Walked in"), MetricTone::Other)};
}

void countSteps(MetricRow &row, const Registration &registration, const Event &event)
{
    if (registration.isWalkIn) {
        row.cells[WalkedIn].add(registration);
        return;
    }
    const bool saidYes = registration.hadPromised(event);
    row.cells[Invited].add(registration);
    if (saidYes)
        row.cells[SaidYes].add(registration);
    if (saidYes && registration.confirmStage > 0)
        row.cells[Confirmed].add(registration);
    if (registration.hasCome())
        row.cells[CameOfThem].add(registration);
}

/// The noted source that most came by, of all of whom one is noted; or while nobody has come, that most said yes by.
QString funnelTitle(const MetricTable &table)
{
    const bool hasCome = table.total(CameOfThem) > 0;
    const auto column = hasCome ? CameOfThem : SaidYes;
    const qint64 all = table.total(column);
    const bool isOneSource = table.rows.size() == 1 && table.rows.first().label != sourceLabel({});
    if (all == 0 || isOneSource)
        return Words::tr("On the list: %1 · said yes: %2 · came: %3")
            .arg(MetricText::amount(MetricUnit::Count, table.total(Invited)),
                 MetricText::amount(MetricUnit::Count, table.total(SaidYes)),
                 MetricText::amount(MetricUnit::Count, table.total(CameOfThem)));
    const auto noted = [&](const MetricRow &row) { return row.label == sourceLabel({}) ? 0 : row.cells[column].value; };
    qint64 allNoted = 0;
    for (const auto &row : table.rows)
        allNoted += noted(row);
    if (allNoted == 0)
        return hasCome ? Words::tr("Nobody noted how the %n people who came heard of it", nullptr, int(all))
                       : Words::tr("Nobody noted how the %n people who said yes heard of it", nullptr, int(all));
    const auto best = std::ranges::max_element(table.rows, {}, noted);
    const QString share = MetricText::rate(MetricUnit::Count, noted(*best), allNoted);
    if (allNoted == all)
        return (hasCome ? Words::tr("Most who came: %1, %2") : Words::tr("Most who said yes: %1, %2"))
            .arg(best->label, share);
    return (hasCome ? Words::tr("Most who came and whose source is noted: %1, %2")
                    : Words::tr("Most who said yes and whose source is noted: %1, %2"))
        .arg(best->label, share);
}

} // namespace

QString sourceLabel(const QString &code) { return code.isEmpty() ? Words::tr("No source noted") : code; }

MetricTable countSourceFunnel(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question);
    MetricTable table;
    table.columns = funnelColumns();
    table.about = scope.about();
    table.areBarsBeside = true;
    MetricRows rows(table, question.by, question.period);
    for (const auto &event : scope.asked()) {
        for (const auto &registration : scope.of(event))
            countSteps(rows.row(registration.sourceCode, sourceLabel(registration.sourceCode)), registration, event);
    }
    rows.finish(database);
    for (auto &row : table.rows) {
        for (const auto column : {SaidYes, Confirmed, CameOfThem})
            row.cells[column].of = row.cells[Invited].value;
    }
    std::ranges::stable_sort(table.rows, std::ranges::greater(),
                             [](const MetricRow &row) { return row.cells[Invited].value; });
    table.title = funnelTitle(table);
    return table;
}

} // namespace rnf
