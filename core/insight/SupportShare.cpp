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

QList<MetricColumn> supportColumns(const QString &withUs)
{
    using enum MetricUnit;
    return {{u"with_us"_s, withUs, Count, MetricMark::Bar, MetricTone::Done, true},
            {u"other_level"_s, Words::tr("Another level"), Count, MetricMark::Bar, MetricTone::Warning, true},
            {u"not_assessed"_s, Words::tr("Not assessed"), Count, MetricMark::Bar, MetricTone::Unknown, true},
            {u"band_from"_s, Words::tr("At least"), Permille, MetricMark::Target, MetricTone::Target},
            {u"band_to"_s, Words::tr("At most"), Permille, MetricMark::Target, MetricTone::Other},
            {u"of_claimed"_s, Words::tr("%1, of the claimed headcount").arg(withUs), Count}};
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

/// Of all units, those where nobody is on the list among them; 0 where nobody claimed one for some of those that people are in.
qint64 claimedOfAll(const WorkplaceScope &scope)
{
    if (std::ranges::any_of(scope.units(), [](const auto &unit) { return unit.claimed == 0; }))
        return 0;
    const auto &rows = scope.chart().rows();
    qint64 sum = 0;
    for (int row = 0; row < rows.size(); ++row)
        sum += scope.chart().isDivided(row) ? 0 : rows[row].headcount.claimed;
    return sum;
}

/// "23 of 61 on the list are 1 or 2 (37.7 %); 20 more make the goal of 70 %"
QString supportTitle(qint64 withUs, qint64 all, const std::optional<Campaign> &campaign)
{
    const QString said = Words::tr("%1 of %2 on the list are %3 (%4)")
                             .arg(MetricText::amount(MetricUnit::Count, withUs), MetricText::amount(MetricUnit::Count, all),
                                  AssessmentLevels::withUs(campaign), MetricText::percent(withUs, all));
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
    const WorkplaceScope scope(database, question);
    const auto &campaign = scope.standing().campaign;
    MetricTable table;
    table.about = scope.about();
    table.columns = supportColumns(AssessmentLevels::withUs(campaign));
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
    table.title = supportTitle(table.rows.first().cells[WithUs].value, scope.people().size(), campaign);
    table.notes = scope.severalNote();
    if (campaign)
        table.lines = {{campaign->cardGoal, Words::tr("Goal: %1 %").arg(campaign->cardGoal)}};
    return table;
}

} // namespace rnf
