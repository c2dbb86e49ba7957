#pragma once

#include "exchange/Exports.h"
#include "work/Hours.h"
#include "work/Tasks.h"

namespace rnf {

/// Hands out what is written down of work, in files that HoursFiles and TaskFiles read: brought in again where they came from,
/// they add nothing. Each export stands in the history. Lives on the thread that opened the store.
class WorkExports : public QObject {
    Q_OBJECT

public:
    WorkExports(Store &store, People &people, Hours &hours, Tasks &tasks);

    /// All hours of somebody, or of everybody, as they stand, of every week; answers how many entries. Amendments that do not
    /// count yet are left out. The file appears whole or not at all.
    Result<qsizetype> writeHours(const Session &session, const QString &path, PersonId person);
    /// All tasks, closed ones too; answers how many.
    Result<qsizetype> writeTasks(const Session &session, const QString &path);

private:
    TextTable hoursOf(const Session &session, PersonId person);
    TextTable allTasks(const Session &session);

    Store &m_store;
    People &m_people;
    Hours &m_hours;
    Tasks &m_tasks;
    Exports m_exports;
};

} // namespace rnf
