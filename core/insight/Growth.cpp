#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricMonth.h"
#include "insight/MetricText.h"
#include "insight/WorkplaceScope.h"
#include "standing/Standings.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum GrowthColumn { Joined, Left, Net, Members };

QList<MetricColumn> growthColumns()
{
    return {{u"joined"_s, Words::tr("Joined"), MetricUnit::Count, MetricMark::Bar, MetricTone::Done},
            {u"left"_s, Words::tr("Left"), MetricUnit::Count, MetricMark::Bar, MetricTone::Problem, false, false, true},
            {u"net"_s, Words::tr("Net"), MetricUnit::Count, MetricMark::Line, MetricTone::Main},
            {u"members"_s, Words::tr("Members at the end"), MetricUnit::Count}};
}

/// Answers whether it counts in any of these months. Spans come by person, so that nobody stands twice in a cell.
bool addSpan(MetricTable &table, const QList<MetricMonth> &months, const MemberSpan &span)
{
    if (span.untilOn.isValid() && span.untilOn < months.first().first)
        return false;
    bool isCounted = false;
    const auto count = [&](bool isMeant, MetricCell &cell) {
        if (isMeant)
            addOnce(cell, span.person);
        isCounted |= isMeant;
    };
    for (qsizetype month = 0; month < months.size(); ++month) {
        auto &cells = table.rows[month].cells;
        count(months[month].holds(span.sinceOn), cells[Joined]);
        count(months[month].holds(span.untilOn), cells[Left]);
        count(span.isOn(months[month].last), cells[Members]);
    }
    return isCounted;
}

/// A row is about those who came or went: each cell has its people, but to put all members beside them once more, month by
/// month, would take longer than to count them.
void joinChanges(MetricRow &row)
{
    const MetricCell &joined = row.cells[Joined], &left = row.cells[Left];
    row.things.people = peopleOfBoth(joined.things.people, left.things.people);
    row.cells[Net].value = joined.value - left.value;
    row.cells[Net].things = row.things;
}

/// "24 joined and 10 left in twelve months: 312 members now"
QString growthTitle(const MetricTable &table)
{
    if (table.isEmpty())
        return {};
    return Words::tr("%1 joined and %2 left in twelve months: %n members now", nullptr,
                     int(table.rows.last().cells[Members].value))
        .arg(MetricText::amount(MetricUnit::Count, table.total(Joined)),
             MetricText::amount(MetricUnit::Count, table.total(Left)));
}

} // namespace

MetricTable countGrowth(Database &database, const MetricQuestion &question)
{
    MetricTable table;
    table.columns = growthColumns();
    const auto months = MetricMonth::lastTwelve(table, question.today);
    int withoutDay = 0;
    for (const auto &span : Standings::memberSpans(database)) {
        if (!question.holds(span.person))
            continue;
        if (addSpan(table, months, span))
            addOnce(table.things.people, span.person);
        withoutDay += !span.sinceOn.isValid() && span.isOn(question.today) ? 1 : 0;
    }
    for (auto &row : table.rows)
        joinChanges(row);
    table.title = growthTitle(table);
    if (withoutDay > 0)
        table.notes += Words::tr("%n members did not join in any month: since when they are members is not noted.", nullptr,
                                 withoutDay);
    return table;
}

} // namespace rnf
