#pragma once

#include "base/Id.h"

#include <QSet>
#include <QString>

#include <utility>

namespace rnf {

/// Two people, the smaller id first.
using PersonPair = std::pair<PersonId, PersonId>;
using PersonPairs = QSet<PersonPair>;

inline PersonPair pairOf(PersonId one, PersonId other)
{
    return one < other ? PersonPair{one, other} : PersonPair{other, one};
}

/// That somebody looked at two people and found that they are not one.
struct NotDuplicate {
    qint64 id = 0;
    PersonId person, other;
    QString reason;
    bool operator==(const NotDuplicate &) const = default;
};

} // namespace rnf
