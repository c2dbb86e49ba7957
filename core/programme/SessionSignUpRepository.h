#pragma once

#include "programme/ScheduleFacts.h"
#include "programme/SessionSignUp.h"
#include "storage/RecordTable.h"

#include <QHash>

namespace rnf {

/// All SQL about who signed up for sessions. Opens no transaction: SessionSignUps does.
class SessionSignUpRepository : public RecordTables<SessionSignUp> {
public:
    explicit SessionSignUpRepository(Database &database);

    /// In the order in which they signed up.
    QList<SessionSignUp> of(ProgrammeSessionId session);
    /// Who these are.
    QHash<RegistrationId, SessionComer> comers(ProgrammeSessionId session);
    /// Of all sessions of an event, those who have a place and may still come.
    QList<ScheduleFacts::Wish> holders(EventId event);
    /// Those of an event that somebody waits for.
    QList<ProgrammeSessionId> waitedFor(EventId event);

private:
    Statement m_ofSession, m_comers, m_holders, m_waitedFor;
};

} // namespace rnf
