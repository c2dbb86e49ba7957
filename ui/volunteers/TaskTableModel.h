#pragma once

#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// What is to be done, by the day it is due, and below it what was.
class TaskTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Due, Title, Needs, Who, ColumnCount };

    /// Empty until `reload`.
    TaskTableModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    void reload();
    int openCount() const { return int(std::ranges::count_if(m_tasks, &Task::isOpen)); }
    TaskId taskAt(int row) const { return m_tasks.value(row).id; }
    int rowOf(TaskId task) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_tasks.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString dueOf(const Task &task) const;

    Workspace &m_workspace;
    Session m_session;
    QList<Task> m_tasks;
    QHash<TaskId, QStringList> m_agreed;
    QHash<SkillId, QString> m_skills;
};

} // namespace rnf
