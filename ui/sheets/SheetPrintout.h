#pragma once

#include "print/Printout.h"
#include "sheets/Sheet.h"

#include <QStringList>

namespace rnf {

/// What a numbered sheet says of somebody, and what came back.
struct SheetLine {
    int number = 0;
    QString name;
    QStringList phones;
    QString about; ///< where they work, and when somebody spoke with them
    QChar marked;  ///< the letter that was keyed in; null: nothing yet
};

/// A numbered sheet on paper: for each person a large number, whom to call and how, a box for every result, and room to
/// write; what the letters mean at the foot.
class SheetPrintout : public Printout {
    Q_DECLARE_TR_FUNCTIONS(SheetPrintout)

public:
    SheetPrintout(FrameWords words, const QList<SheetLine> &lines, const QList<SheetMark> &marks)
        : Printout(std::move(words)), m_lines(lines), m_marks(marks)
    {
    }

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    struct Place {
        qsizetype line;
        qreal top, height;
    };
    QString legend() const;
    qreal heightOf(const SheetLine &line) const;
    void drawLine(QPainter &painter, const SheetLine &line, const Place &place) const;
    void drawWho(QPainter &painter, const SheetLine &line, qreal top) const;
    void drawBoxes(QPainter &painter, const SheetLine &line, qreal top) const;
    qreal whoWidth() const;
    qreal boxesLeft() const;

    QList<SheetLine> m_lines;
    QList<SheetMark> m_marks;
    QList<QList<Place>> m_pages;
    QSizeF m_room;
};

} // namespace rnf
