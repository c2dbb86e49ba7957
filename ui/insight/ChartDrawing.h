#pragma once

#include <QGraphicsItem>
#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>

namespace rnf {

/// Something drawn over a chart, and in its place whenever the chart is laid out. The pointer does not meet it: a click is meant
/// for what lies below.
class ChartDrawing : public QGraphicsItem {
public:
    QRectF boundingRect() const override { return m_area; }
    QPainterPath shape() const override { return {}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setFont(QApplication::font());
        draw(*painter, m_chart->plotArea());
    }

protected:
    /// The chart owns it.
    explicit ChartDrawing(QChart *chart) : QGraphicsItem(chart), m_chart(chart)
    {
        constexpr qreal aboveSeries = 50; // Qt Charts counts its own items from the background up to ten or so
        setZValue(aboveSeries);
        QObject::connect(chart, &QChart::plotAreaChanged, chart, [this](const QRectF &plot) {
            prepareGeometryChange();
            m_area = {{}, m_chart->size()};
            arrange(plot);
            update();
        });
    }
    QChart *chart() const { return m_chart; }
    virtual void arrange(const QRectF &) {}
    virtual void draw(QPainter &painter, const QRectF &plot) const = 0;

    /// Where a number of the axis stands.
    static qreal heightAt(double number, const QValueAxis *up, const QRectF &plot)
    {
        return plot.bottom() - (number - up->min()) / (up->max() - up->min()) * plot.height();
    }

private:
    QChart *m_chart;
    QRectF m_area;
};

} // namespace rnf
