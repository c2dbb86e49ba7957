#pragma once

#include "base/Paper.h"
#include "print/PaperPicture.h"
#include "print/Printout.h"

namespace rnf {

/// A letter or a report on paper: its blocks one below the other, over as many pages as they take. Texts wrap and are never cut
/// off; a heading stays with what follows it; a table's headings stand on every page again; no single line or row stands alone
/// where a text or a table begins or ends; a line to sign on is never parted from its name.
class PaperPrintout : public Printout {
public:
    /// `pictures`: one for each block that is one, in their order.
    PaperPrintout(FrameWords words, Paper paper, QList<PaperPicture> pictures = {});

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

    Paper &blocks() { return m_paper; }
    QList<PaperPicture> &pictures() { return m_pictures; }
    /// The page on which a block begins, counted from 0; once it is laid out.
    int pageOf(qsizetype block) const;

private:
    /// Something that is not divided, at its place on a page: some lines of a text, a row of a table, lines to sign on.
    struct Piece {
        qsizetype block;
        int row;                  ///< of a table; -1: its headings
        int firstLine, lineCount; ///< of a text
        qreal top, height;
    };

    const PaperPicture &pictureOf(qsizetype block) const;

    Paper m_paper;
    QList<PaperPicture> m_pictures;
    QSizeF m_room;
    QList<QList<Piece>> m_pages;
};

} // namespace rnf
