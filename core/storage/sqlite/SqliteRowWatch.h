#pragma once

#include "storage/RowWatch.h"

struct sqlite3;

namespace rnf {

class SqliteConnection;

/// SQLite's pre-update hook tells of every row that changes, also of those that a reference takes along, at no cost to speak
/// of: rows are looked at where SQLite keeps them, and only those that the listener did not see made.
class SqliteRowWatch : public RowWatch {
public:
    SqliteRowWatch(SqliteConnection &connection, const TableShapes &shapes, RowListener &listener);
    ~SqliteRowWatch() override;

    void start() override;
    void stop() override;
    void afterStatement() override;
    void tellAll() override {}

private:
    struct Table;
    static void onPreUpdate(void *self, sqlite3 *, int operation, const char *database, const char *table, long long before,
                            long long after);
    void tell(const Table &table, int operation, qint64 before, qint64 after);
    const Table *tableNamed(const char *name);
    RawValue before(int column);
    RawValue after(int column);
    QByteArray imageOfUpdate(const Table &table);
    QByteArray imageOfDelete(const Table &table);
    static QByteArray wholeImage(const Table &table, QByteArray members);
    qint64 aboutOf(const Table &table, bool isOld, qint64 row);
    void keep(int code);

    SqliteConnection &m_connection;
    RowListener &m_listener;
    std::vector<Table> m_tables;
    const Table *m_lastTable = nullptr;
    bool m_isActive = false;
    int m_failure = 0; ///< SQLite's code of what went wrong while it told of rows, for the end of the statement
};

} // namespace rnf
