#include "groups/GroupRepository.h"

#include "groups/GroupSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

GroupRepository::GroupRepository(Database &database)
    : m_groups(database, GroupTable::Committee, "committee",
               {columnFor<&Group::name>("name"), columnFor<&Group::kind>("kind"), columnFor<&Group::meets>("meets"),
                columnFor<&Group::contact>("contact_id"), columnFor<&Group::buddy>("buddy_id"),
                columnFor<&Group::note>("note"), columnFor<&Group::handedOverOn>("handed_over_on")}),
      m_members(database, GroupTable::CommitteeMember, "committee_member",
                {columnFor<&GroupMember::group>("committee_id"), columnFor<&GroupMember::person>("person_id"),
                 columnFor<&GroupMember::role>("role"), columnFor<&GroupMember::sinceOn>("since_on"),
                 columnFor<&GroupMember::untilOn>("until_on")}),
      m_addresses(database, GroupTable::CommitteeAddress, "committee_address",
                  {columnFor<&MailAddress::person>("person_id"), columnFor<&MailAddress::address>("address")},
                  "committee_id"),
      m_all(m_groups.selecting(u"ORDER BY id"_s)),
      m_membersOf(m_members.selecting(u"WHERE committee_id = ? ORDER BY since_on, id"_s)),
      m_ofPerson(m_members.selecting(u"WHERE person_id = ? ORDER BY since_on, id"_s)),
      m_newcomers(
          m_members.selecting(u"WHERE since_on >= ? AND until_on IS NULL AND committee_id IN (SELECT id FROM committee "
                              "WHERE buddy_id IS NOT NULL) ORDER BY since_on, id"_s)),
      m_memberCounts(database,
                     u"SELECT committee_id, count(*) FROM committee_member WHERE until_on IS NULL GROUP BY committee_id"_s)
{
}

std::optional<Group> GroupRepository::find(GroupId group)
{
    const auto found = m_groups.of(group.value);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QHash<GroupId, int> GroupRepository::memberCounts()
{
    QHash<GroupId, int> counts;
    m_memberCounts.each([&](Row &row) {
        const auto group = row.take<GroupId>();
        counts[group] = row.take<int>();
    });
    return counts;
}

} // namespace rnf
