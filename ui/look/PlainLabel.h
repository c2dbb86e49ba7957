#pragma once

#include <QLabel>

namespace rnf {

/// A label that shows a text as it is, on as many lines as it needs: Qt would take a name like "<img src=…>" for a picture
/// to load.
inline QLabel *plainLabel(QWidget *parent, const QString &objectName = {})
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// A plain label of what was written down, of which people may want to copy a piece.
inline QLabel *recordLabel(const QString &text, QWidget *parent)
{
    auto *label = plainLabel(parent);
    label->setText(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace rnf
