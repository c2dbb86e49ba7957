#pragma once

#include "programme/ProgrammeSession.h"
#include "workspace/Workspace.h"

#include <QComboBox>

namespace rnf {

/// Which session of an event it is about: by title, those that were called off among them.
class SessionChoice : public QComboBox {
    Q_OBJECT

public:
    /// `first` stands there at first; where it is none of them, the first by title does.
    SessionChoice(Workspace &workspace, const Session &session, EventId event, ProgrammeSessionId first, QWidget *parent);

    /// One without id: there is none.
    ProgrammeSession chosen() const { return m_sessions.value(currentIndex()); }

private:
    QList<ProgrammeSession> m_sessions;
};

} // namespace rnf
