#pragma once

#include "merges/MergeRepository.h"
#include "people/Person.h"

namespace rnf {

/// Why people cannot be one, each with what to do first. The first of them is the one who is kept.
class MergeObstacles {
public:
    /// Puts first whom it is proposed to keep: `keep`, else the one who signs in, else the one who was added first.
    static void sort(MergeRepository &rows, QList<Person> &people, PersonId keep);
    static QList<Problem> find(MergeRepository &rows, const TableShapes &shapes, const QList<Person> &people);
};

} // namespace rnf
