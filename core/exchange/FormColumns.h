#pragma once

#include "exchange/ImportRecipe.h"
#include "forms/FormMatch.h"
#include "recruiting/ApplicationImport.h"

namespace rnf {

struct ProposalColumns;
struct RegistrationColumns;

/// Where the columns of a file of answers go, by the form that asked for them. What the form does not know stays as it was
/// understood without it, unless the form asks for the same.
struct FormColumns {
    static void take(ImportRecipe &recipe, const FormMatch &match, const FieldCatalog &catalog);
    static void take(RegistrationColumns &columns, const FormMatch &match);
    static void take(QList<AnswerColumn> &columns, const FormMatch &match);
    static void take(ProposalColumns &columns, const FormMatch &match);
    /// The cells of an application's row: those of its own fields by their values, answers in the words of the form.
    static QStringList read(const QStringList &cells, const QList<AnswerColumn> &columns, const FormMatch &match);
};

} // namespace rnf
