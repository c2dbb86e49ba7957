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

/// Collects what the dates of a file say about the order of day and month.
class DateOrderVotes {
public:
    void add(const QString &cell);
    /// Some date is neither ISO nor has a month's name, so that the order matters.
    bool areNeeded() const { return m_isNeeded; }
    /// Nothing when no date has a number above 12, or when they contradict each other.
    std::optional<DateOrder> decision() const;

private:
    bool m_isNeeded = false;
    bool m_mustBeDayFirst = false;
    bool m_mustBeMonthFirst = false;
    bool m_mustBeYearFirst = false;
    bool m_mustBeYearLast = false;
};

/// Columns of the recipe that hold dates.
QList<int> dateColumns(const ImportRecipe &recipe, const FieldCatalog &catalog);

} // namespace rnf
