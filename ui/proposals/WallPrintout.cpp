#include "proposals/WallPrintout.h"

#include "print/FittedText.h"
#include "print/PrintText.h"
#include "programme/ProgrammeWords.h"
#include "proposals/ProposalWords.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRandomGenerator>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int largestOnWall = 22, cardsAcross = 2, cardsDown = 2;
constexpr int ballotHeadPoints = 12, smallestOnBallot = 9;
constexpr qreal boxWidth = 22, lineGap = 3; // of a ballot: a box with the space beside it, what lies between two cards
constexpr qreal cellMargin = 5, timeShare = 0.09, gapOfCards = 14;

} // namespace

// --- the wall

WallPrintout::WallPrintout(FrameWords words, const WallFacts &facts) : Printout(std::move(words)), m_facts(facts) {}

QString WallPrintout::timeOf(qsizetype slot) const
{
    return ProgrammeWords::time(m_facts.wall.slots[slot].startsAt, m_facts.day());
}

const ProposalRow *WallPrintout::cardAt(qsizetype slot, qsizetype room) const
{
    const auto *place = m_facts.at({m_facts.wall.slots[slot].id, m_facts.wall.rooms[room].id});
    return place ? m_facts.find(place->proposal) : nullptr;
}

QString WallPrintout::titleOf(const ProposalRow *card)
{
    return card ? u"%1  %2"_s.arg(card->proposal.number).arg(card->proposal.title) : QString();
}

int WallPrintout::paginate(const QSizeF &room)
{
    m_points = largestOnWall;
    while (!fill(room, m_points) && m_points > smallestOnWall)
        --m_points;
    return std::max<int>(1, int(m_sheets.size()));
}

/// False when one sheet is not enough, or a word would be broken.
bool WallPrintout::fill(const QSizeF &room, int points)
{
    const QFont font = printFont(points), bold = printFont(points, true);
    const auto columns = std::max<qsizetype>(1, m_facts.wall.rooms.size());
    m_timeWidth = std::max(room.width() * timeShare, widestWord(u"00:00"_s, bold) + 2 * cellMargin);
    m_cellWidth = (room.width() - m_timeWidth) / qreal(columns);
    const qreal inside = m_cellWidth - 2 * cellMargin;
    m_headHeight = 0;
    bool isWhole = true;
    for (const auto &column : m_facts.rooms)
        m_headHeight = std::max(m_headHeight, PrintText(column.name, bold, inside).height() + 2 * cellMargin);
    m_sheets = QList<QList<Band>>(1);
    qreal top = m_headHeight;
    for (qsizetype slot = 0; slot < m_facts.wall.slots.size(); ++slot) {
        qreal height = PrintText(timeOf(slot), bold, m_timeWidth - 2 * cellMargin).height() + 2 * cellMargin;
        for (qsizetype column = 0; column < m_facts.wall.rooms.size(); ++column) {
            const auto *card = cardAt(slot, column);
            const QString hosts = card ? card->hosts() : QString();
            isWhole &= widestWord(titleOf(card), bold) <= inside && widestWord(hosts, font) <= inside;
            const qreal text = PrintText(titleOf(card), bold, inside).height() + PrintText(hosts, font, inside).height();
            height = std::max(height, text + 2 * cellMargin);
        }
        if (top + height > room.height() && !m_sheets.last().isEmpty()) {
            m_sheets += QList<Band>();
            top = m_headHeight;
        }
        m_sheets.last() += Band{slot, top, height};
        top += height;
    }
    return isWhole && m_sheets.size() == 1 && top <= room.height();
}

void WallPrintout::drawContent(QPainter &painter, int page) const
{
    const QFont font = printFont(m_points), bold = printFont(m_points, true);
    const qreal inside = m_cellWidth - 2 * cellMargin;
    painter.setPen(printBlack);
    for (qsizetype column = 0; column < m_facts.rooms.size(); ++column)
        PrintText(m_facts.rooms[column].name, bold, inside)
            .draw(painter, {m_timeWidth + qreal(column) * m_cellWidth + cellMargin, cellMargin});
    for (const auto &band : m_sheets.value(page)) {
        painter.setPen(printBlack);
        PrintText(timeOf(band.slot), bold, m_timeWidth - 2 * cellMargin).draw(painter, {cellMargin, band.top + cellMargin});
        for (qsizetype column = 0; column < m_facts.wall.rooms.size(); ++column) {
            const QRectF cell(m_timeWidth + qreal(column) * m_cellWidth, band.top, m_cellWidth, band.height);
            painter.setPen(QPen(printLine, 0.7));
            painter.drawRect(cell);
            painter.setPen(printBlack);
            const auto *card = cardAt(band.slot, column);
            if (!card)
                continue;
            const QPointF at = cell.topLeft() + QPointF(cellMargin, cellMargin);
            const PrintText title(titleOf(card), bold, inside);
            title.draw(painter, at);
            PrintText(card->hosts(), font, inside).draw(painter, at + QPointF(0, title.height()));
        }
    }
}

