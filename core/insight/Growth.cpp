#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/WorkplaceScope.h"
#include "standing/Standings.h"
#include "stipends/StipendWords.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum GrowthColumn { Joined, Left, Net, Members };

constexpr int monthsOfGrowth = 12;

/// The days of a month, or of this month those up to today.
struct GrowthMonth {
    QDate first, last;
    bool holds(const QDate &day) const { return day.isValid() && day >= first && day <= last; }
};

QList<GrowthMonth> growthMonths(const QDate &today)
{
    QList<GrowthMonth> months;
    for (int ago = monthsOfGrowth - 1; ago >= 0; --ago) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-ago);
        months += {first, qMin(first.addMonths(1).addDays(-1), today)};
    }
    return months;
}

QList<MetricColumn> growthColumns()
{
    return {{u"joined"_s, Words::tr("Joined"), MetricUnit::Count, MetricMark::Bar, MetricTone::Done},
            {u"left"_s, Words::tr("Left"), MetricUnit::Count, MetricMark::Bar, MetricTone::Problem, false, false, true},
            {u"net"_s, Words::tr("Net"), MetricUnit::Count, MetricMark::Line, MetricTone::Main},
            {u"members"_s, Words::tr("Members at the end"), MetricUnit::Count}};
}

void addSpan(MetricRow &row, const GrowthMonth &month, const MemberSpan &span)
{
    if (month.holds(span.sinceOn))
        addOnce(row.cells[Joined], span.person);
    if (month.holds(span.untilOn))
        addOnce(row.cells[Left], span.person);
    if (span.isOn(month.last))
        addOnce(row.cells[Members], span.person);
}

/// What a row and the whole table count. Spans come by person, so nobody stands twice and all are in order already.
void joinPeople(MetricTable &table)
{
    for (auto &row : table.rows) {
        const MetricCell &joined = row.cells[Joined], &left = row.cells[Left];
        row.cells[Net].value = joined.value - left.value;
        row.cells[Net].things.people = peopleOfBoth(joined.things.people, left.things.people);
        for (const auto &cell : std::as_const(row.cells))
            row.things.people = peopleOfBoth(row.things.people, cell.things.people);
        table.things.people = peopleOfBoth(table.things.people, row.things.people);
    }
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
    table.about = Words::tr("the last twelve months");
    table.columns = growthColumns();
    MetricRows rows(table, MetricBy::Month, question.period);
    const auto months = growthMonths(question.today);
    for (const auto &month : months) {
        const QString label = StipendWords::month(month.first);
        rows.row(label, label);
    }
    int withoutDay = 0;
    for (const auto &span : Standings::memberSpans(database)) {
        for (qsizetype i = 0; i < months.size(); ++i)
            addSpan(table.rows[i], months[i], span);
        withoutDay += !span.sinceOn.isValid() && span.isOn(question.today) ? 1 : 0;
    }
    joinPeople(table);
    table.title = growthTitle(table);
    if (withoutDay > 0)
        table.notes += Words::tr("%n members did not join in any month: since when they are members is not noted.", nullptr,
                                 withoutDay);
    return table;
}

} // namespace rnf
