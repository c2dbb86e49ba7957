#pragma once

#include <vector>

namespace rnf {

/// A time at which somebody can have a wish of theirs.
struct Attendable {
    int start, end; ///< minutes
    int wish;       ///< a wish can have several times, and is fulfilled by one
};

/// The most wishes that one person can attend, of so many that have a time. Sorts the times by their ends.
int mostAttended(std::vector<Attendable> &times, int wishes);

} // namespace rnf
