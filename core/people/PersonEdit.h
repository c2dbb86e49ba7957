#pragma once

#include "people/PersonFields.h"

namespace rnf {

/// What is done to one field of many people. Tags are added or taken off, everything else is set.
struct FieldChange {
    enum class Kind { Set, Add, Remove };

    QString field; ///< key of PersonFields
    Kind kind = Kind::Set;
    QString text;
    bool operator==(const FieldChange &) const = default;
};

/// One value of a person as somebody types it over: the same in the form, in a cell of a list and for many people at once.
/// Nothing is changed when a problem is answered; an empty text takes the value away.
class PersonEdit {
public:
    /// Keys that are typed over: fields of one value, tags, and "phone", "email" and "city", which mean the first that
    /// somebody has.
    static bool canSet(const QString &key);
    static QString text(const Person &person, const QString &key, const PhoneNumbers &phones);
    static std::optional<Problem> set(Person &person, const QString &key, const QString &text, const FieldContext &context);
    static std::optional<Problem> apply(Person &person, const FieldChange &change, const FieldContext &context);

    /// `record`: the row that is typed over, or 0 for a further one.
    static std::optional<Problem> setPhone(Person &person, qint64 record, PhoneKind kind, const QString &text,
                                           const FieldContext &context);
    static std::optional<Problem> setEmail(Person &person, qint64 record, EmailKind kind, const QString &text,
                                           const FieldContext &context);
};

} // namespace rnf
