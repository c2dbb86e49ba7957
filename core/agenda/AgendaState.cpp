#include "agenda/AgendaState.h"

#include <algorithm>

namespace rnf {

AgendaState::AgendaState(const AgendaModel &model)
    : m_model(model), m_picks(model), m_cells(size_t(model.rows()) * size_t(model.grains())),
      m_used(size_t(model.stock().size()) * size_t(model.grains()))
{
    m_score.unplaced = model.size();
}

AgendaScore AgendaState::score() const
{
    AgendaScore score = m_score;
    score.parts[size_t(AgendaPart::Missed)] = m_picks.total().missed;
    score.parts[size_t(AgendaPart::SquaredMissed)] = m_picks.total().squared;
    score.parts[size_t(AgendaPart::WorstMissed)] = m_picks.worst();
    return score;
}

void AgendaState::set(int activity, const AgendaSpot &spot)
{
    const AgendaSpot before = at(activity);
    if (before.isPlaced()) {
        occupy(activity, before, -1);
        count(activity, before, -1);
    }
    m_picks.set(activity, spot);
    if (spot.isPlaced()) {
        count(activity, spot, 1);
        occupy(activity, spot, 1);
    }
}

/// Adds to the score what the activity costs there, or takes it away. It is not in the cells meanwhile.
void AgendaState::count(int activity, const AgendaSpot &spot, int sign)
{
    m_score.unplaced -= sign;
    m_score.misplaced += m_model.activity(activity).allows({spot.room, spot.slot}) ? 0 : sign;
    eachClash(activity, spot, [&](int) { m_score.clashes += sign; });
    const auto add = [&](AgendaPart part, int cost) { m_score.parts[size_t(part)] += sign * cost; };
    add(AgendaPart::Overflow, spot.overflow);
    add(AgendaPart::Stability, spot.stability);
    for (const auto &relation : m_model.activity(activity).relations) {
        if (at(relation.other).isPlaced())
            add(AgendaModel::part(relation.kind), AgendaModel::cost(relation, spot, at(relation.other)));
    }
}

void AgendaState::occupy(int activity, const AgendaSpot &spot, int sign)
{
    const auto take = [&](int row, int until) {
        for (int grain = spot.first; grain < until; ++grain) {
            auto &here = m_cells[at(row, grain)];
            here.count += sign;
            here.holder += sign * activity; // a sum, so that of one it is its number
        }
    };
    take(spot.room, spot.vacant);
    for (const int row : m_model.activity(activity).rows)
        take(row, spot.until);
    for (const auto &need : m_model.activity(activity).needs) {
        auto *used = m_used.data() + at(need.kind, 0);
        for (int slot = spot.slot; slot < m_model.slotCount() && m_model.slotGrain(slot) < spot.until; ++slot) {
            auto &here = used[m_model.slotGrain(slot)];
            const int stock = m_model.stock()[need.kind];
            m_score.shortages -= std::max(0, here - stock);
            here += sign * need.count;
            m_score.shortages += std::max(0, here - stock);
        }
    }
}

bool AgendaState::occupies(int activity, int row, int first, int until) const
{
    const auto &spot = at(activity);
    if (!spot.isPlaced() || spot.first >= until)
        return false;
    if (row < m_model.rooms())
        return spot.room == row && first < spot.vacant;
    return first < spot.until
        && std::ranges::find(m_model.activity(activity).rows, row) != m_model.activity(activity).rows.end();
}

bool AgendaState::isRowFree(int row, int first, int until, int activity, int except) const
{
    const auto *cells = m_cells.data() + at(row, 0);
    return std::all_of(cells + first, cells + until, [&](const Cell &here) {
        return here.count == 0 || (here.count == 1 && (here.holder == except || here.holder == activity));
    });
}

bool AgendaState::hasEquipment(int activity, const AgendaSpot &spot, int except) const
{
    for (const auto &need : m_model.activity(activity).needs) {
        const auto *used = m_used.data() + at(need.kind, 0);
        for (int slot = spot.slot; slot < m_model.slotCount() && m_model.slotGrain(slot) < spot.until; ++slot) {
            const int grain = m_model.slotGrain(slot);
            int left = m_model.stock()[need.kind] - used[grain];
            for (const int going : {activity, except}) {
                if (going < 0 || !at(going).isPlaced() || grain < at(going).first || grain >= at(going).until)
                    continue;
                for (const auto &freed : m_model.activity(going).needs)
                    left += freed.kind == need.kind ? freed.count : 0;
            }
            if (left < need.count)
                return false;
        }
    }
    return true;
}

void AgendaState::findInTheWay(int activity, const AgendaSpot &spot, std::vector<int> &others) const
{
    others.clear();
    eachClash(activity, spot, [&](int other) { others.push_back(other); });
    if (!hasEquipment(activity, spot)) {
        for (int other = 0; other < m_model.size(); ++other) {
            if (other != activity && at(other).isPlaced() && at(other).meets(spot) && !m_model.activity(other).needs.empty())
                others.push_back(other);
        }
    }
    if (others.size() > 1) {
        std::ranges::sort(others);
        others.erase(std::unique(others.begin(), others.end()), others.end());
    }
}

bool AgendaState::isFree(int activity, const AgendaSpot &spot, int except) const
{
    if (!isRowFree(spot.room, spot.first, spot.vacant, activity, except))
        return false;
    for (const int row : m_model.activity(activity).rows) {
        if (!isRowFree(row, spot.first, spot.until, activity, except))
            return false;
    }
    return hasEquipment(activity, spot, except);
}

qint64 AgendaState::relationsCost(int activity, const AgendaSpot &spot, int except) const
{
    qint64 cost = 0;
    if (!spot.isPlaced())
        return 0;
    for (const auto &relation : m_model.activity(activity).relations) {
        if (relation.other != except && at(relation.other).isPlaced())
            cost += m_model.weights()[size_t(AgendaModel::part(relation.kind))]
                  * AgendaModel::cost(relation, spot, at(relation.other));
    }
    return cost;
}

qint64 AgendaState::pairCost(int activity, const AgendaSpot &spot, int other, const AgendaSpot &otherSpot) const
{
    qint64 cost = 0;
    if (!spot.isPlaced() || !otherSpot.isPlaced())
        return 0;
    for (const auto &relation : m_model.activity(activity).relations) {
        if (relation.other == other)
            cost +=
                m_model.weights()[size_t(AgendaModel::part(relation.kind))] * AgendaModel::cost(relation, spot, otherSpot);
    }
    return cost;
}

qint64 AgendaState::softChange(const PickLedger::Step &step)
{
    const auto &weights = m_model.weights();
    const auto weight = [&](AgendaPart part) { return weights[size_t(part)]; };
    qint64 change = 0;
    const auto move = [&](int activity, const AgendaSpot &to, int other) {
        const auto &from = at(activity);
        change += weight(AgendaPart::Overflow) * (to.overflow - from.overflow)
                + weight(AgendaPart::Stability) * (to.stability - from.stability);
        if (!m_model.activity(activity).relations.empty())
            change += relationsCost(activity, to, other) - relationsCost(activity, from, other);
    };
    move(step.activity, step.to, step.other);
    if (step.other >= 0) {
        move(step.other, step.otherTo, step.activity);
        change += pairCost(step.activity, step.to, step.other, step.otherTo)
                - pairCost(step.activity, at(step.activity), step.other, at(step.other));
    }
    const auto picks = m_picks.change(step);
    return change + weight(AgendaPart::Missed) * picks.missed + weight(AgendaPart::SquaredMissed) * picks.squared;
}

} // namespace rnf
