#pragma once

#include "base/Id.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace rnf {

/// One value of a column: NULL, number, text or bytes.
using SqlValue = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// An enum whose values are stored as words. `keysOf` gives the words in the order of the enum's values.
template <typename E> concept Vocabulary = std::is_enum_v<E> && requires(E e) { keysOf(e); };

template <Vocabulary E>
QString keyOf(E value)
{
    return QString::fromLatin1(keysOf(value)[size_t(value)]);
}

template <Vocabulary E>
std::optional<E> fromKey(const QString &key)
{
    const auto &keys = keysOf(E{});
    for (size_t i = 0; i < std::size(keys); ++i) {
        if (key == QLatin1String(keys[i]))
            return E(i);
    }
    return std::nullopt;
}

// How C++ values become column values. A null QString is '', an invalid date or id is NULL.
inline SqlValue toSql(SqlValue value) { return value; }
inline SqlValue toSql(const QString &text) { return text; }
inline SqlValue toSql(const QByteArray &bytes) { return bytes; }
inline SqlValue toSql(qint64 number) { return number; }
inline SqlValue toSql(int number) { return qint64(number); }
inline SqlValue toSql(bool flag) { return qint64(flag ? 1 : 0); }
inline SqlValue toSql(double number) { return number; }
inline SqlValue toSql(const QDate &day) { return day.isValid() ? SqlValue(day.toString(Qt::ISODate)) : SqlValue(); }
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

// And back. A NULL gives the empty value of the type.
inline void fromSql(const SqlValue &value, QString &text)
{
    const auto *found = std::get_if<QString>(&value);
    text = found ? *found : QString();
}
inline void fromSql(const SqlValue &value, QByteArray &bytes)
{
    const auto *found = std::get_if<QByteArray>(&value);
    bytes = found ? *found : QByteArray();
}
inline void fromSql(const SqlValue &value, qint64 &number)
{
    const auto *found = std::get_if<qint64>(&value);
    number = found ? *found : 0;
}
inline void fromSql(const SqlValue &value, int &number)
{
    qint64 wide = 0;
    fromSql(value, wide);
    number = int(wide);
}
inline void fromSql(const SqlValue &value, bool &flag)
{
    qint64 number = 0;
    fromSql(value, number);
    flag = number != 0;
}
inline void fromSql(const SqlValue &value, QDate &day)
{
    QString text;
    fromSql(value, text);
    day = text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
}
template <typename Tag>
void fromSql(const SqlValue &value, Id<Tag> &id)
{
    fromSql(value, id.value);
}
template <Vocabulary E>
void fromSql(const SqlValue &value, E &out)
{
    QString key;
    fromSql(value, key);
    out = fromKey<E>(key).value_or(E{});
}
template <typename T>
void fromSql(const SqlValue &value, std::optional<T> &out)
{
    if (std::holds_alternative<std::monostate>(value)) {
        out.reset();
        return;
    }
    T inner{};
    fromSql(value, inner);
    out = inner;
}

} // namespace rnf
