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

QJsonValue toJson(const SqlValue &value)
{
    struct Writer {
        QJsonValue operator()(std::monostate) const { return QJsonValue(); }
        QJsonValue operator()(qint64 number) const
        {
            if (number > -exactLimit && number < exactLimit)
                return QJsonValue(number);
            return QJsonObject{{integerKey, QString::number(number)}};
        }
        QJsonValue operator()(const QString &text) const { return QJsonValue(text); }
        QJsonValue operator()(const QByteArray &bytes) const
        {
            return QJsonObject{{bytesKey, QString::fromLatin1(bytes.toBase64())}};
        }
    };
    return std::visit(Writer{}, value);
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

QString imageText(const QList<ColumnChange> &columns, bool isUpdate)
{
    QJsonObject object;
    for (const auto &change : columns) {
        object.insert(change.column, isUpdate ? QJsonValue(QJsonArray{toJson(change.before), toJson(change.after)})
                                              : toJson(change.before));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QList<ColumnChange> readImage(const QString &image)
{
    QList<ColumnChange> columns;
    const auto object = QJsonDocument::fromJson(image.toUtf8()).object();
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
