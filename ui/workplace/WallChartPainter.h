#pragma once

#include "workplace/WallChart.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace rnf {

/// Draws the cells of a wall chart, on the screen and on paper: how many people, the mark of the one in the middle, a bar of
/// how they stand, the share of cards, and how many there are for each leader. Each strength has a mark beside its colour,
/// so that it reads in grey as well.
class WallChartPainter {
public:
    struct Colours {
        QColor text, quiet, line, warning;
    };
    WallChartPainter(const Colours &colours, const QFont &font) : m_colours(colours), m_font(font) {}

    void draw(QPainter &painter, const QRectF &rect, const WallChart::Cell &cell) const;
    /// A line that says what the colours and marks are, in the words of the campaign: from 1 (strongest) on.
    void drawLegend(QPainter &painter, const QRectF &rect, const QStringList &words) const;

    /// Of one cell, in the units of the font's device.
    static QSizeF cellSize(const QFont &font);
    /// "++", "+", "=", "−", "−−", and "?" for who is not assessed.
    static QString mark(int strength);

private:
    static QColor colour(int strength);
    void drawBar(QPainter &painter, const QRectF &rect, const WallChart::Cell &cell) const;
    void drawSwatch(QPainter &painter, const QRectF &rect, int strength) const;

    Colours m_colours;
    QFont m_font;
};

} // namespace rnf
