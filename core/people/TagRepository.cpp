#include "people/TagRepository.h"

#include "people/PeopleSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

TagRepository::TagRepository(Database &database)
    : m_tags(database, PeopleTable::Tag, "tag",
             {columnFor<&Tag::name>("name"), columnFor<&Tag::group>("tag_group"), columnFor<&Tag::colour>("colour")}),
      m_all(m_tags.selecting(u"ORDER BY tag_group, name"_s)),
      m_people(database, u"SELECT tag_id, count(*) FROM tagging GROUP BY tag_id"_s),
      m_untagDouble(database, u"DELETE FROM tagging WHERE tag_id = ? AND person_id IN "
                              "(SELECT person_id FROM tagging WHERE tag_id = ?)"_s),
      m_move(database, u"UPDATE tagging SET tag_id = ? WHERE tag_id = ?"_s)
{
}

QList<Tag> TagRepository::all() { return m_tags.read(m_all); }

QHash<qint64, qint64> TagRepository::people()
{
    QHash<qint64, qint64> people;
    m_people.each([&](Row &row) {
        const auto tag = row.take<qint64>();
        people.insert(tag, row.take<qint64>());
    });
    return people;
}

void TagRepository::update(Action &action, const Tag &before, const Tag &after) { m_tags.update(action, before, after); }

void TagRepository::join(Action &action, const Tag &tag, const Tag &into)
{
    m_untagDouble.run(tag.id, into.id);
    m_move.run(into.id, tag.id);
    m_tags.remove(action, tag);
}

void TagRepository::remove(Action &action, const Tag &tag) { m_tags.remove(action, tag); }

} // namespace rnf
