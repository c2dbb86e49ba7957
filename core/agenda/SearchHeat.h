#pragma once

#include "agenda/AgendaChance.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cmath>

namespace rnf {

/// How much worse a step may make it, in simulated annealing: mostly little, seldom much, and less and less.
class SearchHeat {
public:
    explicit SearchHeat(double heat) : m_heat(heat) {}

    void cool() { m_heat *= coolingOfStage; }
    /// How often it cools until it is as cold as that, or until nothing gets worse any more.
    int stagesUntil(double coldest) const
    {
        int stages = 1;
        for (double heat = m_heat; heat > std::max(coldest, frozen); heat *= coolingOfStage)
            ++stages;
        return stages;
    }
    qint64 mostRise(AgendaChance &chance) const { return qint64(m_heat * patience()[chance.next() >> 54] / 1024); }

private:
    static constexpr double coolingOfStage = 0.96;
    static constexpr double frozen = 0.25; ///< costs are whole numbers

    /// −ln of shares of one, in 1,024ths; rounded, so that the mathematics library of a machine does not decide.
    static const std::array<int, 1024> &patience()
    {
        static const auto table = [] {
            std::array<int, 1024> values{};
            for (size_t i = 0; i < values.size(); ++i)
                values[i] = int(std::lround(-std::log((double(i) + 0.5) / 1024) * 1024));
            return values;
        }();
        return table;
    }

    double m_heat;
};

} // namespace rnf
