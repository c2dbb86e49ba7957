#pragma once

#include "exchange/ImportRecipe.h"
#include "exchange/ShiftedCells.h"
#include "exchange/TableRow.h"

namespace rnf {

/// What is wrong with a row, and in which column.
struct RowProblem {
    qint64 row = 0; ///< as a spreadsheet counts, the header being row 1
    QString column; ///< header; empty when it is about the whole row
    QString problem, hint;
    QString who = {};       ///< the name in the row, as far as it has one
    QString cell = {};      ///< what stands in that column
    bool isShifted = false; ///< its cells surely stand one column too far right: `ImportRecipe::shiftsBack` mends it
    /// By column, texts of the row that are none of those that their field knows: somebody has to say what they stand for
    /// (`ColumnRule::meanings`). The problem is about the first of them.
    QMap<int, QString> codes = {};
    bool operator==(const RowProblem &) const = default;
};

/// The field knows only certain words, so that codes in its columns have to be explained: yes and no, or its choices.
bool isOfCertainWords(const PersonField &field);

/// Turns rows of a file into people by a recipe. Thread safe once made.
class PersonReader {
public:
    PersonReader(ImportRecipe recipe, FieldContext context, FieldCatalog catalog);

    /// The person a row describes, or why it describes none. Cells stay text until their field reads them.
    std::variant<Person, RowProblem> read(const TableRow &row) const;
    /// What the cells say of a person, who need not be anybody.
    std::variant<Person, RowProblem> readCells(const TableRow &row) const;
    /// The row with its cells where they belong, if the recipe shifts them back.
    TableRow settled(const TableRow &row) const;

    /// What is wrong with a row that has nothing to know a person by.
    static RowProblem nobody(qint64 row);

    const ImportRecipe &recipe() const { return m_recipe; }
    const FieldContext &context() const { return m_context; }
    const FieldCatalog &catalog() const { return m_catalog; }

private:
    /// An address beside the first, read into a person of its own.
    struct FurtherAddress {
        QString block;
        qsizetype number = 0; ///< of several in the cells of one block
        QString kind = {};
        Person holder = {};
    };

    std::variant<Person, RowProblem> readPerson(const TableRow &row) const;
    RowProblem shifted(const TableRow &row, qsizetype from) const;
    std::optional<RowProblem> addConstants(Person &person, const TableRow &row) const;
    QString nameIn(const TableRow &row) const;
    QString cell(const TableRow &row, int column) const;
    QString value(const TableRow &row, int column) const;
    std::optional<RowProblem> whyNobody(const TableRow &row) const;
    std::optional<RowProblem> whyLineOnly(const TableRow &row) const;
    std::optional<RowProblem> writeBlock(std::vector<FurtherAddress> &further, int column, const QString &text,
                                         const TableRow &row) const;
    std::optional<RowProblem> write(Person &person, int column, QString text, const TableRow &row) const;
    std::optional<RowProblem> writeSeveral(Person &person, int column, const QString &text, const TableRow &row) const;
    std::optional<RowProblem> writeOne(Person &person, int column, const PersonField &field, const QString &text,
                                       const TableRow &row) const;
    std::optional<RowProblem> wrongCode(int column, const QString &text, const TableRow &row) const;
    bool holdsSeveral(int column) const;
    QStringList severalIn(int column, const QString &text) const;
    QMap<int, QString> codesIn(const TableRow &row) const;
    const PersonField *fieldFor(int column, const QString &text, const TableRow &row) const;
    void fillName(Person &person, const TableRow &row) const;
    static void addFurther(Person &person, const std::vector<FurtherAddress> &further);

    ImportRecipe m_recipe;
    FieldContext m_context;
    FieldCatalog m_catalog;
    QList<const PersonField *> m_fields; ///< per column; nullptr: not imported
    QStringList m_blocks;                ///< of addresses beside the first
    ShiftedCells m_shifted;
    int m_kindOfRow = -1; ///< the column that says whether a row is about a person
};

} // namespace rnf
