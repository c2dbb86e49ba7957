#pragma once

#include "storage/SqlValue.h"

#include <functional>

#include <vector>

struct sqlite3_stmt;
struct sqlite3_value;

namespace rnf {

class Database;

SqlValue valueOf(sqlite3_value *value);
RawValue rawValueOf(sqlite3_value *value);

/// The current row of a running statement. Columns are taken in the order of the SELECT, straight from where SQLite keeps
/// them; a NULL gives the empty value of the type.
class Row {
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}

    Row &operator>>(SqlValue &out);
    Row &operator>>(QString &out);
    Row &operator>>(QByteArray &out);
    Row &operator>>(qint64 &out);
    Row &operator>>(int &out);
    Row &operator>>(bool &out);
    Row &operator>>(QDate &out);
    template <typename Tag>
    Row &operator>>(Id<Tag> &out)
    {
        return *this >> out.value;
    }
    template <Vocabulary E>
    Row &operator>>(E &out)
    {
        out = fromKey<E>(nextText()).value_or(E{});
        return *this;
    }
    template <typename T>
    Row &operator>>(std::optional<T> &out)
    {
        out.reset();
        if (isNull())
            ++m_column;
        else
            *this >> out.emplace();
        return *this;
    }
    template <typename T>
    T take()
    {
        T value{};
        *this >> value;
        return value;
    }

private:
    sqlite3_value *next();
    QLatin1String nextText(); ///< its bytes, until the next row
    bool isNull() const;

    sqlite3_stmt *m_statement;
    int m_column = 0;
};

/// One SQL statement, compiled on first use and kept. Binds in order, throws StorageError, and is always reset when a
/// call returns, so that it holds no snapshot. Belongs to its database's thread.
class Statement {
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Runs to the end; returns how many rows were inserted, changed or deleted.
    template <typename... Values>
    int run(const Values &...values)
    {
        const Running running(*this);
        bindAll(values...);
        return finish();
    }

    /// Calls `visit(Row &)` for each row.
    template <typename Visit, typename... Values>
    void each(Visit &&visit, const Values &...values)
    {
        const Running running(*this);
        bindAll(values...);
        while (step()) {
            Row row(m_statement);
            visit(row);
        }
    }

    /// As `each`, for a visitor that answers whether it wants more.
    template <typename Visit, typename... Values>
    void eachWhile(Visit &&visit, const Values &...values)
    {
        const Running running(*this);
        bindAll(values...);
        while (step()) {
            Row row(m_statement);
            if (!visit(row))
                break;
        }
    }

    /// The first column of the first row, if there is a row.
    template <typename T, typename... Values>
    std::optional<T> one(const Values &...values)
    {
        const Running running(*this);
        bindAll(values...);
        if (!step())
            return std::nullopt;
        return Row(m_statement).take<T>();
    }

    /// Puts values into the places of a statement, in order; the counterpart of Row.
    class Binder {
    public:
        explicit Binder(Statement &statement) : m_statement(statement) {}

        template <typename T>
        Binder &operator<<(const T &value)
        {
            m_statement.bindOne(++m_position, value);
            return *this;
        }

    private:
        Statement &m_statement;
        int m_position = 0;
    };

    /// Runs to the end with what `bind(Binder &)` puts in.
    template <typename Bind>
    int runBinding(Bind &&bind)
    {
        const Running running(*this);
        Binder binder(*this);
        bind(binder);
        return finish();
    }

    /// Binds a list of values, for statements whose number of columns is only known at run time.
    int runWith(const QList<SqlValue> &values);
    template <typename Visit>
    void eachWith(Visit &&visit, const QList<SqlValue> &values)
    {
        const Running running(*this);
        bindList(values);
        while (step()) {
            Row row(m_statement);
            visit(row);
        }
    }

private:
    /// Resets the statement at the end of a call, however it ends.
    struct Running {
        explicit Running(Statement &s) : statement(s) { statement.prepare(); }
        ~Running() { statement.reset(); }
        Statement &statement;
    };

    template <typename... Values>
    void bindAll(const Values &...values)
    {
        int position = 0;
        (bindOne(++position, values), ...);
    }
    template <typename T>
    void bindOne(int position, const T &value)
    {
        if constexpr (std::is_same_v<T, QString>)
            bindText(position, value);
        else if constexpr (std::is_same_v<T, QUtf8StringView>)
            bindUtf8(position, value);
        else if constexpr (std::is_same_v<T, std::optional<QUtf8StringView>>)
            value ? bindUtf8(position, *value) : bind(position, SqlValue());
        else if constexpr (Vocabulary<T>)
            bindWord(position, keysOf(value)[size_t(value)]);
        else if constexpr (std::is_same_v<T, SqlValue>)
            bind(position, value);
        else
            bind(position, toSql(value));
    }

    void bindList(const QList<SqlValue> &values);
    void prepare();
    void reset();
    void bind(int position, const SqlValue &value);
    void bindText(int position, const QString &text);
    void bindUtf8(int position, QUtf8StringView text); ///< which must live as long as the call
    void bindBytes(int position, const QByteArray &bytes);
    void bindWord(int position, const char *literal);
    void check(int code);
    bool step();
    int finish();

    Database &m_database;
    QString m_sql;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray> m_bound; ///< what the statement points to while it runs
};

} // namespace rnf
