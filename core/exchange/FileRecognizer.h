#pragma once

#include "exchange/ImportRecipe.h"

namespace rnf {

/// Proposes where the columns of a file go: by the program that wrote it, known by its signature columns, else by header
/// words in English and Spanish, else by what the cells look like. Words that could mean two things are settled by the
/// cells or left to be asked, never assumed. The lists are those of formats.md, sections 3 to 5.
class FileRecognizer {
public:
    /// `region` decides how 3/4/1981 reads when no date settles it.
    FileRecognizer(const QString &region, const FieldCatalog &catalog);

    /// `samples`: the first rows, each with a text per header. The date order is settled from these samples only; see
    /// DateOrderVotes for a whole file.
    ImportRecipe recognize(const QStringList &headers, const QList<QStringList> &samples) const;

private:
    DateOrder m_usualDates;
    FieldCatalog m_catalog;
};

/// Columns of the recipe that hold dates.
QList<int> dateColumns(const ImportRecipe &recipe, const FieldCatalog &catalog);

} // namespace rnf
