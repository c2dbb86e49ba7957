#include "recap/EventRecap.h"

#include <numeric>

namespace rnf {

NeedsMet NeedsMet::of(int asked, int met)
{
    const auto isFew = [](int count) { return count > 0 && count < fewest; };
    NeedsMet told;
    if (isFew(asked))
        return told;
    told.asked = asked;
    if (!isFew(met) && !isFew(asked - met))
        told.met = met;
    return told;
}

int EventRecap::volunteerMinutes() const
{
    return std::accumulate(volunteers.begin(), volunteers.end(), 0,
                           [](int sum, const ShiftThanks &thanks) { return sum + thanks.minutes; });
}

QList<PersonId> EventRecap::volunteerPeople() const
{
    QList<PersonId> people;
    for (const auto &thanks : volunteers)
        people += thanks.person;
    return people;
}

} // namespace rnf
