#pragma once

#include "events/Event.h"
#include "look/Theme.h"
#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// The tasks of an event by the day they are due, each with how many days that is before or after the event; what is due on no
/// day comes last.
class PlanTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Due, Counted, Who, Status, ColumnCount };

    /// What of a plan is done, and what should worry whoever leads it.
    struct Numbers {
        int needed = 0; ///< without what is not needed any more
        int done = 0, late = 0;
        int untouched = 0; ///< essential, to be done within a week or late, and nobody began it
    };

    PlanTableModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    void show(const Event &event);
    /// Without an id where there is no such row.
    Task at(int row) const { return m_tasks.value(row); }
    int rowOf(TaskId task) const;
    Numbers numbers() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_tasks.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const Task &task, int column) const;
    QString counted(const Task &task) const;
    QString status(const Task &task) const;
    bool isLate(const Task &task) const;
    bool isUntouched(const Task &task) const;
    Tone toneOf(const Task &task) const;
    QDate today() const { return m_workspace.store().dates().today(); }

    Workspace &m_workspace;
    const Session &m_session;
    Event m_event;
    QList<Task> m_tasks;
    QHash<PersonId, QString> m_names;
};

} // namespace rnf
