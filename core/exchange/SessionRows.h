#pragma once

#include "exchange/SessionFiles.h"
#include "people/PeopleInAction.h"
#include "programme/ProgrammesInAction.h"

#include <variant>

namespace rnf {

/// Which column of a table of sessions holds what; -1: none.
struct SessionColumns {
    explicit SessionColumns(const QStringList &headers);
    QList<qsizetype> used() const;

    qsizetype title = -1, abstract = -1, format = -1, level = -1, length = -1, tracks = -1, speakers = -1, room = -1,
              day = -1, from = -1, language = -1, expected = -1, seats = -1;
};

/// A row as far as the file alone says it.
struct SessionFileRow {
    ProgrammeSession session; ///< without tracks and people
    QStringList tracks, speakers;
    QString room;
    QString startsAt; ///< instant, UTC; empty: no time
};

/// Reads rows of a table of sessions. Values in, values out.
class SessionRowReader {
public:
    SessionRowReader(QStringList headers, const SessionColumns &columns, DateOrder dates, const Event &event);
    std::variant<SessionFileRow, RowProblem> read(const TableRow &row) const;

private:
    std::optional<RowProblem> takeWords(const TableRow &row, ProgrammeSession &session) const;
    std::optional<RowProblem> takeTime(const TableRow &row, SessionFileRow &read) const;
    RowProblem unread(const TableRow &row, qsizetype column, const QString &problem, const QString &hint) const;

    QStringList m_headers;
    const SessionColumns &m_columns;
    DateOrder m_dates;
    const Event &m_event;
};

/// Writes what a table says, row by row, inside the action; at its end, where and when.
class SessionWriting {
public:
    SessionWriting(Action &action, const Event &event, SessionFileOutcome &outcome);
    void take(qint64 number, SessionFileRow row);
    void placeAll();

private:
    ProgrammeTrackId trackNamed(const QString &name);
    /// Nobody: there are several of that name.
    PersonId personNamed(const QString &name);

    Action &m_action;
    const Event &m_event;
    SessionFileOutcome &m_outcome;
    ProgrammeRepository &m_rows;
    QHash<QString, ProgrammeTrackId> m_tracks; ///< by folded names
    QHash<QString, PersonId> m_people;         ///< who was met in this file, likewise
    QSet<QString> m_titles;                    ///< of the event, likewise
    QHash<QString, RoomId> m_rooms;
    QList<ProgrammeSlot> m_slots; ///< of the draft, and new ones without id
};

} // namespace rnf
