#pragma once

#include "exchange/CalendarFile.h"
#include "exchange/Exports.h"
#include "exchange/ScheduleFile.h"
#include "programme/Programmes.h"
#include "programme/PublicProgramme.h"

namespace rnf {

/// Hands the programme of an event out, as others may read it: the newest release, or the draft. What is written stands in the
/// history, and a file appears whole or not at all. Lives on the thread that opened the store.
class ProgrammeExports : public QObject {
    Q_OBJECT

public:
    ProgrammeExports(Store &store, People &people, Events &events, Programmes &programmes);

    enum class Which { Newest, Draft };
    /// Nothing was released: the newest is the draft.
    PublicProgramme programme(const Session &session, const Event &event, Which which);

    enum class Kind { Page, Calendar, Xml, Json, Table };
    /// What of it goes out; invalid: all of it.
    struct Part {
        ProgrammeTrackId track;
        PersonId person;
    };
    struct Wanted {
        Kind kind = Kind::Page;
        Which which = Which::Newest;
        Part part = {};                      ///< of a calendar
        const TableFormat *format = nullptr; ///< of a table; nullptr: as the name of the file says
    };
    /// Answers how many sessions and breaks. `organization`: whose event it is. Refused ("empty") where nothing is in it.
    Result<qsizetype> write(const Session &session, const QString &path, const QString &organization, const Event &event,
                            const Wanted &wanted);
    /// A PDF that was made already.
    Result<qint64> writePdf(const Session &session, const QString &path, const Event &event, const QByteArray &pdf);
    /// Notes in the history that it is printed; before the paper comes out. `what`: "booklet", as the history calls it.
    Result<qint64> notePrint(const Session &session, const Event &event, const QString &what);

    /// What calendars take: every time with an UID that stays its own, a SEQUENCE that grows when a release changes it, and what
    /// was dropped since it was released, or called off, as cancelled.
    QList<CalendarEntry> calendar(const Session &session, const Event &event, Which which, const Part &part = {});
    /// Sessions alone, and of them those that have a room; none that was called off.
    ScheduleFile schedule(const Session &session, const Event &event, Which which);

private:
    ScheduleFacts facts(const Session &session, const Event &event, Which which);
    QHash<PersonId, ScheduleFile::Person> people(const Session &session, const ScheduleFacts &facts);
    TextTable tableOf(const PublicProgramme &programme) const;
    QString label(const Event &event, const QString &path) const;

    Store &m_store;
    People &m_people;
    Events &m_events;
    Programmes &m_programmes;
    Exports m_exports;
};

} // namespace rnf
