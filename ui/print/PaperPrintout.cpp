#include "print/PaperPrintout.h"

#include "base/Text.h"
#include "base/Words.h"
#include "print/PaperTable.h"
#include "print/PrintText.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Kind = PaperBlock::Kind;

constexpr qreal signingRoom = 30; ///< above a line to sign on
constexpr int headingsRow = PaperTable::headingsRow;

bool isText(Kind kind) { return kind == Kind::Above || kind == Kind::Heading || kind == Kind::Text || kind == Kind::Quiet; }

/// No single line of a longer text stands on a page.
constexpr int leastLines = 2;
int leastLinesOf(int count) { return count < 2 * leastLines ? count : leastLines; }

/// So many rows of a table stand together where it begins and where it ends.
constexpr qsizetype leastRows = 3;
qsizetype leastRowsOf(qsizetype count) { return count < 2 * leastRows ? count : leastRows; }

QFont fontOf(Kind kind)
{
    constexpr int headingPoints = 12, textPoints = 11, smallPoints = 9;
    switch (kind) {
    case Kind::Heading:
        return printFont(headingPoints, true);
    case Kind::Text:
        return printFont(textPoints);
    case Kind::Above:
    case Kind::Quiet:
    case Kind::Table:
    case Kind::Picture:
    case Kind::Signatures:
        break;
    }
    return printFont(smallPoints);
}

PrintText textOf(const PaperBlock &block, qreal width) { return {unbrokenNumbers(block.text), fontOf(block.kind), width}; }

/// Where the line to sign on ends, and the one for the day begins.
qreal signingWidth(qreal width) { return width * 3 / 5; }

qreal signingHeight(const QString &party, qreal width)
{
    return signingRoom + PrintText(party, fontOf(Kind::Signatures), signingWidth(width)).height();
}

/// A part of a block: a text, the headings or a row of a table, a picture, or a line to sign on.
struct Part {
    int row = 0;
    PaperLines lines;
};

QList<Part> partsOf(const PaperBlock &block, qreal width)
{
    QList<Part> parts;
    if (block.kind == Kind::Table) {
        const PaperTable table(block, width);
        for (int row = table.firstRow(); row < block.rows.size(); ++row)
            parts += Part{row, table.linesOf(row)};
    } else if (block.kind == Kind::Signatures) {
        for (int party = 0; party < block.headings.size(); ++party)
            parts += Part{party, {1, signingHeight(block.headings[party], width), 0}};
    } else {
        const PrintText text = textOf(block, width);
        parts += Part{0, {text.lineCount(), text.lineHeight(), 0}};
    }
    return parts;
}

QList<Part> partsOf(const PaperPicture &picture, const QSizeF &room)
{
    return {{0, {1, picture.size.height() * picture.scaleIn(room), 0}}};
}

/// Sets parts on pages, one below the other.
template <typename Piece>
class PaperPages {
public:
    PaperPages(const Paper &paper, const QList<PaperPicture> &pictures, const QSizeF &room) : m_paper(paper), m_room(room)
    {
        auto picture = pictures.begin();
        for (const auto &block : paper) {
            m_parts += block.kind == Kind::Picture ? partsOf(*picture++, room) : partsOf(block, room.width());
        }
        for (qsizetype block = 0; block < paper.size(); ++block)
            place(block);
    }

    const QList<QList<Piece>> &pages() const { return m_pages; }

private:
    qreal gapAbove(qsizetype block) const
    {
        constexpr qreal aroundHeading = 14, usual = 8;
        if (block > 0 && m_paper[block - 1].kind == Kind::Above)
            return 0;
        const Kind kind = m_paper[block].kind;
        return kind == Kind::Heading || kind == Kind::Above ? aroundHeading : usual;
    }

    qreal heightOf(qsizetype block, qsizetype first, qsizetype count) const
    {
        qreal height = 0;
        for (const auto &part : m_parts[block].mid(first, count))
            height += part.lines.height();
        return height;
    }

