#pragma once

#include "base/PageMeans.h"
#include "events/Registration.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QLabel;

namespace rnf {

/// Whom to tell that an event was called off: everybody on its list who did not say no, and who volunteers at it. Offers calls,
/// addresses and the text in both languages; the program itself sends nothing.
class CallOffDialog : public Dialog {
    Q_OBJECT

public:
    CallOffDialog(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                  QWidget *parent = nullptr);

    struct Told {
        PersonId person;
        QString name;
        QString why; ///< what they said, or that they volunteer
    };
    /// Whoever is to be told, by name; volunteers who are not on the list come last.
    static QList<Told> whom(Workspace &workspace, const Session &session, EventId event);

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
    QList<Told> m_whom;
    QLabel *m_told;
};

} // namespace rnf
