#pragma once

#include "groups/Group.h"
#include "groups/MailingList.h"
#include "storage/RecordTable.h"

#include <QHash>

namespace rnf {

/// All SQL about groups. Opens no transaction and emits nothing: Groups does.
class GroupRepository : public RecordTables<Group, GroupMember, MailAddress> {
public:
    explicit GroupRepository(Database &database);

    QList<Group> all();
    std::optional<Group> find(GroupId group);

    /// Whoever is or was in it, in the order they joined.
    QList<GroupMember> members(GroupId group);
    /// Where somebody is or was, in the order they joined.
    QList<GroupMember> ofPerson(PersonId person);
    /// Who joined a group with a buddy on this day or later and is in it; the longest waiting first. With the instant at
    /// which the buddy last reached them, empty for never.
    QList<std::pair<GroupMember, QString>> newcomers(const QDate &since);
    /// How many are in each; groups without members are left out.
    QHash<GroupId, int> memberCounts();

    /// As they were last handed over, without names.
    QList<MailAddress> addresses(GroupId group);

private:
    Statement m_all, m_membersOf, m_ofPerson, m_newcomers, m_lastReached, m_memberCounts;
};

} // namespace rnf
