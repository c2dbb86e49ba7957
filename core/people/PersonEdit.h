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

/// One value of a person as somebody types it over: the same in the form, in a cell of a list and for many people at once.
/// Nothing is changed when a problem is answered; an empty text takes the value away. Thread safe once made.
class PersonEdit {
public:
    PersonEdit(const FieldCatalog &fields, const FieldContext &context) : m_fields(fields), m_context(context) {}

    const FieldContext &context() const { return m_context; }

    /// Whether a field is typed over: those of one value, tags, and "phone", "email" and "city", which mean the first that
    /// somebody has.
    static bool canSet(const PersonField &field);
    QString text(const Person &person, const QString &key) const;
    std::optional<Problem> set(Person &person, const QString &key, const QString &text) const;
    std::optional<Problem> apply(Person &person, const FieldChange &change) const;

    /// `record`: the row that is typed over, or 0 for a further one.
    std::optional<Problem> setPhone(Person &person, qint64 record, PhoneKind kind, const QString &text) const;
    std::optional<Problem> setEmail(Person &person, qint64 record, EmailKind kind, const QString &text) const;

private:
    const PersonField *meantBy(const Person &person, const QString &key) const;

    FieldCatalog m_fields;
    FieldContext m_context;
};

} // namespace rnf
