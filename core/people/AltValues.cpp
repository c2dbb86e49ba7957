#include "people/AltValues.h"

#include "people/PersonRepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The two as they are now. Throws a Refusal when one of them is gone.
Person ownerOf(Action &action, PersonId person, const AltValue &value)
{
    const auto owner = action.on<PersonRepository>().find(person);
    if (!owner || !action.on<AltValueRepository>().of(person).contains(value))
        throw Refusal(
            {u"gone"_s, AltValues::tr("This value is not there any more: somebody used or removed it meanwhile.")});
    return *owner;
}

/// What it takes to hear what a row said that became one with another: what reading its table takes.
Operation readingOf(const Session &session, PersonId person, const Schema &schema, const QString &field)
{
    if (field == "timesheet"_L1)
        return Policy::readingOf(session, person, Operation::LeadWork);
    if (field == "person_name"_L1)
        return Operation::SeePrivateNames;
    const auto isIt = [&](const LoggedTable &table) { return field == QLatin1String(table.name); };
    const auto table = std::ranges::find_if(schema.tables, isIt);
    return table == schema.tables.end() ? Operation::ReadPeople : table->reading;
}

QString labelFor(const QString &what, const Person &person) { return u"%1: %2"_s.arg(what, person.displayName()); }

} // namespace

AltValues::AltValues(Store &store, const PhoneNumbers &phones, const CustomFields &fields)
    : m_store(store), m_phones(phones), m_fields(fields), m_reading(store.reader())
{
}

QList<AltValue> AltValues::of(const Session &session, PersonId person)
{
    auto values = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.of(person); });
    values.removeIf([&](const AltValue &value) {
        return !Policy::allows(session, readingOf(session, person, m_store.schema(), value.field));
    });
    return values;
}

const PersonField *AltValues::fieldOf(const AltValue &value) const
{
    const auto *field = m_fields.catalog().find(value.field);
    const bool isOne =
        field && field->clear && !field->isMany && (field->ownId || QLatin1String(field->place.table) == "person"_L1);
    return isOne ? field : nullptr;
}

Result<> AltValues::use(const Session &session, PersonId person, const AltValue &value)
{
    const auto *field = fieldOf(value);
    if (!field)
        return Error{u"not-one-value"_s, tr("This value cannot be put back: its field holds something else now.")};
    const FieldContext context{.phones = m_phones, .dates = usualDates(m_phones.region()), .today = m_store.dates().today()};
    const auto done = m_store.act(session, Operation::EditPeople, {}, [&, known = *field](Action &action) {
        const Person before = ownerOf(action, person, value);
        Person after = before;
        if (const auto problem = PersonFields::set(after, known, value.value, context))
            throw Refusal({problem->field, problem->what + u' ' + problem->hint});
        AltValue lost{0, value.field, known.read(before, m_phones), before.displayName()};
        action.setLabel(labelFor(tr("Use another value, %1").arg(PersonFields::label(known)), after));
        action.on<PersonRepository>().update(action, before, after);
        auto &values = action.on<AltValueRepository>();
        values.remove(action, value);
        if (!lost.value.isEmpty() && lost.value != value.value)
            values.insert(action, lost, person);
    });
    return done ? Result<>() : done.error();
}

Result<> AltValues::remove(const Session &session, PersonId person, const AltValue &value)
{
    const auto done = m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        action.setLabel(labelFor(tr("Remove a value from before a merge"), ownerOf(action, person, value)));
        action.on<AltValueRepository>().remove(action, value);
    });
    return done ? Result<>() : done.error();
}

} // namespace rnf
