#pragma once

#include "base/PageMeans.h"
#include "look/LineList.h"
#include "workspace/Workspace.h"

namespace rnf {

/// Who was asked to do a task, what they said, and who else could do it.
class TaskPeople : public LineList {
    Q_OBJECT

public:
    TaskPeople(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Task &task);

private:
    void showAsked(const Task &task);
    void addAsked(const Task &task, const Assignment &assignment, const QString &name);
    void showWhoCould(const Task &task);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
};

} // namespace rnf
