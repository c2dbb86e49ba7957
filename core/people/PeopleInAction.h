#pragma once

#include "people/MatchKeyRepository.h"
#include "people/PersonSearch.h"

namespace rnf {

/// What a caller that runs its own action may do with people: imports, bulk edits. On the writing thread, inside that
/// action; throws StorageError. Got from People::inAction.
class PeopleInAction {
public:
    explicit PeopleInAction(Action &action);

    PeopleInAction(const PeopleInAction &) = delete;
    PeopleInAction &operator=(const PeopleInAction &) = delete;

    /// Writes somebody new; `entry` is what PersonSearch::entryFor made of the same person, perhaps on another thread.
    void insert(Person &person, const PersonSearch::Entry &entry);
    /// Gives somebody new an id. Both are written together with others, which is cheaper: before anybody is looked for or
    /// changed, at the latest by `writeLater`, and have to live until then.
    void insertLater(Person &person, const PersonSearch::Entry &entry);
    void writeLater();
    void update(const Person &before, Person &after);
    /// At the end: for people who were written as new in this action and changed since, so that they are found by that too.
    void indexAgain(const QList<PersonId> &people);

    /// Makes a unit the person's place of work from a day on.
    void assign(PersonId person, qint64 unit, QDate day);

    std::optional<Person> find(PersonId id);
    QList<Person> whole(const QList<PersonId> &ids);
    std::optional<PersonId> withExternalId(const ExternalId &number);
    /// Who has a job at this employer now.
    QList<PersonId> workingAt(const QString &employer);

    /// Employers, units, tags and so on that nobody had named before this action.
    QList<NameRepository::Made> newNames();
    /// All employers, all units and so on, by the number of the table.
    QList<std::pair<qint64, QString>> names(int table);
    QString employerNamed(qint64 id);

    /// Everything people can be recognised by: `visit(person, …)`.
    void eachExternalId(const std::function<void(qint64, const QString &system, const QString &value)> &visit);
    void eachPhoneDigits(const std::function<void(qint64, const QString &digits)> &visit);
    void eachEmailKey(const std::function<void(qint64, const QString &key)> &visit);

private:
    Action &m_action;
    PersonRepository &m_people;
    MatchKeyRepository &m_keys;
    PersonIndexer &m_indexer;
    std::vector<Person *> m_later;
    std::vector<const PersonSearch::Entry *> m_laterEntries;
};

} // namespace rnf
