#pragma once

#include "agenda/AgendaChance.h"
#include "agenda/AgendaState.h"
#include "agenda/SearchQuality.h"

#include <functional>

namespace rnf {

/// One start of the search for a plan: it constructs, repairs, and improves in rounds that take twice as long each. What it
/// holds never has a clash; what finds no place stays without. The same seed takes the same way on every machine.
class AgendaSearch {
public:
    struct Found {
        SearchQuality quality;
        AgendaScore score;
        std::vector<AgendaSpot> spots;
    };

    /// `isOver(steps)` is asked every few steps, with how many were done.
    AgendaSearch(const AgendaModel &model, uint64_t seed, std::function<bool(qint64 steps)> isOver);

    /// Ends when it is over, or when nothing can be better. `onBetter` hears of the first plan, and now and then of better ones.
    Found run(const std::function<void(const Found &)> &onBetter);

private:
    void construct();
    void placeWell(int activity);
    void repair(int most);
    void insert(int activity);
    qint64 priceOfInserting(int activity, const AgendaSpot &spot);
    bool improve(qint64 steps, const std::function<void(const Found &)> &onBetter);
    qint64 usualRise();
    bool tryStep(qint64 mostRise);
    bool tryChain(qint64 mostRise);
    int anyActivity();
    AgendaSpot anySpot(int activity);
    std::optional<AgendaSpot> exchangeSpot(int other, int activity, const AgendaSpot &to) const;
    bool take(const PickLedger::Step &step);
    qint64 cost() const;
    bool keepIfBetter();
    void restoreBest();
    void listWaiting();
    bool isOver() { return (++m_steps & 31) == 0 && m_isOver(m_steps); }

    const AgendaModel &m_model;
    AgendaState m_state;
    AgendaChance m_chance;
    std::function<bool(qint64)> m_isOver;
    std::vector<int> m_movable;  ///< activities that may stand somewhere and are not pinned
    std::vector<int> m_waiting;  ///< those of them without a place
    std::vector<int> m_failures; ///< by activity: how often it found no free place
    std::vector<int> m_inTheWay;
    qint64 m_steps = 0;
    Found m_best;
};

} // namespace rnf
