#pragma once

#include "base/FileRow.h"
#include "exchange/Exports.h"
#include "exchange/ImportSource.h"
#include "exchange/PersonReader.h"
#include "programme/Programmes.h"

namespace rnf {

/// What a table of sessions did, or would do.
struct SessionFileOutcome {
    qint64 rows = 0;
    QList<FileRow> written;
    int changed = 0;      ///< of those written, which were here already
    QList<FileRow> known; ///< a session of this title is here already, and stays as it is
    QList<RowProblem> rejects;
    QStringList newTracks, newPeople, newRooms; ///< who or what nobody had named before
    QStringList told;                           ///< what else is to be known of a file of a programme, in sentences
    int placed = 0;                             ///< sessions that have a room and a time now
    QStringList unplaced;                       ///< titles whose room was taken then, or is not known here
    QStringList ignoredColumns;                 ///< not brought in, in the order of the file
    DateOrder dates = DateOrder::MonthFirst;    ///< as they were read
    bool isDateOrderSure = true;                ///< the file tells whether day or month comes first
    qint64 action = 0;                          ///< 0 when nothing was written

    /// "12 new sessions · 3 were here already"
    QString sentence() const;
    /// What else should be known, in sentences.
    QStringList remarks() const;
};

/// Sessions of an event as a table: title, abstract, format, level, minutes, tracks, speakers, and room, day and beginning in the
/// draft. What goes out comes in again elsewhere. Lives on the thread that opened the store.
class SessionFiles : public QObject {
    Q_OBJECT

public:
    SessionFiles(Store &store, People &people, Events &events, Programmes &programmes);

    /// Every session with each place that it has in the draft. Answers how many rows; stands in the history.
    Result<qsizetype> write(const Session &session, const QString &path, const Event &event,
                            const TableFormat *format = nullptr);
    /// Never changes a session that is here. Whom a speaker's name means is found among people by their whole name, and two of
    /// that name are a question; whoever is nobody here becomes somebody with a name alone. A session whose room is taken at its
    /// time comes in without a place. A programme of another program (ScheduleFile) comes in as ScheduleImport says. One file is one action, and the same file twice adds nothing. `said`: how its dates are
    /// read; else as the file tells, else as the region writes them. A dry run does the same work and takes it back.
    Result<SessionFileOutcome> run(const Session &session, const ImportSource &source, const Event &event, bool isDryRun,
                                   std::optional<DateOrder> said = {});

private:
    TextTable tableOf(const Session &session, const Event &event);

    Store &m_store;
    People &m_people;
    Events &m_events;
    Programmes &m_programmes;
    Exports m_exports;
};

} // namespace rnf
