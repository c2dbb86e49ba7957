#pragma once

#include "workplace/Workplace.h"

#include <QSet>

namespace rnf {

/// The wall chart of a place: the place and what lies below it against shifts or job titles, with the people in each cell.
/// A place counts everybody within it, each once; those who work in it but in none of its parts have a row of their own.
/// Places that nobody works in and no headcount is claimed for are left out.
class WallChart {
public:
    enum class Across { Shifts, JobTitles };

    WallChart(const Workplace &workplace, PlaceKey scope, Across across);

    struct Row {
        PlaceKey place;
        QString name;
        int depth = 0; ///< below the scope
        Headcount headcount;
        bool isRest = false; ///< those who work in the place but in none of its parts
    };
    struct Column {
        qint64 id = 0; ///< of the shift or job title; 0: not known
        QString name;
    };
    /// The first row is the scope.
    const QList<Row> &rows() const { return m_rows; }
    const QList<Column> &columns() const { return m_columns; }
    bool isEmpty() const { return m_rows.isEmpty(); }

    /// Who stands in a cell; `column` −1: in the whole row. Each once, in no order.
    QSet<PersonId> people(int row, int column) const { return m_cells.value({row, column}); }
    qsizetype count(int row, int column) const;

private:
    void addRows(const Workplace &workplace, const Place &scope);

    QList<Row> m_rows;
    QList<Column> m_columns;
    QHash<std::pair<int, int>, QSet<PersonId>> m_cells;
};

} // namespace rnf
