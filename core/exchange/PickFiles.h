#pragma once

#include "base/FileRow.h"
#include "events/Event.h"
#include "exchange/ImportSource.h"
#include "exchange/PersonReader.h"
#include "storage/Store.h"

#include <QCoreApplication>

namespace rnf {

/// What a table of wishes did, or would do.
struct PickFileOutcome {
    qint64 rows = 0;
    QList<FileRow> written;
    QList<FileRow> known; ///< they are known to want it, and the order of what they want stays
    QList<RowProblem> rejects;
    QStringList ignoredColumns; ///< not brought in, in the order of the file
    qint64 action = 0;          ///< 0 when nothing was written

    /// "12 new wishes · 3 were here already"
    QString sentence() const;
    /// What else should be known, in sentences.
    QStringList remarks() const;
};

/// Who wants to come to which session of an event, as a table: a name or an e-mail address, the title of a session, and perhaps
/// a rank, 1 for what is wanted most; without it the order of the rows says it. Lives on the thread that opened the store.
class PickFiles {
    Q_DECLARE_TR_FUNCTIONS(PickFiles)

public:
    explicit PickFiles(Store &store) : m_store(store) {}

    /// New wishes come behind those that somebody has. Whoever is not on the list of the event, and what is not offered there,
    /// is left out with its reason. One file is one action, and the same file twice adds nothing. A dry run does the same work
    /// and takes it back. Refused: no column for people or for sessions ("no-columns").
    Result<PickFileOutcome> run(const Session &session, const ImportSource &source, const Event &event, bool isDryRun);

private:
    Store &m_store;
};

} // namespace rnf
