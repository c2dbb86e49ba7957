#include "letters/LetterPrintout.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qreal pointsPerMillimetre = 72 / 25.4;
constexpr qreal printerMargin = 14 * pointsPerMillimetre; ///< of every printout
/// A letter has wider margins than a list.
constexpr qreal inset = 25 * pointsPerMillimetre - printerMargin;
constexpr qreal addressWidth = 80 * pointsPerMillimetre;
constexpr qreal addressTop = 63 * pointsPerMillimetre - printerMargin;
/// Below the first fold.
constexpr qreal bodyTop = 105 * pointsPerMillimetre - printerMargin;
constexpr qreal letterGap = 14;
constexpr int headPoints = 13, textPoints = 11;

QList<QStringView> paragraphsOf(const QString &text) { return QStringView(text).split(u'\n'); }

/// Reads from the right, whatever the first word of a paragraph is.
QString directed(const QString &text, bool isRightToLeft)
{
    constexpr QChar rightToLeftMark(0x200F);
    return isRightToLeft ? rightToLeftMark + text : text;
}

} // namespace

LetterPrintout::LetterPrintout(FrameWords words, const QString &organization, const QList<PrintedLetter> &letters,
                               bool hasWindow)
    : Printout(std::move(words)), m_organization(organization), m_letters(letters), m_hasWindow(hasWindow)
{
}

QList<LetterPrintout::Part> LetterPrintout::partsOf(const PrintedLetter &letter) const
{
    const Qt::Alignment side = letter.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto inDirection = [&](const QString &text) { return directed(text, letter.isRightToLeft); };
    QList<Part> parts;
    if (!m_organization.isEmpty())
        parts += Part{inDirection(m_organization), printFont(headPoints, true), side};
    qreal top = -1;
    if (m_hasWindow) {
        parts += Part{letter.address.join(u'\n'), printFont(textPoints), Qt::AlignLeft, addressTop, 0, addressWidth};
        top = bodyTop;
    }
    qreal gap = 2 * letterGap;
    if (!letter.subject.isEmpty()) {
        parts += Part{inDirection(letter.subject), printFont(textPoints, true), side, top, gap};
        top = -1;
        gap = letterGap;
    }
    for (const auto paragraph : paragraphsOf(letter.body)) {
        parts += Part{inDirection(paragraph.toString()), printFont(textPoints), side, top, gap};
        top = -1;
        gap = 0;
    }
    return parts;
}

int LetterPrintout::paginate(const QSizeF &room)
{
    m_width = room.width() - 2 * inset;
    m_pages.clear();
    for (qsizetype letter = 0; letter < m_letters.size(); ++letter)
        place(letter, room);
    if (m_pages.isEmpty())
        m_pages += QList<Piece>();
    return int(m_pages.size());
}

PrintText LetterPrintout::laidOut(const Part &part) const
{
    return {part.text, part.font, part.width > 0 ? part.width : m_width, part.side};
}

/// Each paragraph may be divided after any of its lines.
void LetterPrintout::place(qsizetype letter, const QSizeF &room)
{
    const qreal bottom = room.height() - inset;
    const auto parts = partsOf(m_letters[letter]);
    m_pages += QList<Piece>();
    qreal top = inset;
    for (qsizetype part = 0; part < parts.size(); ++part) {
        const PrintText text = laidOut(parts[part]);
        top = qMax(m_pages.last().isEmpty() ? top : top + parts[part].gap, parts[part].top);
        for (int done = 0; done < text.lineCount();) {
            const int fitting = int((bottom - top) / text.lineHeight());
            if (fitting < 1 && !m_pages.last().isEmpty()) {
                m_pages += QList<Piece>();
                top = inset;
                continue;
            }
            const int here = qBound(1, fitting, text.lineCount() - done);
            m_pages.last() += Piece{letter, part, done, here, top, text.lineHeight()};
            top += here * text.lineHeight();
            done += here;
        }
    }
}

void LetterPrintout::drawContent(QPainter &painter, int page) const
{
    painter.setPen(printBlack);
    QList<Part> parts;
    qsizetype letter = -1;
    for (const auto &piece : m_pages[page]) {
        if (std::exchange(letter, piece.letter) != piece.letter)
            parts = partsOf(m_letters[piece.letter]);
        laidOut(parts[piece.part]).draw(painter, {inset, piece.top}, piece.firstLine, piece.lineCount, piece.pitch);
    }
}

} // namespace rnf
