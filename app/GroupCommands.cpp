#include "CommandLine.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString nameOf(Workspace &workspace, const Session &session, PersonId person)
{
    return workspace.people().rows(session, {person}).value(0).name;
}

QJsonArray membersOf(Workspace &workspace, const Session &session, const Group &group)
{
    QJsonArray members;
    for (const auto &member : workspace.groups().members(session, group.id, workspace.store().dates().today()))
        members += QJsonObject{{u"id"_s, member.person.value},
                               {u"name"_s, nameOf(workspace, session, member.person)},
                               {u"role"_s, member.role},
                               {u"since"_s, member.sinceOn.toString(Qt::ISODate)}};
    return members;
}

QJsonObject toJson(Workspace &workspace, const Session &session, const Group &group)
{
    return {{u"id"_s, group.id.value},
            {u"name"_s, group.name},
            {u"kind"_s, keyOf(group.kind)},
            {u"meets"_s, group.meets},
            {u"contact"_s, nameOf(workspace, session, group.contact)},
            {u"buddy"_s, nameOf(workspace, session, group.buddy)},
            {u"note"_s, group.note},
            {u"addresses_handed_over"_s, group.handedOverOn.toString(Qt::ISODate)},
            {u"members"_s, membersOf(workspace, session, group)}};
}

} // namespace

ExitStatus listGroups(CommandRun &run)
{
    auto workspace = run.openWorkspace(true);
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    const auto groups = (*workspace)->groups().all(session);
    const auto counts = (*workspace)->groups().memberCounts(session);
    QJsonArray items;
    for (const auto &group : groups) {
        items += toJson(**workspace, session, group);
        if (!run.isJson())
            run.out() << QStringList{QString::number(group.id.value), group.name, QString::number(counts.value(group.id)),
                                     group.meets}
                             .join(u'\t')
                      << Qt::endl;
    }
    if (run.isJson())
        run.print({{u"total"_s, items.size()}, {u"items"_s, items}});
    return ExitStatus::Done;
}

} // namespace rnf
