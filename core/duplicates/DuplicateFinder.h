#pragma once

#include "base/Job.h"
#include "duplicates/AlikePair.h"
#include "duplicates/ComparedPerson.h"

#include <optional>

namespace rnf {

struct AlikeLimits {
    int suggestFrom = 60;
    int preTickFrom = 90;
};

/// Finds people who are likely one, by blocking keys and the sum of weights (people.md, section 10). What it finds does not depend
/// on the order of the people.
class DuplicateFinder {
public:
    /// All likely pairs, the likeliest first. Nothing when the job was cancelled. From any thread; uses others beside it.
    static std::optional<QList<AlikePair>> pairs(const QList<ComparedPerson> &people, const AlikeLimits &limits, Job &job);
    /// How alike two are, with the weights of a small file; what a form asks while somebody is typed.
    static AlikePair compare(const ComparedPerson &a, const ComparedPerson &b, const AlikeLimits &limits = {});
};

} // namespace rnf
