#include "storage/sqlite/SqliteQuery.h"

#include "storage/sqlite/SqliteConnection.h"

#include <sqlite3.h>

namespace rnf {

RawValue rawValueOf(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT: // only another program writes one
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return QUtf8StringView(text, sqlite3_value_bytes(value));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
        return QByteArrayView(bytes, sqlite3_value_bytes(value));
    }
    default:
        return {};
    }
}

SqliteQuery::SqliteQuery(SqliteConnection &connection, const QString &sql) : m_connection(connection), m_sql(sql)
{
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v3(m_connection.handle(), utf8.constData(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                                        &m_statement, nullptr);
    if (code != SQLITE_OK)
        m_connection.fail(code, m_sql);
}

SqliteQuery::~SqliteQuery() { sqlite3_finalize(m_statement); }

void SqliteQuery::bind(int position, const RawValue &value)
{
    struct Bind {
        sqlite3_stmt *statement;
        int position;
        int operator()(std::monostate) const { return sqlite3_bind_null(statement, position); }
        int operator()(qint64 number) const { return sqlite3_bind_int64(statement, position, number); }
        int operator()(QUtf8StringView text) const
        {
            return sqlite3_bind_text(statement, position, text.isNull() ? "" : text.data(), int(text.size()), SQLITE_STATIC);
        }
        int operator()(QByteArrayView bytes) const
        {
            return sqlite3_bind_blob(statement, position, bytes.isNull() ? "" : bytes.data(), int(bytes.size()),
                                     SQLITE_STATIC);
        }
    };
    if (const int code = std::visit(Bind{m_statement, position}, value); code != SQLITE_OK)
        m_connection.fail(code, m_sql);
}

bool SqliteQuery::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_connection.fail(sqlite3_extended_errcode(m_connection.handle()), m_sql);
    return false;
}

RawValue SqliteQuery::value(int column) { return rawValueOf(sqlite3_column_value(m_statement, column)); }

int SqliteQuery::changedRows() { return sqlite3_changes(m_connection.handle()); }

void SqliteQuery::reset() { sqlite3_reset(m_statement); }

int SqliteQuery::columnCount() const { return sqlite3_column_count(m_statement); }

} // namespace rnf
