#include "programme/ProgrammeBooklet.h"

#include <QPainter>

namespace rnf {
namespace {

constexpr int pagesOfSheet = 4;

/// So many pages as whole sheets have.
int inWholeSheets(int pages) { return (pages + pagesOfSheet - 1) / pagesOfSheet * pagesOfSheet; }

} // namespace

FrameWords ProgrammeBooklet::bare(FrameWords words)
{
    words.isBare = true;
    return words;
}

ProgrammeBooklet::ProgrammeBooklet(FrameWords words, PublicProgramme programme)
    : Printout(bare(words)), m_inside(words, std::move(programme))
{
}

std::pair<int, int> ProgrammeBooklet::pagesOn(int side, int pages)
{
    const int whole = inWholeSheets(pages), outer = whole - 1 - side;
    return side % 2 == 0 ? std::pair(outer, side) : std::pair(side, outer);
}

int ProgrammeBooklet::paginate(const QSizeF &room)
{
    m_room = room;
    // Half of the printable part, which has its margins already; between the halves each keeps away from the fold.
    constexpr qreal fromFold = 14;
    const QPageSize half(QSizeF(room.width() / 2, room.height()), QPageSize::Point, {}, QPageSize::ExactMatch);
    m_inside.layOut({half, QPageLayout::Portrait, {fromFold, 0, fromFold, 0}, QPageLayout::Point});
    return inWholeSheets(m_inside.pageCount()) / 2;
}

void ProgrammeBooklet::drawContent(QPainter &painter, int page) const
{
    const auto [left, right] = pagesOn(page, m_inside.pageCount());
    for (const auto &[inner, at] : {std::pair(left, qreal(0)), std::pair(right, m_room.width() / 2)}) {
        if (inner >= m_inside.pageCount())
            continue; // an empty page at the end
        painter.save();
        painter.translate(at, 0);
        m_inside.draw(painter, inner);
        painter.restore();
    }
}

} // namespace rnf
