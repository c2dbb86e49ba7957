#include "base/Words.h"
#include "events/EventTimes.h"
#include "insight/EventScope.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "stipends/StipendWords.h"

#include <map>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum TrainedColumn { SoFar, FirstTime };

QDate monthOf(const Event &event)
{
    const QDate day = EventTimes::day(event);
    return {day.year(), day.month(), 1};
}

/// People by the month in which they first came to an event, the first month at the beginning.
std::map<QDate, QList<Registration>> firstComings(const EventScope &scope)
{
    std::map<QDate, QList<Registration>> months;
    QSet<PersonId> known;
    const auto latestFirst = scope.asked();
    for (auto event = latestFirst.rbegin(); event != latestFirst.rend(); ++event) {
        for (const auto &registration : scope.of(*event)) {
            if (!registration.hasCome() || known.contains(registration.person))
                continue;
            known += registration.person;
            months[monthOf(*event)] += registration;
        }
    }
    return months;
}

/// Each month by itself, or where a chart has no room for them, each year.
int monthsOfRow(const QDate &first, const QDate &last)
{
    const int months = 12 * (last.year() - first.year()) + last.month() - first.month() + 1;
    return months <= MetricTable::mostDrawn ? 1 : 12;
}

} // namespace

MetricTable countTrainedTotal(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question);
    const auto months = firstComings(scope);
    MetricTable table;
    table.columns = {
        {u"people"_s, Words::tr("People so far"), MetricUnit::Count, MetricMark::Line, MetricTone::Main},
        {u"first_time"_s, Words::tr("For the first time"), MetricUnit::Count, MetricMark::Bar, MetricTone::Done}};
    table.about = scope.about();
    MetricRows rows(table, question.by, question.period);
    MetricCell soFar;
    if (!months.empty()) {
        const QDate last = qMax(months.rbegin()->first, QDate(question.today.year(), question.today.month(), 1));
        const int step = monthsOfRow(months.begin()->first, last);
        for (QDate month = months.begin()->first; month <= last; month = month.addMonths(1)) {
            const QString label = step == 1 ? StipendWords::month(month) : QString::number(month.year());
            MetricRow &row = rows.row(label, label);
            if (const auto found = months.find(month); found != months.end()) {
                for (const auto &registration : found->second) {
                    row.cells[FirstTime].add(registration);
                    soFar.add(registration);
                }
            }
            row.cells[SoFar] = soFar;
        }
    }
    rows.finish(database);
    table.title = Words::tr("%n people have come to an event so far", nullptr, int(soFar.value));
    return table;
}

} // namespace rnf
