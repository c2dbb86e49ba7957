#pragma once

#include "look/Dialog.h"
#include "recruiting/Applications.h"
#include "workspace/Workspace.h"

class QDateEdit;
class QPlainTextEdit;

namespace rnf {

class PersonButton;

/// An interview with an applicant: when, who leads it, and what came of it.
class InterviewDialog : public Dialog {
    Q_OBJECT

public:
    /// A new interview has no id and no day yet.
    InterviewDialog(Workspace &workspace, const Session &session, const Interview &interview, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept();

private:
    void showInterviewer(PersonId person);
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    Interview m_interview;
    QDateEdit *m_day;
    PersonButton *m_interviewer;
    QPlainTextEdit *m_outcome;
};

} // namespace rnf
