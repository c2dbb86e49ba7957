#include "storage/Statement.h"

#include "storage/Database.h"

#include <charconv>

namespace rnf {
namespace {

/// As SQLite reads a number out of what is none: the whole number that it begins with.
qint64 numberIn(QByteArrayView text)
{
    qint64 number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

QLatin1String Row::nextText()
{
    const RawValue value = next();
    if (const auto *text = std::get_if<QUtf8StringView>(&value))
        return QLatin1String(text->data(), text->size());
    if (const auto *bytes = std::get_if<QByteArrayView>(&value))
        return QLatin1String(bytes->data(), bytes->size());
    if (const auto *number = std::get_if<qint64>(&value)) {
        const auto end = std::to_chars(m_digits.data(), m_digits.data() + m_digits.size(), *number).ptr;
        return QLatin1String(m_digits.data(), end - m_digits.data());
    }
    return {};
}

Row &Row::operator>>(SqlValue &out)
{
    struct Keep {
        SqlValue operator()(std::monostate) const { return {}; }
        SqlValue operator()(qint64 number) const { return number; }
        SqlValue operator()(QUtf8StringView text) const { return text.toString(); }
        SqlValue operator()(QByteArrayView bytes) const { return bytes.toByteArray(); }
    };
    out = std::visit(Keep(), next());
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
    const auto bytes = nextText();
    out = QByteArray(bytes.data(), bytes.size());
    return *this;
}

Row &Row::operator>>(qint64 &out)
{
    const RawValue value = next();
    if (const auto *number = std::get_if<qint64>(&value))
        out = *number;
    else if (const auto *text = std::get_if<QUtf8StringView>(&value))
        out = numberIn(QByteArrayView(text->data(), text->size()));
    else
        out = 0;
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

Statement::~Statement() = default;

Statement::Statement(Statement &&other) noexcept = default;

void Statement::prepare()
{
    m_database.connection().refuseIfSpoilt();
    if (!m_query)
        m_query = m_database.connection().query(m_sql);
}

void Statement::reset()
{
    if (!m_query)
        return;
    m_query->reset();
    m_bound.clear();
}

void Statement::bind(int position, const SqlValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        m_query->bind(position, *number);
    else if (const auto *text = std::get_if<QString>(&value))
        bindText(position, *text);
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        bindBytes(position, *bytes);
    else
        m_query->bind(position, std::monostate());
}

void Statement::bindText(int position, const QString &text)
{
    if (text.isEmpty())
        bindWord(position, "");
    else
        bindUtf8(position, QUtf8StringView(m_bound.emplace_back(text.toUtf8())));
}

void Statement::bindBytes(int position, const QByteArray &bytes)
{
    m_query->bind(position, QByteArrayView(m_bound.emplace_back(bytes)));
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

int Statement::finish()
{
    while (step()) {}
    const int changed = m_query->changedRows();
    // What is called now may run statements of its own, and needs no old rows kept for this one.
    m_query->reset();
    m_database.wrote();
    return changed;
}

} // namespace rnf
