#include "people/People.h"

#include "people/OtherNames.h"
#include "storage/StorageError.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The person with all changes, or what one of them cannot be; then nothing is changed.
std::variant<Person, Problem> edited(const Person &before, const QList<FieldChange> &changes, const PersonEdit &editing)
{
    Person after = before;
    for (const auto &change : changes) {
        if (const auto problem = editing.apply(after, change))
            return *problem;
    }
    return after;
}

QString editLabel(const QList<FieldChange> &changes, const FieldCatalog &catalog, qint64 people)
{
    QStringList fields;
    for (const auto &change : changes)
        fields += PersonFields::label(*catalog.find(change.field));
    fields.removeDuplicates();
    return People::tr("Edit %n people: %1", nullptr, int(people)).arg(fields.join(u", "_s));
}

} // namespace

People::People(Store &store, const PhoneNumbers &phones)
    : m_store(store), m_phones(phones), m_fields(store, phones), m_tags(store), m_alternatives(store, phones, m_fields),
      m_reading(store.reader()), m_rows(store.reader()), m_values(store.reader()), m_search(store.reader()),
      m_audiences(store.reader())
{
    store.addDerived<PersonIndexer>();
}

std::optional<Person> People::find(const Session &session, PersonId id)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        auto person = m_reading.find(id);
        if (person)
            OtherNames::hidePrivate(*person, session);
        return person;
    });
}

qint64 People::count(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.count(); });
}

QList<PersonId> People::firstIds(const Session &session, const QString &search, int limit)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_search.first(search, limit); });
}

QList<PersonId> People::ids(const Session &session, const QString &search)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_search.all(search); });
}

QList<PersonId> People::ids(Database &database, const QString &search, const IdSet *only)
{
    return PersonSearch(database).all(search, only);
}

QList<PersonRow> People::rows(const Session &session, const QList<PersonId> &ids)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        auto rows = m_rows.rows(ids);
        for (auto &row : rows) {
            if (!row.phone.isEmpty())
                row.phone = m_phones.shown(m_phones.read(row.phone));
        }
        return rows;
    });
}

QList<Person> People::load(const Session &session, const QList<PersonId> &ids)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        auto people = m_reading.whole(ids);
        for (auto &person : people)
            OtherNames::hidePrivate(person, session);
        return people;
    });
}

Audience People::audience(const Session &session, Purpose purpose, const QList<PersonId> &ids, const QString &overriding)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_audiences.of(purpose, ids, overriding); });
}

Audience People::audience(Database &database, Purpose purpose, const QList<PersonId> &ids, const QString &overriding)
{
    return AudienceRepository(database).of(purpose, ids, overriding);
}

Doors People::doors(const Session &session, Purpose purpose, const QList<PersonId> &ids)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return doors(m_store.reader(), purpose, ids); });
}

Doors People::doors(Database &database, Purpose purpose, const QList<PersonId> &ids)
{
    Doors doors = AudienceRepository(database).doors(purpose, ids);
    auto neighbours = doors.neighbours();
    std::ranges::sort(neighbours); // as they stand in the file
    QHash<PersonId, QString> names;
    eachPerson(database, neighbours, PersonParts(PersonPart::Phones) | PersonPart::Emails | PersonPart::ExternalIds,
               [&](const Person &person) {
                   names.insert(person.id, person.displayName());
                   return true;
               });
    doors.setNames(names);
    return doors;
}

IdSet People::reachable(Database &database, Purpose purpose) { return AudienceRepository(database).reachable(purpose); }

IdSet People::withLanguage(Database &database) { return AudienceRepository(database).withLanguage(); }

QStringList People::fieldsInUse(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_values.inUse(m_fields.catalog()); });
}

void People::eachPerson(Database &database, const std::optional<QList<PersonId>> &ids, PersonParts parts,
                        const std::function<bool(const Person &)> &visit)
{
    const Snapshot snapshot(database);
    PersonRepository(database).each(ids, parts,
                                    [&](const QList<Person> &people) { return std::ranges::all_of(people, visit); });
}

QHash<PersonId, QString> People::names(const Session &session, const QList<PersonId> &ids)
{
    QHash<PersonId, QString> names;
    for (const auto &row : rows(session, ids))
        names.insert(row.id, row.name);
    return names;
}

QHash<PersonId, QString> People::names(Action &action, const QList<PersonId> &ids)
{
    QHash<PersonId, QString> names;
    for (const auto &row : action.on<PersonRowRepository>().rows(ids))
        names.insert(row.id, row.name);
    return names;
}

QString People::labelFor(Action &action, const QString &what, const QList<PersonId> &people)
{
    const QString only = people.size() == 1 ? names(action, people).value(people.first()) : QString();
    return tr("%1: %2").arg(what, only.isEmpty() ? tr("%n people", nullptr, int(people.size())) : only);
}

QStringList People::valuesOf(const Session &session, const FieldPlace &place)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_values.valuesOf(place); });
}

Result<PersonId> People::add(const Session &session, Person person)
{
    if (!person.hasAnything())
        return Error{u"empty-person"_s, tr("Nothing was added: type a name, or at least a phone number or a note.")};
    const auto done = m_store.act(session, Operation::EditPeople, tr("Add %1").arg(person.displayName()),
                                  [&](Action &action) { action.on<PersonRepository>().insert(action, person); });
    if (!done)
        return done.error();
    return person.id;
}