// --- cards

CardsPrintout::CardsPrintout(FrameWords words, const QList<ProposalRow> &cards, bool isBlind, int blanks)
    : Printout(std::move(words)), m_cards(cards), m_isBlind(isBlind), m_blanks(blanks)
{
}

int CardsPrintout::paginate(const QSizeF &room)
{
    m_room = room;
    constexpr int onPage = cardsAcross * cardsDown;
    return std::max(1, (int(m_cards.size()) + m_blanks + onPage - 1) / onPage);
}

void CardsPrintout::drawContent(QPainter &painter, int page) const
{
    constexpr int onPage = cardsAcross * cardsDown;
    const QSizeF size((m_room.width() - gapOfCards) / cardsAcross, (m_room.height() - gapOfCards) / cardsDown);
    for (int i = 0; i < onPage && page * onPage + i < m_cards.size() + m_blanks; ++i) {
        const QPointF at((i % cardsAcross) * (size.width() + gapOfCards), (i / cardsAcross) * (size.height() + gapOfCards));
        const QRectF card(at, size);
        painter.setPen(QPen(printLine, 0.7, Qt::DashLine));
        painter.drawRect(card);
        const QRectF inside = card.adjusted(gapOfCards, gapOfCards, -gapOfCards, -gapOfCards);
        if (page * onPage + i < m_cards.size())
            drawCard(painter, m_cards[page * onPage + i], inside);
        else
            drawBlank(painter, inside);
    }
}

void CardsPrintout::drawCard(QPainter &painter, const ProposalRow &card, const QRectF &inside) const
{
    constexpr int numberPoints = 54, largestTitle = 30, largestRest = 14;
    painter.setPen(printBlack);
    const PrintText number(QString::number(card.proposal.number), printFont(numberPoints, true), inside.width());
    number.draw(painter, inside.topLeft());
    const qreal below = number.height() + gapOfCards / 2;
    QStringList small{ProposalWords::kind(card.proposal.kind)};
    if (card.proposal.source == ProposalSource::Seed)
        small += ProposalWords::source(card.proposal.source);
    if (card.proposal.needsHost())
        small += ProposalWords::needsHost();
    else if (!m_isBlind && !card.hosts().isEmpty())
        small += card.hosts();
    const FittedText said(small, {inside.width(), inside.height() / 4}, {largestRest, smallestOnWall, false});
    const FittedText title({card.proposal.title}, {inside.width(), inside.height() - below - said.height()},
                           {largestTitle, smallestOnWall, true});
    title.draw(painter, inside.topLeft() + QPointF(0, below));
    painter.setPen(printGrey);
    said.draw(painter, {inside.x(), inside.bottom() - said.height()});
}

void CardsPrintout::drawBlank(QPainter &painter, const QRectF &inside)
{
    struct Question {
        QString text;
        int lines;
    };
    const QList<Question> questions{{tr("No. (we give it)"), 1},
                                    {tr("What is it about?"), 4},
                                    {tr("Who holds it? Leave it empty if you look for somebody."), 2},
                                    {tr("How can we reach you?"), 1}};
    int lines = 0;
    for (const auto &question : questions)
        lines += question.lines + 1; // its text takes one
    const qreal pitch = inside.height() / lines;
    qreal top = inside.top();
    for (const auto &question : questions) {
        painter.setPen(printGrey);
        PrintText(question.text, printFont(smallestOnWall), inside.width()).draw(painter, {inside.left(), top});
        painter.setPen(QPen(printLine, 0.7));
        for (int line = 1; line <= question.lines; ++line) {
            const qreal y = top + (line + 0.9) * pitch;
            painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y));
        }
        top += (question.lines + 1) * pitch;
    }
}

// --- ballots

BallotsPrintout::BallotsPrintout(FrameWords words, const QList<ProposalRow> &cards, const Ballot &ballot, int number,
                                 quint32 seed)
    : Printout(std::move(words)), m_cards(cards), m_ballot(ballot), m_number(number), m_seed(seed)
{
}

QString BallotsPrintout::line(qsizetype card) const
{
    const auto &row = m_cards[card];
    const QString title = u"%1  %2"_s.arg(row.proposal.number).arg(row.proposal.title);
    return m_ballot.isBlind || row.hosts().isEmpty() ? title : u"%1 (%2)"_s.arg(title, row.hosts());
}

QString BallotsPrintout::task() const
{
    return m_ballot.method == BallotMethod::Dots
             ? tr("You have %n dots. Write beside the cards how many each of them gets.", nullptr, m_ballot.dots)
             : tr("Mark every card that you like.");
}

