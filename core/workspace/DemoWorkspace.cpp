#include "workspace/DemoWorkspace.h"

#include "people/PeopleInAction.h"
#include "workspace/DemoPeople.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Result<> write(Workspace &workspace, const Session &who, const QString &label, const QList<Person> &people)
{
    const SortKeys keys;
    const auto done = workspace.store().act(who, label, [&](Action &action) {
        auto writing = workspace.people().inAction(action);
        for (Person person : people)
            writing.insert(person, PersonSearch::entryFor(person, keys));
    });
    return done ? Result<>() : Result<>(done.error());
}

/// A few edits by two people, so that the history has something to tell.
Result<> edit(Workspace &workspace, const Session &ana, const Session &luis)
{
    auto &people = workspace.people();
    const auto change = [&](const Session &who, const QString &search, const char *key, const QString &value,
                            const QString &label) -> Result<> {
        const auto ids = people.ids(who, search);
        if (ids.isEmpty())
            return {};
        const auto before = *people.find(who, ids.first());
        auto after = before;
        PersonFields::find(QString::fromLatin1(key))->write(after, value, FieldContext{workspace.phones()});
        return people.save(who, before, after, People::tr("Edit %1: %2").arg(before.displayName(), label));
    };
    for (const auto &done : {change(luis, u"khoury"_s, "work_phone", u"212-555-0170"_s, u"work phone"_s),
                             change(luis, u"okafor"_s, "note", u"Prefers to be called after the night shift."_s, u"note"_s),
                             change(ana, u"rosa peña"_s, "tags", u"negotiating team"_s, u"tags"_s),
                             change(ana, u"kowalski"_s, "preferred_language", u"Polish"_s, u"language"_s)}) {
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Workspace>> createDemoWorkspace(const QString &path, const Workspace::Options &options)
{
    auto made = Workspace::create(path, {u"Local 1184"_s, u"Ana"_s, u"en"_s, u"US"_s}, options);
    if (!made)
        return made;
    Workspace &workspace = **made;
    const Session ana = workspace.firstSession();
    const auto luis = workspace.accounts().add(ana, u"Luis"_s, Role::Organizer);
    if (!luis)
        return luis.error();
    const DemoPeople people(options.dates.today(), workspace.phones());
    for (const auto &done :
         {write(workspace, ana, u"Import members-2026.csv: 400 new, 0 changed"_s, people.local()),
          write(workspace, luis->session(), u"Import training-network.csv: 200 new, 0 changed"_s, people.network()),
          edit(workspace, ana, luis->session())}) {
        if (!done)
            return done.error();
    }
    return made;
}

} // namespace rnf
