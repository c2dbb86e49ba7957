#pragma once

#include "groups/Group.h"
#include "groups/MailingList.h"
#include "storage/RecordTable.h"

#include <QHash>

namespace rnf {

/// All SQL about groups. Opens no transaction and emits nothing: Groups does.
class GroupRepository {
public:
    explicit GroupRepository(Database &database);

    QList<Group> all() { return m_groups.read(m_all); }
    std::optional<Group> find(GroupId group);
    void insert(Action &action, Group &group) { m_groups.insert(action, group); }
    /// Writes what differs. Throws a Refusal when somebody changed one of these values.
    void update(Action &action, const Group &before, const Group &after) { m_groups.update(action, before, after); }
    void remove(Action &action, const Group &group) { m_groups.remove(action, group); }

    /// Whoever is or was in it, in the order they joined.
    QList<GroupMember> members(GroupId group) { return m_members.read(m_membersOf, group); }
    /// Where somebody is or was, in the order they joined.
    QList<GroupMember> ofPerson(PersonId person) { return m_members.read(m_ofPerson, person); }
    /// Who joined a group with a buddy on this day or later and is in it; the longest waiting first.
    QList<GroupMember> newcomers(const QDate &since) { return m_members.read(m_newcomers, since); }
    /// How many are in each; groups without members are left out.
    QHash<GroupId, int> memberCounts();
    void insert(Action &action, GroupMember &member) { m_members.insert(action, member); }
    void update(Action &action, const GroupMember &before, const GroupMember &after)
    {
        m_members.update(action, before, after);
    }
    void remove(Action &action, const GroupMember &member) { m_members.remove(action, member); }

    /// As they were last handed over, without names.
    QList<MailAddress> addresses(GroupId group) { return m_addresses.of(group.value); }
    void insert(Action &action, MailAddress &address, GroupId group) { m_addresses.insert(action, address, group.value); }
    void remove(Action &action, const MailAddress &address) { m_addresses.remove(action, address); }

private:
    RecordTable<Group> m_groups;
    RecordTable<GroupMember> m_members;
    RecordTable<MailAddress> m_addresses;
    Statement m_all, m_membersOf, m_ofPerson, m_newcomers, m_memberCounts;
};

} // namespace rnf
