#pragma once

#include "insight/MetricTable.h"

#include <QColor>
#include <QCoreApplication>

class QPainter;
class QRect;

namespace rnf {

struct Colours;

/// A table whose cells are the darker, the larger their number is: five steps of one blue, with the number in every cell, so that
/// nothing is told by colour alone.
class HeatMap {
    Q_DECLARE_TR_FUNCTIONS(HeatMap)

public:
    explicit HeatMap(const MetricTable &table);

    /// It has such a column, and needs no other chart.
    static bool isWanted(const MetricTable &table);
    /// Behind a cell; invalid where nothing is to be told apart.
    QColor behind(const MetricColumn &column, const MetricCell &cell, const Colours &colours) const;
    /// Reads well on what is behind it.
    static QColor onTopOf(const QColor &behind, const Colours &colours);
    /// So much room all of its cells and their headings need.
    static int heightOf(const MetricTable &table);
    /// The cells with their headings, for a picture, in light colours; says how many rows there was no room for.
    static void paint(QPainter &painter, const QRect &room, const MetricTable &table);

private:
    qint64 m_most = 0;
};

} // namespace rnf
