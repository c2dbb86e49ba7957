#include "base/Words.h"
#include "events/Events.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "staffing/Staffing.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum UnfilledColumn { UnfilledHours, UnfilledPlaces };

constexpr qint64 secondsAhead = 72 * 60 * 60;

/// The next 72 hours.
struct NextHours {
    QDateTime from, until;

    explicit NextHours(const QDateTime &now) : from(now), until(from.addSecs(secondsAhead)) {}
    /// As much of a shift as lies in them, in minutes.
    qint64 minutesOf(const ShiftFill &fill) const
    {
        constexpr double minute = 60;
        return qRound64(double(qMax(from, instantOf(fill.startsAt)).secsTo(qMin(until, instantOf(fill.endsAt)))) / minute);
    }
};

/// Which events the shifts of those hours belong to, without events that are over or were called off.
QHash<VolunteerShiftId, EventId> eventsOfShifts(Database &database, const NextHours &hours)
{
    QSet<EventId> ahead;
    for (const auto &event : Events::all(database)) {
        if (event.isAhead())
            ahead.insert(event.id);
    }
    QHash<VolunteerShiftId, EventId> events;
    for (const auto &shift : Staffing::shifts(database, instantText(hours.from), instantText(hours.until))) {
        if (ahead.contains(shift.event))
            events.insert(shift.id, shift.event);
    }
    return events;
}

QString unfilledTitle(const MetricTable &table)
{
    if (table.rows.isEmpty())
        return {};
    const qint64 unfilled = table.total(UnfilledHours);
    if (unfilled == 0)
        return Words::tr("Every volunteer shift of the next 72 hours has its people");
    const MetricRow &worst = table.rows.first();
    return Words::tr("Not filled in the next 72 hours: %1 hours, most of all %2 (%3)")
        .arg(MetricText::hours(unfilled), worst.label,
             MetricText::amount(MetricUnit::Minutes, worst.cells[UnfilledHours].value));
}

} // namespace

MetricTable countUnfilledShifts(Database &database, const MetricQuestion &question)
{
    const NextHours hours(question.now());
    MetricTable table;
    table.about = Words::tr("the next 72 hours");
    table.columns = {
        {u"unfilled"_s, Words::tr("Hours not filled"), MetricUnit::Minutes, MetricMark::Bar, MetricTone::Problem},
        {u"places"_s, Words::tr("Places not filled"), MetricUnit::Count}};
    table.columns[UnfilledPlaces].isPlan = true;
    MetricRows rows(table, question.by, question.period);
    const auto events = eventsOfShifts(database, hours);
    for (const auto &fill : Staffing::fill(database, instantText(hours.from), instantText(hours.until))) {
        const auto event = events.constFind(fill.shift);
        if (event == events.cend() || fill.countMin == 0)
            continue;
        const qint64 minutes = hours.minutesOf(fill);
        auto &cells = rows.row(QString::number(fill.role.value), fill.roleName).cells;
        for (const auto &[column, each] : {std::pair(UnfilledHours, minutes), {UnfilledPlaces, qint64(1)}}) {
            cells[column].value += fill.missing() * each;
            cells[column].of += fill.countMin * each;
            cells[column].things.events += *event;
        }
    }
    rows.finish(database);
    std::ranges::stable_sort(table.rows, std::ranges::greater(),
                             [](const MetricRow &row) { return row.cells[UnfilledHours].value; });
    table.title = unfilledTitle(table);
    return table;
}

} // namespace rnf
