#include "groups/GroupMemberModel.h"

#include "look/ToolTip.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {

GroupMemberModel::GroupMemberModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void GroupMemberModel::show(GroupId group)
{
    beginResetModel();
    m_members = m_workspace.groups().members(m_session, group, m_workspace.store().dates().today());
    m_rows.clear();
    for (const auto &member : std::as_const(m_members))
        m_rows.insert(member.person, int(m_rows.size()));
    m_people.clear();
    for (const auto &row : m_workspace.people().rows(m_session, people()))
        m_people.insert(row.id, row);
    endResetModel();
}

QList<PersonId> GroupMemberModel::people() const
{
    QList<PersonId> people;
    for (const auto &member : m_members)
        people += member.person;
    return people;
}

QString GroupMemberModel::columnTitle(int column)
{
    const std::array titles{tr("Name"), tr("Phone"), tr("E-mail"), tr("Role"), tr("Since")};
    return titles[size_t(column)];
}

QString GroupMemberModel::cell(int row, int column) const
{
    const GroupMember &member = m_members[row];
    const PersonRow person = m_people.value(member.person);
    switch (column) {
    case Name:
        return person.name;
    case PhoneNumber:
        return person.phone;
    case Email:
        return person.email;
    case Role:
        return member.role;
    default:
        return QLocale().toString(member.sinceOn, QLocale::ShortFormat);
    }
}

int GroupMemberModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_members.size()); }

int GroupMemberModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant GroupMemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip(cell(index.row(), index.column()));
    return role == Qt::DisplayRole || role == Qt::EditRole ? cell(index.row(), index.column()) : QVariant();
}

QVariant GroupMemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount;
    return isTitle ? columnTitle(section) : QVariant();
}

Qt::ItemFlags GroupMemberModel::flags(const QModelIndex &index) const
{
    const bool canEdit = index.isValid() && index.column() == Role && !m_workspace.isReadOnly();
    return QAbstractTableModel::flags(index) | (canEdit ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool GroupMemberModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Role || role != Qt::EditRole)
        return false;
    const auto done = m_workspace.groups().changeRole(m_session, m_members[index.row()], value.toString());
    if (!done)
        Q_EMIT failed(done.error().message);
    return bool(done);
}

} // namespace rnf
