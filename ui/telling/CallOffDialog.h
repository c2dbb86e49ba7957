#pragma once

#include "base/PageMeans.h"
#include "events/Registration.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QLabel;

namespace rnf {

/// Whom to tell that an event was called off: everybody who said that they come or may, and who waits for a place. Offers calls,
/// addresses and the text in both languages; the program itself sends nothing.
class CallOffDialog : public Dialog {
    Q_OBJECT

public:
    CallOffDialog(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                  QWidget *parent = nullptr);

    /// Whoever is to be told, by name.
    static QList<RegistrationRow> whom(Workspace &workspace, const Session &session, EventId event);

private:
    void addPeople();
    void addWays();
    void addText();
    QList<PersonId> people() const;
    QString listName() const;
    void copyAddresses();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Event m_event;
    QList<RegistrationRow> m_whom;
    QLabel *m_told;
};

} // namespace rnf
