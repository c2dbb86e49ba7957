#pragma once

#include "look/Theme.h"

#include <QBrush>
#include <QPen>
#include <QtCharts/QScatterSeries>

namespace rnf {

/// What the series of a chart look like and what they are called, on as many lines as that takes. Qt Charts draws samples smaller
/// than a pattern or a dash, and cuts names.
class ChartLegend {
public:
    struct Entry {
        enum class Look { Area, Line, Mark, Band };
        Look look = Look::Area;
        QString name;
        QBrush brush; ///< of an area or a mark
        QPen pen;     ///< around an area, or of a line
        QScatterSeries::MarkerShape shape = QScatterSeries::MarkerShapeTriangle;
    };

    void add(const Entry &entry) { m_entries += entry; }
    const QList<Entry> &entries() const { return m_entries; }
    qreal heightFor(qreal width) const;
    void draw(QPainter &painter, const QRectF &room, const Colours &colours) const;
    /// Where each entry stands, its sample at the left: lines follow each other from above, each in the middle.
    QList<QRectF> places(qreal width) const;

    static constexpr QSizeF sample{32, 16};

private:
    QList<Entry> m_entries;
};

} // namespace rnf