/// A ballot is as long in any order. Where it does not fit into half a page, each of its halves holds as many cards as fit even
/// if they were the longest ones.
int BallotsPrintout::paginate(const QSizeF &room)
{
    m_width = (room.width() - gapOfCards) / 2;
    const QString longest = tr("%1 (part %2 of %3)").arg(task(), u"00"_s, u"00"_s);
    m_headHeight = PrintText(longest, printFont(ballotHeadPoints, true), m_width).height() + 2 * cellMargin;
    const qreal free = room.height() - m_headHeight;
    m_points = smallestOnWall;
    qreal height = measure();
    if (height > free) { // it is held in the hand
        m_points = smallestOnBallot;
        height = measure();
    }
    m_cardsOnPart = std::max(1, int(m_cards.size()));
    if (height > free)
        m_cardsOnPart = std::max(1, int(free / std::ranges::max(m_heights)));
    m_partsOfOne = std::max(1, (int(m_cards.size()) + m_cardsOnPart - 1) / m_cardsOnPart);
    return std::max(1, (m_number * m_partsOfOne + 1) / 2);
}

qreal BallotsPrintout::measure()
{
    m_heights.clear();
    for (qsizetype card = 0; card < m_cards.size(); ++card)
        m_heights += PrintText(line(card), printFont(m_points), m_width - boxWidth).height() + lineGap;
    return std::accumulate(m_heights.cbegin(), m_heights.cend(), qreal(0));
}

void BallotsPrintout::drawContent(QPainter &painter, int page) const
{
    for (int half = 0; half < 2 && page * 2 + half < m_number * m_partsOfOne; ++half)
        drawPart(painter, page * 2 + half, half * (m_width + gapOfCards));
}

void BallotsPrintout::drawPart(QPainter &painter, int part, qreal left) const
{
    constexpr qreal boxSize = 10;
    QList<qsizetype> order(m_cards.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    QRandomGenerator lot(m_seed + quint32(part / m_partsOfOne));
    std::shuffle(order.begin(), order.end(), lot);
    painter.setPen(printBlack);
    const QString head =
        m_partsOfOne == 1 ? task() : tr("%1 (part %2 of %3)").arg(task()).arg(part % m_partsOfOne + 1).arg(m_partsOfOne);
    PrintText(head, printFont(ballotHeadPoints, true), m_width).draw(painter, {left, 0});
    qreal top = m_headHeight;
    for (const auto card : order.mid(part % m_partsOfOne * m_cardsOnPart, m_cardsOnPart)) {
        painter.setPen(QPen(printBlack, 0.8));
        painter.drawRect(QRectF(left, top + 2, boxSize, boxSize));
        PrintText(line(card), printFont(m_points), m_width - boxWidth).draw(painter, {left + boxWidth, top});
        top += m_heights[card];
    }
}

// --- doors

RoomSheetsPrintout::RoomSheetsPrintout(FrameWords words, const WallFacts &facts) : Printout(std::move(words)), m_facts(facts)
{
}

int RoomSheetsPrintout::paginate(const QSizeF &room)
{
    m_room = room;
    return std::max<int>(1, int(m_facts.rooms.size()));
}

void RoomSheetsPrintout::drawContent(QPainter &painter, int page) const
{
    if (page >= m_facts.rooms.size())
        return;
    constexpr qreal nameHeight = 70, timeWidth = 0.22;
    painter.setPen(printBlack);
    FittedText({m_facts.rooms[page].name}, {m_room.width(), nameHeight}, {48, smallestOnWall, true}).draw(painter, {0, 0});
    const auto slots = m_facts.wall.slots.size();
    const qreal height = (m_room.height() - nameHeight) / qreal(std::max<qsizetype>(1, slots));
    for (qsizetype slot = 0; slot < slots; ++slot) {
        const qreal top = nameHeight + qreal(slot) * height;
        painter.setPen(QPen(printLine, 0.7));
        painter.drawLine(QPointF(0, top), QPointF(m_room.width(), top));
        painter.setPen(printBlack);
        const QString time = ProgrammeWords::time(m_facts.wall.slots[slot].startsAt, m_facts.day());
        FittedText({time}, {m_room.width() * timeWidth, height}, {24, smallestOnWall, true})
            .draw(painter, {0, top + cellMargin});
        const auto *place = m_facts.at({m_facts.wall.slots[slot].id, m_facts.wall.rooms[page].id});
        const auto *card = place ? m_facts.find(place->proposal) : nullptr;
        if (!card)
            continue;
        QStringList lines{card->proposal.title};
        if (!card->hosts().isEmpty())
            lines += card->hosts();
        FittedText(lines, {m_room.width() * (1 - timeWidth), height - 2 * cellMargin}, {24, smallestOnWall, false})
            .draw(painter, {m_room.width() * timeWidth, top + cellMargin});
    }
}

} // namespace rnf
