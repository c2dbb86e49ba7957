#pragma once

#include "storage/RowWatch.h"

#include <QHash>

namespace rnf {

class Connection;

/// Triggers of the server note every row that changes in a temporary table of the connection, which is read before the
/// commit. Rows that are made come by statement, because an import makes many; the others by row, because a reference that
/// is followed runs a statement for every row it leaves, mostly to find nothing.
class PostgresRowWatch : public RowWatch {
public:
    PostgresRowWatch(Database &database, const TableShapes &shapes, RowListener &listener);

    void start() override;
    void stop() override;
    void afterStatement() override {}
    void tellAll() override;

    /// What makes the functions and triggers for those of the tables that are there.
    static QString ddl(Connection &connection, const Schema &schema);

private:
    struct Noted;
    void tell(const Noted &noted);
    void learnWhatGrew();

    Database &m_database;
    const TableShapes &m_shapes;
    RowListener &m_listener;
    Statement m_noted, m_newest;
    bool m_isOn = false;
    qint64 m_last = 0;              ///< number of the last line that was told
    qint64 m_told = 0;              ///< lines told already that still stand there
    QHash<QString, qint64> m_added; ///< rows of this action by table
};

} // namespace rnf
