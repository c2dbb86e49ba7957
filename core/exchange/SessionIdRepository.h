#pragma once

#include "programme/ProgrammeSession.h"
#include "storage/RecordTable.h"

namespace rnf {

/// What files of programmes call a session, so that the next one is known to be about the same.
struct SessionExternalId {
    qint64 id = 0;
    ProgrammeSessionId session;
    QString system; ///< "guid", one for each time at which it takes place; "code"; "number"
    QString value;

    bool operator==(const SessionExternalId &) const = default;
};

/// All SQL about these.
class SessionIdRepository : public RecordTables<SessionExternalId> {
public:
    explicit SessionIdRepository(Database &database);

    /// Of the sessions of an event, in the order in which they were met.
    QList<SessionExternalId> of(EventId event);

private:
    Statement m_ofEvent;
};

} // namespace rnf
