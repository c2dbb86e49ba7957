#pragma once

#include "base/Paper.h"
#include "print/Printout.h"

namespace rnf {

/// A letter or a report on paper: its blocks one below the other, over as many pages as they take. Texts wrap and are never cut
/// off; a heading stays with what follows it; a table's headings stand on every page again; a line to sign on is never parted
/// from its name.
class PaperPrintout : public Printout {
public:
    PaperPrintout(FrameWords words, Paper paper);

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    /// Something that is not divided, at its place on a page: some lines of a text, a row of a table, lines to sign on.
    struct Piece {
        qsizetype block;
        int row;                  ///< of a table; -1: its headings
        int firstLine, lineCount; ///< of a text
        qreal top, height;
    };

    Paper m_paper;
    QSizeF m_room;
    QList<QList<Piece>> m_pages;
};

} // namespace rnf
