#include "CommandLine.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Names = QHash<PersonId, QString>;

Names namesOf(Workspace &workspace, const Session &session, const Group &group, const QList<GroupMember> &members)
{
    QList<PersonId> people{group.contact, group.buddy};
    for (const auto &member : members)
        people += member.person;
    Names names;
    for (const auto &row : workspace.people().rows(session, people))
        names.insert(row.id, row.name);
    return names;
}

QJsonObject toJson(Workspace &workspace, const Session &session, const Group &group)
{
    const auto members = workspace.groups().members(session, group.id, workspace.store().dates().today());
    const Names names = namesOf(workspace, session, group, members);
    QJsonArray items;
    for (const auto &member : members)
        items += QJsonObject{{u"id"_s, member.person.value},
                             {u"name"_s, names.value(member.person)},
                             {u"role"_s, member.role},
                             {u"since"_s, member.sinceOn.toString(Qt::ISODate)}};
    return {{u"id"_s, group.id.value},
            {u"name"_s, group.name},
            {u"kind"_s, keyOf(group.kind)},
            {u"meets"_s, group.meets},
            {u"contact"_s, names.value(group.contact)},
            {u"buddy"_s, names.value(group.buddy)},
            {u"note"_s, group.note},
            {u"addresses_handed_over"_s, group.handedOverOn.toString(Qt::ISODate)},
            {u"members"_s, items}};
}

} // namespace

QList<ListedRecord> listedGroups(Workspace &workspace, const Session &session)
{
    const auto counts = workspace.groups().memberCounts(session);
    QList<ListedRecord> listed;
    for (const auto &group : workspace.groups().all(session))
        listed += {toJson(workspace, session, group),
                   {QString::number(group.id.value), group.name, QString::number(counts.value(group.id)), group.meets}};
    return listed;
}

} // namespace rnf
