#pragma once

#include "people/CustomField.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about the fields that an office added. Opens no transaction: CustomFields does.
class CustomFieldRepository {
public:
    explicit CustomFieldRepository(Database &database);

    /// In the order in which they were added.
    QList<CustomField> all() { return m_fields.read(m_all); }
    void insert(Action &action, CustomField &field) { m_fields.insert(action, field); }
    /// Throws a Refusal when somebody changed it meanwhile.
    void update(Action &action, const CustomField &before, const CustomField &after)
    {
        m_fields.update(action, before, after);
    }
    /// With everything that people have in it.
    void remove(Action &action, const CustomField &field) { m_fields.remove(action, field); }

    qint64 peopleWith(qint64 field) { return m_people.one<qint64>(field).value_or(0); }
    /// With whose they are, in the order in which they came.
    QList<std::pair<qint64, CustomValue>> valuesOf(qint64 field);
    void insert(Action &action, CustomValue value, qint64 person) { m_values.insert(action, value, person); }
    void change(Action &action, const CustomValue &before, const CustomValue &after)
    {
        m_values.update(action, before, after);
    }
    void remove(Action &action, const CustomValue &value) { m_values.remove(action, value); }

private:
    RecordTable<CustomField> m_fields;
    RecordTable<CustomValue> m_values;
    Statement m_all, m_ofField, m_people;
};

QList<Column<CustomValue>> customValueColumns();

} // namespace rnf
