#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace rnf {

class OfferEdit;
class PersonChoice;

/// Somebody says "I have an hour": who, what, done. Known people are found while their name is typed; whoever is new is
/// made with it.
class OfferDialog : public Dialog {
    Q_OBJECT

public:
    /// `likely`: whoever it probably is.
    OfferDialog(Workspace &workspace, const Session &session, const QList<PersonId> &likely, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The offer was written.
    void taken(const QString &text, qint64 action);

private:
    void showChoice();
    void take();

    Workspace &m_workspace;
    const Session &m_session;
    PersonChoice *m_who;
    QLabel *m_contactLabel;
    QLineEdit *m_contact;
    OfferEdit *m_offer;
    QLineEdit *m_said;
    QLineEdit *m_skills;
    QPushButton *m_take;
};

} // namespace rnf
