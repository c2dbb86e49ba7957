#pragma once

#include "conversations/Conversations.h"
#include "groups/GroupRepository.h"

namespace rnf {

/// Everything that can be done with groups; the only class of this feature that windows and commands see. Reads answer
/// "nothing" when they fail; writes answer the action's number, 0 when nothing was to be done. Lives on the thread that
/// opened the store.
class Groups : public QObject {
    Q_OBJECT

public:
    /// So long a newcomer waits to be welcomed.
    static constexpr int daysToWelcome = 30;

    Groups(Store &store, Accounts &accounts, People &people);

    /// By name.
    QList<Group> all(const Session &session);
    std::optional<Group> find(const Session &session, GroupId group);
    /// How many are in each; groups without members are left out.
    QHash<GroupId, int> memberCounts(const Session &session);

    Result<GroupId> add(const Session &session, Group group);
    /// Writes what differs.
    Result<qint64> save(const Session &session, const Group &before, Group after);
    Result<qint64> remove(const Session &session, const Group &group);

    /// Who is in it on a day: whoever has a role first, then by name.
    QList<GroupMember> members(const Session &session, GroupId group, const QDate &day);
    /// Where somebody is or was; the latest first.
    QList<GroupMember> groupsOf(const Session &session, PersonId person);
    /// Lets people join with the role and since the day that `as` says; today, where it says none. Leaves alone whoever is in
    /// it. A group without id is made in the same action.
    Result<qint64> addMembers(const Session &session, Group group, const QList<PersonId> &people,
                              const GroupMember &as = {});
    /// They left today. Whoever joined today was a slip, and leaves no trace.
    Result<qint64> takeOut(const Session &session, const Group &group, const QList<PersonId> &people);
    Result<qint64> changeRole(const Session &session, const GroupMember &member, const QString &role);

    /// Who joined a group lately and was not reached by its buddy since; the longest waiting first.
    QList<GroupMember> toWelcome(const Session &session, FollowUpsOf whose);

    /// Every member's first good address, without whom a list that is e-mailed may not reach, against what was handed over.
    MailingList mailingList(const Session &session, const Group &group);
    /// Whoever keeps the mailing list knows these addresses from today on.
    Result<qint64> noteHandedOver(const Session &session, const Group &group, const MailingList &list);

private:
    QList<GroupMember> membersOn(GroupId group, const QDate &day);

    Store &m_store;
    Accounts &m_accounts;
    People &m_people;
    GroupRepository m_reading;
};

} // namespace rnf
