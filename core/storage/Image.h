#pragma once

#include "storage/SqlValue.h"

#include <QList>

namespace rnf {

/// A column's value before and after. In the image of a deleted row only `before` is set.
struct ColumnChange {
    QString column;
    SqlValue before;
    SqlValue after;
    bool operator==(const ColumnChange &) const = default;
};

/// Adds a value to such an image, which is JSON in UTF-8: numbers with 17 digits, bytes as base64. Written straight from where
/// SQLite keeps it, because an undo may write half a million images.
void addJson(QByteArray &json, const RawValue &value);
/// The same, of a value of ours.
QByteArray jsonOf(const SqlValue &value);
/// The columns of what the change log keeps of a changed or deleted row. Nothing when it is no image.
QList<ColumnChange> readImage(const QByteArray &image);

} // namespace rnf
