#pragma once

#include "exchange/PersonReader.h"
#include "exchange/TableReader.h"
#include "work/TimeEntry.h"

namespace rnf {

/// Where a file of hours says what; -1: nowhere.
struct HoursColumns {
    qsizetype user = -1, firstName = -1, lastName = -1, email = -1;
    qsizetype day = -1, endDay = -1, from = -1, to = -1, pause = -1, length = -1;
    qsizetype area = -1, category = -1; ///< in our own words
    qsizetype project = -1;             ///< in those of other programs, which is an area where one is called so
    QList<qsizetype> about;             ///< what becomes the note: project, task, description

    /// By the headers of formats.md, section 7, and by what people call these columns themselves.
    static HoursColumns of(const QStringList &headers);
    QList<qsizetype> used() const
    {
        return QList<qsizetype>{user, firstName, lastName, email, day,      endDay, from,
                                to,   pause,     length,   area,  category, project}
             + about;
    }
};

/// Reads a row of a file of hours, but for whose it is and for what depends on what there is here.
class EntryReader {
public:
    EntryReader(const TableReader &file, const HoursColumns &columns, DateOrder dates, const QDate &today)
        : m_file(file), m_columns(columns), m_dates(dates), m_today(today)
    {
    }

    std::variant<TimeEntry, RowProblem> read(const TableRow &row) const;

private:
    struct Times {
        QDateTime start; ///< on the minute in which it began, as the timer writes it
        int minutes = 0; ///< up to the end; half ones count upwards
    };
    /// Nothing without both of them.
    std::optional<Times> readTimes(const TableRow &row, const QDate &day) const;
    std::optional<RowProblem> takeLength(const TableRow &row, TimeEntry &entry) const;
    RowProblem unread(const TableRow &row, qsizetype column, const QString &problem, const QString &hint) const;

    const TableReader &m_file;
    const HoursColumns &m_columns;
    DateOrder m_dates;
    QDate m_today;
};

} // namespace rnf
