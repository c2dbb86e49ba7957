#include "agenda/AgendaReasons.h"

#include "agenda/AgendaState.h"

#include <algorithm>

namespace rnf {
namespace {

constexpr int mostAlternatives = 3;

class PlacementExplainer {
public:
    PlacementExplainer(const AgendaModel &model, const AgendaPlacements &placements, int activity)
        : m_model(model), m_state(model), m_activity(activity)
    {
        for (int a = 0; a < placements.size(); ++a)
            put(a, placements[a]);
        m_before = m_state.score();
    }

    AgendaReasons explain()
    {
        m_reasons.pickers = int(m_model.activity(m_activity).pickers.size());
        findRivals();
        for (int room = 0; room < m_model.rooms(); ++room) {
            for (int slot = 0; slot < m_model.slotCount(); ++slot)
                weigh({room, m_model.slotStart(slot)});
        }
        std::ranges::stable_sort(m_reasons.alternatives, {}, &AgendaAlternative::price);
        m_reasons.alternatives.resize(std::min<qsizetype>(mostAlternatives, m_reasons.alternatives.size()));
        return m_reasons;
    }

private:
    void put(int activity, std::optional<AgendaPlace> place)
    {
        m_state.set(activity, place ? m_model.spot(activity, *place) : AgendaSpot());
    }

    void findRivals()
    {
        const auto &here = m_state.at(m_activity);
        const auto &pickers = m_model.activity(m_activity).pickers;
        for (int other = 0; here.isPlaced() && other < m_model.size(); ++other) {
            const auto &there = m_state.at(other);
            if (m_model.activity(other).wish == m_model.activity(m_activity).wish || !there.isPlaced() || !here.meets(there))
                continue;
            AgendaRival rival{other, {}};
            std::ranges::copy_if(pickers, std::back_inserter(rival.attendees),
                                 [&](int person) { return m_model.picks(person, other); });
            if (!rival.attendees.isEmpty())
                m_reasons.rivals += rival;
        }
        std::ranges::stable_sort(m_reasons.rivals, std::greater(), [](const auto &rival) { return rival.attendees.size(); });
    }

    void weigh(AgendaPlace place)
    {
        const AgendaSpot from = m_state.at(m_activity);
        const AgendaSpot to = m_model.spot(m_activity, place);
        if (from.isPlaced() && from.place() == place)
            return;
        const auto obstacle = obstacleAt(to);
        int other = -1;
        if (obstacle && obstacle->rule == AgendaObstacle::RoomTaken && from.isPlaced())
            other = obstacle->by;
        if (obstacle && other < 0) {
            m_reasons.obstacles += *obstacle;
            return;
        }
        const AgendaSpot otherFrom = other >= 0 ? m_state.at(other) : AgendaSpot();
        m_state.set(m_activity, to);
        if (other >= 0)
            put(other, from.place());
        const auto change = m_state.score() - m_before;
        if (other >= 0)
            m_state.set(other, otherFrom);
        m_state.set(m_activity, from);
        if (change.hard() > 0)
            m_reasons.obstacles += *obstacle;
        else
            m_reasons.alternatives += AgendaAlternative{place, other, change, change.soft(m_model.weights())};
    }

    std::optional<AgendaObstacle> obstacleAt(const AgendaSpot &to) const
    {
        using Rule = AgendaObstacle::Rule;
        if (!m_model.activity(m_activity).allows({to.room, to.slot}))
            return AgendaObstacle{to.place(), Rule::NotAllowed, -1};
        std::optional<AgendaObstacle> found;
        m_state.eachClash(m_activity, to, [&](int other) {
            const auto &there = m_state.at(other);
            const bool isRoom = there.room == to.room && there.first < to.vacant && to.first < there.vacant;
            if (!found || (found->rule == Rule::RoomTaken && !isRoom)) // a person cannot be swapped away
                found = AgendaObstacle{to.place(), isRoom ? Rule::RoomTaken : Rule::PersonBusy, other};
        });
        if (!found && !m_state.hasEquipment(m_activity, to))
            found = AgendaObstacle{to.place(), Rule::EquipmentLacks, -1};
        return found;
    }

    const AgendaModel &m_model;
    AgendaState m_state;
    int m_activity;
    AgendaScore m_before;
    AgendaReasons m_reasons;
};

} // namespace

AgendaReasons explainPlacement(const AgendaProblem &problem, const AgendaPlacements &placements, int activity)
{
    const AgendaModel model(problem);
    return PlacementExplainer(model, placements, activity).explain();
}

} // namespace rnf
