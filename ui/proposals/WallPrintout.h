#pragma once

#include "print/Printout.h"
#include "proposals/WallState.h"

namespace rnf {

/// Everything of the wall that goes on paper is read from some way off: no letters are smaller than this many points.
inline constexpr int smallestOnWall = 10;

/// The wall for the wall: times down, rooms across, on a sheet of A3, and each card once. Where letters would get too small it goes
/// on on another sheet.
class WallPrintout : public Printout {
public:
    WallPrintout(FrameWords words, const WallFacts &facts);

    QPageLayout defaultPaper() const override { return paper(QPageSize::A3, QPageLayout::Landscape); }
    int points() const { return m_points; }

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    struct Band {
        qsizetype slot;
        qreal top, height;
    };
    bool fill(const QSizeF &room, int points);
    QString timeOf(qsizetype slot) const;
    /// Null: nothing hangs there.
    const ProposalRow *cardAt(qsizetype slot, qsizetype room) const;
    static QString titleOf(const ProposalRow *card);

    WallFacts m_facts;
    int m_points = smallestOnWall;
    qreal m_timeWidth = 0, m_cellWidth = 0, m_headHeight = 0;
    QList<QList<Band>> m_sheets;
};

/// Numbered cards to cut out and hang, four on a page, and behind them some to write on, which get their numbers when they are
/// typed in.
class CardsPrintout : public Printout {
    Q_DECLARE_TR_FUNCTIONS(CardsPrintout)

public:
    CardsPrintout(FrameWords words, const QList<ProposalRow> &cards, bool isBlind, int blanks = 0);

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    void drawCard(QPainter &painter, const ProposalRow &card, const QRectF &inside) const;
    static void drawBlank(QPainter &painter, const QRectF &inside);

    QList<ProposalRow> m_cards;
    bool m_isBlind;
    int m_blanks;
    QSizeF m_room;
};

/// Ballots with every card and a box beside it, two on a page across; each in another order, so that the first card has nothing of
/// it.
class BallotsPrintout : public Printout {
    Q_DECLARE_TR_FUNCTIONS(BallotsPrintout)

public:
    BallotsPrintout(FrameWords words, const QList<ProposalRow> &cards, const Ballot &ballot, int number, quint32 seed);

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    QString task() const;
    QString line(qsizetype card) const;
    /// How long a ballot is, with letters of `m_points`.
    qreal measure();
    void drawPart(QPainter &painter, int part, qreal left) const;

    QList<ProposalRow> m_cards;
    Ballot m_ballot;
    int m_number;
    quint32 m_seed;
    qreal m_width = 0, m_headHeight = 0; ///< of a half of a page, and of what to do on it
    QList<qreal> m_heights;              ///< of each card
    int m_points = smallestOnWall, m_partsOfOne = 1, m_cardsOnPart = 1;
};

/// What runs in each room, for its door: a page for each.
class RoomSheetsPrintout : public Printout {
public:
    RoomSheetsPrintout(FrameWords words, const WallFacts &facts);

protected:
    int paginate(const QSizeF &room) override;
    void drawContent(QPainter &painter, int page) const override;

private:
    WallFacts m_facts;
    QSizeF m_room;
};

} // namespace rnf