Result<> People::save(const Session &session, const Person &before, Person after, const QString &label)
{
    const QString name = after.displayName().isEmpty() ? before.displayName() : after.displayName();
    const auto done = m_store.act(session, Operation::EditPeople, label.isEmpty() ? tr("Edit %1").arg(name) : label,
                                  [&](Action &action) { action.on<PersonRepository>().update(action, before, after); });
    if (!done)
        return done.error();
    return {};
}

FieldContext People::context() const
{
    return FieldContext{.phones = m_phones,
                        .dates = usualDates(m_phones.region()),
                        .today = m_store.dates().today(),
                        .notedAt = instantText(m_store.dates().now())};
}

namespace {

Operation editingOf(const QList<PersonId> &ids)
{
    return ids.size() > 1 ? Operation::EditManyPeople : Operation::EditPeople;
}

} // namespace

Result<EditPreview> People::previewEdit(const Session &session, const QList<PersonId> &ids,
                                        const QList<FieldChange> &changes)
{
    if (!Policy::allows(session, editingOf(ids)))
        return Policy::refusal();
    const auto catalog = CustomFields::catalogAt(m_store);
    if (!catalog)
        return catalog.error();
    const PersonEdit editing(*catalog, context());
    EditPreview preview;
    for (const auto &change : changes) {
        if (!catalog->find(change.field))
            return preview; // the field was removed meanwhile
    }
    const auto add = [&](const EditPreview::Line &line) {
        if (preview.lines.size() < EditPreview::mostLines)
            preview.lines += line;
    };
    const auto look = [&](const Person &before) {
        const auto outcome = edited(before, changes, editing);
        if (const auto *problem = std::get_if<Problem>(&outcome)) {
            ++preview.refused;
            add({before.id, before.displayName(), problem->field, {}, {}, problem->what + u' ' + problem->hint});
            return true;
        }
        const auto &after = std::get<Person>(outcome);
        preview.changed += after != before;
        for (const auto &change : changes) {
            const QString was = editing.text(before, change.field);
            const QString is = editing.text(after, change.field);
            if (was != is)
                add({before.id, before.displayName(), change.field, was, is, {}});
        }
        return true;
    };
    return m_store.beside(session, [&](Database &database) {
        eachPerson(database, ids, allParts, look);
        return preview;
    });
}

Result<qint64> People::edit(const Session &session, const QList<PersonId> &ids, const QList<FieldChange> &changes)
{
    const auto catalog = CustomFields::catalogAt(m_store);
    if (!catalog)
        return catalog.error();
    for (const auto &change : changes) {
        if (!catalog->find(change.field))
            return Error{u"unknown-field"_s,
                         tr("Nothing was changed: a field of this edit is not there any more. Look at the fields again.")};
    }
    const PersonEdit editing(*catalog, context());
    return m_store.act(session, editingOf(ids), editLabel(changes, *catalog, ids.size()), [&](Action &action) {
        auto &repository = action.on<PersonRepository>();
        qint64 changed = 0;
        repository.each(ids, allParts, [&](const QList<Person> &people) {
            for (const auto &before : people) {
                auto outcome = edited(before, changes, editing);
                if (auto *after = std::get_if<Person>(&outcome); after && *after != before) {
                    repository.update(action, before, *after);
                    ++changed;
                }
            }
            return true;
        });
        action.setLabel(editLabel(changes, *catalog, changed));
    });
}

Result<qint64> People::endWork(const Session &session, const QList<PersonId> &ids, const QString &employer,
                               const QDate &lastDay)
{
    if (lastDay > m_store.dates().today())
        return Error{u"day-ahead"_s, tr("Nobody was marked: that day is still ahead. Say the last day once it has come.")};
    const QString what = tr("Left %1").arg(employer);
    return m_store.act(session, Operation::EditPeople, what, [&](Action &action) {
        auto &repository = action.on<PersonRepository>();
        repository.each(ids, allParts, [&](const QList<Person> &people) {
            for (const auto &before : people) {
                Person after = before;
                for (auto &job : after.employments) {
                    if (!job.isCurrent() || job.employer != employer)
                        continue;
                    if (const QDate began = qMax(job.startOn, job.hiredOn); began.isValid() && began > lastDay)
                        throw Refusal({u"day-before-start"_s,
                                       tr("Nobody was marked: %1 began on %2, after that day. Say a later day, or mark them "
                                          "one by one.")
                                           .arg(before.displayName(), QLocale().toString(began, QLocale::ShortFormat))});
                    job.endOn = lastDay;
                }
                if (after != before)
                    repository.update(action, before, after);
            }
            return true;
        });
        action.setLabel(labelFor(action, what, ids));
    });
}

Result<qint64> People::remove(const Session &session, const QList<PersonId> &ids)
{
    if (ids.isEmpty())
        return 0;
    const auto only = ids.size() == 1 ? find(session, ids.first()) : std::nullopt;
    const QString label = only ? tr("Delete %1").arg(only->displayName()) : tr("Delete %n people", nullptr, int(ids.size()));
    return m_store.act(session, Operation::DeletePeople, label, [&](Action &action) {
        for (const auto id : ids)
            action.on<PersonRepository>().remove(action, id);
    });
}

} // namespace rnf
