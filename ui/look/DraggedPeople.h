#pragma once

#include "base/Id.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace rnf {

/// People on their way from a list to somewhere else in the window. They travel as ids alone: dropped into another program,
/// they are nobody.
namespace DraggedPeople {

inline const QString format = QStringLiteral("application/x-rankandfile-people");

/// The caller owns it.
inline QMimeData *from(const QList<PersonId> &people)
{
    QByteArray ids;
    QDataStream stream(&ids, QIODevice::WriteOnly);
    for (const PersonId person : people)
        stream << person.value;
    auto *data = new QMimeData;
    data->setData(format, ids);
    return data;
}

inline bool areIn(const QMimeData *data) { return data->hasFormat(format); }

inline QList<PersonId> in(const QMimeData *data)
{
    QList<PersonId> people;
    QDataStream stream(data->data(format));
    while (!stream.atEnd()) {
        PersonId person;
        stream >> person.value;
        people += person;
    }
    return people;
}

} // namespace DraggedPeople
} // namespace rnf
