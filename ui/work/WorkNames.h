#pragma once

#include "workspace/Workspace.h"

#include <QCoreApplication>

class QLineEdit;

namespace rnf {

/// What tasks and areas of work are called, and what people mean when they type a name.
class WorkNames {
    Q_DECLARE_TR_FUNCTIONS(WorkNames)

public:
    WorkNames(Workspace &workspace, const Session &session);

    void read();
    QString of(TaskId task, WorkAreaId area) const;
    /// The area or the open task of this name, or an area made along. An empty name is work that is not told apart.
    Result<WorkKind> meant(const QString &name);
    /// Lets a line complete the names while somebody types: what stands there is what Enter takes.
    void complete(QLineEdit *line) const;

private:
    std::optional<WorkKind> known(const QString &name) const;

    Workspace &m_workspace;
    const Session &m_session;
    QList<WorkArea> m_areas;
    QList<Task> m_tasks;
};

} // namespace rnf
