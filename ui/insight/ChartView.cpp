#include "insight/ChartView.h"

#include "insight/ChartMaker.h"
#include "insight/HeatMap.h"
#include "insight/SafeChartView.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"chart"_s);
    setMinimumSize(240, 200);
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ChartView::setTable(const MetricTable &table)
{
    m_table = table;
    setAccessibleName(tr("Chart: %1").arg(table.title));
    setAccessibleDescription(table.title + u". "_s + table.population);
    draw();
}

void ChartView::draw()
{
    delete std::exchange(m_view, nullptr);
    if (m_table.rows.isEmpty() || HeatMap::isWanted(m_table))
        return;
    // Queued: what is opened may show another chart in place of the one that was clicked.
    const auto open = [this](int row, int column) {
        QMetaObject::invokeMethod(
            this, [this, row, column] { Q_EMIT opened(row, column); }, Qt::QueuedConnection);
    };
    m_view = new SafeChartView(ChartMaker(m_table, Theme::colours(palette()), open).make(), this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_layout->addWidget(m_view);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Queued: whoever tells all widgets of it must not meet a chart that is gone.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &ChartView::draw, Qt::QueuedConnection);
}

void ChartView::paint(QPainter &painter, const QRect &room, const MetricTable &table)
{
    if (HeatMap::isWanted(table))
        return HeatMap::paint(painter, room, table);
    QChartView view(ChartMaker(table, Theme::colours(false), [](int, int) {}).make());
    view.setFrameShape(QFrame::NoFrame);
    view.setAttribute(Qt::WA_DontShowOnScreen); // it is laid out as if it were shown
    view.resize(room.size());
    view.show();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    view.render(&painter, room, view.viewport()->rect());
}

} // namespace rnf
