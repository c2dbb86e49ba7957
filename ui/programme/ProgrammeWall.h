#pragma once

#include "print/Printout.h"
#include "programme/PublicProgramme.h"

namespace rnf {

/// A programme for the wall: of each day a sheet with its rooms beside each other and the time down the page, in the largest
/// letters that the places have room for. Where columns became too narrow to read from afar the rooms go over several sheets.
class ProgrammeWall : public Printout {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeWall)

public:
    ProgrammeWall(FrameWords words, PublicProgramme programme);

    QPageLayout defaultPaper() const override { return paper(QPageSize::A3, QPageLayout::Landscape); }

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    /// A day, or some of its rooms.
    struct Sheet {
        QDate day;
        QList<Room> rooms;
        int number = 1, count = 1; ///< of those of its day
    };

    PublicProgramme m_programme;
    QSizeF m_room;
    QList<Sheet> m_sheets;
};

} // namespace rnf
