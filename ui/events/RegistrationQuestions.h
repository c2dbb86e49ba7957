#pragma once

#include "events/Registration.h"
#include "workspace/Workspace.h"

#include <QCoreApplication>

class QWidget;

namespace rnf {

class Dialog;
class WindowWork;

/// What is asked before something is noted of people on the list of an event: of which kind or group they are, and what they paid.
/// Each answer is one action. Does nothing where nobody is chosen.
class RegistrationQuestions {
    Q_DECLARE_TR_FUNCTIONS(RegistrationQuestions)

public:
    /// The dialogs belong to the window.
    RegistrationQuestions(Workspace &workspace, const Session &session, WindowWork &work, QWidget *window);

    void askKind(const Event &event, const QList<Registration> &chosen);
    /// No name takes them out of their group.
    void askGroup(const Event &event, const QList<Registration> &chosen);
    void askPayment(const Event &event, const QList<Registration> &chosen);

private:
    Dialog *newDialog(const QString &name, const QString &title, const QList<Registration> &chosen);
    /// Closes the dialog and offers the way back, or says there why not.
    void conclude(Dialog *dialog, const Result<qint64> &written);

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    QWidget *m_window;
};

} // namespace rnf
