#pragma once

#include "base/FileRow.h"
#include "exchange/Imports.h"
#include "interns/Interns.h"
#include "work/Hours.h"

namespace rnf {

/// How a file of hours is read.
struct HoursFileOptions {
    /// Of files that name nobody, or instead of whom they name. Nobody is whoever works here and is not among the people yet: a
    /// dry run alone takes them.
    std::optional<PersonId> whose = {};
    std::optional<DateOrder> dates = {}; ///< as somebody said; else as the file tells, else as the region writes them
    bool isDryRun = false;
};

/// What a file of hours did, or would do.
struct HoursFileOutcome {
    QString program; ///< "toggl", "clockify", "harvest" or "kimai"; empty: told by its columns alone
    qint64 rows = 0;
    QList<FileRow> written;     ///< rows that became an entry each
    int minutes = 0;            ///< what these take together
    QList<FileRow> known;       ///< rows that are here already
    QList<RowProblem> rejects;  ///< rows that fit no one person, cannot be read, or belong to a week that is closed
    QStringList ignoredColumns; ///< not brought in, in the order of the file
    DateOrder dates = DateOrder::MonthFirst;
    bool isDateOrderSure = true; ///< the file tells whether day or month comes first
    qint64 action = 0;           ///< 0 when nothing was written

    /// "14 entries, 32:15", and what else there is to say, in one sentence.
    QString sentence() const;
    /// What else should be known, in sentences.
    QStringList remarks() const;
};

/// Brings in the hours that somebody tracked elsewhere, as the detailed reports of Toggl, Clockify, Harvest and Kimai have them
/// (formats.md, section 7); other tables with a day and a length are read as well. They become entries of open weeks: what
/// belongs to a week that is submitted or approved is left out and said, and can be amended there. Never makes anybody, and
/// guesses nobody: a name of two interns is left out unless an e-mail address tells them apart. One file is one action, and the
/// same file twice adds nothing.
class HoursFiles : public QObject {
    Q_OBJECT

public:
    HoursFiles(Store &store, People &people, Interns &interns, Hours &hours);

    /// It has hours, and says of no row whose they are.
    static bool namesNobody(const ImportSource &source);
    /// On the thread that opened the store; a dry run does the same work and takes it back.
    Result<HoursFileOutcome> run(const Session &session, const ImportSource &source, const HoursFileOptions &options);

private:
    Store &m_store;
    People &m_people;
    Interns &m_interns;
    Hours &m_hours;
};

} // namespace rnf
