#include "storage/postgres/PostgresQuery.h"

#include "storage/StorageError.h"
#include "storage/postgres/PostgresConnection.h"

#include <charconv>

#include <libpq-fe.h>

namespace rnf {
namespace {

/// The types that our statements give, by the numbers that PostgreSQL's catalog has for them since ever.
enum Type : Oid { Boolean = 16, Bytes = 17, Int8 = 20, Int2 = 21, Int4 = 23, Numeric = 1700 };

constexpr int asText = 0, asBytes = 1;

} // namespace

PostgresQuery::PostgresQuery(PostgresConnection &connection, const QString &sql) : m_connection(connection), m_sql(sql) {}

PostgresQuery::~PostgresQuery() { PQclear(m_result); }

QByteArray PostgresQuery::numbered(const QString &sql)
{
    QByteArray text;
    bool isQuoted = false;
    int number = 0;
    for (const char c : sql.toUtf8()) {
        if (c == '\'')
            isQuoted = !isQuoted;
        if (c == '?' && !isQuoted)
            text += '$' + QByteArray::number(++number);
        else
            text += c;
    }
    return text;
}

void PostgresQuery::bind(int position, const RawValue &value)
{
    const auto place = size_t(position) - 1;
    if (m_values.size() <= place) {
        m_kept.resize(place + 1);
        m_values.resize(place + 1);
        m_lengths.resize(place + 1);
        m_formats.resize(place + 1);
    }
    m_formats[place] = asText;
    if (const auto *number = std::get_if<qint64>(&value)) {
        m_kept[place] = QByteArray::number(*number);
    } else if (const auto *text = std::get_if<QUtf8StringView>(&value)) {
        m_kept[place] = QByteArray(text->data(), text->size());
        if (m_kept[place].contains('\0'))
            throw StorageError(StorageError::Trouble::Other, QStringLiteral("a text with U+0000"));
    } else if (const auto *bytes = std::get_if<QByteArrayView>(&value)) {
        m_kept[place] = bytes->toByteArray();
        m_formats[place] = asBytes;
    } else {
        m_values[place] = nullptr;
        return;
    }
    m_values[place] = m_kept[place].isNull() ? "" : m_kept[place].constData();
    m_lengths[place] = int(m_kept[place].size());
}

bool PostgresQuery::step()
{
    if (!m_result) {
        m_result = m_connection.run(m_sql, m_values, m_lengths, m_formats);
        m_bytes.resize(size_t(PQnfields(m_result)));
    }
    return ++m_row < PQntuples(m_result);
}

RawValue PostgresQuery::value(int column)
{
    if (PQgetisnull(m_result, m_row, column))
        return {};
    const char *text = PQgetvalue(m_result, m_row, column);
    const auto size = PQgetlength(m_result, m_row, column);
    switch (PQftype(m_result, column)) {
    case Boolean:
        return qint64(*text == 't' ? 1 : 0);
    case Int2:
    case Int4:
    case Int8: {
        qint64 number = 0;
        std::from_chars(text, text + size, number);
        return number;
    }
    case Numeric: {
        qint64 number = 0;
        const auto read = std::from_chars(text, text + size, number);
        // A sum of whole numbers is one, however large it might have been.
        if (read.ec == std::errc() && read.ptr == text + size)
            return number;
        return QUtf8StringView(text, size);
    }
    case Bytes: {
        auto &bytes = m_bytes[size_t(column)];
        bytes = QByteArray::fromHex(QByteArray::fromRawData(text + 2, size - 2)); // \x…
        return QByteArrayView(bytes.isNull() ? "" : bytes.constData(), bytes.size());
    }
    default:
        return QUtf8StringView(text, size);
    }
}

int PostgresQuery::changedRows() { return QByteArrayView(PQcmdTuples(m_result)).toInt(); }

void PostgresQuery::reset()
{
    PQclear(std::exchange(m_result, nullptr));
    m_row = -1;
}

} // namespace rnf
