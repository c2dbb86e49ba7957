#include "storage/IdSet.h"

namespace rnf {

qint64 IdSet::size() const
{
    qint64 count = 0;
    for (const auto &[number, block] : m_blocks) {
        for (const quint64 word : block)
            count += std::popcount(word);
    }
    return count;
}

bool IdSet::operator==(const IdSet &other) const { return m_blocks == other.m_blocks; }

IdSet &IdSet::operator=(const IdSet &other)
{
    m_blocks = other.m_blocks;
    m_last = nullptr;
    return *this;
}

IdSet &IdSet::operator|=(const IdSet &other)
{
    for (const auto &[number, block] : other.m_blocks) {
        auto &mine = m_blocks[number];
        for (size_t i = 0; i < mine.size(); ++i)
            mine[i] |= block[i];
    }
    return *this;
}

IdSet &IdSet::operator&=(const IdSet &other)
{
    m_last = nullptr;
    for (auto mine = m_blocks.begin(); mine != m_blocks.end();) {
        const auto theirs = other.m_blocks.find(mine->first);
        if (theirs == other.m_blocks.end()) {
            mine = m_blocks.erase(mine);
            continue;
        }
        for (size_t i = 0; i < mine->second.size(); ++i)
            mine->second[i] &= theirs->second[i];
        ++mine;
    }
    return *this;
}

IdSet &IdSet::operator-=(const IdSet &other)
{
    for (auto &[number, block] : m_blocks) {
        if (const auto theirs = other.m_blocks.find(number); theirs != other.m_blocks.end()) {
            for (size_t i = 0; i < block.size(); ++i)
                block[i] &= ~theirs->second[i];
        }
    }
    return *this;
}

} // namespace rnf
