#pragma once

#include "people/PersonSearch.h"

namespace rnf {

/// What a caller that runs its own action may do with people: imports, bulk edits. On the writing thread, inside that
/// action; throws StorageError. Got from People::inAction.
class PeopleInAction {
public:
    PeopleInAction(Action &action, PersonRepository &people, PersonIndexer &indexer)
        : m_action(action), m_people(people), m_indexer(indexer)
    {
    }

    /// Writes somebody new; `entry` is what PersonSearch::entryFor made of the same person, perhaps on another thread.
    void insert(Person &person, const PersonSearch::Entry &entry)
    {
        const auto things = m_people.insert(m_action, person);
        m_indexer.append(m_action, person.id, entry, things);
    }
    void update(const Person &before, Person &after) { m_people.update(m_action, before, after); }

    /// Makes a unit the person's place of work from a day on.
    void assign(PersonId person, qint64 unit, QDate day) { m_people.assign(m_action, person, unit, day); }

    std::optional<Person> find(PersonId id) { return m_people.find(id); }
    std::optional<PersonId> withExternalId(const ExternalId &number)
    {
        return m_people.withExternalId(number.system, number.value);
    }

    /// Everything people can be recognised by: `visit(person, …)`.
    void eachExternalId(const std::function<void(qint64, const QString &system, const QString &value)> &visit)
    {
        m_people.eachExternalId(visit);
    }
    void eachPhoneDigits(const std::function<void(qint64, const QString &digits)> &visit)
    {
        m_people.eachPhoneDigits(visit);
    }
    void eachEmailKey(const std::function<void(qint64, const QString &key)> &visit) { m_people.eachEmailKey(visit); }

private:
    Action &m_action;
    PersonRepository &m_people;
    PersonIndexer &m_indexer;
};

} // namespace rnf
