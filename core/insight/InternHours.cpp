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

/// What weeks have that are over: of the one that runs much can be neither worked nor approved yet, which would look like a
/// collapse beside the weeks before.
struct WeeksOver {
    QDate running; ///< the Monday of the week that runs; invalid: none of them does
    qint64 approved = 0, waiting = 0, agreed = 0;
    bool hasRunning = false; ///< something is agreed or noted for it

    explicit WeeksOver(const MetricQuestion &question) : running(question.isOver ? QDate() : mondayOf(question.today)) {}
    void add(qint64 &sum, const QDate &day, qint64 minutes)
    {
        const bool isRunning = running.isValid() && day >= running;
        hasRunning = hasRunning || isRunning;
        sum += isRunning ? 0 : minutes;
    }
    QString title(const MetricTable &table) const
    {
        const auto rate = [](qint64 some, qint64 all) { return MetricText::rate(MetricUnit::Minutes, some, all); };
        if (hasRunning && approved + waiting + agreed == 0)
            return Words::tr("The week still runs; agreed hours that are approved so far: %1")
                .arg(rate(table.total(Approved), table.total(Agreed)));
        const QString said = Words::tr("Agreed hours that are approved: %1").arg(rate(approved, agreed));
        return waiting == 0
                 ? said
                 : Words::tr("%1; waiting for approval: %2").arg(said, MetricText::amount(MetricUnit::Minutes, waiting));
    }
    QStringList note() const
    {
        if (!hasRunning || approved + waiting + agreed == 0)
            return {};
        return {Words::tr("The week that runs is shown, and is not in the sentence above.")};
    }
};

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
    WeeksOver over(question);
    for (const auto &placement : placements) {
        for (QDate monday = weeks.from; monday < weeks.beyond; monday = monday.addDays(7)) {
            const qint64 agreed = agreedIn(placement, monday);
            if (agreed == 0)
                continue;
            auto &cell = rows.cell(monday, placement.person, Agreed);
            cell.value += agreed;
            over.add(over.agreed, monday, agreed);
            cell.things.people += placement.person;
        }
    }
    scope.eachInternEntry(weeks, [&](const CountedMinutes &counted) {
        rows.add(counted, counted.isApproved ? Approved : Waiting);
        over.add(counted.isApproved ? over.approved : over.waiting, counted.workedOn, counted.minutes);
    });
    rows.finish(database);
    for (auto &row : table.rows)
        row.cells[Approved].of = row.cells[Agreed].value;
    table.title = table.isEmpty() ? QString() : over.title(table);
    table.notes = waitingNote(table.total(Waiting)) + over.note();
    if (placements.size() == 1 && question.by == MetricBy::Week)
        table.lines = hourLines();
    return table;
}

} // namespace rnf