    /// Of rows that stand together. Of tall ones only the first, because much of a page would stay empty.
    qreal heightOfRows(qsizetype block, qsizetype first, qsizetype count) const
    {
        constexpr int parts = 3;
        const qreal height = heightOf(block, first, count);
        return height <= m_room.height() / parts ? height : heightOf(block, first, 1);
    }

    /// What of a block must stand on the page on which it begins. A heading takes along what follows, the headings of a table its
    /// first rows, and whoever signs sees who else does.
    qreal leastHeight(qsizetype block) const
    {
        const auto &parts = m_parts[block];
        const qsizetype headings = m_paper[block].headings.isEmpty() ? 0 : 1;
        switch (m_paper[block].kind) {
        case Kind::Above:
        case Kind::Heading:
            return heightOf(block, 0, 1) + leastAfter(block);
        case Kind::Table:
            return heightOf(block, 0, headings) + heightOfRows(block, headings, leastRowsOf(parts.size() - headings));
        case Kind::Signatures:
            return heightOf(block, 0, parts.size());
        case Kind::Picture:
            return heightOf(block, 0, 1);
        case Kind::Text:
        case Kind::Quiet:
            break;
        }
        const PaperLines &lines = parts.first().lines;
        return staysWithBelow(block) ? lines.height() + leastAfter(block) : lines.height(leastLinesOf(lines.count));
    }

    /// Nothing but remarks stands between it and a picture, or between a remark and a table.
    bool staysWithBelow(qsizetype block) const
    {
        qsizetype below = block + 1;
        while (below < m_paper.size() && m_paper[below].kind == Kind::Quiet)
            ++below;
        if (below == m_paper.size())
            return false;
        const Kind kind = m_paper[below].kind;
        return kind == Kind::Picture || (kind == Kind::Table && m_paper[block].kind == Kind::Quiet);
    }

    qreal leastAfter(qsizetype block) const
    {
        const qsizetype next = block + 1;
        return next < m_paper.size() ? gapAbove(next) + leastHeight(next) : 0;
    }

    void place(qsizetype block)
    {
        const qreal gap = gapAbove(block);
        m_headings = {};
        if (!m_isFresh && m_top + gap + leastHeight(block) > m_room.height())
            turn();
        if (!m_isFresh)
            m_top += gap;
        const auto &parts = m_parts[block];
        for (qsizetype number = 0; number < parts.size(); ++number) {
            const Part &part = parts[number];
            if (part.row == headingsRow) {
                m_headings = Piece{block, part.row, 0, part.lines.count, 0, part.lines.height()};
                add(*m_headings);
                continue;
            }
            if (isFirstOfLastRows(block, part) && m_top + heightOfRows(block, number, leastRows) > m_room.height())
                turn();
            place(block, part);
        }
    }

    bool isFirstOfLastRows(qsizetype block, const Part &part) const
    {
        const qsizetype rows = m_paper[block].rows.size();
        return m_paper[block].kind == Kind::Table && !m_isFresh && rows >= 2 * leastRows && part.row == rows - leastRows;
    }

    /// A text may be divided between its lines, everything else only when a page has no room for all of it.
    void place(qsizetype block, const Part &part)
    {
        const PaperLines &lines = part.lines;
        const bool isLines = isText(m_paper[block].kind);
        for (int done = 0; done < lines.count;) {
            const int left = lines.count - done;
            const int fitting = int((m_room.height() - m_top - lines.around) / lines.pitch);
            if (!m_isFresh && fitting < (isLines ? leastLinesOf(left) : left)) {
                turn();
                continue;
            }
            const int most = fitting < left && isLines ? left - leastLines : left;
            const int here = qMax(1, qMin(fitting, most));
            add({block, part.row, done, here, 0, lines.height(here)});
            m_isFresh = false;
            done += here;
        }
    }

