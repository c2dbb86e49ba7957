#pragma once

#include "agenda/AgendaChance.h"
#include "agenda/SearchQuality.h"
#include "agenda/TrackState.h"

#include <functional>

namespace rnf {

/// One start of the search for where papers are read: it constructs, and improves in rounds that take twice as long each. No
/// cell is ever overfull. The same seed takes the same way on every machine.
class TrackSearch {
public:
    struct Found {
        SearchQuality quality;
        TrackPlan plan;
    };

    /// `isOver(steps)` is asked every few steps, with how many were done.
    TrackSearch(const TrackProblem &problem, uint64_t seed, std::function<bool(qint64 steps)> isOver);

    /// Ends when it is over, or when nothing can be better. `onBetter` hears of better ones now and then.
    Found run(const std::function<void(const Found &)> &onBetter);

private:
    void construct();
    int bestCell(int paper);
    bool improve(qint64 steps, const std::function<void(const Found &)> &onBetter);
    qint64 usualRise();

    /// Each makes a change that may be undone; false where it would break a rule, with what was done so far.
    bool change();
    bool movePaper();
    bool swapPapers();
    bool swapCells();
    bool swapCells(int cell, int other);
    bool emptyCell();
    bool moveTrack();

    void move(int paper, int cell);
    void undo();
    qint64 cost() const { return m_state.cost() + unplacedCost * m_state.unplaced(); }
    SearchQuality quality() const { return {m_state.unplaced(), m_state.cost()}; }
    bool keepIfBetter();
    bool isOver() { return (++m_steps & 31) == 0 && m_isOver(m_steps); }
    int anyPaper() { return m_chance.below(int(m_problem.papers.size())); }
    int anyCell() { return m_chance.below(m_state.cellCount()); }

    static constexpr qint64 unplacedCost = 1'000'000'000'000;
    const TrackProblem &m_problem;
    TrackState m_state;
    AgendaChance m_chance;
    std::function<bool(qint64)> m_isOver;
    std::vector<std::vector<int>> m_papersOf; ///< by track
    std::vector<std::pair<int, int>> m_done;  ///< papers, and the cells they left, since the last change that was kept
    qint64 m_steps = 0;
    Found m_best;
};

} // namespace rnf
