#pragma once

#include "base/PageMeans.h"
#include "look/LineList.h"
#include "look/ScrolledColumn.h"
#include "work/WeekModel.h"

namespace rnf {

class Dialog;

/// What a day of the week is made of, for the chosen kind of work: lengths and times, each to be changed, or amended once the
/// week is approved.
class EntryList : public ScrolledColumn {
    Q_OBJECT

public:
    EntryList(Workspace &workspace, const Session &session, WindowWork &work, WeekModel *model, QWidget *parent = nullptr);

    /// No kind: nothing is chosen.
    void show(const std::optional<WorkKind> &kind, const QDate &day);
    /// Amends the entry where there is only one, or adds to an approved day that has none.
    void amendDay();

private:
    void addEntry(const TimeEntry &entry, const QString &text, bool isQuiet = false);
    QList<LineList::Link> linksOf(const TimeEntry &entry);
    const Timesheet &sheetOf(const TimeEntry &entry) const;
    QString told(const TimeEntry &entry) const;
    QString subject() const;
    TimeEntry newEntry() const;
    void change(const TimeEntry &entry);
    void addTimes();
    void amend(const TimeEntry &entry);
    void addLate();
    /// Closes the dialog when it was written, else says there why not.
    void conclude(Dialog *dialog, const Result<qint64> &done);
    void conclude(Dialog *dialog, const Result<TimeEntryId> &added);

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    WeekModel *m_model;
    WorkKind m_kind;
    QDate m_day;
    LineList *m_list;
};

} // namespace rnf
