#pragma once

#include "print/Printout.h"

#include <QFont>
#include <QStringList>

namespace rnf {

/// A table on paper: cells wrap, the headings stand on every page again, and a row is only divided when it is longer than a
/// page.
class ListPrintout : public Printout {
public:
    ListPrintout(FrameWords words, const QStringList &headings, const QList<QStringList> &rows);

    /// Across where the columns need the room.
    QPageLayout defaultPaper() const override;

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    /// Some lines of a row, at their place on a page.
    struct Piece {
        qsizetype row;
        int firstLine, lineCount;
        qreal top, pitch;
    };
    void findWidths(qreal room);
    std::pair<int, qreal> measured(const QStringList &cells, const QFont &font, const QList<qreal> &lengths = {}) const;
    qreal cellWidth(qsizetype column) const;
    void drawCells(QPainter &painter, const QStringList &cells, const QFont &font, const Piece &piece) const;

    QStringList m_headings;
    QList<QStringList> m_rows;
    QList<QList<qreal>> m_lengths; ///< of the cells, when they stand in one line
    QList<qreal> m_natural;        ///< width that each column would like
    QList<qreal> m_least;          ///< width in which no word of a column has to be broken
    QList<qreal> m_widths;
    QList<QList<Piece>> m_pages;
};

} // namespace rnf
