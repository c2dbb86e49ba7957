#include "insight/ChartLegend.h"

#include <QFontMetricsF>
#include <QPainter>

namespace rnf {
namespace {

QFontMetricsF legendFont() { return QFontMetricsF(QApplication::font()); }

qreal entryHeight() { return qMax(ChartLegend::sample.height(), legendFont().height()) + Theme::tight; }

QPolygonF markPolygon(QScatterSeries::MarkerShape shape, const QRectF &area)
{
    const QPointF middle = area.center();
    switch (shape) {
    case QScatterSeries::MarkerShapeRotatedRectangle:
        return QPolygonF{
            {middle.x(), area.top()}, {area.right(), middle.y()}, {middle.x(), area.bottom()}, {area.left(), middle.y()}};
    case QScatterSeries::MarkerShapeRectangle:
        return QPolygonF(area);
    default:
        return QPolygonF{{middle.x(), area.top()}, area.bottomRight(), area.bottomLeft()};
    }
}

/// A line from one end to the other, as it stands in the chart.
void drawBand(QPainter &painter, const QRectF &area)
{
    constexpr qreal halfEnd = 5;
    const qreal x = area.center().x();
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    for (const qreal y : {area.top(), area.bottom()})
        painter.drawLine(QPointF(x - halfEnd, y), QPointF(x + halfEnd, y));
}

void drawSample(QPainter &painter, const QRectF &area, const ChartLegend::Entry &entry)
{
    using enum ChartLegend::Entry::Look;
    constexpr qreal markSize = 12;
    const QRectF inner = area.adjusted(1, 1, -1, -1);
    QRectF mark(0, 0, markSize, markSize);
    mark.moveCenter(area.center());
    painter.setPen(entry.pen);
    painter.setBrush(entry.brush);
    switch (entry.look) {
    case Area:
        painter.drawRect(inner);
        break;
    case Line:
        painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
        break;
    case Mark:
        painter.drawPolygon(markPolygon(entry.shape, mark));
        break;
    case Band:
        drawBand(painter, inner);
        break;
    }
}

} // namespace

QList<QRectF> ChartLegend::places(qreal width) const
{
    QList<QRectF> places;
    qsizetype first = 0; // of its line
    qreal right = 0, top = 0;
    const auto centre = [&] {
        const qreal shift = qMax<qreal>(0, (width - right) / 2);
        for (auto place = places.begin() + first; place != places.end(); ++place)
            place->translate(shift, 0);
        first = places.size();
    };
    for (const auto &entry : m_entries) {
        const qreal whole = sample.width() + Theme::tight + std::ceil(legendFont().horizontalAdvance(entry.name));
        const qreal taken = qMin(whole, width);
        if (places.size() > first && right + Theme::wide + taken > width) {
            centre();
            top += entryHeight();
            right = 0;
        }
        const qreal left = places.size() > first ? right + Theme::wide : 0;
        places += QRectF(left, top, taken, entryHeight());
        right = left + taken;
    }
    centre();
    return places;
}

qreal ChartLegend::heightFor(qreal width) const { return m_entries.isEmpty() ? 0 : places(width).last().bottom(); }

void ChartLegend::draw(QPainter &painter, const QRectF &room, const Colours &colours) const
{
    const auto places = this->places(room.width());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRectF place = places[i].translated(room.topLeft());
        QRectF area(place.topLeft(), sample);
        area.moveTop(place.center().y() - area.height() / 2);
        painter.save();
        painter.setBrushOrigin(area.topLeft());
        drawSample(painter, area, m_entries[i]);
        painter.restore();
        const QRectF text = place.adjusted(sample.width() + Theme::tight, 0, 0, 0);
        painter.setPen(colours.text);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         legendFont().elidedText(m_entries[i].name, Qt::ElideMiddle, text.width() + 1));
    }
}

} // namespace rnf
