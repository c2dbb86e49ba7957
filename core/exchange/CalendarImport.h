#pragma once

#include "base/FileRow.h"
#include "events/Events.h"
#include "exchange/CalendarReader.h"

namespace rnf {

/// What reading a calendar in did, or would do.
struct CalendarOutcome {
    int rows = 0;           ///< events that stand in the file
    QList<FileRow> written; ///< new, changed or called off, an event that comes again once for each time
    QList<FileRow> known;   ///< here already, and left as they are
    QList<RowProblem> leftOut;
    QStringList remarks;                       ///< what was repaired or taken in part, in sentences
    int added = 0, changed = 0, cancelled = 0; ///< of those written
    qint64 action = 0;                         ///< 0: nothing was to be done, or it was a dry run

    /// "3 new events · 1 changed · 12 were here already"
    QString sentence() const;
};

/// Reads calendars of others into the events here. An event is known by its UID, also one that we handed out ourselves, so that
/// a second file changes it and doubles nobody. What the file does not say of an event stays as it is here. Lives on the thread
/// that opened the store.
class CalendarImport : public QObject {
    Q_OBJECT

public:
    CalendarImport(Store &store, Events &events);

    /// One action, "Import events from x.ics"; a dry run does the same work and takes it back. What the file calls off is called
    /// off here; what it does not hold any more stays. Refused ("calendar-file"): a file that cannot be read, is too large, or is
    /// no calendar.
    Result<CalendarOutcome> run(const Session &session, const QString &path, bool isDryRun);

private:
    Store &m_store;
    Events &m_events;
};

} // namespace rnf
