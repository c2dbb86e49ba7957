#pragma once

#include "people/MatchKeyRepository.h"
#include "people/PersonSearch.h"

namespace rnf {

/// What a caller that runs its own action may do with people: imports, bulk edits. On the writing thread, inside that
/// action; throws StorageError. Got from People::inAction.
class PeopleInAction {
public:
    explicit PeopleInAction(Action &action)
        : m_action(action), m_people(action.on<PersonRepository>()), m_keys(action.on<MatchKeyRepository>()),
          m_indexer(action.on<PersonIndexer>())
    {
    }

    PeopleInAction(const PeopleInAction &) = delete;
    PeopleInAction &operator=(const PeopleInAction &) = delete;

    /// Writes somebody new; `entry` is what PersonSearch::entryFor made of the same person, perhaps on another thread.
    void insert(Person &person, const PersonSearch::Entry &entry)
    {
        insertLater(person, entry);
        writeLater();
    }
    /// Gives somebody new an id. Both are written together with others, which is cheaper: before anybody is looked for or
    /// changed, at the latest by `writeLater`, and have to live until then.
    void insertLater(Person &person, const PersonSearch::Entry &entry)
    {
        m_people.giveId(m_action, person);
        m_later.push_back(&person);
        m_laterEntries.push_back(&entry);
    }
    void writeLater()
    {
        const auto people = std::exchange(m_later, {});
        const auto entries = std::exchange(m_laterEntries, {});
        const auto things = m_people.insert(m_action, people);
        for (size_t i = 0; i < people.size(); ++i)
            m_indexer.append(people[i]->id, *entries[i], things[i]);
    }
    void update(const Person &before, Person &after)
    {
        writeLater();
        m_people.update(m_action, before, after);
    }

    /// Makes a unit the person's place of work from a day on.
    void assign(PersonId person, qint64 unit, QDate day)
    {
        writeLater();
        m_people.jobs().assign(m_action, person, unit, day);
    }

    std::optional<Person> find(PersonId id)
    {
        writeLater();
        return m_people.find(id);
    }
    QList<Person> whole(const QList<PersonId> &ids)
    {
        writeLater();
        return m_people.whole(ids);
    }
    std::optional<PersonId> withExternalId(const ExternalId &number)
    {
        writeLater();
        return m_keys.withExternalId(number.system, number.value);
    }

    /// Employers, units, tags and so on that nobody had named before this action.
    QList<NameRepository::Made> newNames()
    {
        writeLater();
        return m_people.names().made(m_action);
    }
    QString employerNamed(qint64 id);

    /// Everything people can be recognised by: `visit(person, …)`.
    void eachExternalId(const std::function<void(qint64, const QString &system, const QString &value)> &visit)
    {
        m_keys.eachExternalId(visit);
    }
    void eachPhoneDigits(const std::function<void(qint64, const QString &digits)> &visit) { m_keys.eachPhoneDigits(visit); }
    void eachEmailKey(const std::function<void(qint64, const QString &key)> &visit) { m_keys.eachEmailKey(visit); }

private:
    Action &m_action;
    PersonRepository &m_people;
    MatchKeyRepository &m_keys;
    PersonIndexer &m_indexer;
    std::vector<Person *> m_later;
    std::vector<const PersonSearch::Entry *> m_laterEntries;
};

} // namespace rnf
