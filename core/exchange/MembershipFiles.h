#pragma once

#include "base/FileRow.h"
#include "exchange/FileWords.h"
#include "exchange/KnownRows.h"

namespace rnf {

/// How a file of memberships is read.
struct MembershipFileOptions {
    std::optional<DateOrder> dates = {}; ///< as somebody said; else as the file tells, else as the region writes them
    WordMeanings meanings = {};          ///< of words that are not known here: keys of the states
    bool isDryRun = false;
    /// A CSV of the rows that stay out, with why; always written, with headings alone when there was none. Empty: none.
    QString rejectsPath = {};
};

/// What a file of memberships did, or would do.
struct MembershipFileOutcome {
    qint64 rows = 0;
    QList<FileRow> added;   ///< who had no membership here
    QList<FileRow> changed; ///< whose is another one now
    QList<FileRow> known;   ///< who stands here as the file says
    QList<RowProblem> rejects;
    QList<UnknownWord>
        unknownStates;          ///< also those that somebody has said the meaning of; an empty one: rows that say nothing
    qint64 further = 0;         ///< rows about somebody of whom another row says more
    qint64 leftOut = 0;         ///< rows that stay out because somebody said so of their words
    int died = 0;               ///< who has died, by the file
    QList<PersonId> missing;    ///< members here who are not in the file
    QStringList ignoredColumns; ///< not brought in, in the order of the file
    DateOrder dates = DateOrder::MonthFirst;
    bool isDateOrderSure = true; ///< the file tells whether day or month comes first
    qint64 action = 0;           ///< 0 when nothing was written

    /// "41 new · 3 changed · 2 stay out": only what there is.
    QString sentence() const;
    /// What else should be known, in sentences.
    QStringList remarks() const;
};

/// Brings in who is a member, in which state, since when and in which dues class: from CiviCRM's memberships, Broadstripes'
/// dues status, or a list that people keep. Rows are about people who are here, found as in every import; whoever is nobody
/// here is handed back, and a word that is not known stops its row until somebody has said what it means.
///
/// Whoever stands otherwise here is from that day what the file says. Of whoever stands like that already, a dues class
/// follows the file and the first day goes no later; history that is here stays. Who is not in the file stays as they are.
/// One file is one action; the same file twice changes nothing.
class MembershipFiles : public QObject {
    Q_OBJECT

public:
    MembershipFiles(Store &store, People &people);

    /// From any thread but the writing one; a dry run does the same work and takes it back. Refused: a file that says
    /// nothing of memberships ("no-memberships").
    Result<MembershipFileOutcome> run(const Session &session, const ImportSource &source,
                                      const MembershipFileOptions &options);

private:
    Store &m_store;
    People &m_people;
};

} // namespace rnf
