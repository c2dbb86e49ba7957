#pragma once

#include "lists/ConditionFields.h"
#include "lists/PersonList.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about saved lists and who is picked for them.
class ListRepository {
public:
    explicit ListRepository(Database &database);

    /// What their conditions ask is understood by the fields that there are.
    QList<PersonList> all(const ConditionFields &fields);
    void insert(Action &action, PersonList &list);
    void update(Action &action, const PersonList &before, const PersonList &after);
    void remove(Action &action, const PersonList &list);

    /// Picks somebody for a list; nothing happens when they are in it.
    void pick(Action &action, ListId list, PersonId person);
    void unpick(Action &action, ListId list, PersonId person);

private:
    RecordTable<PersonList> m_lists;
    Statement m_isPicked, m_pick, m_unpick;
};

} // namespace rnf
