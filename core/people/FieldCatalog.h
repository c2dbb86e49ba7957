#pragma once

#include "people/CustomField.h"
#include "people/PersonFields.h"

namespace rnf {

/// 12, 7.5, 7,5, 1,000 and 1.234,5; nothing when it is no number.
std::optional<double> readNumber(const QString &text);

/// All fields of a person in one workspace: those of PersonFields, and behind them those that the office added. A value;
/// pointers from `find` live as long as the catalog they came from.
class FieldCatalog {
public:
    FieldCatalog() : FieldCatalog(QList<CustomField>()) {}
    explicit FieldCatalog(const QList<CustomField> &own);

    const QList<PersonField> &all() const { return m_fields; }
    const PersonField *find(const QString &key) const;
    const QList<CustomField> &own() const { return m_own; }
    /// The columns of a spreadsheet of everybody, when nobody chose others.
    QStringList listColumns() const;

    /// What a text says in a field of this kind, as it is kept, empty for no day such as 00/00/0000; a problem when it cannot
    /// be that.
    static std::variant<QString, Problem> read(const CustomField &field, const QString &text, const FieldContext &context);

private:
    QList<CustomField> m_own;
    QList<PersonField> m_fields;
};

} // namespace rnf
