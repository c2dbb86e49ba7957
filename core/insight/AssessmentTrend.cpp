#include "base/Words.h"
#include "insight/AssessmentLevels.h"
#include "insight/Attempts.h"
#include "insight/MetricKinds.h"
#include "insight/MetricMonth.h"
#include "insight/MetricText.h"
#include "insight/WorkplaceScope.h"
#include "standing/Standings.h"
#include "workplace/Workplaces.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// How strongly somebody was with us at the end of each of twelve months; 0: not assessed.
using TrendStrengths = std::array<qint8, 12>;

/// By the newest assessment up to then. Instants are compared as they are written, because a million of them would take long
/// to become days.
IdMap<PersonTag, TrendStrengths> strengthsByMonth(Database &database, const std::optional<Campaign> &campaign,
                                                  const QList<MetricMonth> &months)
{
    IdMap<PersonTag, TrendStrengths> strengths;
    if (!campaign)
        return strengths;
    QStringList ends;
    for (const auto &month : months)
        ends += Attempts::beginOf(month.last.addDays(1));
    Standings::eachAssessment(database, campaign->id, [&](PersonId person, const Assessment &assessment) {
        const auto month = std::ranges::upper_bound(ends, assessment.assessedAt) - ends.begin();
        auto &ofPerson = strengths[person];
        std::fill(ofPerson.begin() + month, ofPerson.end(), qint8(campaign->strength(assessment.value)));
    });
    return strengths;
}

/// Puts whoever had a job at the end of a month at the level of then. Jobs come by person, so a second one tells nobody again.
/// Answers of how many it is not known since when they work here.
int addEmployed(MetricTable &table, const QList<MetricMonth> &months, const QList<JobSpan> &jobs,
                const IdMap<PersonTag, TrendStrengths> &strengths, const MetricQuestion &question)
{
    QList<PersonId> withoutDay;
    for (const auto &job : jobs) {
        if (!question.holds(job.person))
            continue;
        const TrendStrengths ofPerson = strengths.value(job.person);
        for (qsizetype month = 0; month < months.size(); ++month) {
            // Today it is whoever all else counts as working here.
            const bool isNow = month == months.size() - 1;
            if (isNow ? job.until.isValid() : !job.isOn(months[month].last))
                continue;
            addOnce(table.rows[month].cells[AssessmentLevels::columnOf(ofPerson[size_t(month)])], job.person);
            addOnce(table.things.people, job.person);
        }
        if (!job.from.isValid())
            addOnce(withoutDay, job.person);
    }
    return int(withoutDay.size());
}

/// How many are with us, of how many.
struct TrendSum {
    qint64 withUs = 0, all = 0;

    explicit TrendSum(const MetricRow &row)
    {
        for (int strength = 0; strength <= Campaign::levels; ++strength) {
            const qint64 count = row.cells[AssessmentLevels::columnOf(strength)].value;
            all += count;
            withUs += AssessmentLevels::isWithUs(strength) ? count : 0;
        }
    }
    QString text() const { return MetricText::rate(MetricUnit::Count, withUs, all); }
};

/// "With us (1 · leads others or 2 · supporter): 37 of 320 (11.6 %), at the end of December 2025 12 of 310 (3.9 %)"
QString trendTitle(const MetricTable &table)
{
    if (table.isEmpty())
        return {};
    const MetricRow &then = table.rows.first();
    return Words::tr("With us (%1): %2, at the end of %3 %4")
        .arg(AssessmentLevels::withUs(table.columns), TrendSum(table.rows.last()).text(), then.label, TrendSum(then).text());
}

} // namespace

// A row has no people of its own: its cells have them, each in one of them, and twelve more lists of everybody would take as
// long as all of these.
MetricTable countAssessmentTrend(Database &database, const MetricQuestion &question)
{
    const auto campaign = Standings::currentCampaign(database);
    MetricTable table;
    table.columns = AssessmentLevels::columns(database, campaign, MetricMark::Line);
    const auto months = MetricMonth::lastTwelve(table, question.today);
    table.about = Words::tr("%1, the last twelve months").arg(campaignAbout(campaign));
    const int withoutDay = addEmployed(table, months, Workplaces::jobSpans(database, months.first().last),
                                       strengthsByMonth(database, campaign, months), question);
    table.title = trendTitle(table);
    if (withoutDay > 0)
        table.notes += Words::tr("%n people are counted from the first month on: since when they work here is not noted.",
                                 nullptr, withoutDay);
    return table;
}

} // namespace rnf
