#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricMonth.h"
#include "insight/MetricText.h"
#include "insight/WorkplaceScope.h"
#include "standing/Standings.h"

#include <span>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum DuesColumn { GoodShare, Good, NotGood, NoDues };

/// Up to which day somebody had paid, by what was noted as paid in each of twelve months, in the Julian calendar; 0: nothing.
using PaidByMonth = std::array<qint32, 12>;

/// What was paid before these months stands in the first. What says no day of payment was paid on the first day that it is for.
IdMap<PersonTag, PaidByMonth> paidByMonth(Database &database, const QList<MetricMonth> &months)
{
    IdMap<PersonTag, PaidByMonth> paid;
    const QDate &begin = months.first().first;
    Standings::eachPaidBefore(
        database, begin, [&](PersonId person, const QDate &until) { paid[person].front() = qint32(until.toJulianDay()); });
    Standings::eachPayment(database, begin, [&](PersonId person, const Payment &payment) {
        const QDate paidOn = payment.paidOn.isValid() ? payment.paidOn : payment.fromOn;
        const auto month = std::ranges::lower_bound(months, paidOn, {}, &MetricMonth::last) - months.begin();
        if (month == months.size() || !payment.toOn.isValid())
            return;
        auto &until = paid[person][size_t(month)];
        until = qMax(until, qint32(payment.toOn.toJulianDay()));
    });
    return paid;
}

DuesColumn duesColumn(const GoodStanding &standing)
{
    if (standing.reason == GoodStanding::Reason::NoDuesNoted)
        return NoDues;
    return standing.isGood() ? Good : NotGood;
}

/// Counts the members at the end of each month, as they stood then.
class DuesCount {
public:
    DuesCount(MetricTable &table, const QList<MetricMonth> &months) : m_table(table), m_months(months) {}

    /// Memberships of one person, the earliest first.
    void add(std::span<const MemberSpan> memberships, const PaidByMonth &paid)
    {
        qint32 until = 0;
        for (qsizetype month = 0; month < m_months.size(); ++month) {
            const QDate &day = m_months[month].last;
            until = qMax(until, paid[size_t(month)]);
            const auto held = std::find_if(memberships.rbegin(), memberships.rend(),
                                           [&](const MemberSpan &span) { return span.isOn(day); });
            if (held == memberships.rend() || !isMember(held->state))
                continue;
            const auto standing = GoodStanding::on(day, held->state, until == 0 ? QDate() : QDate::fromJulianDay(until));
            addOnce(m_table.rows[month].cells[duesColumn(standing)], held->person);
            addOnce(m_table.things.people, held->person);
        }
    }

private:
    static bool isMember(MembershipState state)
    {
        using enum MembershipState;
        return state == Member || state == InArrears || state == Honorary;
    }

    MetricTable &m_table;
    const QList<MetricMonth> &m_months;
};

void countDues(DuesCount &count, Database &database, const MetricQuestion &question, const QList<MetricMonth> &months)
{
    const auto paid = paidByMonth(database, months);
    const auto memberships = Standings::memberships(database);
    for (auto first = memberships.begin(); first != memberships.end();) {
        const auto next =
            std::find_if(first, memberships.end(), [&](const MemberSpan &span) { return span.person != first->person; });
        if (question.holds(first->person))
            count.add({first, next}, paid.value(first->person));
        first = next;
    }
}

/// The point of a month opens whoever is not in good standing: they are whom somebody must talk with. So does the row. Of whom
/// no dues were noted yet nothing is known, so they are in no share.
void finishMonth(MetricRow &row)
{
    constexpr qint64 whole = 1000;
    const qint64 good = row.cells[Good].value, all = good + row.cells[NotGood].value;
    MetricCell &share = row.cells[GoodShare];
    share.isKnown = all > 0;
    share.value = all > 0 ? (2 * whole * good + all) / (2 * all) : 0;
    share.things = row.things = row.cells[NotGood].things;
    for (const auto column : {Good, NotGood})
        row.cells[column].of = all;
}

qint64 membersIn(const MetricRow &row) { return row.cells[Good].value + row.cells[NotGood].value + row.cells[NoDues].value; }

} // namespace

MetricTable countDuesStanding(Database &database, const MetricQuestion &question)
{
    MetricTable table;
    table.columns = {{u"good_share"_s, Words::tr("In good standing"), MetricUnit::Permille, MetricMark::Line},
                     {u"good"_s, Words::tr("Members in good standing"), MetricUnit::Count},
                     {u"not_good"_s, Words::tr("Not in good standing"), MetricUnit::Count},
                     {u"no_dues"_s, Words::tr("No dues noted"), MetricUnit::Count}};
    const auto months = MetricMonth::lastTwelve(table, question.today);
    DuesCount count(table, months);
    countDues(count, database, question, months);
    for (auto &row : table.rows)
        finishMonth(row);
    if (table.isEmpty())
        return table;
    const MetricCell &good = table.rows.last().cells[Good];
    table.title = good.of > 0
                    ? Words::tr("In good standing: %1").arg(MetricText::rate(MetricUnit::Count, good.value, good.of))
                    : Words::tr("No dues are noted of anybody who is a member today");
    if (const auto former = table.things.people.size() - membersIn(table.rows.last()); former > 0)
        table.notes += Words::tr("%n people were members earlier in these months and are none today.", nullptr, int(former));
    if (const auto without = table.rows.last().cells[NoDues].value; without > 0)
        table.notes +=
            Words::tr("%n members of today have no dues noted at all, and are in no share.", nullptr, int(without));
    return table;
}

} // namespace rnf
