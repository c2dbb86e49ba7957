#include "print/PaperPrintout.h"

#include "base/Words.h"
#include "print/ColumnWidths.h"
#include "print/PrintText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Kind = PaperBlock::Kind;

constexpr qreal signingRoom = 30; ///< above a line to sign on
constexpr int headingsRow = -1;

qreal gapAbove(Kind kind) { return kind == Kind::Heading ? 14 : 8; }

QFont fontOf(Kind kind)
{
    constexpr int headingPoints = 12, textPoints = 11, smallPoints = 9;
    switch (kind) {
    case Kind::Heading:
        return printFont(headingPoints, true);
    case Kind::Text:
        return printFont(textPoints);
    case Kind::Quiet:
    case Kind::Table:
    case Kind::Picture:
    case Kind::Signatures:
        break;
    }
    return printFont(smallPoints);
}

QFont rowFont(int row)
{
    QFont font = fontOf(Kind::Table);
    font.setBold(row == headingsRow);
    return font;
}

/// Something that lines of text make up: how many, how high each is, and what stands around them.
struct Lines {
    int count = 1;
    qreal pitch = 0;
    qreal around = 0;

    qreal height(int some) const { return some * pitch + around; }
    qreal height() const { return height(count); }
};

Lines linesOf(const PaperBlock &block, qreal width)
{
    const PrintText text(block.text, fontOf(block.kind), width);
    return {text.lineCount(), text.lineHeight(), 0};
}

/// A table laid out in a width.
class PaperTable {
public:
    PaperTable(const PaperBlock &block, qreal width) : m_block(block)
    {
        QList<qreal> natural, least;
        for (int row = hasHeadings() ? headingsRow : 0; row < block.rows.size(); ++row) {
            natural.resize(qMax(natural.size(), cells(row).size()));
            least.resize(natural.size());
            for (qsizetype column = 0; column < cells(row).size(); ++column) {
                const QString &text = cells(row)[column];
                natural[column] = qMax(natural[column], widest(text.split(u'\n'), row));
                least[column] = qMax(least[column], widest(text.split(QRegularExpression(u"\\s+"_s)), row));
            }
        }
        m_widths = columnWidths(natural, least, width);
    }

    bool hasHeadings() const { return !m_block.headings.isEmpty(); }
    const QStringList &cells(int row) const { return row == headingsRow ? m_block.headings : m_block.rows[row]; }
    qreal cellWidth(qsizetype column) const { return m_widths[column] - 2 * cellPadding; }
    const QList<qreal> &widths() const { return m_widths; }

    Lines linesOf(int row) const
    {
        Lines lines{1, QFontMetricsF(rowFont(row)).height(), 2 * cellPadding};
        for (qsizetype column = 0; column < cells(row).size(); ++column) {
            const PrintText cell(cells(row)[column], rowFont(row), cellWidth(column));
            lines.count = qMax(lines.count, cell.lineCount());
            lines.pitch = qMax(lines.pitch, cell.lineHeight());
        }
        return lines;
    }

private:
    static qreal widest(const QStringList &texts, int row)
    {
        constexpr qreal rounding = 1.02; // what is measured may come out a little longer when it is laid out
        const QFontMetricsF metrics(rowFont(row));
        qreal width = 0;
        for (const auto &text : texts)
            width = qMax(width, metrics.horizontalAdvance(text) * rounding + 2 * cellPadding);
        return width;
    }

    const PaperBlock &m_block;
    QList<qreal> m_widths;
};

/// Where the line to sign on ends, and the one for the day begins.
qreal signingWidth(qreal width) { return width * 3 / 5; }

qreal signingHeight(const QString &party, qreal width)
{
    return signingRoom + PrintText(party, fontOf(Kind::Signatures), signingWidth(width)).height();
}

/// A part of a block: a text, the headings or a row of a table, a picture, or a line to sign on.
struct Part {
    int row = 0;
    Lines lines;
};

