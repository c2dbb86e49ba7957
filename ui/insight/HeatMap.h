#pragma once

#include "insight/MetricTable.h"

#include <QColor>
#include <QCoreApplication>

class QPainter;
class QRect;

namespace rnf {

struct Colours;

/// A table whose cells are the bluer, the larger their number is: five steps of one blue, with the number in every cell, so that
/// nothing is told by colour alone. Where no number is above five, each is a step of its own, so that single ones stay pale.
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
    /// The cells with their headings, for a picture, in light colours; says how many rows there was no room for.
    static void paint(QPainter &painter, const QRect &room, const MetricTable &table);

private:
    static constexpr qint64 steps = 5;

    qint64 m_most = steps; ///< the largest number, or as many as there are steps
};

} // namespace rnf
