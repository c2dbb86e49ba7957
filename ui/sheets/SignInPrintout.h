#pragma once

#include "sheets/SheetPrintout.h"

namespace rnf {

/// A sheet that lies at the door: for each row a number, a name, a box for “here”, room for a number or address that is new, and
/// a line to sign on. It lies open, so no phone number and no address stands on it.
class SignInPrintout : public Printout {
    Q_DECLARE_TR_FUNCTIONS(SignInPrintout)

public:
    /// Of the lines the number, the name, what it is about, and whether somebody came.
    SignInPrintout(FrameWords words, const QList<SheetLine> &lines) : Printout(std::move(words)), m_lines(lines) {}

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    /// Where each column begins.
    struct Columns {
        qreal name, box, contact, signature, right;
        qreal nameWidth() const;
    };
    struct Place {
        qsizetype line;
        qreal top, height;
    };
    Columns columns() const;
    qreal heightOf(const SheetLine &line) const;
    qreal headingHeight() const;
    void drawHeadings(QPainter &painter) const;
    void drawLine(QPainter &painter, const SheetLine &line, const Place &place) const;

    QList<SheetLine> m_lines;
    QList<QList<Place>> m_pages;
    QSizeF m_room;
};

} // namespace rnf