    void add(Piece piece)
    {
        piece.top = m_top;
        m_top += piece.height;
        m_pages.last() += piece;
    }

    void turn()
    {
        m_pages += QList<Piece>();
        m_top = 0;
        m_isFresh = true;
        if (m_headings)
            add(*m_headings);
    }

    const Paper &m_paper;
    QSizeF m_room;
    QList<QList<Part>> m_parts; ///< of each block
    QList<QList<Piece>> m_pages = QList<QList<Piece>>(1);
    std::optional<Piece> m_headings; ///< of the table that is being set
    qreal m_top = 0;
    bool m_isFresh = true; ///< nothing but headings stands on the page
};

void drawSigning(QPainter &painter, const QString &party, const QRectF &place)
{
    const qreal width = signingWidth(place.width()), day = width + place.width() / 10;
    const qreal line = place.top() + signingRoom;
    painter.setPen(QPen(printBlack, 0.5));
    painter.drawLine(QPointF(0, line), QPointF(width, line));
    painter.drawLine(QPointF(day, line), QPointF(place.width(), line));
    painter.setPen(printGrey);
    const QFont font = fontOf(Kind::Signatures);
    PrintText(party, font, width).draw(painter, {0, line});
    PrintText(Words::tr("Date"), font, place.width() - day).draw(painter, {day, line});
}

void drawPicture(QPainter &painter, const PaperPicture &picture, const QPointF &at, const QSizeF &room)
{
    painter.save();
    painter.translate(at);
    const qreal scale = picture.scaleIn(room);
    painter.scale(scale, scale);
    picture.draw(painter);
    painter.restore();
}

} // namespace

PaperPrintout::PaperPrintout(FrameWords words, Paper paper, QList<PaperPicture> pictures)
    : Printout(std::move(words)), m_paper(std::move(paper)), m_pictures(std::move(pictures))
{
}

int PaperPrintout::paginate(const QSizeF &room)
{
    m_room = room;
    m_pages = PaperPages<Piece>(m_paper, m_pictures, room).pages();
    return int(m_pages.size());
}

int PaperPrintout::pageOf(qsizetype block) const
{
    const auto page = std::ranges::find_if(m_pages, [block](const QList<Piece> &pieces) {
        return std::ranges::find(pieces, block, &Piece::block) != pieces.end();
    });
    return int(page - m_pages.begin());
}

const PaperPicture &PaperPrintout::pictureOf(qsizetype block) const
{
    return m_pictures[std::ranges::count(m_paper.first(block), PaperBlock::Kind::Picture, &PaperBlock::kind)];
}

void PaperPrintout::drawContent(QPainter &painter, int page) const
{
    std::optional<PaperTable> table;
    qsizetype tableBlock = -1;
    for (const auto &piece : m_pages[page]) {
        const PaperBlock &block = m_paper[piece.block];
        const QRectF place(0, piece.top, m_room.width(), piece.height);
        if (block.kind == Kind::Table) {
            if (std::exchange(tableBlock, piece.block) != piece.block)
                table.emplace(block, m_room.width());
            const qreal pitch = (piece.height - 2 * cellPadding) / piece.lineCount;
            table->drawRow(painter, piece.row, {piece.lineCount, pitch, 2 * cellPadding}, place, piece.firstLine);
        } else if (block.kind == Kind::Picture) {
            drawPicture(painter, pictureOf(piece.block), place.topLeft(), m_room);
        } else if (block.kind == Kind::Signatures) {
            drawSigning(painter, block.headings[piece.row], place);
        } else {
            painter.setPen(block.kind == Kind::Quiet || block.kind == Kind::Above ? printGrey : printBlack);
            textOf(block, m_room.width())
                .draw(painter, place.topLeft(), piece.firstLine, piece.lineCount, piece.height / piece.lineCount);
        }
    }
}

} // namespace rnf
