#include "insight/Metrics.h"

#include "base/Dates.h"
#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// "Interns: 6 · 2 Nov – 29 Nov 2026 · as of 16 Nov 2026"
QString populationOf(Database &database, const Metric &metric, const MetricTable &table)
{
    const auto &people = table.things.people;
    const QString who =
        people.size() == 1 ? metricNames(database, people).value(people.first()) : QLocale().toString(people.size());
    return Words::tr("%1: %2 · %3 · as of %4")
        .arg(Words::tr(metric.populationText), who,
             table.about.isEmpty() ? MetricText::period(table.question.period) : table.about,
             QLocale().toString(table.question.today, u"d MMM yyyy"_s));
}

} // namespace

bool Metric::isInFront() const
{
    constexpr std::array inFront{"assessment-by-unit"_L1, "coverage"_L1,     "cards"_L1,        "growth"_L1,
                                 "attempts"_L1,           "last-contact"_L1, "follow-ups"_L1,   "rsvp-curve"_L1,
                                 "turnout-forecast"_L1,   "flake-rate"_L1,   "intern-hours"_L1, "tasks"_L1};
    return std::ranges::find(inFront, name) != inFront.end();
}

QString Metric::group() const { return Words::tr(groupText); }

QString Metric::question() const { return Words::tr(questionText); }

QString Metric::definition() const { return Words::tr(definitionText); }

QString Metric::nothing() const { return Words::tr(nothingText); }

const QList<Metric> &Metrics::all()
{
    static const QList<Metric> metrics = [] {
        auto every = workplaceMetrics() + conversationMetrics() + eventMetrics() + internMetrics();
        std::ranges::stable_partition(every, &Metric::isInFront);
        return every;
    }();
    return metrics;
}

const Metric *Metrics::find(const QString &name)
{
    const auto found = std::ranges::find(all(), name, &Metric::name);
    return found == all().end() ? nullptr : &*found;
}

MetricTable Metrics::ask(Database &database, const Metric &metric, const MetricQuestion &question)
{
    MetricQuestion asked = question;
    if (!metric.by.contains(question.by))
        asked.by = metric.by.first();
    MetricTable table = metric.count(database, asked);
    if (table.title.isEmpty())
        table.title = metric.question();
    table.name = metric.name;
    table.definition = metric.definition();
    table.question = asked;
    table.population = populationOf(database, metric, table);
    return table;
}

QString Metrics::foundBefore(Database &database, const Metric &metric, const MetricTable &answer)
{
    MetricQuestion earlier = answer.question;
    const int weeks = earlier.period.weeks();
    if (weeks == 0)
        return {};
    earlier.period = {earlier.period.from.addDays(-daysPerWeek * weeks), earlier.period.from};
    const MetricTable found = metric.count(database, earlier);
    return found.isEmpty() || found.title.isEmpty()
             ? QString()
             : Words::tr("%1: %2").arg(MetricText::period(earlier.period), found.title);
}

MetricColumn approvedColumn()
{
    return {u"approved"_s, Words::tr("Approved"), MetricUnit::Minutes, MetricMark::Bar, MetricTone::Main};
}

MetricColumn waitingColumn()
{
    return {u"waiting"_s, Words::tr("Waiting for approval"), MetricUnit::Minutes, MetricMark::Bar, MetricTone::Waiting};
}

QStringList waitingNote(qint64 minutes)
{
    if (minutes == 0)
        return {};
    return {Words::tr("%1 hours wait for approval and are not counted yet.")
                .arg(MetricText::amount(MetricUnit::Minutes, minutes))};
}

} // namespace rnf
