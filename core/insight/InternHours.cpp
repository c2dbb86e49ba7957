#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricScope.h"
#include "insight/MetricText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum HoursColumn { Approved, Waiting, Agreed };

/// What is agreed for the week of a Monday: of a week that the term holds in part as many sevenths as days, half up.
qint64 agreedIn(const Placement &placement, const QDate &monday)
{
    const QDate first = qMax(placement.startOn, monday);
    const QDate beyond = qMin(placement.endOn.addDays(1), monday.addDays(7));
    const qint64 days = qMax<qint64>(0, first.daysTo(beyond));
    return (2 * placement.weekMin * days + 7) / 14;
}

/// What the programme asks at least, what it prefers, and the most it plans with.
QList<MetricLine> hourLines()
{
    QList<MetricLine> lines;
    for (const int hours : {15, 20, 40})
        lines += {hours * 60, Words::tr("%1 h").arg(hours)};
    return lines;
}

} // namespace

MetricTable countInternHours(Database &database, const MetricQuestion &question)
{
    const MetricPeriod weeks = question.begunWeeks();
    const MetricScope scope(database, question);
    const auto placements = scope.placements(weeks);
    MetricTable table;
    table.columns = {approvedColumn(),
                     waitingColumn(),
                     {u"agreed"_s, Words::tr("Agreed"), MetricUnit::Minutes, MetricMark::Target, MetricTone::Target}};
    MetricRows rows(table, question.by, weeks);
    for (const auto &placement : placements) {
        for (QDate monday = weeks.from; monday < weeks.beyond; monday = monday.addDays(7)) {
            const qint64 agreed = agreedIn(placement, monday);
            if (agreed == 0)
                continue;
            auto &cell = rows.cell(monday, placement.person, Agreed);
            cell.value += agreed;
            cell.things.people += placement.person;
        }
    }
    scope.eachInternEntry(weeks,
                          [&](const CountedEntry &counted) { rows.add(counted, counted.isApproved ? Approved : Waiting); });
    rows.finish(database);
    for (auto &row : table.rows)
        row.cells[Approved].of = row.cells[Agreed].value;
    table.title = Words::tr("Agreed hours that are approved: %1")
                      .arg(MetricText::rate(MetricUnit::Minutes, table.total(Approved), table.total(Agreed)));
    table.notes = waitingNote(table.total(Waiting));
    if (placements.size() == 1 && question.by == MetricBy::Week)
        table.lines = hourLines();
    return table;
}

} // namespace rnf
