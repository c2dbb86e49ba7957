#pragma once

#include "print/PrintText.h"
#include "print/Printout.h"

#include <QFont>
#include <QStringList>

namespace rnf {

/// A letter as it leaves the office.
struct PrintedLetter {
    QStringList address; ///< with the name above
    QString subject, body;
    bool isRightToLeft = false;
};

/// Letters on paper, each beginning on a page of its own. They wrap, go on over as many pages as they take, and nothing is cut
/// off. A language that is read from the right begins there; an address stays where envelopes show it.
class LetterPrintout : public Printout {
public:
    /// `organization` stands on top of each. With a window the address stands where it is seen in an envelope: 63 mm from the
    /// top and 25 mm from the left and 80 mm wide, which windows of DIN lang and of No. 10 both show.
    LetterPrintout(FrameWords words, const QString &organization, const QList<PrintedLetter> &letters, bool hasWindow);

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    /// A paragraph, or a line of the head, and where it stands.
    struct Part {
        QString text;
        QFont font;
        Qt::Alignment side;
        qreal top = -1;  ///< from that of the paper's room; below zero: below what comes before
        qreal gap = 0;   ///< above it
        qreal width = 0; ///< zero: that of the letter
    };
    /// Some lines of a part, on a page.
    struct Piece {
        qsizetype letter, part;
        int firstLine, lineCount;
        qreal top, pitch;
    };
    QList<Part> partsOf(const PrintedLetter &letter) const;
    PrintText laidOut(const Part &part) const;
    void place(qsizetype letter, const QSizeF &room);

    QString m_organization;
    QList<PrintedLetter> m_letters;
    bool m_hasWindow;
    qreal m_width = 0;
    QList<QList<Piece>> m_pages;
};

} // namespace rnf
