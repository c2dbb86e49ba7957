#pragma once

#include "exchange/ImportRecipe.h"

namespace rnf {

/// What a value in this field, by its key, may change of somebody we have.
using PolicyOf = std::function<MatchPolicy(const QString &field)>;
inline PolicyOf everywhere(MatchPolicy policy)
{
    return [policy](const QString &) { return policy; };
}

/// What somebody we have looks like after a row of a file about them. Never clears a value, never turns a refusal into
/// a consent, and equals `ours` when the row says nothing new. A transfer closes one employment and opens the next. Whoever
/// gets another given or family name keeps the one from before among the other names, for finding alone.
/// An address is one value: what its street ("line1", "mailing_line1", "work_line1") may change, the rest of it may.
Person updatedBy(const Person &row, const Person &ours, const PolicyOf &policyOf, const FieldContext &context,
                 const QDate &today, const FieldCatalog &catalog);

/// Of the fields that several rows may add to, by those keys: the kinds of phone, e-mail and address that somebody has, and
/// the note.
QStringList filledFields(const Person &person);

/// One field of a person that a list changes, in the words of lists.
struct ValueChange {
    QString field; ///< its key
    QString before, after;
    bool operator==(const ValueChange &) const = default;
};

/// What differs between two states of a person, in the order of the catalog.
QList<ValueChange> changesBetween(const Person &before, const Person &after, const FieldCatalog &catalog,
                                  const PhoneNumbers &phones);

/// The keys that decide what may happen to a field, as `updatedBy` asks for them: of an address its street, of "do not call"
/// the consent to calls, of a whole name its parts.
QStringList decidingFields(const QString &field);
/// Of all that a column may fill: a phone whose kind another column says may be any kind of phone.
QStringList decidingFields(const ColumnRule &rule);
/// What columns with a policy of their own say, by those keys. A refusal is left out only where every column says so.
QHash<QString, MatchPolicy> ownPolicies(const ImportRecipe &recipe);

} // namespace rnf
