#pragma once

#include "print/Printout.h"
#include "workplace/WallChart.h"

#include <QFont>

namespace rnf {

/// A wall chart for the wall: every place and every shift or job title, as large as one sheet of A3 allows. When letters
/// would get too small to read, it goes on on more sheets, each with its own headings.
class WallChartPrintout : public Printout {
public:
    /// `levels`: what the campaign calls its strengths, from 1 (strongest) on.
    WallChartPrintout(FrameWords words, const WallChart &chart, const QStringList &levels);

    /// A3, across when there are many columns.
    QPageLayout defaultPaper() const override;

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    struct Band {
        int row;
        qreal top, height;
    };
    bool fill(const QSizeF &room, int points);
    QString nameOf(int row) const;
    int columnCount() const { return int(m_chart.columns().size()) + 1; } ///< the last is everybody
    QString headingOf(int column) const;
    void drawHeadings(QPainter &painter, int first, int count) const;

    WallChart m_chart;
    QStringList m_levels;
    QFont m_font;
    qreal m_headHeight = 0, m_nameWidth = 0, m_cellWidth = 0, m_legendTop = 0, m_width = 0;
    int m_columnsOnSheet = 1;
    QList<QList<Band>> m_sheets; ///< the rows of each sheet; they come again for the columns that have no room
};

} // namespace rnf
