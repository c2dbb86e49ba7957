#pragma once

#include "insight/ChartView.h"

#include <QTest>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QValueAxis>

namespace rnf {

/// A chart that is laid out; if nothing else is said, as large as half a window.
struct ShownChart {
    explicit ShownChart(const MetricTable &table, const QSize &size = {380, 400})
    {
        view.resize(size);
        view.setTable(table);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("not shown");
        QCoreApplication::processEvents();
    }
    QChart *chart() const { return view.findChild<QChartView *>()->chart(); }
    QValueAxis *up() const { return static_cast<QValueAxis *>(chart()->axes(Qt::Vertical).first()); }
    template <typename Series>
    QList<Series *> series() const
    {
        QList<Series *> found;
        for (auto *one : chart()->series()) {
            if (auto *meant = qobject_cast<Series *>(one))
                found += meant;
        }
        return found;
    }

    ChartView view;
};

} // namespace rnf
