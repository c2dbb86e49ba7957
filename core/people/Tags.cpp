#include "people/Tags.h"

#include "base/Text.h"
#include "people/PeopleSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

Tags::Tags(Store &store) : m_store(store), m_reading(store.reader())
{
    connect(&store, &Store::changed, this, [this](const ChangedRows &rows) {
        if (rows.tables.contains(PeopleTable::Tag))
            readAgain();
    });
    readAgain();
}

void Tags::readAgain()
{
    m_all = m_store.read([&] { return m_reading.all(); });
    const SortKeys keys;
    QHash<qint64, std::tuple<bool, QByteArray, QByteArray>> order;
    m_colours.clear();
    for (const auto &tag : std::as_const(m_all)) {
        order.insert(tag.id, {tag.group.isEmpty(), keys.of(tag.group), keys.of(tag.name)});
        if (tag.colour != TagColour::None)
            m_colours.insert(tag.name, tag.colour);
    }
    std::ranges::stable_sort(m_all, {}, [&](const Tag &tag) { return order.value(tag.id); });
}

QStringList Tags::groups() const
{
    QStringList groups;
    for (const auto &tag : m_all)
        groups += tag.group;
    groups.removeDuplicates();
    groups.removeAll(QString());
    return groups;
}

QHash<qint64, qint64> Tags::people(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.people(); });
}

std::optional<Tag> Tags::namesake(const Tag &tag, const QString &name) const
{
    const QString folded = foldedText(cleanText(name));
    const auto found = std::ranges::find_if(
        m_all, [&](const Tag &other) { return other.id != tag.id && foldedText(other.name) == folded; });
    return found == m_all.end() ? std::nullopt : std::optional(*found);
}

namespace {

/// What would be read otherwise than it was written, where tags stand in a row.
bool cannotBeWritten(const QString &name)
{
    return name.contains(u';') || name.contains(u',') || name.contains(u":::"_s) || name.startsWith(u'*');
}

QString changeLabel(const Tag &before, const Tag &after)
{
    if (after.name != before.name)
        return Tags::tr("Rename the tag %1 to %2").arg(before.name, after.name);
    if (after.group == before.group)
        return Tags::tr("Change the colour of the tag %1").arg(before.name);
    return after.group.isEmpty() ? Tags::tr("Take the tag %1 out of its group").arg(before.name)
                                 : Tags::tr("Put the tag %1 into the group %2").arg(before.name, after.group);
}

} // namespace

Result<qint64> Tags::save(const Session &session, const Tag &before, Tag after)
{
    after.name = cleanText(after.name);
    after.group = cleanText(after.group);
    if (after.name.isEmpty())
        return Error{u"empty-name"_s, tr("A tag needs a name. Type one.")};
    if (cannotBeWritten(after.name))
        return Error{u"bad-name"_s, tr("“%1” would be read as several tags or as none. Choose a name without commas, "
                                       "semicolons and asterisks.")
                                        .arg(after.name)};
    if (after.name != before.name && namesake(before, after.name))
        return Error{u"name-taken"_s,
                     tr("There is a tag “%1” already. Choose another name, or join the two.").arg(after.name)};
    if (after == before)
        return 0;
    return m_store.act(session, Operation::EditPeople, changeLabel(before, after),
                       [&](Action &action) { action.on<TagRepository>().update(action, before, after); });
}

Result<qint64> Tags::join(const Session &session, const Tag &tag, const Tag &into)
{
    return m_store.act(session, Operation::EditPeople, tr("Join the tag %1 with %2").arg(tag.name, into.name),
                       [&](Action &action) { action.on<TagRepository>().join(action, tag, into); });
}

Result<qint64> Tags::remove(const Session &session, const Tag &tag)
{
    return m_store.act(session, Operation::EditPeople, tr("Remove the tag %1").arg(tag.name),
                       [&](Action &action) { action.on<TagRepository>().remove(action, tag); });
}

QString TagWords::colour(TagColour colour)
{
    switch (colour) {
    case TagColour::Orange:
        return Tags::tr("Orange");
    case TagColour::SkyBlue:
        return Tags::tr("Sky blue");
    case TagColour::BluishGreen:
        return Tags::tr("Bluish green");
    case TagColour::Yellow:
        return Tags::tr("Yellow");
    case TagColour::Blue:
        return Tags::tr("Blue");
    case TagColour::Vermilion:
        return Tags::tr("Vermilion");
    case TagColour::ReddishPurple:
        return Tags::tr("Reddish purple");
    case TagColour::Black:
        return Tags::tr("Black");
    default:
        return {};
    }
}

QString TagWords::full(const Tag &tag)
{
    return tag.group.isEmpty() ? tag.name : Tags::tr("%1: %2").arg(tag.group, tag.name);
}

} // namespace rnf
