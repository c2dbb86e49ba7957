#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/WorkplaceScope.h"
#include "standing/Standings.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Levels stand before them, the strongest first.
enum AssessmentColumn { NotAssessed = Campaign::levels, Claimed };

constexpr auto levelTones =
    std::to_array({MetricTone::Done, MetricTone::Second, MetricTone::Third, MetricTone::Warning, MetricTone::Problem});
static_assert(levelTones.size() == Campaign::levels);

/// From where on the list and the claimed headcount are too far apart to be left unsaid (people.md, section 7.2).
constexpr int farApartPercent = 5;
constexpr qsizetype mostNamed = 10;

qsizetype assessmentColumn(int strength) { return strength == 0 ? NotAssessed : strength - 1; }

/// What a campaign's own scale says of a strength.
int valueOf(const std::optional<Campaign> &campaign, int strength)
{
    return campaign ? campaign->strength(strength) : strength;
}

QList<MetricColumn> assessmentColumns(Database &database, const std::optional<Campaign> &campaign)
{
    const QStringList words = Standings::levelLabels(database, campaign);
    QList<MetricColumn> columns;
    for (int strength = 1; strength <= Campaign::levels; ++strength) {
        const int value = valueOf(campaign, strength);
        columns += {u"level_%1"_s.arg(value), u"%1 · %2"_s.arg(QString::number(value), words[value - 1]), MetricUnit::Count,
                    MetricMark::Bar, levelTones[size_t(strength - 1)]};
    }
    columns += {u"not_assessed"_s, Words::tr("Not assessed"), MetricUnit::Count, MetricMark::Bar, MetricTone::Unknown};
    columns += {u"claimed"_s, Words::tr("Claimed headcount"), MetricUnit::Count, MetricMark::Target, MetricTone::Target};
    return columns;
}

/// "214 of 320 are not assessed"; where at least half are assessed, "61 of 320 are 1 or 2".
QString assessmentTitle(const WorkplaceScope &scope)
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
    const auto &campaign = scope.standing().campaign;
    const auto [weaker, stronger] = std::minmax({valueOf(campaign, 1), valueOf(campaign, 2)});
    return Words::tr("%1 of %n are %2 or %3", nullptr, int(all))
        .arg(MetricText::amount(MetricUnit::Count, strengths[1] + strengths[2]), QString::number(weaker),
             QString::number(stronger));
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
    if (apart.size() > mostNamed)
        named += u"…"_s;
    return {
        Words::tr("In %n units the list and the claimed headcount differ by more than 5 %: %1", nullptr, int(apart.size()))
            .arg(named.join(u", "_s))};
}

QStringList severalNote(int inSeveral)
{
    if (inSeveral == 0)
        return {};
    return {Words::tr("%n people work in several units: each of these counts them, the title counts them once.", nullptr,
                      inSeveral)};
}

} // namespace

MetricTable countAssessmentByUnit(Database &database, const MetricQuestion &question)
{
    const WorkplaceScope scope(database, question.today);
    MetricTable table;
    table.about = scope.about();
    table.columns = assessmentColumns(database, scope.standing().campaign);
    MetricRows rows(table, question.by, question.period);
    for (const auto &unit : scope.units()) {
        auto &claimed = rows.row(QString::number(unit.row), unit.label).cells[Claimed];
        claimed.value = unit.claimed;
        claimed.isKnown = unit.claimed > 0;
    }
    for (const auto &job : scope.workplace().jobs()) {
        const int strength = scope.standing().marks.value(job.person).strength;
        addOnce(table.rows[scope.unitOf(job)].cells[assessmentColumn(strength)], job.person);
    }
    rows.finish(database);
    table.title = assessmentTitle(scope);
    table.notes = headcountNote(scope) + severalNote(scope.inSeveral());
    return table;
}

} // namespace rnf
