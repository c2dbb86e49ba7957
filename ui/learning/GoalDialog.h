#pragma once

#include "learning/LearningGoal.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QComboBox;
class QPlainTextEdit;

namespace rnf {

/// What an intern wants to learn: in which area, what, and what will show it.
class GoalDialog : public Dialog {
    Q_OBJECT

public:
    /// A new goal has no id; its placement is said.
    GoalDialog(Workspace &workspace, const Session &session, const LearningGoal &goal, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept();

private:
    void fillAreas();
    QPlainTextEdit *newText(const QString &name, const QString &text);
    Result<qint64> written();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    LearningGoal m_goal;
    QComboBox *m_area;
    QPlainTextEdit *m_text, *m_evidence;
};

} // namespace rnf
