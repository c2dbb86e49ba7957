#pragma once

#include "exchange/ImportRecipe.h"

namespace rnf {

/// What somebody we have looks like after a row of a file about them. Never clears a value, never turns a refusal into
/// a consent, and equals `ours` when the row says nothing new. A transfer closes one employment and opens the next.
Person updatedBy(const Person &row, const Person &ours, MatchPolicy policy, const FieldContext &context, const QDate &today,
                 const FieldCatalog &catalog);

} // namespace rnf
