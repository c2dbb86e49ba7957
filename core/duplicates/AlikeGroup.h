#pragma once

#include "duplicates/AlikePair.h"

namespace rnf {

/// People who are likely one: two or more, each of whom is alike to each of the others. Whoever is only alike to some of them
/// stands in a group of their own with those, because "like somebody who is like her" says nothing.
struct AlikeGroup {
    QList<PersonId> people;   ///< by id
    AlikePair weakest;        ///< the link that says least; what the group stands or falls with
    bool isPreTicked = false; ///< each of its pairs is, and no likelier group has one of these people
    bool operator==(const AlikeGroup &) const = default;

    /// The likeliest first. Every pair is in a group: in one that joins both, or in one of its own.
    static QList<AlikeGroup> of(const QList<AlikePair> &pairs);
};

} // namespace rnf
