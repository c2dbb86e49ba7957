#pragma once

#include "base/Job.h"
#include "duplicates/Likelihood.h"
#include "duplicates/NotDuplicate.h"
#include "people/Person.h"
#include "storage/Action.h"
#include "storage/IdSet.h"

namespace rnf {

/// Somebody who is not here yet, and who of those here they are like.
struct AlikeNewcomer {
    qsizetype newcomer = 0; ///< a place among the newcomers
    PersonId person;
    int score = 0;              ///< as of AlikePair
    QList<AlikeReason> reasons; ///< the same
    Likelihood likelihood = Likelihood::Perhaps;
    bool operator==(const AlikeNewcomer &) const = default;
};

/// Many who come at once, as of a list, and may be here already.
class Newcomers {
public:
    /// Whom of all who are here each of these newcomers is likeliest to be, in the order of the newcomers; whoever is like nobody
    /// is left out, and so is everybody in `written`, who came with them. Newcomers are not compared with each other. One search
    /// for all of them. Nothing when the job was cancelled. Over a connection of the caller's own, on its thread; throws
    /// StorageError.
    static std::optional<QList<AlikeNewcomer>> alike(Database &database, const QList<Person> &newcomers,
                                                     const IdSet &written, Job &job);

    /// Remembers that the two of each pair are not one, inside the caller's action; who is gone meanwhile is passed over. Throws
    /// StorageError.
    static void tellApart(Action &action, const PersonPairs &pairs);
};

} // namespace rnf
