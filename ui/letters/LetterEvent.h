#pragma once

#include "letters/LetterFields.h"
#include "programme/PersonSessions.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QComboBox;

namespace rnf {

/// Which event letters are about, of those ahead; the next one is offered first.
class LetterEvent : public QWidget {
    Q_OBJECT

public:
    LetterEvent(Workspace &workspace, const Session &session, QWidget *parent);

    /// Letters of this occasion can say it; none: it stays without.
    void addTo(LetterOccasion &occasion) const;
    /// Also one that is over or called off; one that is not there any more changes nothing.
    void choose(EventId event);

Q_SIGNALS:
    void changed();

private:
    void readSessions();

    Workspace &m_workspace;
    const Session &m_session;
    QList<Event> m_events;
    QComboBox *m_event;
    std::shared_ptr<const PersonSessions> m_sessions; ///< of its newest release, else of its draft; null: no programme
};

} // namespace rnf
