#include "storage/Statement.h"

#include "storage/Database.h"
#include "storage/StorageError.h"

#include <sqlite3.h>

namespace rnf {

SqlValue Row::next()
{
    const int column = m_column++;
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
    }
    default:
        return {};
    }
}

Statement::Statement(Database &database, const QString &sql) : m_database(database), m_sql(sql)
{
    m_database.remember(sql);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_sql(std::move(other.m_sql)), m_statement(std::exchange(other.m_statement, nullptr))
{
}

void Statement::prepare()
{
    if (m_statement)
        return;
    const QByteArray sql = m_sql.toUtf8();
    const int code = sqlite3_prepare_v3(m_database.handle(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &m_statement, nullptr);
    if (code != SQLITE_OK)
        m_database.raise(code, m_sql);
}

void Statement::reset()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void Statement::bind(int position, const SqlValue &value)
{
    struct Binder {
        sqlite3_stmt *statement;
        int position;
        int operator()(std::monostate) const { return sqlite3_bind_null(statement, position); }
        int operator()(qint64 number) const { return sqlite3_bind_int64(statement, position, number); }
        int operator()(double number) const { return sqlite3_bind_double(statement, position, number); }
        int operator()(const QString &text) const
        {
            const QByteArray utf8 = text.toUtf8();
            return sqlite3_bind_text(statement, position, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
        }
        int operator()(const QByteArray &bytes) const
        {
            return sqlite3_bind_blob(statement, position, bytes.isNull() ? "" : bytes.constData(), int(bytes.size()),
                                     SQLITE_TRANSIENT);
        }
    };
    if (const int code = std::visit(Binder{m_statement, position}, value); code != SQLITE_OK)
        m_database.raise(code, m_sql);
}

void Statement::bindText(int position, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const int code = sqlite3_bind_text(m_statement, position, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    if (code != SQLITE_OK)
        m_database.raise(code, m_sql);
}

int Statement::runWith(const QList<SqlValue> &values)
{
    const Running running(*this);
    bindList(values);
    return finish();
}

void Statement::bindList(const QList<SqlValue> &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        bind(int(i) + 1, values[i]);
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.raise(sqlite3_extended_errcode(m_database.handle()), m_sql);
    return false;
}

int Statement::finish()
{
    while (step()) { }
    const int changed = sqlite3_changes(m_database.handle());
    reset();
    m_database.wrote();
    return changed;
}

} // namespace rnf
