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

ExitStatus listGroups(CommandRun &run)
{
    if (run.has(u"search"_s) || run.has(u"list"_s) || run.has(u"where"_s))
        return run.wrongUsage(translated("--search, --list and --where ask for people, not for groups."));
    auto workspace = run.openWorkspace(true);
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    auto groups = (*workspace)->groups().all(session);
    const auto total = groups.size();
    groups.resize(qMin<qint64>(total, run.number(u"limit"_s).value_or(total)));
    if (run.isJson()) {
        QJsonArray items;
        for (const auto &group : std::as_const(groups))
            items += toJson(**workspace, session, group);
        run.print({{u"total"_s, total}, {u"items"_s, items}});
        return ExitStatus::Done;
    }
    const auto counts = (*workspace)->groups().memberCounts(session);
    for (const auto &group : std::as_const(groups))
        run.out() << QStringList{QString::number(group.id.value), group.name, QString::number(counts.value(group.id)),
                                 group.meets}
                         .join(u'\t')
                  << Qt::endl;
    return ExitStatus::Done;
}

} // namespace rnf
