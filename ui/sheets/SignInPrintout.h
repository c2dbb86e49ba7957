#pragma once

#include "sheets/SheetPrintout.h"

namespace rnf {

/// A sheet that lies at the door: for each row a number, a name, a box for “here”, one for “my number is new”, and a line to
/// sign on. It lies open, so no phone number, no address and no place of work stands on it, and nobody writes one there:
/// whoever ticks the second box is asked.
class SignInPrintout : public Printout {
    Q_DECLARE_TR_FUNCTIONS(SignInPrintout)

public:
    /// Of the lines the number, the name, whether somebody was deleted, and whether they came.
    SignInPrintout(FrameWords words, const QList<SheetLine> &lines) : Printout(std::move(words)), m_lines(lines) {}

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    /// Where each column begins.
    struct Columns {
        qreal name, here, newNumber, signature, right;
        qreal nameWidth() const;
        qreal newNumberWidth() const;
    };
    struct Place {
        qsizetype line;
        qreal top, height;
    };
    Columns columns() const;
    qreal heightOf(const SheetLine &line) const;
    static QString newNumberHeading();
    qreal headingHeight() const;
    void drawHeadings(QPainter &painter) const;
    void drawLine(QPainter &painter, const SheetLine &line, const Place &place) const;

    QList<SheetLine> m_lines;
    QList<QList<Place>> m_pages;
    QSizeF m_room;
};

} // namespace rnf
