#pragma once

#include "storage/Query.h"

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace rnf {

class Database;

/// The current row of a running statement. Columns are taken in the order of the SELECT, straight from where the database
/// keeps them; a NULL gives the empty value of the type.
class Row {
public:
    explicit Row(Query &query) : m_query(query) {}

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
    RawValue next() { return m_query.value(m_column++); }
    QLatin1String nextText(); ///< its bytes, until the next column
    bool isNull() const { return std::holds_alternative<std::monostate>(m_query.value(m_column)); }

    Query &m_query;
    int m_column = 0;
    std::array<char, 24> m_digits; ///< of a number that is read as text
};

/// One SQL statement with ? for its values, compiled on first use and kept. Binds in order, throws StorageError, and is always reset when a
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
            Row row(*m_query);
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
            Row row(*m_query);
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
        return Row(*m_query).take<T>();
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
            Row row(*m_query);
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
        else if constexpr (std::is_same_v<T, RawValue>)
            m_query->bind(position, value);
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
    void bindUtf8(int position, QUtf8StringView text) { m_query->bind(position, text); } ///< which lives as long as the call
    void bindBytes(int position, const QByteArray &bytes);
    void bindWord(int position, const char *literal) { m_query->bind(position, QUtf8StringView(literal)); }
    bool step() { return m_query->step(); }
    int finish();

    Database &m_database;
    QString m_sql;
    std::unique_ptr<Query> m_query;
    std::vector<QByteArray> m_bound; ///< what the statement points to while it runs
};

} // namespace rnf
