#include "workspace/DemoGroups.h"

#include "lists/ConditionWords.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

struct DemoGroup {
    const char *name;
    GroupKind kind;
    const char *meets, *note;
    const char *whom; ///< its members are among those who meet this
    int members, monthsAgo;
};

constexpr DemoGroup demoGroups[] = {
    {"Bargaining committee", GroupKind::Committee, "Tuesdays 18:30, union hall",
     "Two from each unit. What is said in caucus stays in caucus.", "leads at least 2", 11, 5},
    {"Safety committee", GroupKind::Committee, "First Monday of the month, 17:00, break room 2",
     "Collects near misses; meets the employer every quarter.", "unit is Kitchen or unit is Laundry or unit is Maintenance",
     8, 14},
    {"Night-shift committee", GroupKind::Committee, "Sundays 22:15, before the shift",
     "Parking, security at the gate, and meals at night.", "shift is Night and employer contains Luke", 7, 3},
    {"Newsletter working group", GroupKind::WorkingGroup, "Thursdays 12:00, online",
     "Comes out on the first of the month, in English and Spanish.", "tag is volunteer", 12, 8},
    {"Strike school", GroupKind::WorkingGroup, "Every second Saturday, 10:00, Workers' School",
     "Six evenings; whoever has done them all trains the next round.", "assessment at most 2 and email is not empty", 16, 2},
};

class GroupsMaker : DemoSteps {
public:
    GroupsMaker(Workspace &workspace, const Session &who)
        : m_workspace(workspace), m_groups(workspace.groups()), m_who(who), m_today(workspace.store().dates().today())
    {
    }

    Result<> run()
    {
        for (const auto &made : demoGroups)
            make(made);
        renew(u"Newsletter working group"_s);
        return m_done;
    }

private:
    /// So many of those who meet the condition, from all over the list, beginning with the first.
    QList<PersonId> some(const char *whom, qsizetype count)
    {
        const auto all = m_workspace.lists().ids(m_who, {{}, *ConditionWords::read(QLatin1String(whom))});
        QList<PersonId> people;
        const qsizetype stride = qMax<qsizetype>(1, all.size() / count);
        for (qsizetype at = 0; at < all.size() && people.size() < count; at += stride)
            people += all[at];
        return people;
    }

    void join(const Group &group, const QList<PersonId> &people, const QDate &since, const QString &role = {})
    {
        taken(m_groups.addMembers(m_who, group, people, {0, {}, {}, role, since, {}}));
    }

    void make(const DemoGroup &made)
    {
        const auto people = some(made.whom, made.members);
        const auto me = m_workspace.conversations().organizer(m_who);
        if (people.size() < made.members || !me)
            return;
        Group group{{}, QLatin1String(made.name), made.kind, QLatin1String(made.meets)};
        group.note = QLatin1String(made.note);
        group.contact = people[0];
        group.buddy = made.kind == GroupKind::WorkingGroup ? *me : people[2];
        group.id = taken(m_groups.add(m_who, group));
        if (!group.id.isValid())
            return;
        const QDate since = m_today.addMonths(-made.monthsAgo);
        join(group, {people[0]}, since, u"Chair"_s);
        join(group, {people[1]}, since, u"Note-taker"_s);
        join(group, people.mid(2), since);
    }

    /// Two weeks ago its addresses were handed over; three joined since, and one left.
    void renew(const QString &name)
    {
        const auto groups = m_groups.all(m_who);
        const auto group = std::ranges::find(groups, name, &Group::name);
        if (group == groups.end())
            return;
        taken(m_groups.noteHandedOver(m_who, *group, m_groups.mailingList(m_who, *group)));
        const auto handedOver = m_groups.find(m_who, group->id);
        Group earlier = *handedOver;
        earlier.handedOverOn = m_today.addDays(-14);
        taken(m_groups.save(m_who, *handedOver, earlier));
        join(*group, some("tag is trainer and email is not empty", 3), m_today.addDays(-5));
        taken(m_groups.takeOut(m_who, *group, {m_groups.members(m_who, group->id, m_today).last().person}));
    }

    Workspace &m_workspace;
    Groups &m_groups;
    const Session &m_who;
    const QDate m_today;
};

} // namespace

Result<> addDemoGroups(Workspace &workspace, const Session &who) { return GroupsMaker(workspace, who).run(); }

} // namespace rnf
