#include "insight/AssessmentLevels.h"

#include "base/Words.h"
#include "standing/Standings.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr auto levelTones =
    std::to_array({MetricTone::Done, MetricTone::Second, MetricTone::Third, MetricTone::Warning, MetricTone::Problem});
static_assert(levelTones.size() == Campaign::levels);

/// What a campaign's own scale says of a strength.
int valueOf(const std::optional<Campaign> &campaign, int strength)
{
    return campaign ? campaign->strength(strength) : strength;
}

} // namespace

QList<MetricColumn> AssessmentLevels::columns(Database &database, const std::optional<Campaign> &campaign, MetricMark mark)
{
    const QStringList words = Standings::levelLabels(database, campaign);
    QList<MetricColumn> columns;
    for (int strength = 1; strength <= Campaign::levels; ++strength) {
        const int value = valueOf(campaign, strength);
        columns += {u"level_%1"_s.arg(value), u"%1 · %2"_s.arg(QString::number(value), words[value - 1]), MetricUnit::Count,
                    mark, levelTones[size_t(strength - 1)]};
    }
    columns += {u"not_assessed"_s, Words::tr("Not assessed"), MetricUnit::Count, mark, MetricTone::Unknown};
    return columns;
}

std::pair<int, int> AssessmentLevels::valuesWithUs(const std::optional<Campaign> &campaign)
{
    return std::minmax({valueOf(campaign, 1), valueOf(campaign, 2)});
}

QString AssessmentLevels::withUs(const QList<MetricColumn> &levels)
{
    return Words::tr("%1 or %2").arg(levels[columnOf(1)].label, levels[columnOf(2)].label);
}

} // namespace rnf
