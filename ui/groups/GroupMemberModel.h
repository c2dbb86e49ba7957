#pragma once

#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// The members of a group; their role in it can be edited.
class GroupMemberModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, PhoneNumber, Email, Role, Since, ColumnCount };

    GroupMemberModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);

    void show(GroupId group);
    QList<PersonId> people() const;
    PersonId person(int row) const { return m_members.value(row).person; }
    int rowOf(PersonId person) const { return m_rows.value(person, -1); }
    static QString columnTitle(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void failed(const QString &message);

private:
    QString cell(int row, int column) const;

    Workspace &m_workspace;
    const Session &m_session;
    QList<GroupMember> m_members;
    QHash<PersonId, int> m_rows;
    QHash<PersonId, PersonRow> m_people;
};

} // namespace rnf