QList<Part> partsOf(const PaperBlock &block, qreal width)
{
    QList<Part> parts;
    if (block.kind == Kind::Table) {
        const PaperTable table(block, width);
        for (int row = table.hasHeadings() ? headingsRow : 0; row < block.rows.size(); ++row)
            parts += Part{row, table.linesOf(row)};
    } else if (block.kind == Kind::Signatures) {
        for (int party = 0; party < block.headings.size(); ++party)
            parts += Part{party, {1, signingHeight(block.headings[party], width), 0}};
    } else {
        parts += Part{0, linesOf(block, width)};
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
    /// What of a block must stand on the page on which it begins. A heading takes along what follows, the headings of a table its
    /// first row, and whoever signs sees who else does.
    qreal leastHeight(qsizetype block) const
    {
        const auto &parts = m_parts[block];
        const auto height = [&](qsizetype part) { return part < parts.size() ? parts[part].lines.height() : 0; };
        switch (m_paper[block].kind) {
        case Kind::Heading:
            return height(0) + leastAfter(block);
        case Kind::Table:
            return height(0) + (m_paper[block].headings.isEmpty() ? 0 : height(1));
        case Kind::Signatures:
            return std::accumulate(parts.begin(), parts.end(), qreal(0),
                                   [](qreal sum, const Part &part) { return sum + part.lines.height(); });
        case Kind::Picture:
            return height(0);
        case Kind::Text:
        case Kind::Quiet:
            break;
        }
        return isAbovePicture(block) ? height(0) + leastAfter(block) : parts.first().lines.height(1);
    }

    /// Nothing but remarks stands between it and a picture.
    bool isAbovePicture(qsizetype block) const
    {
        qsizetype below = block + 1;
        while (below < m_paper.size() && m_paper[below].kind == Kind::Quiet)
            ++below;
        return below < m_paper.size() && m_paper[below].kind == Kind::Picture;
    }

    qreal leastAfter(qsizetype block) const
    {
        const qsizetype next = block + 1;
        return next < m_paper.size() ? gapAbove(m_paper[next].kind) + leastHeight(next) : 0;
    }

    void place(qsizetype block)
    {
        const Kind kind = m_paper[block].kind;
        const qreal gap = gapAbove(kind);
        m_headings = {};
        if (!m_isFresh && m_top + gap + leastHeight(block) > m_room.height())
            turn();
        if (!m_isFresh)
            m_top += gap;
        for (const auto &part : m_parts[block]) {
            if (part.row == headingsRow) {
                m_headings = Piece{block, part.row, 0, part.lines.count, 0, part.lines.height()};
                add(*m_headings);
            } else {
                place(block, part, kind == Kind::Heading || kind == Kind::Text || kind == Kind::Quiet);
            }
        }
    }

    /// A text may be divided after any of its lines, everything else only when a page has no room for all of it.
    void place(qsizetype block, const Part &part, bool isText)
    {
        const Lines &lines = part.lines;
        for (int done = 0; done < lines.count;) {
            const int left = lines.count - done;
            const int fitting = int((m_room.height() - m_top - lines.around) / lines.pitch);
            if (!m_isFresh && fitting < (isText ? 1 : left)) {
                turn();
                continue;
            }
            const int here = qBound(1, fitting, left);
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

void drawRow(QPainter &painter, const PaperTable &table, int row, const Lines &lines, const QRectF &place, int firstLine)
{
    if (row == headingsRow)
        painter.fillRect(place, printShade);
    painter.setPen(printBlack);
    qreal left = cellPadding;
    for (qsizetype column = 0; column < table.cells(row).size(); ++column) {
        PrintText(table.cells(row)[column], rowFont(row), table.cellWidth(column))
            .draw(painter, {left, place.top() + cellPadding}, firstLine, lines.count, lines.pitch);
        left += table.widths()[column];
    }
    painter.setPen(QPen(printLine, 0.5));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
}

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
            drawRow(painter, *table, piece.row, {piece.lineCount, pitch, 2 * cellPadding}, place, piece.firstLine);
        } else if (block.kind == Kind::Picture) {
            drawPicture(painter, pictureOf(piece.block), place.topLeft(), m_room);
        } else if (block.kind == Kind::Signatures) {
            drawSigning(painter, block.headings[piece.row], place);
        } else {
            painter.setPen(block.kind == Kind::Quiet ? printGrey : printBlack);
            PrintText(block.text, fontOf(block.kind), m_room.width())
                .draw(painter, place.topLeft(), piece.firstLine, piece.lineCount, piece.height / piece.lineCount);
        }
    }
}

} // namespace rnf
