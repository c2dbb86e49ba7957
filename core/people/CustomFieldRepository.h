#pragma once

#include "people/CustomField.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about the fields that an office added. Opens no transaction: CustomFields does.
class CustomFieldRepository {
public:
    explicit CustomFieldRepository(Database &database);

    /// In the order in which they were added.
    QList<CustomField> all();
    void insert(Action &action, CustomField &field);
    /// Throws a Refusal when somebody changed it meanwhile.
    void update(Action &action, const CustomField &before, const CustomField &after);
    /// With everything that people have in it.
    void remove(Action &action, const CustomField &field);

    qint64 peopleWith(qint64 field);
    /// With whose they are, in the order in which they came.
    QList<std::pair<qint64, CustomValue>> valuesOf(qint64 field);
    void insert(Action &action, CustomValue value, qint64 person);
    void change(Action &action, const CustomValue &before, const CustomValue &after);
    void remove(Action &action, const CustomValue &value);

private:
    RecordTable<CustomField> m_fields;
    RecordTable<CustomValue> m_values;
    Statement m_all, m_ofField, m_people;
};

QList<Column<CustomValue>> customValueColumns();

} // namespace rnf
