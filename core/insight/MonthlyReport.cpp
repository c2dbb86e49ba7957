#include "insight/MonthlyReport.h"

#include "base/Words.h"
#include "stipends/MonthWeeks.h"
#include "stipends/StipendWords.h"

namespace rnf {
namespace {

/// It is about events ahead, in whichever month they are, or about those that are long over.
bool isOfOtherMonths(const Metric &metric)
{
    return metric.name == QLatin1String("turnout-forecast") || metric.name == QLatin1String("returns");
}

} // namespace

MonthlyReport::MonthlyReport(const QDate &dayOfMonth, const QDate &today)
    : month(dayOfMonth.year(), dayOfMonth.month(), 1), asOf(qMin(month.addMonths(1).addDays(-1), today)),
      isPast(asOf < today)
{
}

bool MonthlyReport::canAsk(const Metric &metric) const { return !isPast || metric.name != QLatin1String("unfilled-72h"); }

MetricQuestion MonthlyReport::question(const Metric &metric) const
{
    using enum MetricAbout;
    MetricQuestion question;
    question.today = asOf;
    question.isOver = isPast;
    question.by = metric.by.first();
    const bool goesByWeeks = metric.about == Interns || metric.about == Weeks || metric.about == Events;
    if (goesByWeeks && !isOfOtherMonths(metric)) {
        const auto weeks = MonthWeeks::of(month);
        question.period = {weeks.from, weeks.beyond};
    }
    return question;
}

MetricTable MonthlyReport::ask(Database &database, const Metric &metric) const
{
    MetricTable answer = Metrics::ask(database, metric, question(metric));
    answer.before = Metrics::foundBefore(database, metric, answer);
    return answer;
}

void MonthlyReport::add(const Metric &metric, const MetricTable &answer)
{
    if (answer.isEmpty())
        nothing += metric.question();
    else
        answers += answer;
}

MonthlyReport MonthlyReport::count(Database &database, const QList<const Metric *> &metrics, const QDate &dayOfMonth,
                                   const QDate &today)
{
    MonthlyReport report(dayOfMonth, today);
    for (const auto *metric : metrics) {
        if (report.canAsk(*metric))
            report.add(*metric, report.ask(database, *metric));
    }
    return report;
}

QString MonthlyReport::title() const { return Words::tr("Monthly report – %1").arg(StipendWords::month(month)); }

} // namespace rnf
