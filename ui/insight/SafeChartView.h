#pragma once

#include <QChartView>
#include <QMouseEvent>

namespace rnf {

/// Qt Charts 6.4 asks the item below the pointer what it accepts, also where there is none, and would crash.
class SafeChartView : public QChartView {
public:
    using QChartView::QChartView;

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        if (itemAt(event->position().toPoint()))
            QChartView::mousePressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (itemAt(event->position().toPoint()))
            QChartView::mouseReleaseEvent(event);
    }
};

} // namespace rnf
