#pragma once

#include "exchange/Imports.h"
#include "standing/Standings.h"

namespace rnf {

/// What a file of dues did for a month, or would do.
struct DuesOutcome {
    Payment month;
    qint64 rows = 0;
    QList<PersonId> paid;      ///< whose dues of the month were noted
    QList<PersonId> known;     ///< who had that month already
    QList<RowProblem> rejects; ///< rows that fit nobody, or that cannot be read
    QList<PersonId> missing;   ///< members who are not in the file and have no dues noted for the month
    qint64 action = 0;         ///< 0 when nothing was written

    /// "212 paid", "3 had that month already" … as far as there is something to say; nothing of it is clearer than a number.
    QString paidText() const;
    QString knownText() const;
    QString rejectsText() const;
    QString missingText() const;
    /// All four in one sentence.
    QString sentence() const;
};

/// Brings in the list of who paid dues for a month, as an employer or a national union sends it: by number, name, phone and
/// e-mail, with columns for the amount, the day and the receipt where it has them. Never makes anybody, and takes absence
/// for a question. One file is one action.
class DuesFiles : public QObject {
    Q_OBJECT

public:
    DuesFiles(Store &store, People &people, Standings &standings);

    /// Several rows about one person are one payment. From any thread but the writing one; a dry run does the same work and
    /// takes it back.
    Result<DuesOutcome> run(const Session &session, const ImportSource &source, const QDate &month, bool isDryRun);

private:
    Store &m_store;
    People &m_people;
    Standings &m_standings;
};

} // namespace rnf
