#include "base/Words.h"
#include "insight/AssessmentLevels.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/WilsonBand.h"
#include "insight/WorkplaceScope.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum SupportColumn { WithUs, OtherLevel, NoLevel, ShareFrom, ShareTo, OfClaimed };

QList<MetricColumn> supportColumns(const std::optional<Campaign> &campaign)
{
    using enum MetricUnit;
    const auto [smaller, larger] = AssessmentLevels::valuesWithUs(campaign);
    const QString withUs = Words::tr("With us (%1 or %2)").arg(QString::number(smaller), QString::number(larger));
    const QList<MetricColumn> bars{
        {u"with_us"_s, withUs, Count, MetricMark::Bar, MetricTone::Done, true},
        {u"other_level"_s, Words::tr("Another level"), Count, MetricMark::Bar, MetricTone::Warning, true},
        {u"not_assessed"_s, Words::tr("Not assessed"), Count, MetricMark::Bar, MetricTone::Unknown, true}};
    const MetricColumn ofClaimed{u"of_claimed"_s, Words::tr("%1, of the claimed headcount").arg(withUs), Count};
    return bars + bandColumns(Permille, 95) + QList{ofClaimed};
}

void addPerson(MetricRow &row, const WorkplaceScope &scope, PersonId person)
{
    const int strength = scope.standing().marks.value(person).strength;
    addOnce(row.cells[AssessmentLevels::isWithUs(strength) ? WithUs : strength == 0 ? NoLevel : OtherLevel], person);
}

/// What follows from how many there are of each. People came in their order.
void finishSupport(MetricRow &row, qint64 claimed)
{
    const qint64 all = shareOfRow(row, NoLevel + 1);
    const auto band = WilsonBand::of(row.cells[WithUs].value, all);
    for (const auto &[column, value] : {std::pair(ShareFrom, band.fromPermille()), {ShareTo, band.toPermille()}}) {
        row.cells[column].value = value;
        row.cells[column].things = row.things;
    }
    MetricCell &ofClaimed = row.cells[OfClaimed];
    ofClaimed = row.cells[WithUs];
    ofClaimed.of = claimed;
    ofClaimed.isKnown = claimed > 0;
}

/// What is claimed of a row of the wall chart and what lies in it, from the top: a unit's claim holds its parts. 0 where people
/// are of whom nobody claimed anything. `row` goes on to what lies behind.
qint64 claimedWithin(const WallChart &chart, int &row)
{
    const int first = row++;
    const auto &rows = chart.rows();
    qint64 parts = 0;
    bool isKnown = chart.isDivided(first);
    while (row < rows.size() && rows[row].depth > rows[first].depth) {
        const int part = row;
        const qint64 claimed = claimedWithin(chart, row);
        parts += claimed;
        isKnown &= claimed > 0 || chart.cell(part, -1).people == 0;
    }
    const qint64 own = rows[first].headcount.claimed;
    return own > 0 ? own : isKnown ? parts : 0;
}

/// Of all units, those where nobody is on the list among them; 0 where it is not known of everybody.
qint64 claimedOfAll(const WorkplaceScope &scope)
{
    int row = 0;
    const bool isSomebodyNowhere = scope.units().last().row == 0;
    return isSomebodyNowhere ? 0 : claimedWithin(scope.chart(), row);
}

/// "23 of 61 on the list are with us (37.7 %): 1 · leads others or 2 · supporter; 20 more make the goal of 70 %"
QString supportTitle(qint64 withUs, qint64 all, const QString &levels, const std::optional<Campaign> &campaign)
{
    const QString said = Words::tr("%1 of %2 on the list are with us (%3): %4")
                             .arg(MetricText::amount(MetricUnit::Count, withUs), MetricText::amount(MetricUnit::Count, all),
                                  MetricText::percent(withUs, all), levels);
    if (!campaign)
        return said;
    const qint64 lacking = CardLines::of(int(all), campaign->cardGoal).goal - withUs;
    const QString text = lacking <= 0 ? Words::tr("%1; that is the goal of %2 %")
                                      : Words::tr("%1; %n more make the goal of %2 %", nullptr, int(lacking));
    return text.arg(said, QString::number(campaign->cardGoal));
}

} // namespace

MetricTable countSupportShare(Database &database, const MetricQuestion &question)
{
    const WorkplaceScope scope(database, question, MarkPart::Strength);
    const auto &campaign = scope.standing().campaign;
    MetricTable table;
    table.about = scope.about();
    table.columns = supportColumns(campaign);
    if (scope.people().isEmpty())
        return table;
    MetricRows rows(table, question.by, question.period);
    rows.row({}, Words::tr("Everybody"));
    for (const auto &unit : scope.units())
        rows.row(QString::number(unit.row), unit.label);
    for (const auto person : scope.people())
        addPerson(table.rows.first(), scope, person);
    for (const auto &job : scope.workplace().jobs())
        addPerson(table.rows[1 + scope.unitOf(job)], scope, job.person);
    finishSupport(table.rows.first(), claimedOfAll(scope));
    for (qsizetype unit = 0; unit < scope.units().size(); ++unit)
        finishSupport(table.rows[1 + unit], scope.units()[unit].claimed);
    table.things.people = scope.people();
    const QString levels = AssessmentLevels::withUs(AssessmentLevels::columns(database, campaign, MetricMark::None));
    table.title = supportTitle(table.rows.first().cells[WithUs].value, scope.people().size(), levels, campaign);
    table.notes =
        QStringList(Words::tr("Everybody on the list is counted. The band says how far chance alone could move a share of "
                              "so few (95 %)."))
        + scope.severalNote();
    if (campaign)
        table.lines = {{campaign->cardGoal, Words::tr("Goal: %1 %").arg(campaign->cardGoal)}};
    return table;
}

} // namespace rnf
