#pragma once

#include "print/Printout.h"
#include "programme/PublicProgramme.h"

#include <QColor>
#include <QFont>

namespace rnf {

/// A programme as people carry it: days, times, and of each session its title, room, people and marks, over as many pages as it
/// takes. Nothing is cut off, a session is only divided when it is longer than a page, and day and time stand again where a page
/// begins.
class ProgrammeListPrintout : public Printout {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeListPrintout)

public:
    ProgrammeListPrintout(FrameWords words, PublicProgramme programme);

    /// A line of a text, at its place on a page.
    struct Line {
        QString text; ///< the whole of it
        QFont font;
        QColor colour;
        qreal left, width, top;
        int line;
        bool isShaded = false; ///< over the whole width of the page
    };

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    PublicProgramme m_programme;
    qreal m_width = 0;
    QList<QList<Line>> m_pages;
};

} // namespace rnf
