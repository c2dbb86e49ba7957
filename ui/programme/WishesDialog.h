#pragma once

#include "base/PageMeans.h"
#include "look/Dialog.h"
#include "programme/ProgrammeSession.h"
#include "workspace/Workspace.h"

class QListWidget;
class QListWidgetItem;

namespace rnf {

/// Who of those on the list of an event wants to come to what: a person at the left, the sessions with a tick at the right. What
/// was ticked is kept when another one is looked at.
class WishesDialog : public Dialog {
    Q_OBJECT

public:
    WishesDialog(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event, QWidget *parent);

private:
    void fillPeople();
    void fillSessions();
    void find(const QString &typed);
    void turnTo(int row);
    void showPicks();
    QList<ProgrammeSessionId> ticked() const;
    bool keep();
    void bringIn();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    const Event m_event;
    QListWidget *m_people, *m_sessions;
    RegistrationId m_shown;
    QList<ProgrammeSessionId> m_kept; ///< of the one shown
};

} // namespace rnf
