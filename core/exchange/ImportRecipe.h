#pragma once

#include "people/FieldCatalog.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace rnf {

/// What a file may do to somebody we already have. No policy ever clears a value with a blank cell.
enum class MatchPolicy {
    Recommended, ///< work follows the file, everything else only fills blanks; tags and numbers add up
    Fill,        ///< only what is blank here; each kind of phone, e-mail and address is a blank of its own
    Update,      ///< the file wins; phones and e-mails of the file come first, ours stay
    Append,      ///< fills blanks and adds further phones, e-mails, addresses, jobs and notes
    Skip,        ///< people we have stay as they are
};
constexpr auto keysOf(MatchPolicy) { return std::to_array({"recommended", "fill", "update", "append", "skip"}); }

/// A column that continues another one: the house number before the street, the four further digits of a ZIP.
struct ColumnPart {
    int column = -1;
    QString joint; ///< stands between them
    bool operator==(const ColumnPart &) const = default;
};

/// Where one column of a file goes, and how sure that is.
struct ColumnRule {
    enum class Certainty { Sure, LooksLike, PleaseCheck, NotImported, NeverKept };

    QString header;
    QString field;       ///< key in the catalog; empty: the column is not imported
    QString idSystem;    ///< for external_id: whose number it is
    QString block;       ///< address columns with the same word belong to one address: "", "mailing", "work", "2" …
    int kindColumn = -1; ///< another column whose words say which kind of phone, e-mail or address it is
    int badColumn = -1;  ///< another column that says yes when the value is known not to work
    QList<ColumnPart> parts = {}; ///< further columns whose cells are joined to those of this one
    /// Stands between several values of one cell; empty: each cell is one value; nothing: as lists usually write them.
    std::optional<QString> separator = {};
    QString source = {}; ///< who says so, when a consent is not said by the person: "federal list"
    QString person = {}; ///< what the cells say of people; rows where they say something else are about none
    QMap<QString, QString> meanings = {};   ///< what some of its cells stand for; for nothing, when that is empty
    bool isSeveral = false;                 ///< a cell may hold several of these, joined by commas or semicolons
    QString asked = {};                     ///< the question, which stands before the answer in a note
    std::optional<MatchPolicy> policy = {}; ///< what it may change of people we have; nothing: as the recipe says
    Certainty certainty = Certainty::NotImported;
    bool operator==(const ColumnRule &) const = default;
};

/// How the rows of a file become people: one rule per column, in the file's order, and what holds for all rows.
struct ImportRecipe {
    Q_DECLARE_TR_FUNCTIONS(ImportRecipe)

public:
    QString program; ///< that wrote it: "nationbuilder", "google", "own" …; empty: known by its words or content only
    QList<ColumnRule> columns;
    DateOrder dates = DateOrder::MonthFirst;
    bool isDateOrderSure = true;        ///< false: some dates can be read both ways and nothing settles it
    bool isDateOrderRemembered = false; ///< `dates` is that of an earlier file, which counts when this one's do not tell
    MatchPolicy policy = MatchPolicy::Recommended;
    /// What every row says where it says nothing itself, by the keys of the fields: all of a list work at one place.
    QMap<QString, QString> constants = {};
    /// Cells that surely stand one column too far right are read where they belong. Said anew of every file.
    bool shiftsBack = false;

    bool imports(const QString &field) const;
    /// Whether any column holds phone numbers, or e-mail addresses.
    bool importsPhones() const;
    bool importsEmails() const;
    bool importsAnything() const;
    QStringList ignoredHeaders() const;
    /// The column that makes use of this one without its having a field of its own; -1: none does.
    int usedWith(int column) const;
    /// Whether somebody has said what a text in the columns of a field stands for.
    bool hasMeaning(const QString &field, const QString &text) const;
    /// Joins the cells of another column to those of this one, behind them; with it come those that were joined to it. What is
    /// joined goes nowhere else.
    void join(int column, int other, const QString &joint);
    /// Sends a column to another field; an empty field ignores it. One that is never kept goes nowhere.
    void setField(int column, const QString &field);
    /// Says in which order a whole name stands in a column, or that it stays one text, by the key of such a field.
    void splitName(int column, const QString &field);
    /// Says what a text in the columns of a field stands for: "DIET" for "Dietary", or nothing at all.
    void setMeaning(const QString &field, const QString &text, const QString &meaning);

    bool operator==(const ImportRecipe &) const = default;
};

/// Files with the same columns, in whatever order, share a signature; recipes are remembered by it. Columns such as
/// "_problem" do not count, so that rejected rows come back the way they went.
QString headerSignature(const QStringList &headers);

/// A recipe as it is remembered, by header names.
QJsonObject toJson(const ImportRecipe &recipe);
/// Applies what was remembered to the columns of a file with the same signature.
void applyRemembered(ImportRecipe &recipe, const QJsonObject &remembered, const FieldCatalog &catalog);

} // namespace rnf
