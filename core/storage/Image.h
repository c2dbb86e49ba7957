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

/// What the change log keeps of a changed or deleted row: JSON in UTF-8, numbers with 17 digits, bytes as base64. Written
/// straight into bytes, because an undo may write half a million of them.
QByteArray imageBytes(const QList<ColumnChange> &columns, bool isUpdate);
/// The columns of such a text. Nothing when it is not one.
QList<ColumnChange> readImage(const QByteArray &image);

} // namespace rnf
