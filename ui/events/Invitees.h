#pragma once

#include "events/Event.h"
#include "people/Purpose.h"
#include "workspace/Workspace.h"

#include <QCoreApplication>

namespace rnf {

/// Whom an invitation reaches of the people it is meant for: an invitation goes any way somebody may be reached, so only those
/// who want no contact of any kind are left out, and those who have died.
struct Invitees {
    Q_DECLARE_TR_FUNCTIONS(Invitees)

public:
    QList<PersonId> people; ///< who would be put on the list
    int meant = 0;
    int onList = 0; ///< already
    LeftOut leftOut;

    static Invitees of(Workspace &workspace, const Session &session, EventId event, const QList<PersonId> &meant);
    /// "34 people, 3 of them are on the list already. 2 left out: do not contact."
    QString told() const;
    /// "Invite 31 people"
    QString offer() const;
};

} // namespace rnf
