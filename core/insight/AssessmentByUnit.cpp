#include "base/Words.h"
#include "insight/AssessmentLevels.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/WorkplaceScope.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Stands behind the levels.
constexpr qsizetype claimedColumn = AssessmentLevels::notAssessed + 1;

/// From where on the list and the claimed headcount are too far apart to be left unsaid (people.md, section 7.2).
constexpr int farApartPercent = 5;
constexpr qsizetype mostNamed = 10;

/// "214 of 320 are not assessed"; where at least half are assessed, "61 of 320 are with us (1 · leads others or 2 · supporter)".
QString assessmentTitle(const WorkplaceScope &scope, const QString &withUs)
{
    std::array<int, Campaign::levels + 1> strengths{};
    for (const PersonId person : scope.people())
        ++strengths[size_t(scope.standing().marks.value(person).strength)];
    const auto all = scope.people().size();
    if (all == 0)
        return {};
    if (2 * strengths[0] > all)
        return Words::tr("%1 of %n are not assessed", nullptr, int(all))
            .arg(MetricText::amount(MetricUnit::Count, strengths[0]));
    return Words::tr("%1 of %n are with us (%2)", nullptr, int(all))
        .arg(MetricText::amount(MetricUnit::Count, strengths[1] + strengths[2]), withUs);
}

/// In which units somebody claims more or fewer than the list has, those furthest apart first.
QStringList headcountNote(const WorkplaceScope &scope)
{
    QList<std::pair<int, QString>> apart;
    for (const auto &place : scope.workplace().places()) {
        const int claimed = place.headcount.claimed, listed = scope.workplace().count(place.key);
        if (claimed > 0 && 100 * std::abs(listed - claimed) > farApartPercent * claimed)
            apart +=
                {std::abs(listed - claimed), Words::tr("%1 (%2 on the list, %3 claimed)")
                                                 .arg(scope.labelOf(place), MetricText::amount(MetricUnit::Count, listed),
                                                      MetricText::amount(MetricUnit::Count, claimed))};
    }
    if (apart.isEmpty())
        return {};
    std::ranges::stable_sort(apart, std::greater(), &std::pair<int, QString>::first);
    QStringList named;
    for (const auto &[difference, text] : apart.first(qMin(mostNamed, apart.size())))
        named += text;
    const QString said =
        Words::tr("In %n units the list and the claimed headcount differ by more than 5 %: %1", nullptr, int(apart.size()))
            .arg(named.join(u", "_s));
    const auto others = int(apart.size() - named.size());
    return {others > 0 ? Words::tr("%1, and %n more", nullptr, others).arg(said) : said};
}

} // namespace

MetricTable countAssessmentByUnit(Database &database, const MetricQuestion &question)
{
    const WorkplaceScope scope(database, question, MarkPart::Strength);
    MetricTable table;
    table.about = scope.about();
    table.columns = AssessmentLevels::columns(database, scope.standing().campaign, MetricMark::Bar);
    table.columns +=
        {u"claimed"_s, Words::tr("Claimed headcount"), MetricUnit::Count, MetricMark::Target, MetricTone::Target};
    MetricRows rows(table, question.by, question.period);
    for (const auto &unit : scope.units()) {
        auto &claimed = rows.row(QString::number(unit.row), unit.label).cells[claimedColumn];
        claimed.value = unit.claimed;
        claimed.isKnown = unit.claimed > 0;
    }
    for (const auto &job : scope.workplace().jobs()) {
        const int strength = scope.standing().marks.value(job.person).strength;
        addOnce(table.rows[scope.unitOf(job)].cells[AssessmentLevels::columnOf(strength)], job.person);
    }
    rows.finish(database);
    table.title = assessmentTitle(scope, AssessmentLevels::withUs(table.columns));
    table.notes = headcountNote(scope) + scope.severalNote();
    return table;
}

} // namespace rnf
