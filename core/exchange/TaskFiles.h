#pragma once

#include "base/FileRow.h"
#include "exchange/Imports.h"
#include "interns/Interns.h"
#include "work/Tasks.h"

namespace rnf {

/// What a file of tasks did, or would do.
struct TaskFileOutcome {
    qint64 rows = 0;
    QList<FileRow> written;
    QList<FileRow> known;       ///< rows whose task is here already
    QList<RowProblem> rejects;  ///< rows that have no title or cannot be read
    QStringList ignoredColumns; ///< not brought in, in the order of the file
    DateOrder dates = DateOrder::MonthFirst;
    bool isDateOrderSure = true; ///< the file tells whether day or month comes first
    qint64 action = 0;           ///< 0 when nothing was written

    /// "12 new tasks", and what else there is to say, in one sentence.
    QString sentence() const;
};

/// Brings in lists of tasks, as Redmine and GitHub export their issues, or as people keep them in a spreadsheet: title, day,
/// effort, state, who, and what else is said of them as a note. Never changes a task that is here, and never makes anybody: a name
/// that nobody here has, or two interns have, is kept in the note. One file is one action.
class TaskFiles : public QObject {
    Q_OBJECT

public:
    TaskFiles(Store &store, People &people, Interns &interns, Tasks &tasks);

    /// `dates`: where the file does not tell; else as the region writes them. On the thread that opened the store; a dry run
    /// does the same work and takes it back.
    Result<TaskFileOutcome> run(const Session &session, const ImportSource &source, bool isDryRun,
                                std::optional<DateOrder> dates = {});

private:
    Store &m_store;
    People &m_people;
    Interns &m_interns;
    Tasks &m_tasks;
};

} // namespace rnf
