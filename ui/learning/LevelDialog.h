#pragma once

#include "learning/LearningGoal.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace rnf {

/// Gives an intern more responsibility, or less: what each level means and what is still missing for it stand there, and a
/// person decides.
class LevelDialog : public Dialog {
    Q_OBJECT

public:
    LevelDialog(Workspace &workspace, const Session &session, PlacementId placement, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept();

private:
    void fillLevels();
    void fillTasks();
    void showRules();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    const PlacementId m_placement;
    const int m_from;
    const QList<Task> m_tasks;
    const QList<RatedGoal> m_goals;
    QComboBox *m_to;
    QDateEdit *m_day;
    QLineEdit *m_reason;
    QComboBox *m_task;
    QLabel *m_meaning, *m_remarks;
};

} // namespace rnf
