#pragma once

#include "programme/ProgrammeListPrintout.h"

namespace rnf {

/// A programme for the pocket: pages of half a sheet, in the order in which they come right when the sheets are printed on both
/// sides, laid into each other and folded once in the middle.
class ProgrammeBooklet : public Printout {
public:
    ProgrammeBooklet(FrameWords words, PublicProgramme programme);

    QPageLayout defaultPaper() const override { return paper(commonPaper(), QPageLayout::Landscape); }
    bool hasOwnPaper() const override { return true; }
    /// Which page stands at the left and at the right of a side of a sheet, counted from 0; of `pages`, which a sheet has four of.
    static std::pair<int, int> pagesOn(int side, int pages);

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    static FrameWords bare(FrameWords words);

    ProgrammeListPrintout m_inside;
    QSizeF m_room;
};

} // namespace rnf
