#pragma once

#include "duplicates/Likelihood.h"
#include "exchange/Imports.h"

namespace rnf {

/// A row that means nobody we have by what it says, and who of them is like the person it describes.
struct AlikeRow {
    qint64 row = 0;
    QString who, name; ///< in the list, and here
    PersonId person;
    int score = 0; ///< as of AlikePair
    QList<AlikeReason> reasons;
    Likelihood likelihood = Likelihood::Perhaps;
    bool operator==(const AlikeRow &) const = default;

    /// Whom the newcomers of an import, or of its trial, are likeliest to be, of those who were here before; the likeliest
    /// first. Whoever is like nobody is left out. One search for all of them. Nothing when the job was cancelled. Over a
    /// connection of the caller's own, on its thread; throws StorageError.
    static std::optional<QList<AlikeRow>> of(Database &database, const ImportOutcome &outcome, Job &job);
    /// That only the first of many new rows are compared, and what to do about the others; empty where all are.
    static QString comparedTold(const ImportOutcome &outcome);
    /// The same as `of` with a connection of its own to the workspace, from any thread. A cancelled job answers "cancelled".
    static Result<QList<AlikeRow>> at(const ReadingPlace &place, const ImportOutcome &outcome, Job &job);
};

} // namespace rnf
