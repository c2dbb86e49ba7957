#pragma once

#include "events/Registration.h"
#include "workspace/Workspace.h"

#include <QCoreApplication>

namespace rnf {

/// Who is on the list of an event, for dialogs that ask whose a need or a child is.
class ComingPeople {
    Q_DECLARE_TR_FUNCTIONS(ComingPeople)

public:
    /// Whoever has not said no, by name.
    static QList<PersonId> of(Workspace &workspace, const Session &session, EventId event);
    /// Says what to do where nobody is chosen, or somebody who is not on the list.
    static Result<RegistrationId> registrationOf(Workspace &workspace, const Session &session, EventId event,
                                                 PersonId person);
};

} // namespace rnf
