#include "groups/Groups.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

void tidy(Group &group)
{
    group.name = cleanText(group.name);
    group.meets = cleanText(group.meets);
    group.note = cleanText(group.note);
}

QHash<PersonId, GroupMember> currentOf(const QList<GroupMember> &members)
{
    QHash<PersonId, GroupMember> current;
    for (const auto &member : members) {
        if (member.isCurrent())
            current.insert(member.person, member);
    }
    return current;
}

/// Within an action, so that nobody takes the name meanwhile. Throws a Refusal when a group cannot be called that.
void checkName(Action &action, const Group &group)
{
    if (group.name.isEmpty())
        throw Refusal({u"empty-name"_s, Groups::tr("A group needs a name. Type one.")});
    for (const auto &other : action.on<GroupRepository>().all()) {
        if (other.id != group.id && foldedText(other.name) == foldedText(group.name))
            throw Refusal(
                {u"name-taken"_s, Groups::tr("There is a group “%1” already. Choose another name.").arg(other.name)});
    }
}

} // namespace

Groups::Groups(Store &store, Accounts &accounts, People &people)
    : m_store(store), m_accounts(accounts), m_people(people), m_reading(store.reader())
{
}

QList<Group> Groups::all(const Session &session)
{
    auto groups = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.all(); });
    const SortKeys keys;
    std::ranges::stable_sort(groups, {}, [&](const Group &group) { return keys.of(group.name); });
    return groups;
}

std::optional<Group> Groups::find(const Session &session, GroupId group)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(group); });
}

QHash<GroupId, int> Groups::memberCounts(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.memberCounts(); });
}

Result<GroupId> Groups::add(const Session &session, Group group)
{
    tidy(group);
    const auto done =
        m_store.act(session, Operation::EditPeople, tr("Add the group %1").arg(group.name), [&](Action &action) {
            checkName(action, group);
            action.on<GroupRepository>().insert(action, group);
        });
    if (!done)
        return done.error();
    return group.id;
}

Result<qint64> Groups::save(const Session &session, const Group &before, Group after)
{
    tidy(after);
    const QString label = before.name == after.name ? tr("Edit the group %1").arg(after.name)
                                                    : tr("Rename the group %1 to %2").arg(before.name, after.name);
    return m_store.act(session, Operation::EditPeople, label, [&](Action &action) {
        checkName(action, after);
        action.on<GroupRepository>().update(action, before, after);
    });
}

Result<qint64> Groups::remove(const Session &session, const Group &group)
{
    return m_store.act(session, Operation::EditPeople, tr("Remove the group %1").arg(group.name),
                       [&](Action &action) { action.on<GroupRepository>().remove(action, group); });
}

QList<GroupMember> Groups::members(const Session &session, GroupId group, const QDate &day)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return membersOn(group, day); });
}

QList<GroupMember> Groups::membersOn(GroupId group, const QDate &day)
{
    auto members = m_reading.members(group);
    members.removeIf([&](const GroupMember &member) { return !member.isOn(day); });
    IdSet people;
    for (const auto &member : std::as_const(members))
        people.add(member.person.value);
    QHash<PersonId, qsizetype> place;
    for (const PersonId person : People::ids(m_store.reader(), {}, &people))
        place.insert(person, place.size());
    std::ranges::sort(members, {},
                      [&](const GroupMember &member) { return std::tuple(member.role.isEmpty(), place[member.person]); });
    return members;
}

QList<GroupMember> Groups::groupsOf(const Session &session, PersonId person)
{
    auto groups = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.ofPerson(person); });
    std::ranges::reverse(groups);
    std::ranges::stable_partition(groups, &GroupMember::isCurrent);
    return groups;
}

Result<qint64> Groups::addMembers(const Session &session, Group group, const QList<PersonId> &people, const GroupMember &as)
{
    tidy(group);
    GroupMember joining = as;
    joining.role = cleanText(as.role);
    if (!joining.sinceOn.isValid())
        joining.sinceOn = m_store.dates().today();
    if (joining.sinceOn > m_store.dates().today())
        return Error{u"future"_s, tr("Nobody can have joined in the future. Choose today or an earlier day.")};
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        action.setLabel(m_people.labelFor(action, tr("Joining %1").arg(group.name), people));
        auto &groups = action.on<GroupRepository>();
        if (!group.id.isValid()) {
            checkName(action, group);
            groups.insert(action, group);
        }
        joining.group = group.id;
        const auto current = currentOf(groups.members(group.id));
        for (const auto person : people) {
            joining.person = person;
            if (!current.contains(person))
                groups.insert(action, joining);
        }
    });
}

