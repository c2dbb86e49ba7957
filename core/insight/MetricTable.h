#pragma once

#include "insight/MetricQuestion.h"

#include <QStringList>

namespace rnf {

/// Exactly what a number counts, for opening it.
struct MetricThings {
    QList<PersonId> people;
    QList<TimesheetId> sheets;
    QList<TaskId> tasks;
    QList<TimeEntryId> entries; ///< where a number is told by them, rather than by whole weeks

    void add(const MetricThings &other)
    {
        people += other.people;
        sheets += other.sheets;
        tasks += other.tasks;
        entries += other.entries;
    }
    /// Each of them once, by id.
    void tidy();
    bool isEmpty() const { return people.isEmpty() && sheets.isEmpty() && tasks.isEmpty(); }
    bool operator==(const MetricThings &) const = default;
};

enum class MetricUnit { Count, Minutes, Day, Cents };
constexpr auto keysOf(MetricUnit) { return std::to_array({"count", "minutes", "day", "cents"}); }

/// How a column is drawn.
enum class MetricMark {
    None, ///< only the table has it
    Bar,  ///< stacked on the column before it
    Line,
    Target ///< a dashed line, or where the rows are people a mark for each
};

/// What a series means; ui knows its colour and pattern. What waits and what is unknown is hatched.
enum class MetricTone { Main, Done, Waiting, Third, Warning, Problem, Other, Target, Unknown };

struct MetricColumn {
    QString key; ///< stable, for files
    QString label;
    MetricUnit unit = MetricUnit::Count;
    MetricMark mark = MetricMark::None;
    MetricTone tone = MetricTone::Main;
    bool isShare = false; ///< its numbers are parts of `of`, drawn in percent
};

struct MetricCell {
    qint64 value = 0; ///< minutes, a count, or a day in the Julian calendar; the numerator where there is a denominator
    qint64 of = 0;    ///< the denominator; 0: none
    bool isKnown = true;
    MetricThings things;
};

struct MetricRow {
    QString label;
    QDate week;      ///< its Monday, where rows are weeks
    PersonId person; ///< where they are people; invalid: nobody yet
    QList<MetricCell> cells;
    MetricThings things; ///< of all its cells
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
    QString population; ///< of whom, over which weeks, as of when
    QString definition;
    QStringList notes; ///< what was left out, and what else must be known
    QList<MetricColumn> columns;
    QList<MetricRow> rows;
    QList<MetricLine> lines;
    MetricThings things; ///< everything that was counted
    MetricQuestion question;

    bool isEmpty() const { return things.isEmpty(); }
    qint64 total(qsizetype column) const;
};

} // namespace rnf
