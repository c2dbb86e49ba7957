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
/// a consent, and equals `ours` when the row says nothing new. A transfer closes one employment and opens the next.
/// An address is one value: what its street ("line1", "mailing_line1", "work_line1") may change, the rest of it may.
Person updatedBy(const Person &row, const Person &ours, const PolicyOf &policyOf, const FieldContext &context,
                 const QDate &today, const FieldCatalog &catalog);

/// One field of a person that a list changes, in the words of lists.
struct ValueChange {
    QString field; ///< its key
    QString before, after;
    bool operator==(const ValueChange &) const = default;
};

/// What differs between two states of a person, in the order of the catalog.
QList<ValueChange> changesBetween(const Person &before, const Person &after, const FieldCatalog &catalog,
                                  const PhoneNumbers &phones);

/// The keys that decide what a column of this field may change, as `updatedBy` asks for them: of an address its street, of
/// "do not call" the consent to calls.
QStringList decidingFields(const QString &field);

} // namespace rnf
