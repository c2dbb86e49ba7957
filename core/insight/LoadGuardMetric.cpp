#include "base/Words.h"
#include "events/EventTimes.h"
#include "events/Events.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "staffing/SignUpSteps.h"
#include "staffing/Staffing.h"
#include "work/Hours.h"
#include "work/LoadGuard.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum GuardColumn { TooLong, ShortRest, NoBreak, NoFreeDay, LongestWeek };

QList<MetricColumn> guardColumns()
{
    const auto weeks = [](const QString &key, const QString &label) {
        return MetricColumn{key, label, MetricUnit::Count, MetricMark::Heat, MetricTone::Main};
    };
    return {weeks(u"over_40_hours"_s, Words::tr("Over 40 hours")),
            weeks(u"short_rest"_s, Words::tr("Less than 11 hours of rest")),
            weeks(u"no_break"_s, Words::tr("No break")),
            weeks(u"no_free_day"_s, Words::tr("No free day")),
            {u"longest_week"_s, Words::tr("Most in a week"), MetricUnit::Minutes}};
}

/// What those asked about wrote down in some days, by day: for placements, volunteering and organizing together, whether it was
/// submitted or not. Corrections stand in for what they correct.
QHash<PersonId, QList<TimeEntry>> personHours(Database &database, const MetricQuestion &question, const MetricPeriod &days)
{
    QHash<PersonId, QList<TimeEntry>> hours;
    auto counted = Hours::counted(database, days.from, days.beyond);
    for (auto &one : counted) {
        if (const PersonId person = one.entry.person; question.holds(person))
            hours[person].push_back(std::move(one.entry));
    }
    for (auto &entries : hours)
        entries = withoutAmended(std::move(entries));
    return hours;
}

/// A shift that somebody has as work, on the clock of its event.
TimeEntry shiftAsWork(const ShiftSignUp &signUp, const VolunteerShift &shift, const QTimeZone &zone)
{
    TimeEntry entry;
    entry.person = signUp.person;
    entry.startsAt = signUp.plannedFromAt.isEmpty() ? shift.startsAt : signUp.plannedFromAt;
    entry.endsAt = signUp.plannedToAt.isEmpty() ? shift.endsAt : signUp.plannedToAt;
    entry.minutes = minutesBetween(entry.startsAt, entry.endsAt, 0);
    entry.workedOn = instantOf(entry.startsAt).toTimeZone(zone).date();
    return entry;
}

/// Shifts that those asked about are on, as the load guard counts them: whose hours are not written down, without those of
/// events that were called off.
QList<TimeEntry> shiftsWithoutHours(Database &database, const MetricQuestion &question, const MetricPeriod &days)
{
    QHash<EventId, Event> events;
    for (const auto &event : Events::all(database))
        events.insert(event.id, event);
    // A day more at each end, for clocks of other zones.
    const QString from = instantText(days.from.addDays(-1).startOfDay()),
                  until = instantText(days.beyond.addDays(1).startOfDay());
    QHash<VolunteerShiftId, VolunteerShift> shifts;
    for (const auto &shift : Staffing::shifts(database, from, until))
        shifts.insert(shift.id, shift);
    QList<TimeEntry> work;
    for (const auto &signUp : Staffing::signUps(database, from, until)) {
        const VolunteerShift shift = shifts.value(signUp.shift);
        const Event event = events.value(shift.event);
        const bool isOff = event.status == EventStatus::Cancelled && !SignUpSteps::hasCome(signUp.status);
        if (!SignUpSteps::holds(signUp.status) || signUp.entry.isValid() || isOff || !question.holds(signUp.person))
            continue;
        const TimeEntry entry = shiftAsWork(signUp, shift, EventTimes::zoneOf(event));
        if (entry.workedOn >= days.from && entry.workedOn < days.beyond)
            work += entry;
    }
    return work;
}

