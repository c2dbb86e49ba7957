#pragma once

#include "base/FileRow.h"
#include "events/Events.h"
#include "exchange/ImportSource.h"
#include "exchange/PersonReader.h"
#include "people/People.h"

namespace rnf {

/// What a table of events did, or would do.
struct EventFileOutcome {
    qint64 rows = 0;
    QList<FileRow> written;
    QList<FileRow> known; ///< an event of this name on this day is here already, and stays as it is
    QList<RowProblem> rejects;
    QStringList ignoredColumns; ///< not brought in, in the order of the file
    QStringList unknownKinds;   ///< of new events, which are of no kind
    DateOrder dates = DateOrder::MonthFirst;
    bool isDateOrderSure = true; ///< the file tells whether day or month comes first
    qint64 action = 0;           ///< 0 when nothing was written

    /// "12 new events · 3 were here already"
    QString sentence() const;
    /// What else should be known, in sentences.
    QStringList remarks() const;
};

/// Brings in a table of events, as a shared calendar, our own export or a spreadsheet has them: name, day, times, place, places,
/// kind and status. Never changes an event that is here. One file is one action, and the same file twice adds nothing.
class EventFiles : public QObject {
    Q_OBJECT

public:
    EventFiles(Store &store, People &people, Events &events);

    /// `said`: how its dates are read; else as the file tells, else as the region writes them. On the thread that opened the
    /// store; a dry run does the same work and takes it back.
    Result<EventFileOutcome> run(const Session &session, const ImportSource &source, bool isDryRun,
                                 std::optional<DateOrder> said = {});

private:
    Store &m_store;
    People &m_people;
    Events &m_events;
};

} // namespace rnf
