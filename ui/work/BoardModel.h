#pragma once

#include "look/Theme.h"
#include "workspace/Workspace.h"

#include <QAbstractListModel>

namespace rnf {

/// What a card says of its task; empty texts are left out.
struct TaskCard {
    TaskId task;
    TaskStatus status = TaskStatus::Todo;
    QString title;
    QString due;                ///< "Thu 19 Nov · 1 h"
    Tone urgency = Tone::Quiet; ///< of that day
    QString who;                ///< "Ana · 1 more needed"
    QString about;              ///< "May rally · outreach · learning · Safety committee"
    QString waits;              ///< "waits for “Print the flyers”"
};

/// The cards of the board, in every column in their order: what is open by the day it is due, what was closed lately the newest
/// first. A column shows those of one status.
class BoardModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CardRole = Qt::UserRole, StatusRole };
    /// So long what was closed stands on the board.
    static constexpr int daysClosed = 14;

    /// Which of them it shows; what is not said does not narrow.
    struct Filter {
        PersonId person;
        GroupId group;
        PlacementId placement;
        EventId event;
        WorkAreaId area;
        QString text;
        bool withClosed = false;
        bool operator==(const Filter &) const = default;
    };

    /// Empty until `reload`.
    BoardModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    void show(const Filter &filter);
    void reload();
    const Filter &filter() const { return m_filter; }
    /// Of all there are, whether shown or not.
    int openCount() const;
    int lateCount() const;
    // What the tasks are told apart by, each with its name.
    const QHash<PersonId, QString> &people() const { return m_people; }
    const QHash<GroupId, QString> &groups() const { return m_groups; }
    const QHash<PlacementId, QString> &placements() const { return m_placements; }
    const QHash<EventId, QString> &events() const { return m_events; }
    const QHash<WorkAreaId, QString> &areas() const { return m_areas; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_cards.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Cards travel as ids alone: dropped into another program, they are nothing.
    QStringList mimeTypes() const override { return {draggedTask}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    /// The task that is being dragged; invalid when something else is.
    static TaskId taskIn(const QMimeData *data);

private:
    static const QString draggedTask;

    void read();
    void nameWhatTheyAreToldApartBy();
    QList<PersonId> whoDoes(const Task &task) const;
    bool isShown(const Task &task, const TaskCard &card) const;
    TaskCard cardOf(const Task &task) const;
    QString dueOf(const Task &task) const;
    Tone urgencyOf(const Task &task) const;
    QDate today() const { return m_workspace.store().dates().today(); }

    Workspace &m_workspace;
    const Session &m_session;
    Filter m_filter;
    QList<Task> m_tasks;
    QHash<TaskId, Task> m_open;
    QHash<TaskId, QList<PersonId>> m_agreed;
    QHash<PlacementId, PersonId> m_interns;
    QHash<PersonId, QString> m_people;
    QHash<GroupId, QString> m_groups;
    QHash<PlacementId, QString> m_placements;
    QHash<EventId, QString> m_events;
    QHash<WorkAreaId, QString> m_areas;
    QList<TaskCard> m_cards;
};

} // namespace rnf
