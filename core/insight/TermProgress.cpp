#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricScope.h"
#include "insight/MetricText.h"
#include "insight/WorkplaceScope.h"
#include "work/ProjectedFinish.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// A placement, and the hours of it so far.
struct Term {
    Placement placement;
    qint64 approved = 0;
    QMap<QDate, qint64> byWeek; ///< of approved weeks, by Monday

    qint64 days() const { return placement.startOn.daysTo(placement.endOn) + 1; }
    /// As many sevenths of a week as days, half up.
    qint64 total() const { return (2 * placement.weekMin * days() + 7) / 14; }
    /// Where the straight line stands at the end of a day, half up.
    qint64 plannedBy(const QDate &day) const
    {
        const qint64 gone = qBound<qint64>(0, placement.startOn.daysTo(day) + 1, days());
        return (2 * total() * gone + days()) / (2 * days());
    }
    /// The day on which the term is full at the mean of the last four approved weeks; nothing where they hold no hours.
    std::optional<QDate> finish(const QDate &asOf) const
    {
        return projectedFinish(asOf, total() - approved, byWeek.values());
    }
};

using Terms = QList<Term>;

struct Progress {
    Terms terms;
    QList<CountedMinutes> entries; ///< of these, until the day
    MetricPeriod weeks;            ///< of all terms, from beginning to end
    QDate asOf;
};

Progress read(Database &database, const MetricQuestion &question)
{
    const MetricScope scope(database, question);
    Progress progress;
    progress.asOf = qMin(question.today, question.period.beyond.addDays(-1));
    QHash<PlacementId, qsizetype> places;
    QDate first, last;
    for (const auto &placement : scope.placements(question.period)) {
        places.insert(placement.id, progress.terms.size());
        progress.terms += Term{placement, 0, {}};
        first = first.isValid() ? qMin(first, placement.startOn) : placement.startOn;
        last = last.isValid() ? qMax(last, placement.endOn) : placement.endOn;
    }
    if (progress.terms.isEmpty())
        return progress;
    progress.weeks = MetricPeriod::around(first, last);
    const auto approvedWeeks = Hours::approvedWeeks(database);
    for (auto &term : progress.terms) {
        for (const QDate &week : approvedWeeks.value(term.placement.id)) {
            if (week <= progress.asOf)
                term.byWeek.insert(week, 0);
        }
    }
    const MetricPeriod until{progress.weeks.from, qMin(progress.weeks.beyond, progress.asOf.addDays(1))};
    scope.eachInternEntry(until, [&](const CountedMinutes &counted) {
        const auto place = places.constFind(counted.placement);
        if (place == places.constEnd())
            return;
        progress.entries += counted;
        if (!counted.isApproved)
            return;
        auto &term = progress.terms[*place];
        term.approved += counted.minutes;
        term.byWeek[mondayOf(counted.workedOn)] += counted.minutes;
    });
    return progress;
}

QString finishText(const std::optional<QDate> &finish)
{
    return finish ? MetricText::amount(MetricUnit::Day, finish->toJulianDay()) : Words::tr("no forecast");
}

/// What was done so far, week by week, beside the straight line of all terms.
void fillWeeks(Database &database, MetricTable &table, const Progress &progress)
{
    enum Column { Approved, WithWaiting, Plan };
    table.columns = {
        {u"approved"_s, Words::tr("Approved so far"), MetricUnit::Minutes, MetricMark::Line, MetricTone::Main},
        {u"with_waiting"_s, Words::tr("With those that wait"), MetricUnit::Minutes, MetricMark::Line, MetricTone::Waiting},
        {u"plan"_s, Words::tr("Plan"), MetricUnit::Minutes, MetricMark::Target, MetricTone::Target}};
    MetricRows rows(table, MetricBy::Week, progress.weeks);
    for (const auto &counted : progress.entries) {
        if (counted.isApproved)
            rows.add(counted, Approved);
        rows.add(counted, WithWaiting);
    }
    for (auto row = table.rows.begin(); row != table.rows.end(); ++row) {
        for (const auto column : {Approved, WithWaiting}) {
            auto &cell = row->cells[column];
            cell.isKnown = row->week <= progress.asOf;
            cell.things.sheets.clear(); // what is added up opens its people: it is told by no single week
            cell.things.tidy();
            if (row == table.rows.begin() || !cell.isKnown)
                continue;
            const auto &before = std::prev(row)->cells[column];
            cell.value += before.value;
            cell.things.people = peopleOfBoth(cell.things.people, before.things.people);
        }
        // The week that runs is compared with as many days as it has had, and so is the title.
        const bool isRunning = row->week == mondayOf(progress.asOf);
        for (const auto &term : progress.terms) {
            row->cells[Plan].value += term.plannedBy(isRunning ? progress.asOf : row->week.addDays(6));
            row->cells[Plan].things.people += term.placement.person;
        }
    }
    rows.finish(database);
    if (progress.terms.size() == 1)
        table.notes += Words::tr("Projected finish: %1. The term ends on %2.")
                           .arg(finishText(progress.terms.first().finish(progress.asOf)),
                                finishText(progress.terms.first().placement.endOn));
}

/// How far everybody is.
void fillPeople(Database &database, MetricTable &table, const Progress &progress)
{
    enum Column { Approved, Waiting, Plan, Whole, Finish };
    table.columns = {approvedColumn(),
                     waitingColumn(),
                     {u"plan"_s, Words::tr("Plan"), MetricUnit::Minutes, MetricMark::Target, MetricTone::Target},
                     {u"term"_s, Words::tr("Whole term"), MetricUnit::Minutes},
                     {u"finish"_s, Words::tr("Projected finish"), MetricUnit::Day}};
    MetricRows rows(table, MetricBy::Person, progress.weeks);
    for (const auto &counted : progress.entries)
        rows.add(counted, counted.isApproved ? Approved : Waiting);
    for (const auto &term : progress.terms) {
        const PersonId person = term.placement.person;
        const auto finish = term.finish(progress.asOf);
        const auto set = [&](Column column, qint64 value) {
            auto &cell = rows.cell(progress.weeks.from, person, column);
            cell.value += value;
            cell.things.people += person;
        };
        set(Plan, term.plannedBy(progress.asOf));
        set(Whole, term.total());
        auto &cell = rows.cell(progress.weeks.from, person, Finish);
        cell.isKnown = cell.isKnown && finish;
        cell.value = finish ? qMax(cell.value, finish->toJulianDay()) : cell.value;
    }
    rows.finish(database);
    for (auto &row : table.rows)
        row.cells[Approved].of = row.cells[Whole].value;
}

} // namespace

MetricTable countTermProgress(Database &database, const MetricQuestion &question)
{
    const Progress progress = read(database, question);
    MetricTable table;
    if (question.by == MetricBy::Week)
        fillWeeks(database, table, progress);
    else
        fillPeople(database, table, progress);
    qint64 approved = 0, waiting = 0, total = 0, planned = 0;
    for (const auto &term : progress.terms) {
        approved += term.approved;
        total += term.total();
        planned += term.plannedBy(progress.asOf);
    }
    for (const auto &counted : progress.entries)
        waiting += counted.isApproved ? 0 : counted.minutes;
    table.title =
        Words::tr("Hours of the whole term: %1; the plan is at %2")
            .arg(MetricText::rate(MetricUnit::Minutes, approved, total), MetricText::amount(MetricUnit::Minutes, planned));
    table.notes += waitingNote(waiting);
    return table;
}

} // namespace rnf
