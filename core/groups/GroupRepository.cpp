#include "groups/GroupRepository.h"

#include "conversations/Conversation.h"
#include "groups/GroupSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

GroupRepository::GroupRepository(Database &database)
    : RecordTables({database,
                    GroupTable::Committee,
                    "committee",
                    {columnFor<&Group::name>("name"), columnFor<&Group::kind>("kind"), columnFor<&Group::meets>("meets"),
                     columnFor<&Group::contact>("contact_id"), columnFor<&Group::buddy>("buddy_id"),
                     columnFor<&Group::note>("note"), columnFor<&Group::handedOverOn>("handed_over_on")}},
                   {database,
                    GroupTable::CommitteeMember,
                    "committee_member",
                    {columnFor<&GroupMember::group>("committee_id"), columnFor<&GroupMember::person>("person_id"),
                     columnFor<&GroupMember::role>("role"), columnFor<&GroupMember::sinceOn>("since_on"),
                     columnFor<&GroupMember::untilOn>("until_on")}},
                   {database,
                    GroupTable::CommitteeAddress,
                    "committee_address",
                    {columnFor<&MailAddress::person>("person_id"), columnFor<&MailAddress::address>("address")},
                    "committee_id"}),
      m_all(table<Group>().selecting(u"ORDER BY id"_s)),
      m_membersOf(table<GroupMember>().selecting(u"WHERE committee_id = ? ORDER BY since_on NULLS FIRST, id"_s)),
      m_ofPerson(table<GroupMember>().selecting(u"WHERE person_id = ? ORDER BY since_on NULLS FIRST, id"_s)),
      m_newcomers(table<GroupMember>().selecting(
          u"WHERE since_on >= ? AND until_on IS NULL AND committee_id IN (SELECT id FROM committee "
          "WHERE buddy_id IS NOT NULL) ORDER BY since_on, id"_s)),
      m_lastReached(database, u"SELECT m.id, max(i.happened_at) FROM committee_member m "
                              "JOIN committee c ON c.id = m.committee_id "
                              "JOIN interaction i ON i.person_id = m.person_id AND i.organizer_id = c.buddy_id "
                              "WHERE m.since_on >= ? AND m.until_on IS NULL AND i.result IN (%1) GROUP BY m.id"_s.arg(
                                  reachedResults())),
      m_memberCounts(database,
                     u"SELECT committee_id, count(*) FROM committee_member WHERE until_on IS NULL GROUP BY committee_id"_s)
{
}

QList<Group> GroupRepository::all() { return table<Group>().read(m_all); }

std::optional<Group> GroupRepository::find(GroupId group) { return table<Group>().find(group.value); }

QList<GroupMember> GroupRepository::members(GroupId group) { return table<GroupMember>().read(m_membersOf, group); }

QList<GroupMember> GroupRepository::ofPerson(PersonId person) { return table<GroupMember>().read(m_ofPerson, person); }

QList<std::pair<GroupMember, QString>> GroupRepository::newcomers(const QDate &since)
{
    QHash<qint64, QString> reached;
    m_lastReached.each(
        [&](Row &row) {
            const auto member = row.take<qint64>();
            reached.insert(member, row.take<QString>());
        },
        since);
    QList<std::pair<GroupMember, QString>> newcomers;
    for (const auto &member : table<GroupMember>().read(m_newcomers, since))
        newcomers.emplaceBack(member, reached.value(member.id));
    return newcomers;
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

QList<MailAddress> GroupRepository::addresses(GroupId group) { return table<MailAddress>().of(group.value); }

} // namespace rnf
