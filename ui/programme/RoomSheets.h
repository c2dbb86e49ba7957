#pragma once

#include "print/Printout.h"
#include "programme/PublicProgramme.h"

namespace rnf {

/// For the doors: a page for each room and day, with what takes place in it and with what the whole house does, in letters that
/// are read from the corridor.
class RoomSheets : public Printout {
    Q_DECLARE_TR_FUNCTIONS(RoomSheets)

public:
    RoomSheets(FrameWords words, PublicProgramme programme);

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    struct Door {
        Room room;
        QDate day;
        QList<PublicProgramme::Entry> entries;
    };
    void drawRow(QPainter &painter, const PublicProgramme::Entry &entry, const QRectF &place) const;

    PublicProgramme m_programme;
    QSizeF m_room;
    QList<Door> m_doors;
};

} // namespace rnf
