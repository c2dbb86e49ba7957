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

const Email *firstGood(const Person &person)
{
    const auto good = std::ranges::find_if(person.emails, [](const Email &email) {
        return email.status != EmailStatus::Bounced && email.status != EmailStatus::Bad;
    });
    return good == person.emails.end() ? nullptr : &*good;
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

} // namespace

Groups::Groups(Store &store, Accounts &accounts, People &people)
    : m_store(store), m_accounts(accounts), m_people(people), m_reading(store.reader()), m_writing(store.writer())
{
}

QString Groups::named(const Session &session, const QString &what, const QList<PersonId> &people)
{
    const auto only = people.size() == 1 ? m_people.rows(session, people) : QList<PersonRow>();
    return tr("%1: %2").arg(what, only.isEmpty() ? tr("%n people", nullptr, int(people.size())) : only.first().name);
}

/// Within an action, so that nobody takes the name meanwhile. Throws a Refusal when a group cannot be called that.
void Groups::checkName(const Group &group)
{
    if (group.name.isEmpty())
        throw Refusal({u"empty-name"_s, tr("A group needs a name. Type one.")});
    for (const auto &other : m_writing.all()) {
        if (other.id != group.id && foldedText(other.name) == foldedText(group.name))
            throw Refusal({u"name-taken"_s, tr("There is a group “%1” already. Choose another name.").arg(other.name)});
    }
}

QList<Group> Groups::all(const Session &session)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    auto groups = m_store.read([&] { return m_reading.all(); });
    const SortKeys keys;
    std::ranges::stable_sort(groups, {}, [&](const Group &group) { return keys.of(group.name); });
    return groups;
}

std::optional<Group> Groups::find(const Session &session, GroupId group)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    return m_store.read([&] { return m_reading.find(group); });
}

QHash<GroupId, int> Groups::memberCounts(const Session &session)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    return m_store.read([&] { return m_reading.memberCounts(); });
}

Result<GroupId> Groups::add(const Session &session, Group group)
{
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    tidy(group);
    const auto done = m_store.act(session, tr("Add the group %1").arg(group.name), [&](Action &action) {
        checkName(group);
        m_writing.insert(action, group);
    });
    if (!done)
        return done.error();
    return group.id;
}

Result<qint64> Groups::save(const Session &session, const Group &before, Group after)
{
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    tidy(after);
    const QString label = before.name == after.name ? tr("Edit the group %1").arg(after.name)
                                                    : tr("Rename the group %1 to %2").arg(before.name, after.name);
    return m_store.act(session, label, [&](Action &action) {
        checkName(after);
        m_writing.update(action, before, after);
    });
}

Result<qint64> Groups::remove(const Session &session, const Group &group)
{
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    return m_store.act(session, tr("Remove the group %1").arg(group.name),
                       [&](Action &action) { m_writing.remove(action, group); });
}

QList<GroupMember> Groups::members(const Session &session, GroupId group, const QDate &day)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    auto members = m_store.read([&] { return m_reading.members(group); });
    members.removeIf([&](const GroupMember &member) { return !member.isOn(day); });
    IdSet people;
    for (const auto &member : std::as_const(members))
        people.add(member.person.value);
    const auto inOrder = m_store.read([&] { return People::ids(m_store.reader(), {}, &people); });
    QHash<PersonId, qsizetype> place;
    for (const PersonId person : inOrder)
        place.insert(person, place.size());
    std::ranges::sort(members, {},
                      [&](const GroupMember &member) { return std::tuple(member.role.isEmpty(), place[member.person]); });
    return members;
}

QList<GroupMember> Groups::groupsOf(const Session &session, PersonId person)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    auto groups = m_store.read([&] { return m_reading.ofPerson(person); });
    std::ranges::reverse(groups);
    std::ranges::stable_partition(groups, &GroupMember::isCurrent);
    return groups;
}

