#include "storage/Statement.h"

#include "storage/Database.h"
#include "storage/StorageError.h"

#include <sqlite3.h>

namespace rnf {

SqlValue valueOf(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT: // only another program writes one
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    default:
        return {};
    }
}

RawValue rawValueOf(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
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

sqlite3_value *Row::next() { return sqlite3_column_value(m_statement, m_column++); }

QLatin1String Row::nextText()
{
    auto *value = next();
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QLatin1String(text, sqlite3_value_bytes(value));
}

bool Row::isNull() const { return sqlite3_column_type(m_statement, m_column) == SQLITE_NULL; }

Row &Row::operator>>(SqlValue &out)
{
    out = valueOf(next());
    return *this;
}

Row &Row::operator>>(QString &out)
{
    const auto utf8 = nextText();
    out = utf8.isEmpty() ? QString() : QString::fromUtf8(utf8.data(), utf8.size());
    return *this;
}

Row &Row::operator>>(QByteArray &out)
{
    auto *value = next();
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
    out = QByteArray(bytes, sqlite3_value_bytes(value));
    return *this;
}

Row &Row::operator>>(qint64 &out)
{
    out = sqlite3_value_int64(next());
    return *this;
}

Row &Row::operator>>(int &out)
{
    out = int(take<qint64>());
    return *this;
}

Row &Row::operator>>(bool &out)
{
    out = take<qint64>() != 0;
    return *this;
}

Row &Row::operator>>(QDate &out)
{
    out = dayOf(nextText());
    return *this;
}

Statement::Statement(Database &database, const QString &sql) : m_database(database), m_sql(sql) { m_database.remember(sql); }

Statement::~Statement() { sqlite3_finalize(m_statement); }

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_sql(std::move(other.m_sql)), m_statement(std::exchange(other.m_statement, nullptr)),
      m_bound(std::move(other.m_bound))
{
}

void Statement::prepare()
{
    m_database.refuseIfSpoilt();
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
    m_bound.clear();
}

void Statement::check(int code)
{
    if (code != SQLITE_OK)
        m_database.raise(code, m_sql);
}

void Statement::bind(int position, const SqlValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        check(sqlite3_bind_int64(m_statement, position, *number));
    else if (const auto *text = std::get_if<QString>(&value))
        bindText(position, *text);
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        bindBytes(position, *bytes);
    else
        check(sqlite3_bind_null(m_statement, position));
}

void Statement::bindText(int position, const QString &text)
{
    if (text.isEmpty()) {
        bindWord(position, "");
        return;
    }
    const auto &utf8 = m_bound.emplace_back(text.toUtf8());
    check(sqlite3_bind_text(m_statement, position, utf8.constData(), int(utf8.size()), SQLITE_STATIC));
}

void Statement::bindUtf8(int position, QUtf8StringView text)
{
    check(sqlite3_bind_text(m_statement, position, text.data(), int(text.size()), SQLITE_STATIC));
}

void Statement::bindBytes(int position, const QByteArray &bytes)
{
    const auto &kept = m_bound.emplace_back(bytes);
    check(sqlite3_bind_blob(m_statement, position, kept.isNull() ? "" : kept.constData(), int(kept.size()), SQLITE_STATIC));
}

void Statement::bindWord(int position, const char *literal)
{
    check(sqlite3_bind_text(m_statement, position, literal, -1, SQLITE_STATIC));
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
    while (step()) {}
    const int changed = sqlite3_changes(m_database.handle());
    sqlite3_reset(m_statement);
    m_database.wrote();
    return changed;
}

} // namespace rnf
