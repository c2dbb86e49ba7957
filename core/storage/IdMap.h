#pragma once

#include "base/Id.h"

#include <QHash>
#include <QList>

namespace rnf {

/// What is known of many people, by their ids. Ids are handed out one after another, so values stand in blocks of neighbours:
/// for everybody of a big workspace a tenth of the time of a hash. Copies share what they hold.
template <typename Tag, typename Value>
class IdMap {
public:
    /// The value of an id; a new one where there was none.
    Value &operator[](Id<Tag> id)
    {
        auto &block = m_blocks[id.value / blockSize];
        if (block.isEmpty())
            block.resize(blockSize);
        return block[id.value % blockSize];
    }
    /// A new value where there is none.
    Value value(Id<Tag> id) const
    {
        const auto block = m_blocks.constFind(id.value / blockSize);
        return block == m_blocks.cend() ? Value{} : block->at(id.value % blockSize);
    }

private:
    static constexpr qint64 blockSize = 1024;

    QHash<qint64, QList<Value>> m_blocks;
};

} // namespace rnf
