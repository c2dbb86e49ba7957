#pragma once

#include <QSizeF>

#include <functional>

class QPainter;

namespace rnf {

/// A picture on a page, drawn by whoever knows how.
struct PaperPicture {
    QSizeF size; ///< in points; smaller where a page has no room for it
    /// Draws it with its corner where the painter's origin is.
    std::function<void(QPainter &painter)> draw;

    /// How much smaller it is in a room.
    qreal scaleIn(const QSizeF &room) const
    {
        return qMin(qreal(1), qMin(room.width() / size.width(), room.height() / size.height()));
    }
};

} // namespace rnf
