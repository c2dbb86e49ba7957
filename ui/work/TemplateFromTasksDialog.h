#pragma once

#include "look/Dialog.h"
#include "work/TaskTemplates.h"
#include "workspace/Workspace.h"

class QComboBox;
class QLineEdit;

namespace rnf {

class TemplateTicks;

/// Makes a template from tasks of a placement: their days become relative to its first and its last one.
class TemplateFromTasksDialog : public Dialog {
    Q_OBJECT

public:
    TemplateFromTasksDialog(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void made(rnf::TaskTemplateId made);

private:
    void fillPlacements();
    void showTasks();
    TaskTemplate chosen() const;
    void updateButton();
    void make();

    Workspace &m_workspace;
    const Session &m_session;
    TemplateUse m_use;
    QList<Task> m_tasks;
    QComboBox *m_placement;
    QLineEdit *m_name;
    TemplateTicks *m_ticks;
    QPushButton *m_make;
};

} // namespace rnf
