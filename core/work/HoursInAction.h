#pragma once

#include "work/SheetsInAction.h"

namespace rnf {

/// The rules of entries and timers, inside the action that writes them, on the writing thread; judged by what stands in the
/// workspace at that moment. What is not allowed throws a Refusal.
class HoursInAction {
    Q_DECLARE_TR_FUNCTIONS(HoursInAction)

public:
    explicit HoursInAction(Action &action);

    SheetsInAction &sheets() { return m_sheets; }

    /// Of all somebody's sheets.
    QList<TimeEntry> entriesOf(PersonId person, const QDate &day) { return m_rows.entriesOf(person, day, day.addDays(1)); }

    std::optional<TimeEntry> find(TimeEntryId id) { return m_rows.entry(id); }
    void setMinutes(const WeekKey &key, const WorkKind &kind, const QDate &day, int minutes);
    /// All entries of a cell, with their notes and their clock times, into another cell of the open week.
    void move(const WeekKey &key, const WorkCell &from, const WorkCell &to);
    /// Gives the entry its sheet and its id.
    void add(PlacementId placement, TimeEntry &entry);
    void save(const TimeEntry &before, TimeEntry after);
    void remove(const TimeEntry &entry);
    void copyWeekBefore(const WeekKey &key);
    void amend(const TimeEntry &entry, int minutes, const QString &text);

    void startTimer(Timer timer);
    void seeTimer(const Timer &timer);
    void stopTimer(const Timer &timer, const QDateTime &upTo);
    void dropTimer(const Timer &timer);

private:
    void insert(const Timesheet &sheet, TimeEntry &entry);
    void update(const TimeEntry &before, const TimeEntry &after);
    void refuseUnlessAsSeen(const TimeEntry &seen);
    /// Of what is about to be written, and of the whole day once it is.
    void refuseTooLong(const TimeEntry &entry);
    void refuseTooLongDay(const TimeEntry &entry);
    Timer running(const Timer &timer);

    Action &m_action;
    HoursRepository &m_rows;
    SheetsInAction m_sheets;
};

} // namespace rnf
