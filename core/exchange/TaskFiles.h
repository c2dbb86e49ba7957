#pragma once

#include "base/FileRow.h"
#include "exchange/Imports.h"
#include "interns/Interns.h"

namespace rnf {

/// What a file of tasks did, or would do.
struct TaskFileOutcome {
    qint64 rows = 0;
    QList<FileRow> written;
    QList<FileRow> known;       ///< rows whose task is here already
    QList<RowProblem> rejects;  ///< rows that have no title or cannot be read
    QStringList ignoredColumns; ///< not brought in, in the order of the file
    QStringList unknownStates;  ///< of new tasks, which are to do now
    DateOrder dates = DateOrder::MonthFirst;
    bool isDateOrderSure = true; ///< the file tells whether day or month comes first
    qint64 action = 0;           ///< 0 when nothing was written

    /// "12 new tasks", and what else there is to say, in one sentence.
    QString sentence() const;
    /// What else should be known, in sentences.
    QStringList remarks() const;
};

/// Brings in lists of tasks, as Redmine and GitHub export their issues, or as people keep them in a spreadsheet: title, day,
/// effort, state, who, and what else is said of them as a note. Never changes a task that is here, and never makes anybody: whom
/// a name means is a current intern, else the only one of everybody who has it; any other name is kept in the note. One file is
/// one action, and the same file twice adds nothing but what was closed here meanwhile and is due on no day.
class TaskFiles : public QObject {
    Q_OBJECT

public:
    TaskFiles(Store &store, People &people, Interns &interns);

    /// `said`: how its dates are read; else as the file tells, else as the region writes them. On the thread that opened the
    /// store; a dry run does the same work and takes it back.
    Result<TaskFileOutcome> run(const Session &session, const ImportSource &source, bool isDryRun,
                                std::optional<DateOrder> said = {});

private:
    Store &m_store;
    People &m_people;
    Interns &m_interns;
};

} // namespace rnf
