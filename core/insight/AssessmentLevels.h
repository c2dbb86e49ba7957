#pragma once

#include "insight/MetricTable.h"
#include "standing/Campaign.h"
#include "storage/Database.h"

#include <optional>

namespace rnf {

/// The levels of a campaign as columns of a table: the strongest first, and at the end whoever is not assessed.
struct AssessmentLevels {
    static constexpr qsizetype notAssessed = Campaign::levels;

    static QList<MetricColumn> columns(Database &database, const std::optional<Campaign> &campaign, MetricMark mark);
    static qsizetype columnOf(int strength) { return strength == 0 ? notAssessed : strength - 1; }
    /// Leads others, or supports us.
    static bool isWithUs(int strength) { return strength == 1 || strength == 2; }
    /// What the campaign's own scale says of these two, the smaller first.
    static std::pair<int, int> valuesWithUs(const std::optional<Campaign> &campaign);
    /// The first two of the columns, in the campaign's own words: "1 · leads others or 2 · supporter".
    static QString withUs(const QList<MetricColumn> &levels);
};

} // namespace rnf
