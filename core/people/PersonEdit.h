#pragma once

#include "people/FieldCatalog.h"

namespace rnf {

/// What is done to one field of many people. Tags are added or taken off, everything else is set.
struct FieldChange {
    enum class Kind { Set, Add, Remove };

    QString field; ///< key of a FieldCatalog
    Kind kind = Kind::Set;
    QString text;
    bool operator==(const FieldChange &) const = default;
};

/// One value of a person as somebody types it over in a cell of a list and for many people at once, and numbers and addresses
/// in the form too. Nothing is changed when a problem is answered; an empty text takes the value away. Thread safe once made.
class PersonEdit {
public:
    PersonEdit(const FieldCatalog &fields, const FieldContext &context) : m_fields(fields), m_context(context) {}

    const FieldContext &context() const { return m_context; }

    static bool canSet(const PersonField &field);
    QString text(const Person &person, const QString &key) const;
    std::optional<Problem> set(Person &person, const QString &key, const QString &text) const;
    std::optional<Problem> apply(Person &person, const FieldChange &change) const;

    /// `record`: the row that is typed over, or 0 for a further one.
    std::optional<Problem> setPhone(Person &person, qint64 record, PhoneKind kind, const QString &text) const;
    std::optional<Problem> setEmail(Person &person, qint64 record, EmailKind kind, const QString &text) const;

private:
    FieldCatalog m_fields;
    FieldContext m_context;
};

} // namespace rnf
