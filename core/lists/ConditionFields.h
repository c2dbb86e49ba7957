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
    /// Where the answers stand: rows that belong to people, and a column of theirs. A person meets a clause when one of
    /// these rows does; of days and instants the latest counts, or with `isEarliest` the earliest.
    struct Place {
        const char *table;
        const char *column;
        const char *names = nullptr;      ///< the table of names that the column refers to
        const char *onlyColumn = nullptr; ///< only rows that say `onlyValue` here; without a value: nothing
        QByteArray onlyValue = {};
        const char *newestBy = nullptr; ///< of the rows of a person only the newest by this column counts
        bool isEarliest = false;
        const char *lastDay = nullptr;    ///< rows whose day here is past do not count
        bool isOfCampaign = false;        ///< only rows of the current campaign
        const char *lastColumn = nullptr; ///< of a Span: the column with its last day
        const char *owner = nullptr;      ///< the column with the person, where it is not the usual one
        const char *above = nullptr;      ///< of `names`: the column with the name that one lies within
        const char *shown = nullptr;      ///< the column as people read it, where that is another one
    };

    QString key; ///< the word of `--where`
    QString (*label)(const QString &key) = nullptr;
    Kind kind = Kind::Text;
    Place place;
    QList<const char *> choices = {};   ///< of a Choice: the words of the database
    const char *otherwise = nullptr;    ///< the choice of whoever has no such row
    const char *emptyWord = "is empty"; ///< how "has none" is said
    QString (*choiceLabel)(const QString &choice) = nullptr;
    /// Of a YesNo that follows from others: the words for "yes" and for "no".
    QString yes = {}, no = {};
    QString ownLabel = {}; ///< of a field that the office added
};

/// The one place that knows what can be asked of people; a field added here stands in the filter, in lists and behind
/// `--where`. A value: what can be asked everywhere, and behind it the fields of an office's own. Pointers from `find` live
/// as long as what they came from.
class ConditionFields {
public:
    ConditionFields();
    explicit ConditionFields(const FieldCatalog &catalog);

    const QList<ConditionField> &all() const { return m_fields; }
    const ConditionField *find(const QString &key) const;
    static QString label(const ConditionField &field)
    {
        return field.ownLabel.isEmpty() ? field.label(field.key) : field.ownLabel;
    }
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