Result<qint64> Groups::takeOut(const Session &session, const Group &group, const QList<PersonId> &people)
{
    const QDate today = m_store.dates().today();
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        action.setLabel(m_people.labelFor(action, tr("Taken out of %1").arg(group.name), people));
        auto &groups = action.on<GroupRepository>();
        const auto current = currentOf(groups.members(group.id));
        for (const auto person : people) {
            const auto member = current.constFind(person);
            if (member == current.cend())
                continue;
            GroupMember left = *member;
            left.untilOn = today;
            if (member->sinceOn == today)
                groups.remove(action, *member);
            else
                groups.update(action, *member, left);
        }
    });
}

Result<qint64> Groups::changeRole(const Session &session, const GroupMember &member, const QString &role)
{
    const auto group = find(session, member.group);
    GroupMember after = member;
    after.role = cleanText(role);
    const QString name = group ? group->name : QString();
    const QString what = after.role.isEmpty() ? tr("No role in %1").arg(name) : tr("%1 of %2").arg(after.role, name);
    return m_store.act(session, Operation::EditPeople, what, [&](Action &action) {
        action.setLabel(m_people.labelFor(action, what, {member.person}));
        action.on<GroupRepository>().update(action, member, after);
    });
}

QList<GroupMember> Groups::toWelcome(const Session &session, FollowUpsOf whose)
{
    const PersonId me = m_accounts.personOf(session);
    QHash<GroupId, PersonId> buddies;
    for (const auto &group : all(session)) {
        if (group.buddy.isValid() && (whose == FollowUpsOf::Everybody || group.buddy == me))
            buddies.insert(group.id, group.buddy);
    }
    if (buddies.isEmpty())
        return {};
    const QDate since = m_store.dates().today().addDays(-daysToWelcome);
    QList<GroupMember> waiting;
    for (const auto &[member, reachedAt] :
         m_store.read(session, Operation::ReadPeople, [&] { return m_reading.newcomers(since); })) {
        const PersonId buddy = buddies.value(member.group);
        const bool isWelcomed = reachedAt >= instantText(member.sinceOn.startOfDay());
        if (buddy.isValid() && buddy != member.person && !isWelcomed)
            waiting += member;
    }
    return waiting;
}

/// Read as one: a list of which a part could not be read would have everybody of that part gone.
MailingList Groups::mailingList(const Session &session, const Group &group)
{
    return m_store.read(session, Operation::LeadWork, [&] {
        Database &database = m_store.reader();
        const Snapshot snapshot(database);
        QList<PersonId> people;
        for (const auto &member : membersOn(group.id, m_store.dates().today()))
            people += member.person;
        const auto audience = People::audience(database, Purpose::Email, people);
        QList<MailAddress> now;
        People::eachPerson(database, audience.people, allParts, [&](const Person &person) {
            if (const auto *email = person.mailbox())
                now += MailAddress{0, person.id, email->address, person.displayName()};
            return true;
        });
        auto handedOver = m_reading.addresses(group.id);
        QList<PersonId> whose;
        for (const auto &address : std::as_const(handedOver))
            whose += address.person;
        const auto names = m_people.names(session, whose);
        for (auto &address : handedOver)
            address.name = names.value(address.person);
        auto list = MailingList::since(handedOver, now);
        list.handedOverOn = group.handedOverOn;
        list.leftOut = audience.leftOut;
        return list;
    });
}

Result<qint64> Groups::noteHandedOver(const Session &session, const Group &group, const MailingList &list)
{
    Group after = group;
    after.handedOverOn = m_store.dates().today();
    const QString label = tr("Addresses of %1 handed over: %2 new, %3 gone")
                              .arg(group.name, QString::number(list.added.size()), QString::number(list.gone.size()));
    return m_store.act(session, Operation::LeadWork, label, [&](Action &action) {
        auto &groups = action.on<GroupRepository>();
        groups.update(action, group, after);
        QSet<QString> gone;
        for (const auto &address : list.gone)
            gone += address.key();
        for (const auto &address : groups.addresses(group.id)) {
            if (gone.contains(address.key()))
                groups.remove(action, address);
        }
        for (MailAddress address : list.added)
            groups.insert(action, address, group.id);
    });
}

} // namespace rnf
