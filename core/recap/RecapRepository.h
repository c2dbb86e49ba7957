#pragma once

#include "events/Event.h"
#include "storage/Statement.h"

#include <QSet>

namespace rnf {

/// What a recap asks over all events. Only reads.
class RecapRepository {
public:
    explicit RecapRepository(Database &database);

    /// Of those who came to an event: whoever had not come to one that began earlier.
    QSet<PersonId> newFaces(EventId event);

private:
    Statement m_newFaces;
};

} // namespace rnf
