#pragma once

#include "duplicates/ComparedFile.h"

namespace rnf {

/// Which rows are compared: those that have one of many keys in common, where not too many have it. Never all with all.
class BlockingKeys {
public:
    explicit BlockingKeys(const ComparedFile &file);

    /// The rows behind `row` that it is compared with, ascending, each once. From any thread.
    void candidates(int row, std::vector<int> &found) const;

private:
    struct Member {
        int row, end; ///< where its block ends in m_members
    };
    std::vector<Member> m_members;  ///< block after block, ascending in each
    std::vector<int> m_places;      ///< of each row in m_members, row after row
    std::vector<int> m_firstPlaces; ///< where a row begins in m_places; one more than there are rows
};

} // namespace rnf
