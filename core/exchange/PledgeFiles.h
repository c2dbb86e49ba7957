#pragma once

#include "base/FileRow.h"
#include "budget/Budgets.h"
#include "exchange/ImportSource.h"
#include "exchange/PersonReader.h"

namespace rnf {

/// What a file of pledges did, or would do.
struct PledgeFileOutcome {
    QString fundraiser;
    qint64 rows = 0;
    qint64 withdrawn = 0;       ///< rows of pledges that were cancelled, failed or were given back; they count for nothing
    PledgeSum all;              ///< of every level
    QList<FileRow> written;     ///< a level each, by its first row; row 0: it is not in the file any more
    QList<FileRow> known;       ///< levels whose line says the same already
    QList<RowProblem> rejects;  ///< rows that cannot be read, without any name
    QStringList ignoredColumns; ///< not brought in, in the order of the file
    qint64 action = 0;          ///< 0 when nothing was written

    /// "212 pledges: $5,300.00 pledged, $5,120.00 collected"
    QString sentence() const;
    /// What else should be known, in sentences.
    QStringList remarks() const;
};

/// Brings in the list of pledges or gifts of a fundraiser, as Kickstarter, Indiegogo, GoFundMe, Action Network, Open Collective
/// or CiviCRM export it, or as people keep it: a line of income for each level (reward, perk, tier), with how many and how much.
/// No name, address or message is kept. The same fundraiser again brings its lines up to date and doubles nothing. One file is
/// one action.
///
/// A status says whether a row is pledged or collected; without such a column a pledge is not collected yet, and what a file
/// calls an amount or a gift is. A word that nobody knows stops its row instead of being guessed; so does another currency than
/// that of the first row, since none is converted.
class PledgeFiles : public QObject {
    Q_OBJECT

public:
    explicit PledgeFiles(Store &store);

    /// `fundraiser`: whose lines these are; empty: as the file is called. On the thread that opened the store; a dry run does the
    /// same work and takes it back.
    Result<PledgeFileOutcome> run(const Session &session, const ImportSource &source, EventId event,
                                  const QString &fundraiser, bool isDryRun);
    /// What a file is called, without day and number, so that next week's is called the same: "kickstarter-backers".
    static QString fundraiserOf(const ImportSource &source);

private:
    Store &m_store;
};

} // namespace rnf
