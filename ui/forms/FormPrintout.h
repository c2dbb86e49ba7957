#pragma once

#include "forms/AnswerForm.h"
#include "print/Printout.h"

#include <functional>

namespace rnf {

/// A form to be filled in by hand: boxes to write in, small ones to tick, as many lines as an answer needs. It stands in the
/// language of those who are asked, whatever that of the window is. A question is not parted by the end of a page, unless it is
/// longer than one.
class FormPrintout : public Printout {
public:
    /// A part of a question, as high as its drawing.
    struct Row {
        qreal height = 0;
        bool staysWithNext = false; ///< says what is asked
        std::function<void(QPainter &painter, const QPointF &at)> draw = {};
    };

    /// `organization`: who asks; stands above the title.
    FormPrintout(FrameWords words, AnswerForm form, QString organization);

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    struct Piece {
        int page = 0;
        qreal top = 0;
        Row row;
    };
    void place(const QList<Row> &question, const QSizeF &room);

    AnswerForm m_form;
    QString m_organization;
    QList<Piece> m_pieces;
    QSizeF m_room;
    int m_page = 0;
    qreal m_top = 0;
};

} // namespace rnf
