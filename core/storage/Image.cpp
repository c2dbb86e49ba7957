#include "storage/Image.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

// Whole numbers may be larger than a JSON double holds exactly.
const QString integerKey = u"i"_s;
const QString bytesKey = u"b64"_s;
constexpr qint64 exactLimit = qint64(1) << 53;

void addText(QByteArray &json, QUtf8StringView text)
{
    json += '"';
    for (const char c : QByteArrayView(text.data(), text.size())) {
        if (c == '"' || c == '\\')
            json += '\\';
        if (uchar(c) < ' ')
            json += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
        else
            json += c;
    }
    json += '"';
}

SqlValue fromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Double:
        return qint64(json.toInteger());
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Object: {
        const auto object = json.toObject();
        if (object.contains(integerKey))
            return object[integerKey].toString().toLongLong();
        return QByteArray::fromBase64(object[bytesKey].toString().toLatin1());
    }
    default:
        return {};
    }
}

} // namespace

void addJson(QByteArray &json, const RawValue &value)
{
    struct Writer {
        QByteArray &json;
        void operator()(std::monostate) const { json += "null"; }
        void operator()(qint64 number) const
        {
            const bool isExact = number > -exactLimit && number < exactLimit;
            const QByteArray digits = QByteArray::number(number);
            json += isExact ? digits : "{\"" + integerKey.toLatin1() + "\":\"" + digits + "\"}";
        }
        void operator()(QUtf8StringView text) const { addText(json, text); }
        void operator()(QByteArrayView bytes) const
        {
            json += "{\"" + bytesKey.toLatin1() + "\":\"" + bytes.toByteArray().toBase64() + "\"}";
        }
    };
    std::visit(Writer{json}, value);
}

QByteArray jsonOf(const SqlValue &value)
{
    QByteArray json;
    if (const auto *text = std::get_if<QString>(&value))
        addJson(json, QUtf8StringView(text->toUtf8()));
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        addJson(json, QByteArrayView(*bytes));
    else if (const auto *number = std::get_if<qint64>(&value))
        addJson(json, *number);
    else
        addJson(json, RawValue());
    return json;
}

QList<ColumnChange> readImage(const QByteArray &image)
{
    QList<ColumnChange> columns;
    const auto object = QJsonDocument::fromJson(image).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isArray()) {
            const auto pair = it->toArray();
            columns += {it.key(), fromJson(pair.at(0)), fromJson(pair.at(1))};
        } else {
            columns += {it.key(), fromJson(*it), {}};
        }
    }
    return columns;
}

} // namespace rnf
