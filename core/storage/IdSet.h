#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <map>

namespace rnf {

/// A set of ids kept as bits. Ids are handed out one after another, so a million of them take some 125 kB, in whatever order
/// they come, and two sets are joined or compared at a glance.
class IdSet {
public:
    void add(qint64 id)
    {
        if (!m_last || m_last->first != id / blockSize)
            m_last = &*m_blocks.try_emplace(id / blockSize).first;
        m_last->second[wordOf(id)] |= bitOf(id);
    }
    bool contains(qint64 id) const
    {
        const auto block = m_blocks.find(id / blockSize);
        return block != m_blocks.end() && (block->second[wordOf(id)] & bitOf(id)) != 0;
    }
    qint64 size() const;

    IdSet() = default;
    IdSet(const IdSet &other) : m_blocks(other.m_blocks) {}
    IdSet &operator=(const IdSet &other);
    IdSet &operator|=(const IdSet &other);
    IdSet &operator&=(const IdSet &other);
    IdSet &operator-=(const IdSet &other);

    /// The same ids, by the same way; two sets that came apart and together again may differ in empty blocks.
    bool operator==(const IdSet &other) const;

    /// Calls `visit(id)` from the smallest id to the largest.
    template <typename Visit>
    void each(Visit &&visit) const
    {
        for (const auto &[number, block] : m_blocks) {
            for (size_t i = 0; i < block.size(); ++i) {
                for (quint64 word = block[i]; word; word &= word - 1)
                    visit(number * blockSize + qint64(i) * 64 + std::countr_zero(word));
            }
        }
    }

private:
    static constexpr qint64 blockSize = 32768;
    using Block = std::array<quint64, blockSize / 64>;
    static size_t wordOf(qint64 id) { return size_t(id % blockSize / 64); }
    static quint64 bitOf(qint64 id) { return quint64(1) << (id % 64); }

    std::map<qint64, Block> m_blocks;
    std::map<qint64, Block>::value_type *m_last = nullptr; ///< where the last id went; the next one is mostly there too
};

} // namespace rnf
