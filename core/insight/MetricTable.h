#pragma once

#include "insight/MetricQuestion.h"
#include "proposals/Proposal.h"

#include <QStringList>

namespace rnf {

/// Exactly what a number counts, for opening it.
struct MetricThings {
    QList<PersonId> people;
    QList<TimesheetId> sheets;
    QList<TaskId> tasks;
    QList<TimeEntryId> entries;          ///< where a number is told by them, rather than by whole weeks
    QList<RegistrationId> registrations; ///< where it is told by these, of which one person may have several
    QList<EventId> events;               ///< where a number is worth opening although it counts nobody
    QList<ProgrammeSessionId> sessions;  ///< of these events, here and below
    QList<ProposalId> proposals;

    void add(const MetricThings &other)
    {
        people += other.people;
        sheets += other.sheets;
        tasks += other.tasks;
        entries += other.entries;
        registrations += other.registrations;
        events += other.events;
        sessions += other.sessions;
        proposals += other.proposals;
    }
    /// Each of them once, by id.
    void tidy();
    /// How many sessions, proposals or events there are, where no people are counted.
    qsizetype countOthers() const
    {
        return !sessions.isEmpty() ? sessions.size() : !proposals.isEmpty() ? proposals.size() : events.size();
    }
    bool isEmpty() const { return people.isEmpty() && sheets.isEmpty() && tasks.isEmpty() && events.isEmpty(); }
    bool operator==(const MetricThings &) const = default;
};

/// Tenths: a mean, or another number with one decimal; `of` says of how many it is the mean.
enum class MetricUnit { Count, Minutes, Day, Cents, Permille, Tenths };
constexpr auto keysOf(MetricUnit) { return std::to_array({"count", "minutes", "day", "cents", "permille", "tenths"}); }

/// How a column is drawn.
enum class MetricMark {
    None, ///< only the table has it
    Bar,  ///< stacked on the column before it, or beside it
    Line,
    Target,   ///< a dashed line, or where the rows are no time a mark for each
    BandFrom, ///< the lower end of a band; the column behind it is the upper one, and both are one line with two ends
    BandTo,
    Heat ///< a cell of the table, the bluer the larger
};

/// What a series means; ui knows its colour and pattern. What waits and what is unknown is hatched.
enum class MetricTone { Main, Done, Waiting, Second, Third, Warning, Problem, Other, Target, Unknown };

struct MetricColumn {
    QString key; ///< stable, for files
    QString label;
    MetricUnit unit = MetricUnit::Count;
    MetricMark mark = MetricMark::None;
    MetricTone tone = MetricTone::Main;
    bool isShare = false; ///< its numbers are parts of `of`, drawn in percent
    bool isPlan = false;  ///< `of` says how many are wanted, so few of them are no small sample
    bool isDown = false;  ///< its bars hang below the zero line
    QString band = {};    ///< what the band is called of which it is the lower end

    bool isDrawn() const { return mark != MetricMark::None && mark != MetricMark::Heat; }
};

struct MetricCell {
    qint64 value = 0; ///< minutes, a count, or a day in the Julian calendar; the numerator where there is a denominator
    qint64 of = 0;    ///< the denominator; 0: none
    bool isKnown = true;
    QString text = {}; ///< what is said instead of the number, known or not; empty: the number
    MetricThings things = {};

    /// One more of those counted.
    void add(const Registration &registration);
};

struct MetricRow {
    QString label;
    QDate week;      ///< its Monday, where rows are weeks
    PersonId person; ///< where they are people; invalid: nobody yet
    EventId event;   ///< where they are events
    QList<MetricCell> cells;
    MetricThings things; ///< of all its cells, or of those that it is about where all would be everybody once more
};

/// A line across the whole chart, in the unit of its columns; of shares in percent.
struct MetricLine {
    qint64 at = 0;
    QString label;
};

/// The answer of a metric. Chart, table, files and commands are drawn from it and from nothing else.
struct MetricTable {
    QString name;       ///< of the metric
    QString title;      ///< what was found
    QString about;      ///< which events; empty: the weeks of the question
    QString population; ///< of whom, over which weeks, as of when
    QString definition;
    QString next;      ///< what to do with it; empty: nothing in particular
    QString before;    ///< what was found in the weeks before; empty: nothing, or nobody asked
    QStringList notes; ///< what was left out, and what else must be known
    QList<MetricColumn> columns;
    QList<MetricRow> rows;
    QList<MetricLine> lines;
    bool areBarsBeside = false; ///< the same is in several of them, so their heights do not add up
    qint64 highest = 0;         ///< what its numbers can be at most, in the unit of the first column; 0: nobody knows
    MetricThings things;        ///< everything that was counted
    bool opensNothing = false;  ///< it counted something, and tells of it by numbers alone
    MetricQuestion question;

    /// As many rows as a chart can show.
    static constexpr qsizetype mostDrawn = 40;
    qsizetype drawnRows() const { return qMin(rows.size(), mostDrawn); }
    /// From this one on: of rows in time the newest are shown, of others those at the top.
    qsizetype firstDrawn() const { return isInTime(question.by) ? rows.size() - drawnRows() : 0; }
    bool isEmpty() const { return things.isEmpty() && !opensNothing; }
    qint64 total(qsizetype column) const;
};

} // namespace rnf
