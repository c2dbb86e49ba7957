#include "people/PeopleInAction.h"

#include "people/PeopleSchema.h"

namespace rnf {

PeopleInAction::PeopleInAction(Action &action)
    : m_action(action), m_people(action.on<PersonRepository>()), m_keys(action.on<MatchKeyRepository>()),
      m_indexer(action.on<PersonIndexer>())
{
}

void PeopleInAction::insert(Person &person, const PersonSearch::Entry &entry)
{
    insertLater(person, entry);
    writeLater();
}

void PeopleInAction::insertLater(Person &person, const PersonSearch::Entry &entry)
{
    m_people.giveId(m_action, person);
    m_later.push_back(&person);
    m_laterEntries.push_back(&entry);
}

void PeopleInAction::writeLater()
{
    const auto people = std::exchange(m_later, {});
    const auto entries = std::exchange(m_laterEntries, {});
    const auto things = m_people.insert(m_action, people);
    for (size_t i = 0; i < people.size(); ++i)
        m_indexer.append(people[i]->id, *entries[i], things[i]);
}

void PeopleInAction::update(const Person &before, Person &after)
{
    writeLater();
    m_people.update(m_action, before, after);
}

void PeopleInAction::indexAgain(const QList<PersonId> &people)
{
    writeLater();
    m_indexer.appendAgain(people);
}

void PeopleInAction::assign(PersonId person, qint64 unit, QDate day)
{
    writeLater();
    m_people.jobs().assign(m_action, person, unit, day);
}

std::optional<Person> PeopleInAction::find(PersonId id)
{
    writeLater();
    return m_people.find(id);
}

QList<Person> PeopleInAction::whole(const QList<PersonId> &ids)
{
    writeLater();
    return m_people.whole(ids);
}

std::optional<PersonId> PeopleInAction::withExternalId(const ExternalId &number)
{
    writeLater();
    return m_keys.withExternalId(number.system, number.value);
}

QList<NameRepository::Made> PeopleInAction::newNames()
{
    writeLater();
    return m_people.names().made(m_action);
}

QList<std::pair<qint64, QString>> PeopleInAction::names(int table)
{
    writeLater();
    return m_people.names().all(table);
}

void PeopleInAction::eachExternalId(const std::function<void(qint64, const QString &system, const QString &value)> &visit)
{
    m_keys.eachExternalId(visit);
}

void PeopleInAction::eachPhoneDigits(const std::function<void(qint64, const QString &digits)> &visit)
{
    m_keys.eachPhoneDigits(visit);
}

void PeopleInAction::eachEmailKey(const std::function<void(qint64, const QString &key)> &visit)
{
    m_keys.eachEmailKey(visit);
}

QString PeopleInAction::employerNamed(qint64 id) { return m_people.names().nameOf(PeopleTable::Organization, id); }

QList<PersonId> PeopleInAction::workingAt(const QString &employer) { return m_keys.workingAt(employer); }

} // namespace rnf
