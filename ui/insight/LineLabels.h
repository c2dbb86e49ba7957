#pragma once

#include "insight/MetricTable.h"
#include "look/Theme.h"

class QChart;
class QValueAxis;

namespace rnf {

/// What the lines across a chart are called: said at one end of each, inside the plot and above what is drawn there.
class LineLabels {
public:
    /// A line at a number of the axis.
    struct Line {
        double at = 0;
        QString label;
    };

    /// Adds them to a chart, which keeps them in their places from then on.
    static void add(QChart *chart, const QValueAxis *up, QList<Line> lines, Qt::AlignmentFlag end, const Colours &colours);
    /// Where less is drawn, so that a label covers less.
    static Qt::AlignmentFlag emptierEnd(const MetricTable &table);
    /// The upper edges of labels that stand on lines, of which the lowest comes first: none covers another, and none reaches
    /// above the plot. Lines that lie close have theirs on top of each other.
    static QList<qreal> tops(const QList<qreal> &lines, qreal height, qreal plotTop);
};

} // namespace rnf
