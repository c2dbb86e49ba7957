#include "agenda/RoomChanges.h"

#include "agenda/AgendaState.h"

#include <algorithm>

namespace rnf {
namespace {

constexpr int mostExchanges = 5'000; ///< to try, so that it ends soon in large plans too

class RoomSettler {
public:
    RoomSettler(const AgendaModel &model, const std::vector<AgendaSpot> &spots) : m_model(model), m_state(model)
    {
        for (int a = 0; a < model.size(); ++a)
            m_state.set(a, spots[size_t(a)]);
    }

    const std::vector<AgendaSpot> &spots() const { return m_state.spots(); }
    AgendaScore score() const { return m_state.score(); }

    qint64 changes() const
    {
        qint64 changes = 0;
        for (int person = 0; person < m_model.attendees(); ++person)
            changes += changesOf(person);
        return changes;
    }

    void settle()
    {
        int tries = changes() > 0 ? mostExchanges : 0;
        for (bool isBetter = true; isBetter && tries > 0;) {
            isBetter = false;
            for (int a = 0; a < m_model.size(); ++a) {
                for (int b = 0; b < a && tries > 0; ++b) {
                    if (!mayExchange(a, b) || !mayExchange(b, a))
                        continue;
                    isBetter = exchange(a, b) || isBetter;
                    --tries;
                }
            }
        }
    }

private:
    bool mayExchange(int a, int b) const
    {
        const auto &here = m_state.at(a), &there = m_state.at(b);
        return here.isPlaced() && there.isPlaced() && here.slot == there.slot
            && m_model.activity(a).allows({there.room, here.slot});
    }

    /// False, and nothing done, where it does not save anything.
    bool exchange(int a, int b)
    {
        const AgendaSpot here = m_state.at(a), there = m_state.at(b);
        const auto before = m_state.score();
        const qint64 changesBefore = changesAround(a, b);
        put(a, m_model.spot(a, AgendaModel::Option{there.room, here.slot}), b,
            m_model.spot(b, AgendaModel::Option{here.room, here.slot}));
        const auto change = m_state.score() - before;
        if (changesAround(a, b) < changesBefore && change.hard() <= 0 && change.soft(m_model.weights()) <= 0)
            return true;
        put(a, here, b, there);
        return false;
    }

    void put(int a, const AgendaSpot &spot, int b, const AgendaSpot &otherSpot)
    {
        m_state.set(b, AgendaSpot());
        m_state.set(a, spot);
        m_state.set(b, otherSpot);
    }

    qint64 changesAround(int a, int b) const
    {
        qint64 changes = 0;
        for (const int person : m_model.activity(a).pickers)
            changes += changesOf(person);
        for (const int person : m_model.activity(b).pickers)
            changes += m_model.picks(person, a) ? 0 : changesOf(person);
        return changes;
    }

    int changesOf(int person) const
    {
        const auto &picks = m_model.picksOf(person);
        const auto endsAt = [&](int a, int minute) { return m_state.at(a).isPlaced() && m_state.at(a).end == minute; };
        int changes = 0;
        for (size_t i = 0; i < picks.size(); ++i) {
            const int end = m_state.at(picks[i]).end;
            const bool isSeen =
                std::any_of(picks.begin(), picks.begin() + qsizetype(i), [&](int a) { return endsAt(a, end); });
            changes += m_state.at(picks[i]).isPlaced() && !isSeen && mustChange(picks, end);
        }
        return changes;
    }

    bool mustChange(const std::vector<int> &picks, int minute) const
    {
        bool goesOn = false;
        for (const int next : picks) {
            const auto &there = m_state.at(next);
            if (!there.isPlaced() || there.start != minute)
                continue;
            goesOn = true;
            for (const int a : picks) {
                if (m_state.at(a).isPlaced() && m_state.at(a).end == minute && m_state.at(a).room == there.room)
                    return false;
            }
        }
        return goesOn;
    }

    const AgendaModel &m_model;
    AgendaState m_state;
};

} // namespace

qint64 roomChanges(const AgendaProblem &problem, const AgendaPlacements &placements)
{
    const AgendaModel model(problem);
    std::vector<AgendaSpot> spots;
    for (int a = 0; a < model.size(); ++a)
        spots.push_back(placements[a] ? model.spot(a, *placements[a]) : AgendaSpot());
    return RoomSettler(model, spots).changes();
}

AgendaScore settleRooms(const AgendaModel &model, std::vector<AgendaSpot> &spots)
{
    RoomSettler settler(model, spots);
    settler.settle();
    spots = settler.spots();
    return settler.score();
}

} // namespace rnf
