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

/// The text that the change log keeps of a changed or deleted row: JSON, numbers with 17 digits, bytes as base64.
QString imageText(const QList<ColumnChange> &columns, bool isUpdate);
/// The columns of such a text. Nothing when it is not one.
QList<ColumnChange> readImage(const QString &image);

} // namespace rnf
