#include "people/CustomFieldRepository.h"

#include "people/PeopleSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Choices stand in one column, a line each.
QString choicesText(const CustomField &field) { return field.choices.join(u'\n'); }
void readChoices(CustomField &field, Row &row) { field.choices = row.take<QString>().split(u'\n', Qt::SkipEmptyParts); }

QList<Column<CustomField>> fieldColumns()
{
    return {columnFor<&CustomField::key>("name"), columnFor<&CustomField::label>("label"),
            columnFor<&CustomField::kind>("kind"), columnOf<CustomField, choicesText, readChoices>("choices")};
}

} // namespace

QList<Column<CustomValue>> customValueColumns()
{
    return {columnFor<&CustomValue::field>("custom_field_id"), columnFor<&CustomValue::value>("value")};
}

CustomFieldRepository::CustomFieldRepository(Database &database)
    : m_fields(database, PeopleTable::CustomField, "custom_field", fieldColumns()),
      m_values(database, PeopleTable::CustomValue, "custom_value", customValueColumns(), "person_id"),
      m_all(m_fields.selecting(u"ORDER BY id"_s)), m_ofField(m_values.selecting(u"WHERE custom_field_id = ? ORDER BY id"_s)),
      m_people(database, u"SELECT count(DISTINCT person_id) FROM custom_value WHERE custom_field_id = ?"_s)
{
}

QList<CustomField> CustomFieldRepository::all() { return m_fields.read(m_all); }

void CustomFieldRepository::insert(Action &action, CustomField &field) { m_fields.insert(action, field); }

void CustomFieldRepository::remove(Action &action, const CustomField &field) { m_fields.remove(action, field); }

qint64 CustomFieldRepository::peopleWith(qint64 field) { return m_people.one<qint64>(field).value_or(0); }

QList<std::pair<qint64, CustomValue>> CustomFieldRepository::valuesOf(qint64 field)
{
    QList<std::pair<qint64, CustomValue>> values;
    m_values.each(
        m_ofField, [&](qint64 person, CustomValue &&value) { values.emplaceBack(person, value); }, field);
    return values;
}

void CustomFieldRepository::insert(Action &action, CustomValue value, qint64 person)
{
    m_values.insert(action, value, person);
}

void CustomFieldRepository::change(Action &action, const CustomValue &before, const CustomValue &after)
{
    m_values.update(action, before, after);
}

void CustomFieldRepository::update(Action &action, const CustomField &before, const CustomField &after)
{
    m_fields.update(action, before, after);
}

void CustomFieldRepository::remove(Action &action, const CustomValue &value) { m_values.remove(action, value); }

} // namespace rnf
