#include "duplicates/DuplicateFinder.h"

#include "duplicates/DuplicateSearch.h"
#include "duplicates/PairComparison.h"

#include <algorithm>

namespace rnf {

std::optional<QList<AlikePair>> DuplicateFinder::pairs(const QList<ComparedPerson> &people, const AlikeLimits &limits,
                                                       Job &job)
{
    if (std::ranges::is_sorted(people, {}, &ComparedPerson::id))
        return DuplicateSearch(people, limits, job).run();
    QList<ComparedPerson> sorted = people;
    std::ranges::sort(sorted, {}, &ComparedPerson::id);
    return DuplicateSearch(sorted, limits, job).run();
}

AlikePair DuplicateFinder::compare(const ComparedPerson &a, const ComparedPerson &b, const AlikeLimits &limits)
{
    const QList<ComparedPerson> both{a.id <= b.id ? a : b, a.id <= b.id ? b : a};
    const ComparedFile file(both);
    const PairScale scale(file.size(), {});
    return PairComparison(file, file.profile(0), file.profile(1)).pair(scale, limits);
}

} // namespace rnf
