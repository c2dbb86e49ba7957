#pragma once

#include "exchange/PersonReader.h"

#include <span>

namespace rnf {

/// Headings among the people of a report: "4 WEST" alone in a row where other rows fill many columns. How full the rows of a
/// list are, its first rows tell; a list of which they tell nothing has none.
class SectionRows {
public:
    /// Finds none.
    SectionRows() = default;
    /// `reader` has to live as long as this.
    SectionRows(const PersonReader &reader, std::span<const TableRow> first);

    /// Why a row is nobody, or perhaps nobody. To be asked of every row, in the order of the list.
    std::optional<RowProblem> meet(const TableRow &row);
    /// Gives somebody the department or shift of the heading above, in a list that says it in headings alone.
    void fill(Person &person) const;

private:
    /// All that a row says, where that is one thing.
    struct Lone {
        qsizetype column = 0;
        QString text;
        bool isLabelled = false; ///< "Department:" stands before it
    };
    enum class Kind { Nothing, Perhaps, Heading };

    std::optional<Lone> loneIn(const TableRow &row) const;
    bool mayBeName(qsizetype column) const;
    Kind kindOf(const Lone &lone) const;
    void learnFullness(std::span<const TableRow> first);
    void learnSections(std::span<const TableRow> first);
    QString fieldOf(const Lone &lone) const;

    const PersonReader *m_reader = nullptr;
    qsizetype m_full = 0;           ///< rows: those that say more than one thing
    qsizetype m_usual = 0;          ///< columns that half of these fill
    bool m_areFull = false;         ///< nearly all of them fill so many that one alone would be odd
    bool m_areNamesCapital = false; ///< names are in capitals, so that capitals say nothing
    QSet<QString> m_units;          ///< departments that rows name in a column of their own
    bool m_tellsSections = false;   ///< by headings, and by nothing else
    QString m_field, m_value;       ///< of the rows that follow; empty: nobody knows
};

} // namespace rnf
