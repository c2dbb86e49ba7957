#pragma once

#include "events/Registration.h"
#include "interns/Placement.h"
#include "work/Timesheet.h"

#include <QSet>

#include <memory>

namespace rnf {

/// Whole weeks, from a Monday up to, but without, another: hours are written, submitted and approved by the week.
struct MetricPeriod {
    QDate from, beyond; ///< invalid where events are asked about: whenever they are

    int weeks() const { return qMax(0, int(from.daysTo(beyond) / 7)); }
    /// The weeks of all days from the first to the last.
    static MetricPeriod around(const QDate &first, const QDate &last)
    {
        return {mondayOf(first), mondayOf(last).addDays(7)};
    }
    /// So many weeks, of which the one that holds a day is the last.
    static MetricPeriod lastWeeks(const QDate &day, int weeks)
    {
        return {mondayOf(day).addDays(7 * (1 - weeks)), mondayOf(day).addDays(7)};
    }
    /// The month of the week that holds a day: a week belongs to the month that holds its Thursday.
    static MetricPeriod month(const QDate &day);
    /// From the first to the last day of the placements that run on a day, else of the one that ends last. Without any: the
    /// last twelve weeks.
    static MetricPeriod term(const QList<Placement> &placements, const QDate &day);
    bool operator==(const MetricPeriod &) const = default;
};

/// What the rows of an answer are. Kind: of registrations. Day: before an event. Span: of time, the shortest first. Clock: a
/// time of a day. Role: of volunteer shifts. Stage: a step on a way. Question: of an evaluation. Sheet: of paper. Version: of a
/// programme. Session: at one time. Track, Level, Theme, Language: times of a programme, told apart by these of its sessions.
enum class MetricBy {
    Week,
    Person,
    Event,
    Kind,
    Source,
    Day,
    Month,
    Hour,
    Unit,
    Span,
    Category,
    Quarter,
    Clock,
    Role,
    Stage,
    Question,
    Sheet,
    Version,
    Session,
    Track,
    Level,
    Theme,
    Language
};
constexpr auto keysOf(MetricBy)
{
    return std::to_array({"week",  "person",  "event",    "kind",    "source", "day",   "month",   "hour",
                          "unit",  "span",    "category", "quarter", "clock",  "role",  "stage",   "question",
                          "sheet", "version", "session",  "track",   "level",  "theme", "language"});
}
/// Rows follow each other in time, so a line may join them. Hours do not: those in which nobody is needed are left out.
constexpr bool isInTime(MetricBy by)
{
    using enum MetricBy;
    return by == Week || by == Day || by == Month || by == Quarter || by == Clock || by == Stage;
}

/// The people of a list, by whom a question is narrowed.
struct MetricList {
    QString name; ///< as people read it
    QSet<PersonId> people;
};

/// What a metric is asked: over which weeks, as of which day, and about whom. Ids that are not set ask about everybody.
struct MetricQuestion {
    MetricPeriod period;
    QDate today;
    MetricBy by = MetricBy::Week;
    ProgramId program = {};
    PlacementId placement = {};
    PersonId person = {};
    EventId event = {};
    std::shared_ptr<const MetricList> among = {}; ///< null: everybody
    bool isOver = false;                          ///< that day is past, so it is asked as of its end

    /// Somebody is among those asked about.
    bool holds(PersonId person) const { return !among || among->people.contains(person); }
    /// The instant up to which things are known, in UTC.
    QDateTime now() const;
    /// Of the period what is not wholly in the future.
    MetricPeriod begunWeeks() const { return {period.from, qMin(period.beyond, mondayOf(today).addDays(7))}; }
    bool operator==(const MetricQuestion &) const = default;
};

} // namespace rnf
