#pragma once

#include "agenda/AgendaPlan.h"
#include "agenda/PickLedger.h"

namespace rnf {

/// Activities in their places, and the score of that, kept up to date as they move. Everything may be put everywhere; what must
/// not be is counted. Made for millions of steps: moving one costs as much as looking at its people and pickers.
class AgendaState {
public:
    explicit AgendaState(const AgendaModel &model);

    const AgendaSpot &at(int activity) const { return m_picks.at(activity); }
    const std::vector<AgendaSpot> &spots() const { return m_picks.spots(); }
    const PickLedger &picks() const { return m_picks; }

    /// Puts an activity somewhere, or away (a spot that is no place).
    void set(int activity, const AgendaSpot &spot);
    AgendaScore score() const;

    /// Calls `clash(other)` for everything that stands in the way there, as often as it does so in rooms and people.
    template <typename Clash>
    void eachClash(int activity, const AgendaSpot &spot, Clash clash) const;
    /// What has to leave so that the activity can stand there, each once. Where equipment lacks that is whoever uses it then.
    void findInTheWay(int activity, const AgendaSpot &spot, std::vector<int> &others) const;
    /// Whether nothing stands in the way there except perhaps `except`; equipment included.
    bool isFree(int activity, const AgendaSpot &spot, int except = -1) const;
    /// Whether the stock is enough for one more there, not counting `except`.
    bool hasEquipment(int activity, const AgendaSpot &spot, int except = -1) const;
    /// By how much the weighted soft parts, all but the worst missed, change by a step.
    qint64 softChange(const PickLedger::Step &step);

private:
    struct Cell {
        int count = 0;
        int holder = 0; ///< of one: its number; of more: something
    };
    size_t at(int row, int grain) const { return size_t(row) * size_t(m_model.grains()) + size_t(grain); }
    template <typename Clash>
    void eachClashInRow(int activity, int row, int first, int until, Clash clash) const;
    bool isRowFree(int row, int first, int until, int activity, int except) const;
    bool occupies(int activity, int row, int first, int until) const;
    void count(int activity, const AgendaSpot &spot, int sign);
    void occupy(int activity, const AgendaSpot &spot, int sign);
    qint64 relationsCost(int activity, const AgendaSpot &spot, int except) const;
    qint64 pairCost(int activity, const AgendaSpot &spot, int other, const AgendaSpot &otherSpot) const;

    const AgendaModel &m_model;
    PickLedger m_picks;
    std::vector<Cell> m_cells; ///< by row (a room, or a person that is busy more than once) and grain
    std::vector<int> m_used;   ///< pieces of equipment by kind and grain
    AgendaScore m_score;       ///< but for what the ledger keeps
};

template <typename Clash>
void AgendaState::eachClashInRow(int activity, int row, int first, int until, Clash clash) const
{
    int last = -1;
    for (int grain = first; grain < until; ++grain) {
        const auto &here = m_cells[at(row, grain)];
        if (here.count > 1) { // rare: only by hand does one get on top of another
            for (int other = 0; other < m_model.size(); ++other) {
                if (other != activity && occupies(other, row, first, until))
                    clash(other);
            }
            return;
        }
    }
    for (int grain = first; grain < until; ++grain) {
        const auto &here = m_cells[at(row, grain)];
        if (here.count == 1 && here.holder != last && here.holder != activity)
            clash(here.holder);
        if (here.count == 1)
            last = here.holder;
    }
}

template <typename Clash>
void AgendaState::eachClash(int activity, const AgendaSpot &spot, Clash clash) const
{
    eachClashInRow(activity, spot.room, spot.first, spot.vacant, clash);
    for (const int row : m_model.activity(activity).rows)
        eachClashInRow(activity, row, spot.first, spot.until, clash);
}

} // namespace rnf
