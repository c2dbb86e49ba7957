#pragma once

#include "look/Dialog.h"
#include "programme/Conflict.h"
#include "workspace/Workspace.h"

class QComboBox;
class QSpinBox;
class QTableWidget;

namespace rnf {

class WindowWork;

/// How an event takes each kind of conflict, and from which number on it is one.
class RulesDialog : public Dialog {
    Q_OBJECT

public:
    RulesDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, QWidget *parent);

private:
    struct Line {
        ConflictRule rule;
        QComboBox *severity;
        QSpinBox *parameter; ///< null: it has none
    };
    void addLine(const ConflictRule &rule);
    QSpinBox *makeParameter(const ConflictRule &rule);
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    QTableWidget *m_table;
    QList<Line> m_lines;
};

} // namespace rnf
