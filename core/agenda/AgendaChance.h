#pragma once

#include <cstdint>
#include <span>
#include <utility>

namespace rnf {

/// What happens by chance in a search: the same on every machine for the same seed, which the standard library does not promise
/// of its distributions.
class AgendaChance {
public:
    explicit AgendaChance(uint64_t seed) : m_state(seed) {}

    /// splitmix64.
    uint64_t next()
    {
        uint64_t mixed = (m_state += 0x9e3779b97f4a7c15);
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }
    /// From 0 to `limit` − 1; `limit` is above zero.
    int below(int limit) { return int((next() >> 32) * uint64_t(limit) >> 32); }
    /// A share of one, never zero.
    double share() { return double((next() >> 11) + 1) * 0x1p-53; }
    template <typename T>
    void shuffle(std::span<T> items)
    {
        for (size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[size_t(below(int(i)))]);
    }

private:
    uint64_t m_state;
};

} // namespace rnf