Result<qint64> Groups::addMembers(const Session &session, Group group, const QList<PersonId> &people, const GroupMember &as)
{
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    tidy(group);
    GroupMember joining = as;
    joining.role = cleanText(as.role);
    if (!joining.sinceOn.isValid())
        joining.sinceOn = m_store.dates().today();
    if (joining.sinceOn > m_store.dates().today())
        return Error{u"future"_s, tr("Nobody can have joined in the future. Choose today or an earlier day.")};
    return m_store.act(
        session, named(session, tr("Joining %1").arg(group.name), people),
        [&](Action &action) {
            if (!group.id.isValid()) {
                checkName(group);
                m_writing.insert(action, group);
            }
            joining.group = group.id;
            const auto current = currentOf(m_writing.members(group.id));
            for (const auto person : people) {
                joining.person = person;
                if (!current.contains(person))
                    m_writing.insert(action, joining);
            }
        },
        people.size() > Store::manyPeople);
}

Result<qint64> Groups::takeOut(const Session &session, const Group &group, const QList<PersonId> &people)
{
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    const QDate today = m_store.dates().today();
    return m_store.act(
        session, named(session, tr("Taken out of %1").arg(group.name), people),
        [&](Action &action) {
            const auto current = currentOf(m_writing.members(group.id));
            for (const auto person : people) {
                const auto member = current.constFind(person);
                if (member == current.cend())
                    continue;
                GroupMember left = *member;
                left.untilOn = today;
                if (member->sinceOn == today)
                    m_writing.remove(action, *member);
                else
                    m_writing.update(action, *member, left);
            }
        },
        people.size() > Store::manyPeople);
}

Result<qint64> Groups::changeRole(const Session &session, const GroupMember &member, const QString &role)
{
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    const auto group = find(session, member.group);
    GroupMember after = member;
    after.role = cleanText(role);
    const QString name = group ? group->name : QString();
    const QString what = after.role.isEmpty() ? tr("No role in %1").arg(name) : tr("%1 of %2").arg(after.role, name);
    return m_store.act(session, named(session, what, {member.person}),
                       [&](Action &action) { m_writing.update(action, member, after); });
}

QList<GroupMember> Groups::toWelcome(const Session &session, FollowUpsOf whose)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
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
    for (const auto &[member, reachedAt] : m_store.read([&] { return m_reading.newcomers(since); })) {
        const PersonId buddy = buddies.value(member.group);
        const bool isWelcomed = reachedAt >= instantText(member.sinceOn.startOfDay());
        if (buddy.isValid() && buddy != member.person && !isWelcomed)
            waiting += member;
    }
    return waiting;
}

MailingList Groups::mailingList(const Session &session, const Group &group)
{
    if (!Policy::allows(session, Operation::ExportPeople))
        return {};
    QList<PersonId> people;
    for (const auto &member : members(session, group.id, m_store.dates().today()))
        people += member.person;
    const auto audience = m_people.audience(session, Purpose::Email, people);
    QList<MailAddress> now;
    for (const auto &person : m_people.load(session, audience.people)) {
        if (const auto *email = firstGood(person))
            now += MailAddress{0, person.id, email->address, person.displayName()};
    }
    auto handedOver = m_store.read([&] { return m_reading.addresses(group.id); });
    QList<PersonId> whose;
    for (const auto &address : std::as_const(handedOver))
        whose += address.person;
    QHash<PersonId, QString> names;
    for (const auto &row : m_people.rows(session, whose))
        names.insert(row.id, row.name);
    for (auto &address : handedOver)
        address.name = names.value(address.person);
    auto list = MailingList::since(handedOver, now);
    list.handedOverOn = group.handedOverOn;
    list.leftOut = audience.leftOut;
    return list;
}

Result<qint64> Groups::noteHandedOver(const Session &session, const Group &group, const MailingList &list)
{
    if (!Policy::allows(session, Operation::ExportPeople))
        return Policy::refusal();
    Group after = group;
    after.handedOverOn = m_store.dates().today();
    const QString label = tr("Addresses of %1 handed over: %2 new, %3 gone")
                              .arg(group.name, QString::number(list.added.size()), QString::number(list.gone.size()));
    return m_store.act(session, label, [&](Action &action) {
        m_writing.update(action, group, after);
        QSet<QString> gone;
        for (const auto &address : list.gone)
            gone += address.key();
        for (const auto &address : m_writing.addresses(group.id)) {
            if (gone.contains(address.key()))
                m_writing.remove(action, address);
        }
        for (MailAddress address : list.added)
            m_writing.insert(action, address, group.id);
    });
}

} // namespace rnf
