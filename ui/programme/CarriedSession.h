#pragma once

#include "programme/ProgrammeSlot.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace rnf {

/// What is on its way to a place in the schedule: a slot that stands somewhere already, or a session that has no place yet. It
/// travels as ids alone: dropped into another program it is nothing.
struct CarriedSession {
    ProgrammeSlotId slot;       ///< either this
    ProgrammeSessionId session; ///< or this
    int minutes = 0;
    QString title;

    static inline const QString format = QStringLiteral("application/x-rankandfile-session");

    bool isSomething() const { return slot.isValid() || session.isValid(); }
    /// The caller owns it.
    QMimeData *toMime() const
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream << slot.value << session.value << minutes << title;
        auto *data = new QMimeData;
        data->setData(format, bytes);
        return data;
    }
    static CarriedSession in(const QMimeData *data)
    {
        CarriedSession carried;
        QDataStream stream(data->data(format));
        stream >> carried.slot.value >> carried.session.value >> carried.minutes >> carried.title;
        return carried;
    }
};

} // namespace rnf
