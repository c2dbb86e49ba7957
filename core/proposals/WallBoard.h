#pragma once

#include "agenda/AgendaReasons.h"
#include "base/Job.h"
#include "proposals/ProposalWall.h"

#include <memory>

namespace rnf {

class AgendaEvaluator;

/// What people would have to put up with.
struct WallHurt {
    qint64 missed = 0;     ///< cards that somebody likes and cannot come to
    qint64 seatsShort = 0; ///< people more than seats, over all cards
    qint64 people() const { return missed + seatsShort; }
    WallHurt operator-(const WallHurt &before) const { return {missed - before.missed, seatsShort - before.seatsShort}; }
    bool operator==(const WallHurt &) const = default;
};

/// Why a card hangs where it does, with cards and cells for the numbers of AgendaReasons.
struct WallReasons {
    struct Rival {
        ProposalId card;
        int people = 0; ///< who like both
    };
    struct Alternative {
        WallSpot spot;
        ProposalId swapsWith; ///< invalid: the cell is empty
        qint64 hurt = 0;      ///< people more, or below zero less
    };
    int votes = 0;
    int expected = 0; ///< people who come
    int seats = 0;    ///< of its room; 0: not known, or it hangs nowhere
    QList<Rival> rivals;
    QList<Alternative> alternatives;
};

/// The wall as a problem for the builder of agendas: what it costs people as it hangs, what a move would cost, and how it hangs
/// best. Made anew when the facts change; a price takes far less than a millisecond. For one thread.
class WallBoard {
public:
    explicit WallBoard(const WallFacts &facts);
    ~WallBoard();
    WallBoard(const WallBoard &) = delete;
    WallBoard &operator=(const WallBoard &) = delete;

    const WallFacts &facts() const { return m_facts; }
    WallHurt hurt() const;
    /// What it would be with the card there, and what hangs there in its place; without a spot: with the card taken off.
    /// As it is, where the spot is not on the wall.
    WallHurt hurtWith(ProposalId card, std::optional<WallSpot> spot);
    /// Somebody would have to be in two rooms at once: the host of this card and of another one then.
    bool isHostBusy(ProposalId card, WallSpot spot) const;
    WallReasons explain(ProposalId card) const;

    /// People who likely come, and as many as its room should hold: of the votes of a card, against the mean of those on the
    /// wall, of people and rooms. Without votes every card draws alike, and none draws more than are there.
    int expected(ProposalId card) const { return m_expected.value(card); }
    int expectedHigh(ProposalId card) const;
    /// Who likes what together is guessed, because votes were counted and not read paper by paper.
    bool isEstimated() const { return !m_facts.count.onPaper.isEmpty(); }

    /// The places of all cards on a wall that hurts as few people as can be found in 50 ms; what is pinned stays, cards that
    /// nobody holds stay off, and of more cards than cells the most liked are taken. Nothing: cancelled. The same seed gives the
    /// same wall. From any thread.
    static std::optional<QList<WallPlace>> arranged(const WallFacts &facts, quint64 seed, const Job &job);
    /// Those that `arranged` puts on the wall.
    static QList<ProposalId> chosen(const WallFacts &facts);

private:
    /// `onWall`: of whose votes the mean counts.
    WallBoard(const WallFacts &facts, const QList<ProposalId> &onWall);
    static QList<ProposalId> hanging(const WallFacts &facts);
    AgendaPlace placeOf(WallSpot spot) const;
    WallSpot spotOf(AgendaPlace place) const;
    static int startOf(qsizetype slot);

    void expectPeople(const QList<ProposalId> &onWall);
    void makeProblem();
    QList<QList<int>> picks() const;
    int indexOf(ProposalId card) const { return m_indexes.value(card, -1); }

    WallFacts m_facts;
    QHash<ProposalId, int> m_indexes; ///< of cards among the activities
    QHash<ProposalId, int> m_expected;
    AgendaProblem m_problem;
    AgendaPlacements m_placements;
    std::unique_ptr<AgendaEvaluator> m_evaluator;
};

} // namespace rnf
