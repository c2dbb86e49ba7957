#pragma once

#include "base/FileRow.h"
#include "base/Job.h"
#include "exchange/ImportSource.h"
#include "exchange/PersonMatcher.h"
#include "exchange/PersonReader.h"
#include "exchange/PersonUpdate.h"
#include "people/People.h"
#include "storage/IdSet.h"

#include <QCoreApplication>

namespace rnf {

class RecipeRepository;

/// What the wizard shows before anything is written.
struct ImportPreview {
    TableSample sample;
    ImportRecipe recipe; ///< proposed, or remembered from files with the same columns
    bool isRemembered = false;

    /// The first values of a column that are not empty.
    QStringList examples(int column, int count) const;
};

struct ImportOptions {
    MatchKeys match;
    bool isDryRun = false;
    bool onlyKnown = false; ///< rows about nobody we have are handed back
    /// Of a row, by its number, the fields (`decidingFields`) that shall not change; with an empty one the whole row stays out.
    QHash<qint64, QSet<QString>> leftOut = {};
    /// Cells that were mended after the file was read, by row number and column.
    QHash<qint64, QMap<qsizetype, QString>> mended = {};
    /// Rows that mean nobody by what they say, by their number, and whom they mean all the same: somebody looked.
    QHash<qint64, PersonId> same = {};
    /// Whom such rows do not mean, however alike they are: that is remembered once somebody new is made of them.
    QHash<qint64, PersonId> apart = {};
    bool listsNewcomers = false;
    /// Empty: rejected rows are only reported. Otherwise the file is always written, with headings alone when no row was
    /// rejected, so that one of an earlier run is never taken for this run's.
    QString rejectsPath;
};

/// Part of a workplace, or a tag, that a file names and nobody had named before.
struct NewPlace {
    Q_DECLARE_TR_FUNCTIONS(NewPlace)

public:
    QString field; ///< what it is, as a key in the catalog: employer, worksite, unit, shift, job_title or tags
    QString name;
    QString employer; ///< empty: of no known employer, or one itself
    qint64 people = 0;
    bool operator==(const NewPlace &) const = default;

    /// What `field` may be.
    static QStringList fields();
    /// "3 units, 1 shift"; empty when there are none.
    static QString told(const QList<NewPlace> &places);
    /// "nite shift (1), steward (12)…": by their names, as far as anybody reads them.
    static QString named(const QList<NewPlace> &places);
};

/// What a list changes of somebody we have, or brings of somebody new.
struct ImportChange {
    qint64 row = 0;
    QString who;
    bool isNew = false;
    QList<ValueChange> values; ///< of somebody new: none
    bool operator==(const ImportChange &) const = default;
};

/// A text that nobody has explained yet, in a column whose field knows only certain words.
struct UnknownCode {
    int column = 0;
    QString text; ///< however its letters are written
    qint64 rows = 0;
    bool operator==(const UnknownCode &) const = default;
};

/// A row that means nobody we have by what it says, and whom it describes.
struct Newcomer {
    qint64 row = 0;
    Person person; ///< without an id
    bool operator==(const Newcomer &) const = default;
};

/// Those who work at the employer that a list is about, and who of them it does not name.
struct ListedWork {
    QString employer; ///< empty: the list names none, or several
    QString likely;   ///< where it names none: the employer of most of those we know
    qint64 people = 0;
    QList<PersonId> missing;
    bool operator==(const ListedWork &) const = default;
};

/// What an import did, or would do. created + updated + unchanged + skipped + rejected = rows.
struct ImportOutcome {
    qint64 rows = 0, created = 0, updated = 0, unchanged = 0, skipped = 0, rejected = 0;
    bool areCards = false;                     ///< the rows are contact cards
    qint64 blank = 0;                          ///< lines without any text, which are no rows; cards of no person
    qint64 withoutPhone = 0, withoutEmail = 0; ///< how many of the people in the file, as they are afterwards
    qint64 action = 0;                         ///< 0 when nothing was written
    QList<RowProblem> rejects;                 ///< at most `listedRejects`
    bool isDateOrderSure = true;               ///< as the recipe said
    QList<NewPlace> newPlaces;                 ///< by what they are, in the order of the file
    QList<NewPlace> newTags;                   ///< the same of tags
    QStringList ignoredColumns;                ///< not imported, and why that is fine is for the user to say
    QList<PersonId> touched;                   ///< created and updated, each once, at most `listedPeople`
    QList<ImportChange> changes;               ///< of a trial, in the order of the file, at most `listedChanges`
    QHash<QString, qint64> changedFields;      ///< how many rows change each field, by its key
    ListedWork work;
    qint64 refusedToo = 0; ///< people we had who say no since then, because a row refuses for a number or address of theirs
    qint64 yesesNotTaken = 0;  ///< consents of the file that an older no of the same person stands against
    QList<FileRow> refusing;   ///< whose those are, with the ways to reach them, at most `listedChanges`
    QList<UnknownCode> codes;  ///< by column, those with the most rows first, at most `listedCodes`
    QList<Newcomer> newcomers; ///< if they are wanted, in the order of the file, at most `listedNewcomers`
    qint64 newcomerRows = 0;   ///< how many rows are such, listed or not
    IdSet written;             ///< if those are wanted: whom the import made of them; of a trial nobody

    static constexpr qsizetype listedRejects = 100'000;
    static constexpr qsizetype listedPeople = 1'000'000;
    static constexpr qsizetype listedChanges = 2'000;
    static constexpr qsizetype listedCodes = 500;
    static constexpr qsizetype listedNewcomers = 20'000;

    /// "12 new, 37 changed (Unit 30, Shift 9), 842 the same, 9 missing": only what there is.
    QString told(const FieldCatalog &catalog) const;
    /// "3 consents were not taken: …", with the first names; empty when all were.
    QString toldNotTaken() const;
};

/// Brings lists in: recognising, previewing, importing. One import is one action; cancelling or failing leaves nothing.
class Imports : public QObject {
    Q_OBJECT

public:
    Imports(Store &store, People &people);
    ~Imports() override;

    /// Reads the first rows; quick at any size.
    Result<ImportPreview> preview(const Session &session, const ImportSource &source);
    /// The same of rows that were read already, beside the window for instance.
    Result<ImportPreview> preview(const Session &session, const TableSample &sample);

    /// Settles from all rows whether day or month comes first, when the preview's rows left it open. From any thread.
    Result<ImportRecipe> withDateOrder(const ImportSource &source, ImportRecipe recipe) const;

    /// Runs to the end; from any thread but the writing one. `job` shows the progress in rows and cancels. A dry run does
    /// the same work and takes it back.
    Result<ImportOutcome> run(const Session &session, const ImportSource &source, const ImportRecipe &recipe,
                              const ImportOptions &options, const Job &job = {});

private:
    Store &m_store;
    People &m_people;
    std::unique_ptr<RecipeRepository> m_recipes;
};

} // namespace rnf
