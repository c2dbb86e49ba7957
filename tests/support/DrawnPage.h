#pragma once

#include "print/Printout.h"

#include <QImage>
#include <QPainter>

// A page as a picture, and what stands on it.
namespace rnf {

inline const QString longName =
    QStringLiteral("Nomathamsanqa-Christina van der Merwe-Thiruvenkatanathapuram de la Santísima Trinidad y Ruiz");
inline const QString arabicName = QStringLiteral("عبد الرحمن بن محمد الأنصاري المعروف بأبي عبد الله السكندري");

inline QImage drawn(const Printout &printout, int page, qreal scale = 2)
{
    QImage image((printout.pageSize() * scale).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    printout.draw(painter, page);
    return image;
}

/// Pixels that are not white within a part of the page, in points.
inline int ink(const QImage &image, const QRectF &part, qreal scale = 2)
{
    const QRect area = QRectF(part.topLeft() * scale, part.size() * scale).toRect() & image.rect();
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.constScanLine(y)[x] < 250;
    }
    return count;
}

/// The same of the whole page.
inline int ink(const QImage &image) { return ink(image, QRectF(QPointF(), image.size())); }

} // namespace rnf
