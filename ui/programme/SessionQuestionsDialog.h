#pragma once

#include "look/Dialog.h"
#include "programme/SessionQuestions.h"
#include "workspace/Workspace.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace rnf {

class PersonButton;
class SessionChoice;
class WindowWork;

/// What people ask in a session: written down one after the other, put in order, and followed until each is answered.
class SessionQuestionsDialog : public Dialog {
    Q_OBJECT

public:
    SessionQuestionsDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                           ProgrammeSessionId about, QWidget *parent);

private:
    void makeTable();
    QLayout *makeSteps();
    QLayout *makeNew();
    void turnTo();
    void read();
    void showCurrent();
    void add();
    void move(int places);
    void setStatus(int status);
    bool finish(const Result<qint64> &done);
    SessionQuestion current() const;

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    SessionQuestions m_questions;
    QList<SessionQuestionRow> m_rows;
    SessionChoice *m_about;
    QTableWidget *m_table;
    QComboBox *m_status;
    QPushButton *m_up, *m_down, *m_add;
    QLineEdit *m_body;
    PersonButton *m_asker;
};

} // namespace rnf
