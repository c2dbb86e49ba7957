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
    return {column(u"invited"_s, Words::tr("On the list"), MetricTone::Second),
            column(u"yes"_s, Words::tr("Said yes"), MetricTone::Main),
            column(u"confirmed"_s, Words::tr("Confirmed"), MetricTone::Third),
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

/// Whether anybody came is left open while all events are ahead.
QString stepsTitle(const MetricTable &table)
{
    const auto amount = [&](FunnelColumn column) { return MetricText::amount(MetricUnit::Count, table.total(column)); };
    const QString said = Words::tr("On the list: %1 · said yes: %2").arg(amount(Invited), amount(SaidYes));
    const auto isKnown = [](const MetricRow &row) { return row.cells[CameOfThem].isKnown; };
    return std::ranges::any_of(table.rows, isKnown) ? Words::tr("%1 · came: %2").arg(said, amount(CameOfThem)) : said;
}

/// The noted source that most came by, of all of whom one is noted; or while nobody has come, that most said yes by.
QString funnelTitle(const MetricTable &table)
{
    const bool hasCome = table.total(CameOfThem) > 0;
    const auto column = hasCome ? CameOfThem : SaidYes;
    const qint64 all = table.total(column);
    const bool isOneSource = table.rows.size() == 1 && table.rows.first().label != sourceLabel({});
    if (all == 0 || isOneSource)
        return stepsTitle(table);
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

/// Nobody can have come to what lies ahead, which is no 0.
void finishSource(MetricRow &row)
{
    for (const auto column : {SaidYes, Confirmed})
        row.cells[column].of = row.cells[Invited].value;
    MetricCell &came = row.cells[CameOfThem];
    came.isKnown = came.of > 0 || came.value > 0 || row.cells[Invited].value == 0;
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
    qint64 ahead = 0;
    for (const auto &event : scope.asked()) {
        for (const auto &registration : scope.of(event)) {
            MetricRow &row = rows.row(registration.sourceCode, sourceLabel(registration.sourceCode));
            countSteps(row, registration, event);
            const bool isListed = !registration.isWalkIn, hasBegun = scope.hasBegun(event);
            row.cells[CameOfThem].of += isListed && hasBegun ? 1 : 0;
            ahead += isListed && !hasBegun ? 1 : 0;
        }
    }
    rows.finish(database);
    std::ranges::for_each(table.rows, finishSource);
    std::ranges::stable_sort(table.rows, {}, [](const MetricRow &row) {
        return std::pair(row.label == sourceLabel({}), -row.cells[Invited].value);
    });
    table.title = funnelTitle(table);
    if (ahead > 0)
        table.notes += Words::tr("“Came” leaves out %n on the lists of events that have not begun.", nullptr, int(ahead));
    return table;
}

} // namespace rnf
