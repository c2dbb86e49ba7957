#include "base/Words.h"
#include "conversations/Conversations.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum FollowUpColumn { NotLate, UpToAWeekLate, OverAWeekLate };

QList<MetricColumn> followUpColumns()
{
    using enum MetricUnit;
    return {{u"due"_s, Words::tr("Not late yet"), Count, MetricMark::Bar, MetricTone::Main},
            {u"late_1_7"_s, Words::tr("1–7 days late"), Count, MetricMark::Bar, MetricTone::Warning},
            {u"late_over_7"_s, Words::tr("Over 7 days late"), Count, MetricMark::Bar, MetricTone::Problem}};
}

FollowUpColumn latenessOf(const NextStep &step, const QDate &today)
{
    const qint64 late = step.dueOn.daysTo(today);
    return late <= 0 ? NotLate : late <= 7 ? UpToAWeekLate : OverAWeekLate;
}

} // namespace

MetricTable countFollowUps(Database &database, const MetricQuestion &question)
{
    MetricTable table;
    table.columns = followUpColumns();
    table.about = Words::tr("the steps of everybody");
    MetricRows rows(table, question.by, question.period);
    for (const auto &step : Conversations::openSteps(database)) {
        MetricCell &cell = rows.cell(step.dueOn, step.assignedTo, latenessOf(step, question.today));
        ++cell.value;
        cell.things.people += step.person;
    }
    rows.finish(database);
    for (auto &row : table.rows) {
        if (!row.person.isValid())
            row.label = Words::tr("Nobody");
    }
    const qint64 late = table.total(UpToAWeekLate) + table.total(OverAWeekLate);
    table.title = Words::tr("%1 of %n next steps are late", nullptr, int(late + table.total(NotLate)))
                      .arg(MetricText::amount(MetricUnit::Count, late));
    return table;
}

} // namespace rnf
