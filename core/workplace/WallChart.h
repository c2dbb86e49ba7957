#pragma once

#include "standing/Standing.h"
#include "workplace/Workplace.h"

#include <QSet>

#include <array>

namespace rnf {

/// The wall chart of a place, or without one of all employers: the place and what lies below it against shifts or job
/// titles, with the people in each cell and how they stand. A place counts everybody within it, each once; those who work in
/// it but in none of its parts have a row of their own. Places that nobody works in and no headcount is claimed for are left
/// out.
class WallChart {
public:
    enum class Across { Shifts, JobTitles };
    /// Whom a cell can be asked for.
    enum class Who { Everybody, NotAssessed, NoCard, NobodyLeads };

    WallChart(const Workplace &workplace, const StandingMap &standing, PlaceKey scope, Across across);

    struct Row {
        PlaceKey place;
        QString name;
        int depth = 0; ///< below the scope
        Headcount headcount;
        bool isRest = false; ///< those who work in the place but in none of its parts
    };
    /// A shift or job title; employers that call theirs the same share a column. Without a name: not known.
    struct Column {
        QString name;
    };
    struct Cell {
        int people = 0;
        /// How many stand how strongly, from 1 (leads others) to 5 (hostile); at 0 those who are not assessed.
        std::array<int, Campaign::levels + 1> strengths{};
        int cards = 0;
        int members = 0;
        int led = 0;            ///< by somebody
        QSet<PersonId> leaders; ///< who lead here: by their role's place, else by where they work
        int covers = 0;         ///< so many people these leaders can lead

        int count() const { return people; }
        int assessed() const { return people - strengths[0]; }
        /// The strength of the one in the middle of those assessed, the stronger where there are two; 0: nobody is.
        int middle() const;
        bool isCovered() const { return covers >= people; }

    private:
        friend WallChart;
        void add(PersonId person, const Mark &mark);
        PersonId m_last; ///< who came last: with jobs in the order of people, a second job makes nobody two
    };

    /// The first row is the scope.
    const QList<Row> &rows() const { return m_rows; }
    const QList<Column> &columns() const { return m_columns; }
    bool isEmpty() const { return m_rows.isEmpty(); }
    const std::optional<Campaign> &campaign() const { return m_standing.campaign; }

    /// Something lies in the place that has a row of its own.
    bool isDivided(int row) const { return row + 1 < m_rows.size() && m_rows[row + 1].depth > m_rows[row].depth; }
    /// A cell; `column` −1: the whole row.
    const Cell &cell(int row, int column) const;
    /// The rows that count a job of the workplace: its own, then if those without a unit have one that, then what lies above.
    const QList<int> &rowsOf(const Workplace::Job &job) const
    {
        return job.place < 0 ? m_rowsOfNowhere : m_rowsOf[job.place];
    }
    int columnOf(const Workplace::Job &job) const { return m_columnOf.value(nameIdOf(job)); }
    /// How many `people` would answer.
    int count(int row, int column, Who who) const;
    /// Who stands in a cell; looked for in all jobs.
    QSet<PersonId> people(int row, int column, Who who = Who::Everybody) const;
    /// The cells without enough leaders, as row and column; only narrowest rows.
    QList<std::pair<int, int>> gaps() const;

    /// Somebody leads more people than they can.
    struct Overload {
        PersonId leader;
        int followers = 0, covers = 0;
    };
    /// Of those who lead in the place, whoever leads most first.
    QList<Overload> overloads() const;

private:
    using Job = Workplace::Job;
    void addRows(const Place &scope);
    QList<Job> leading() const;
    void addColumns(const QList<Job> &leading);
    qint64 nameIdOf(const Job &job) const { return m_across == Across::Shifts ? job.shift : job.jobTitle; }
    Cell &cellAt(int row, int column) { return m_cells[size_t(row) * size_t(m_columns.size() + 1) + size_t(column + 1)]; }

    Workplace m_workplace;
    StandingMap m_standing;
    Across m_across;
    QList<Row> m_rows;
    QList<Column> m_columns;
    QList<QList<int>> m_rowsOf;    ///< by place; nothing for places outside the scope
    QList<int> m_rowsOfNowhere;    ///< of whoever works for nobody known: the row of everybody, where there is one
    QHash<qint64, int> m_columnOf; ///< by shift or job title
    std::vector<Cell> m_cells{1};  ///< row by row, the whole row first; of a place that is gone one empty cell
};

} // namespace rnf
