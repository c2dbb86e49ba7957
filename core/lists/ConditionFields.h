#pragma once

#include "lists/Condition.h"
#include "people/FieldCatalog.h"

namespace rnf {

/// Something that can be asked of people: "unit", "last_contact".
struct ConditionField {
    enum class Kind {
        Text,   ///< compared as search compares: without case and accents
        Digits, ///< a phone number, compared by its digits
        Name,   ///< of a table of names, compared as text
        Choice, ///< one of a few words
        Level,  ///< 1 to 5, or none
        Linked, ///< whether there is somebody
        YesNo,
        Day,     ///< a day
        Instant, ///< a moment, asked by its day
        Span,    ///< from one day to another, asked whether a day lies in it
        Number,  ///< a number as a text
        Count    ///< how many rows there are
    };

    QString key;                             ///< the word of `--where`
    const char *label = nullptr;             ///< English; `ConditionFields::label` translates it
    const char *context = "ConditionFields"; ///< where the label is translated
    Kind kind = Kind::Text;
    /// Where the answers stand: a person meets a clause when one of these rows does.
    FieldPlace place = {};
    QList<const char *> choices = {}; ///< of a Choice: the words of the database
    QString (*choiceLabel)(const QString &choice) = nullptr;
    /// Of a YesNo that follows from others: the words for "yes" and for "no".
    QString yes = {}, no = {};
    QString ownLabel = {}; ///< of a field that the office added

    /// Of several rows one day or one number is told.
    bool isSummed() const { return kind == Kind::Count || (!place.isFirst && (kind == Kind::Day || kind == Kind::Instant)); }
};

/// The one place that knows what can be asked of people: their fields, and what else is known of them. It stands in the
/// filter, in lists and behind `--where`. A value: what can be asked everywhere, and behind it the fields of an office's own.
/// Pointers from `find` live as long as what they came from.
class ConditionFields {
public:
    ConditionFields();
    explicit ConditionFields(const FieldCatalog &catalog);

    const QList<ConditionField> &all() const { return m_fields; }
    const ConditionField *find(const QString &key) const;
    static QString label(const ConditionField &field);
    /// How a choice or yes/no is called.
    static QString choiceLabel(const ConditionField &field, const QString &choice);
    /// The words of a choice or yes/no.
    static QStringList choices(const ConditionField &field);
    static QList<Operator> operators(const ConditionField &field);

    enum class ValueKind { Nothing, Text, Choice, Day, Number };
    static ValueKind valueKind(const ConditionField &field, Operator op);
    /// Why a clause cannot be asked, in words fit for the user; empty when it can.
    QString problem(const Condition &clause) const;

private:
    QList<ConditionField> m_fields;
};

} // namespace rnf