/// What somebody did or is to do, by day.
class LoadDays {
public:
    explicit LoadDays(QList<TimeEntry> work) : m_work(std::move(work))
    {
        std::ranges::stable_sort(m_work, {}, &TimeEntry::workedOn);
    }
    QList<TimeEntry> between(const QDate &from, const QDate &beyond) const
    {
        return m_work.mid(placeOf(from), placeOf(beyond) - placeOf(from));
    }

private:
    qsizetype placeOf(const QDate &day) const
    {
        return std::ranges::lower_bound(m_work, day, {}, &TimeEntry::workedOn) - m_work.begin();
    }

    QList<TimeEntry> m_work;
};

/// Fills the row of a person in whose weeks anything was too much, and says whether there is one.
bool addLoad(MetricRows &rows, PersonId person, const LoadDays &work, const MetricPeriod &weeks)
{
    bool isTooMuch = false;
    for (QDate monday = weeks.from; monday < weeks.beyond; monday = monday.addDays(daysPerWeek)) {
        const QDate next = monday.addDays(daysPerWeek);
        const auto ofWeek = work.between(monday, next);
        if (ofWeek.isEmpty())
            continue;
        const auto found = LoadGuard::findings(work.between(monday.addDays(-daysPerWeek), next), monday);
        if (!found.isAny())
            continue;
        isTooMuch = true;
        auto &longest = rows.cell({}, person, LongestWeek);
        longest.value = qMax<qint64>(longest.value, minutesTogether(ofWeek));
        longest.things.people = {person};
        for (const auto &[column, isFound] : {std::pair(TooLong, found.isTooLong),
                                              {ShortRest, found.lacksRest},
                                              {NoBreak, found.lacksBreak},
                                              {NoFreeDay, found.lacksFreeDay}}) {
            if (!isFound)
                continue;
            auto &cell = rows.cell({}, person, column);
            ++cell.value;
            cell.things.people = {person};
            for (const auto &entry : ofWeek) {
                if (entry.id.isValid())
                    cell.things.entries += entry.id;
            }
        }
    }
    return isTooMuch;
}

qint64 marksOf(const MetricRow &row)
{
    qint64 marks = 0;
    for (const auto column : {TooLong, ShortRest, NoBreak, NoFreeDay})
        marks += row.cells[column].value;
    return marks;
}

} // namespace

MetricTable countLoadGuard(Database &database, const MetricQuestion &question)
{
    const MetricPeriod &weeks = question.period;
    const MetricPeriod days{weeks.from.addDays(-daysPerWeek), weeks.beyond}; // rest and free days look a week back
    MetricTable table;
    table.columns = guardColumns();
    if (weeks.weeks() == 0)
        return table;
    QHash<PersonId, QList<TimeEntry>> work = personHours(database, question, days);
    for (const auto &entry : shiftsWithoutHours(database, question, days))
        work[entry.person] += entry;
    MetricRows rows(table, question.by, weeks);
    QList<PersonId> people;
    int tooMuch = 0;
    for (auto person = work.cbegin(); person != work.cend(); ++person) {
        const LoadDays ofPerson(person.value());
        if (minutesTogether(ofPerson.between(weeks.from, weeks.beyond)) > 0)
            people += person.key();
        tooMuch += addLoad(rows, person.key(), ofPerson, weeks) ? 1 : 0;
    }
    rows.finish(database);
    for (auto &row : table.rows) {
        for (auto &cell : row.cells)
            cell.isKnown = cell.value > 0;
    }
    std::ranges::stable_sort(table.rows, std::ranges::greater(), marksOf);
    table.things.people = people;
    table.things.tidy();
    if (!table.rows.isEmpty())
        table.notes =
            QStringList(Words::tr("A number says in how many of these weeks; the bluer its cell, the more they are."));
    table.title = Words::tr("A week was too much for %1").arg(MetricText::rate(MetricUnit::Count, tooMuch, people.size()));
    return table;
}

} // namespace rnf
