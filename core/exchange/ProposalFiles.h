#pragma once

#include "base/FileRow.h"
#include "exchange/Exports.h"
#include "exchange/ImportSource.h"
#include "exchange/PersonReader.h"
#include "proposals/Ballots.h"
#include "proposals/Proposals.h"

namespace rnf {

/// What a table of proposals did, or would do.
struct ProposalFileOutcome {
    qint64 rows = 0;
    QList<FileRow> written;
    QList<FileRow> known; ///< a card with this title and one of these people is here already, and stays as it is
    QList<RowProblem> rejects;
    QStringList newPeople;      ///< whom nobody had named before
    QStringList otherAddresses; ///< who have another e-mail address here than in the file
    QStringList ignoredColumns; ///< not brought in, in the order of the file
    qint64 action = 0;          ///< 0 when nothing was written

    /// "12 new cards · 3 were here already"
    QString sentence() const;
    /// What else should be known, in sentences.
    QStringList remarks() const;
};

/// Proposals and votes of an event as tables. Lives on the thread that opened the store.
class ProposalFiles : public QObject {
    Q_OBJECT

public:
    ProposalFiles(Store &store, People &people, Proposals &proposals, Ballots &ballots);

    /// Every card with its hosts, what became of it, and its votes once the vote is closed. Answers how many rows; stands in the
    /// history, here and below.
    Result<qsizetype> write(const Session &session, const QString &path, const Event &event,
                            const TableFormat *format = nullptr);
    /// Every paper of the newest vote, mark by mark, without a name, and what was counted without papers. Refused: no vote
    /// ("empty"), or one that is open ("open").
    Result<qsizetype> writeVotes(const Session &session, const QString &path, const Event &event,
                                 const TableFormat *format = nullptr);
    /// Never changes a card that is here: one with the same title is known where it has somebody of the row, or one of the two has
    /// nobody, whatever became of it; the same file twice adds nothing. Whom a name means is found by the whole name; among
    /// several of that name by the list of the event, else they are a question. A row that is left out makes nobody. One file is
    /// one action. A dry run does the same work and takes it back. Whoever proposes it is found by the e-mail address of the row
    /// and an agreeing name first; who has none here gets it. Answers to a form that was made here go where its questions say.
    Result<ProposalFileOutcome> run(const Session &session, const ImportSource &source, const Event &event, bool isDryRun);

private:
    TextTable tableOf(const Session &session, const Event &event);
    TextTable tableOfVotes(const Session &session, const BallotCount &count, const Ballot &ballot, const Event &event);

    Store &m_store;
    People &m_people;
    Proposals &m_proposals;
    Ballots &m_ballots;
    Exports m_exports;
};

} // namespace rnf
