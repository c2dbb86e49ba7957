#include "base/Words.h"
#include "insight/Attempts.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum AttemptColumn { Attempted, TalkedWith, Reach };

QList<MetricColumn> attemptColumns()
{
    return {{u"attempted"_s, Words::tr("Tries"), MetricUnit::Count, MetricMark::Bar, MetricTone::Second},
            {u"talked"_s, Words::tr("Tries that reached somebody"), MetricUnit::Count, MetricMark::Bar, MetricTone::Done},
            {u"reach"_s, Words::tr("People talked with")}};
}

/// Of the different people that were tried in a week, those who were talked with.
void setReach(MetricRow &row)
{
    MetricCell &reach = row.cells[Reach];
    reach.things = row.cells[TalkedWith].things;
    reach.value = reach.things.people.size();
    reach.of = row.cells[Attempted].things.people.size();
    if (reach.of == 0)
        reach.text = MetricText::percent(0, 0);
}

/// Different people of all rows together.
qint64 peopleOf(const MetricTable &table, AttemptColumn column)
{
    MetricThings all;
    for (const auto &row : table.rows)
        all.add(row.cells[column].things);
    all.tidy();
    return all.people.size();
}

QString reachTitle(qint64 talked, qint64 tried)
{
    if (tried == 0)
        return Words::tr("Nobody was tried");
    constexpr qint64 few = 30;
    return (tried < few ? Words::tr("Talked with %1 of %n people we tried (%2, few)", nullptr, int(tried))
                        : Words::tr("Talked with %1 of %n people we tried (%2)", nullptr, int(tried)))
        .arg(MetricText::amount(MetricUnit::Count, talked), MetricText::percent(talked, tried));
}

} // namespace

MetricTable countAttempts(Database &database, const MetricQuestion &question)
{
    const MetricPeriod weeks = question.begunWeeks();
    Attempts attempts(weeks, question.today);
    MetricTable table;
    table.columns = attemptColumns();
    table.areBarsBeside = true;
    MetricRows rows(table, question.by, weeks);
    attempts.each(database, [&](const Contact &attempt) {
        MetricRow &row = table.rows[attempts.weekOf(attempt)];
        for (const auto column : {Attempted, TalkedWith}) {
            if (column == TalkedWith && !isReached(attempt.result))
                continue;
            ++row.cells[column].value;
            row.cells[column].things.people += attempt.person;
        }
    });
    rows.finish(database);
    std::ranges::for_each(table.rows, setReach);
    table.title = reachTitle(peopleOf(table, TalkedWith), peopleOf(table, Attempted));
    table.notes = attempts.note();
    if (!table.isEmpty())
        table.notes += Words::tr("Bars count tries; the sentence above them counts people, each of them once.");
    return table;
}

} // namespace rnf
