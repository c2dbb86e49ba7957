#pragma once

#include "base/Dates.h"
#include "base/Id.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace rnf {

/// One value of a column: NULL, whole number, text or bytes.
using SqlValue = std::variant<std::monostate, qint64, QString, QByteArray>;

/// The same where somebody else keeps it; valid until they let go of it.
using RawValue = std::variant<std::monostate, qint64, QUtf8StringView, QByteArrayView>;

/// An enum whose values are stored as words. `keysOf` gives the words in the order of the enum's values.
template <typename E> concept Vocabulary = std::is_enum_v<E> && requires(E e) { keysOf(e); };

template <Vocabulary E>
QString keyOf(E value)
{
    return QString::fromLatin1(keysOf(value)[size_t(value)]);
}

template <Vocabulary E, typename Text>
std::optional<E> fromKey(const Text &key)
{
    const auto &keys = keysOf(E{});
    for (size_t i = 0; i < std::size(keys); ++i) {
        if (key == QLatin1String(keys[i]))
            return E(i);
    }
    return std::nullopt;
}

// How C++ values become column values; Row gives them back. A null QString is '', an invalid date or id is NULL.
inline SqlValue toSql(SqlValue value) { return value; }
inline SqlValue toSql(const QString &text) { return text; }
inline SqlValue toSql(const QByteArray &bytes) { return bytes; }
inline SqlValue toSql(qint64 number) { return number; }
inline SqlValue toSql(int number) { return qint64(number); }
inline SqlValue toSql(bool flag) { return qint64(flag ? 1 : 0); }
inline SqlValue toSql(const QDate &day) { return day.isValid() ? SqlValue(dayText(day)) : SqlValue(); }
template <typename Tag>
SqlValue toSql(Id<Tag> id)
{
    return id.isValid() ? SqlValue(id.value) : SqlValue();
}
template <Vocabulary E>
SqlValue toSql(E value)
{
    return keyOf(value);
}
template <typename T>
SqlValue toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : SqlValue();
}

} // namespace rnf
