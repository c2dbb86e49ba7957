#pragma once

#include "base/PageMeans.h"
#include "look/Dialog.h"
#include "programme/SessionSignUps.h"
#include "workspace/Workspace.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace rnf {

class SearchField;
class SessionChoice;

/// Who signed up for a session and who waits: those on the list of the event at the left, found by typing, and those on that of
/// the session at the right, who can be taken out and marked as having been there.
class SessionSignUpsDialog : public Dialog {
    Q_OBJECT

public:
    SessionSignUpsDialog(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                         ProgrammeSessionId about, QWidget *parent);

private:
    QLayout *makeCandidates();
    QLayout *makeSignedUp();
    QPushButton *makeButton(const QString &text, const QString &name, void (SessionSignUpsDialog::*run)());
    void readSession();
    void fillCandidates();
    void fillSignedUp();
    void find(const QString &typed);
    void updateButtons();
    void signUp();
    void takeOut();
    void mark();
    void passOn();
    void print();
    void finish(const Result<qint64> &done);
    QString counts() const;
    QString stateOf(const SessionSignUpRow &row) const;
    QList<RegistrationId> chosen() const;
    /// All that are chosen were there, so that the button takes it back.
    bool wereThere() const;

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    const Event m_event;
    SessionSignUps m_signUps;
    QList<SessionSignUpRow> m_rows;
    SessionChoice *m_about;
    QLabel *m_counts;
    SearchField *m_search;
    QListWidget *m_candidates;
    QTableWidget *m_table;
    QPushButton *m_there, *m_out, *m_passOn, *m_print, *m_add;
};

} // namespace rnf
