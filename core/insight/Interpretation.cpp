#include "base/Words.h"
#include "events/EventWords.h"
#include "insight/EventScope.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "needs/InterpretingRules.h"
#include "needs/NeedWords.h"
#include "needs/Needs.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum InterpretationColumn { NeededMinutes, BookedMinutes, MissingMinutes };

QList<MetricColumn> interpretationColumns()
{
    return {
        {u"needed"_s, Words::tr("Needed"), MetricUnit::Minutes, MetricMark::Bar, MetricTone::Main},
        {u"booked"_s, Words::tr("Booked"), MetricUnit::Minutes, MetricMark::Bar, MetricTone::Done},
        {u"missing"_s, Words::tr("Missing"), MetricUnit::Minutes, MetricMark::Bar, MetricTone::Problem},
    };
}

/// One interpreter too many at one time makes up for nobody at another.
void addInterpreting(MetricRow &row, const Interpreting &one)
{
    const qint64 minutes = InterpretingRules::minutes(one);
    const auto needed = InterpretingRules::peopleNeeded(one), booked = int(InterpretingRules::people(one).size());
    row.cells[NeededMinutes].value += needed * minutes;
    row.cells[BookedMinutes].value += booked * minutes;
    row.cells[MissingMinutes].value += qMax(0, needed - booked) * minutes;
    for (auto &cell : row.cells)
        cell.things.events += one.event;
}

} // namespace

MetricTable countInterpretation(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question, EventScope::Reads::NothingElse);
    MetricTable table;
    table.about = scope.about();
    table.columns = interpretationColumns();
    table.areBarsBeside = true;
    QHash<EventId, QList<Interpreting>> times;
    for (const auto &one : Needs::interpreting(database))
        times[one.event] += one;
    MetricRows rows(table, question.by, question.period);
    for (const auto &event : scope.asked()) {
        for (const auto &one : times.value(event.id)) {
            const bool isByEvent = question.by == MetricBy::Event;
            const QString label = isByEvent ? EventWords::named(event) : NeedWords::languages(one);
            MetricRow &row = rows.row(isByEvent ? QString::number(event.id.value) : label, label);
            if (isByEvent)
                row.event = event.id;
            addInterpreting(row, one);
        }
    }
    rows.finish(database);
    if (table.isEmpty())
        return table;
    const QString needed = MetricText::hours(table.total(NeededMinutes));
    const qint64 missing = table.total(MissingMinutes);
    table.title = missing == 0
                    ? Words::tr("All %1 hours have their interpreters").arg(needed)
                    : Words::tr("Interpreters are missing for %1 of %2 hours").arg(MetricText::hours(missing), needed);
    const qint64 surplus = table.total(BookedMinutes) + missing - table.total(NeededMinutes);
    if (surplus > 0 && missing > 0)
        table.notes +=
            Words::tr("%1 hours are booked beyond what their time needs; they make up for none that are missing at "
                      "another.")
                .arg(MetricText::hours(surplus));
    return table;
}

} // namespace rnf
