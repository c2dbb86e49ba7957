#pragma once

#include "AgendaProblemFile.h"

#include <QHash>

namespace rnf {

/// A workbook of papers in parallel sessions: the sheets submissions, tracks, sessions and rooms; parameters with the weights;
/// and tables of penalties, tracks_sessions|penalty, tracks_rooms|penalty, similar tracks and sessions_rooms|penalty. Sheets,
/// columns and rows may stand in any order; tables of penalties may be missing.
class AgendaWorkbook {
public:
    explicit AgendaWorkbook(const QString &path) : m_path(path) {}
    Result<AgendaProblemFile> read();

private:
    struct Grid {
        QStringList headers;
        QList<QStringList> rows; ///< as wide as the headers
    };
    /// Cells by the names of their row and column.
    using Table = QHash<std::pair<QString, QString>, int>;

    std::optional<Error> readSheets();
    std::optional<Error> readSessions();
    std::optional<Error> readRooms();
    std::optional<Error> readTracks();
    std::optional<Error> readPapers();
    void readPenalties();
    void readSettings();
    QString addPaper(const QStringList &row, const QStringList &headers);
    std::optional<Error> names(const QString &sheet, QStringList &into) const;
    int numberOf(const QString &person);
    Table table(const QString &sheet) const;
    QList<int> zonePenalties(const QString &zone) const;

    QString m_path;
    QHash<QString, Grid> m_sheets; ///< by plain word
    AgendaProblemFile m_read;
    TrackProblem m_problem;
    QStringList m_blocks;
    QStringList m_tracks;
    QHash<QString, int> m_people;
    QHash<QString, QString> m_settings; ///< by plain word; those of one heading behind it: "lesssuitable…from"
    QList<std::pair<int, int>> m_hours; ///< by block, minutes of the day
};

} // namespace rnf
