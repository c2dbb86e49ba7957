#pragma once

#include "people/Tag.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about tags themselves; who has one is written by PersonRepository. Opens no transaction: Tags does.
class TagRepository {
public:
    explicit TagRepository(Database &database);

    /// By group and name, in the order of their letters' codes.
    QList<Tag> all();
    /// How many people have each, by id; a tag that nobody has is not among them.
    QHash<qint64, qint64> people();
    /// Throws a Refusal when somebody changed it meanwhile.
    void update(Action &action, const Tag &before, const Tag &after);
    /// Gives everybody who has one tag the other, and takes the one away.
    void join(Action &action, const Tag &tag, const Tag &into);
    /// Takes it off everybody.
    void remove(Action &action, const Tag &tag);

private:
    RecordTable<Tag> m_tags;
    Statement m_all, m_people, m_untagDouble, m_move;
};

} // namespace rnf
