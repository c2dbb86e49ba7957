#include "people/People.h"

#include "base/Text.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QList<PersonId> sortedBy(PersonRepository &people, QList<PersonId> ids, const PeopleOrder &order)
{
    if (order.column != "name"_L1) {
        const SortKeys keys;
        QHash<qint64, QByteArray> keyOf;
        people.eachSortText(order.column, [&](qint64 id, const QString &text) { keyOf.insert(id, keys.of(text)); });
        // Whoever has nothing in the column stands at the end, whichever way it is sorted.
        const auto hasKey =
            std::stable_partition(ids.begin(), ids.end(), [&](PersonId id) { return keyOf.contains(id.value); });
        std::stable_sort(ids.begin(), hasKey, [&](PersonId a, PersonId b) {
            return order.isDescending ? keyOf[b.value] < keyOf[a.value] : keyOf[a.value] < keyOf[b.value];
        });
    } else if (order.isDescending) {
        std::reverse(ids.begin(), ids.end());
    }
    return ids;
}

} // namespace

People::People(Store &store, const PhoneNumbers &phones)
    : m_store(store), m_phones(phones), m_reading(store.reader()), m_search(store.reader()), m_audiences(store.reader()),
      m_writing(store.writer()), m_indexer(store.writer())
{
    store.addDerived(&m_indexer);
}

std::optional<Person> People::find(const Session &session, PersonId id)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    return m_store.read([&] { return m_reading.find(id); });
}

qint64 People::count(const Session &session)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return 0;
    return m_store.read([&] { return m_reading.count(); });
}

QList<PersonId> People::firstIds(const Session &session, const QString &search, int limit)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    return m_store.read([&] { return m_search.first(search, limit); });
}

QList<PersonId> People::ids(const Session &session, const QString &search, const PeopleOrder &order)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    return m_store.read([&] { return sortedBy(m_reading, m_search.all(search), order); });
}

QList<PersonId> People::orderedIds(Database &database, const QString &search, const PeopleOrder &order, const IdSet *only)
{
    PersonSearch found(database);
    PersonRepository people(database);
    return sortedBy(people, found.all(search, only), order);
}

QList<PersonRow> People::rows(const Session &session, const QList<PersonId> &ids)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    return m_store.read([&] {
        auto rows = m_reading.rows(ids);
        for (auto &row : rows) {
            if (!row.phone.isEmpty())
                row.phone = m_phones.shown(m_phones.read(row.phone));
        }
        return rows;
    });
}

QList<Person> People::load(const Session &session, const QList<PersonId> &ids)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    return m_store.read([&] { return m_reading.whole(ids); });
}

Audience People::audience(const Session &session, Purpose purpose, const QList<PersonId> &ids)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    return m_store.read([&] { return m_audiences.of(purpose, ids); });
}

Audience People::audience(Database &database, Purpose purpose, const QList<PersonId> &ids)
{
    return AudienceRepository(database).of(purpose, ids);
}

QStringList People::fieldsInUse(const Session &session)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return {};
    const auto used = m_store.read([&] { return m_reading.fieldsInUse(); });
    QStringList keys = PersonFields::listColumns();
    keys.removeIf([&](const QString &key) { return !used.contains(key); });
    return keys;
}

void People::eachPerson(Database &database, const std::optional<QList<PersonId>> &ids, PersonParts parts,
                        const std::function<bool(const Person &)> &visit)
{
    const Snapshot snapshot(database);
    PersonRepository(database).each(ids, parts,
                                    [&](const QList<Person> &people) { return std::ranges::all_of(people, visit); });
}

QStringList People::namesOf(const Session &session, int table)
{
    QStringList names;
    if (!Policy::allows(session, Operation::ReadPeople))
        return names;
    return m_store.read([&] {
        for (const auto &[id, name] : m_reading.names().all(table))
            names += name;
        names.removeDuplicates();
        return names;
    });
}

Result<PersonId> People::add(const Session &session, Person person)
{
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    if (!person.hasAnything())
        return Error{u"empty-person"_s, tr("Nothing was added: type a name, or at least a phone number or a note.")};
    const auto done = m_store.act(session, tr("Add %1").arg(person.displayName()),
                                  [&](Action &action) { m_writing.insert(action, person); });
    if (!done)
        return done.error();
    return person.id;
}

Result<> People::save(const Session &session, const Person &before, Person after, const QString &label)
{
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    const QString name = after.displayName().isEmpty() ? before.displayName() : after.displayName();
    const auto done = m_store.act(session, label.isEmpty() ? tr("Edit %1").arg(name) : label,
                                  [&](Action &action) { m_writing.update(action, before, after); });
    if (!done)
        return done.error();
    return {};
}

Result<qint64> People::remove(const Session &session, const QList<PersonId> &ids)
{
    if (!Policy::allows(session, Operation::DeletePeople))
        return Policy::refusal();
    if (ids.isEmpty())
        return 0;
    const auto only = ids.size() == 1 ? find(session, ids.first()) : std::nullopt;
    const QString label = only ? tr("Delete %1").arg(only->displayName()) : tr("Delete %n people", nullptr, int(ids.size()));
    return m_store.act(
        session, label,
        [&](Action &action) {
            for (const auto id : ids)
                m_writing.remove(action, id);
        },
        ids.size() > 10'000);
}

} // namespace rnf
