#pragma once

#include "storage/Query.h"

struct sqlite3_stmt;
struct sqlite3_value;

namespace rnf {

class SqliteConnection;

/// A statement as SQLite compiled it.
class SqliteQuery : public Query {
public:
    SqliteQuery(SqliteConnection &connection, const QString &sql);
    ~SqliteQuery() override;

    void bind(int position, const RawValue &value) override;
    bool step() override;
    RawValue value(int column) override;
    int changedRows() override;
    void reset() override;
    int columnCount() const;

private:
    SqliteConnection &m_connection;
    QString m_sql;
    sqlite3_stmt *m_statement = nullptr;
};

/// A value where SQLite keeps it.
RawValue rawValueOf(sqlite3_value *value);

} // namespace rnf
