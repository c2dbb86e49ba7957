#include "people/CustomFieldRepository.h"

#include "people/PeopleSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Choices stand in one column, a line each.
QList<Column<CustomField>> fieldColumns()
{
    const Column<CustomField> choices{
        "choices", [](const CustomField &field) { return SqlValue(field.choices.join(u'\n')); },
        [](CustomField &field, Row &row) { field.choices = row.take<QString>().split(u'\n', Qt::SkipEmptyParts); },
        [](const CustomField &field) { return field.choices.isEmpty(); },
        [](Statement::Binder &binder, const CustomField &field) { binder << field.choices.join(u'\n'); }};
    return {columnFor<&CustomField::key>("name"), columnFor<&CustomField::label>("label"),
            columnFor<&CustomField::kind>("kind"), choices};
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

QList<std::pair<qint64, CustomValue>> CustomFieldRepository::valuesOf(qint64 field)
{
    QList<std::pair<qint64, CustomValue>> values;
    m_values.each(
        m_ofField, [&](qint64 person, CustomValue &&value) { values.emplaceBack(person, value); }, field);
    return values;
}

} // namespace rnf
