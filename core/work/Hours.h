#pragma once

#include "people/People.h"
#include "storage/IntegrityCheck.h"
#include "work/HoursInAction.h"
#include "work/HoursRemarks.h"

namespace rnf {

/// Everything that can be done with hours; the only class of them that windows and commands see. Reads answer "nothing" when
/// they fail; writes answer the action's number, 0 when nothing was to be done. Lives on the thread that opened the store.
///
/// Who does not lead interns reads and writes their own hours only, and decides about none.
///
/// What is approved is never changed: a correction is a new revision of its week with entries of its own. More than 24 h in a
/// day is refused; overlaps and more than 12 h are told by `remarks`, and never stop anybody.
class Hours : public QObject {
    Q_OBJECT

public:
    Hours(Store &store, People &people);

    Week week(const Session &session, const WeekKey &key);
    /// The sheets there are of that week of a person: of one placement, of another, of none.
    QList<WeekKey> keysOf(const Session &session, PersonId person, const QDate &monday);
    /// By week.
    QList<Timesheet> sheets(const Session &session, const QList<TimesheetId> &ids);
    /// Sheets of placements that wait for a decision, the longest waiting first.
    QList<Timesheet> submitted(const Session &session);
    /// Sheets that came back to their person and were not submitted again.
    QList<Timesheet> returned(const Session &session, PersonId person);
    QList<TimeEntry> entries(const Session &session, const Timesheet &sheet);
    /// By day.
    QList<TimeEntry> entries(const Session &session, const QList<TimeEntryId> &ids);
    /// Of all of somebody's placements and of none, from a day up to, but without, another.
    QList<TimeEntry> entriesOf(const Session &session, PersonId person, const QDate &from, const QDate &beyond);
    /// By name.
    QList<WorkArea> areas(const Session &session);
    /// The area of this name, or a new one. An empty name is none.
    Result<WorkAreaId> areaNamed(const Session &session, const QString &name);
    /// The same inside the caller's action, on the writing thread, which throws.
    static WorkAreaId areaNamed(Action &action, const QString &name);

    /// What should be looked at in a week, in sentences: overlaps, days of more than 12 hours.
    static QStringList remarks(const QList<TimeEntry> &entries) { return HoursRemarks::of(entries); }

    /// What a day of a kind of work took in all, as the week grid has it: the lengths typed before give way to this one; entries
    /// with times stay, and the rest of the minutes stands beside them. Begins the sheet. Refused: fewer minutes than entries
    /// with times have, more than 24 h in a day, a fixed or submitted sheet, a day outside the week.
    Result<qint64> setMinutes(const Session &session, const WeekKey &key, const WorkKind &kind, const QDate &day,
                              int minutes);
    /// Moves all that a cell of a week holds into another one of the same open week, a day or a kind of work away: entries keep
    /// their notes, and times their clock. Refused: more than 24 h in a day, a fixed or submitted sheet, a day outside the week.
    Result<qint64> move(const Session &session, const WeekKey &key, const WorkCell &from, const WorkCell &to);
    /// Writes an entry into the open sheet of its week and says its id. One with times needs neither day nor minutes. Into a
    /// week that is approved it goes as an amendment, and says why (`amendReason`).
    Result<TimeEntryId> add(const Session &session, PlacementId placement, TimeEntry entry);
    Result<qint64> save(const Session &session, const TimeEntry &before, TimeEntry after);
    Result<qint64> remove(const Session &session, const TimeEntry &entry);
    /// Brings the kinds of work of the week before, without their hours being counted twice: each day as it was then.
    Result<qint64> copyWeekBefore(const Session &session, const WeekKey &key);

    /// An empty week is submitted as "nothing to report".
    Result<qint64> submit(const Session &session, const WeekKey &key);
    /// Takes a submitted sheet back to be changed, before anybody decided.
    Result<qint64> reopen(const Session &session, const Timesheet &sheet);
    /// Fixes the entries and stores their digest. One action for all.
    Result<qint64> approve(const Session &session, const QList<Timesheet> &sheets);
    /// Gives a submitted sheet back; a reason must be said.
    Result<qint64> giveBack(const Session &session, const Timesheet &sheet, const QString &reason);

    /// Of an approved entry: it took so many minutes instead (0: it does not count). Begins the next revision of its week, or
    /// goes into one that is open. A reason must be said. One that was amended before is amended from there.
    Result<qint64> amend(const Session &session, const TimeEntry &entry, int minutes, const QString &reason);

    /// What runs for somebody, also after a crash.
    std::optional<Timer> timer(const Session &session, PersonId person);
    Result<> startTimer(const Session &session, const Timer &timer);
    /// The program is alive while it runs.
    Result<> seeTimer(const Session &session, const Timer &timer);
    /// Ends it: what ran up to an instant becomes entries, one for each day, of the kind that its task is. Less than a minute
    /// is nothing.
    Result<qint64> stopTimer(const Session &session, const Timer &timer, const QDateTime &upTo);
    Result<> dropTimer(const Session &session, const Timer &timer);

    /// Of everybody, from a day up to, but without, another: what counts or waits; amended entries are left out once their
    /// amendment counts. From any thread.
    static QList<CountedEntry> counted(Database &database, const QDate &from, const QDate &beyond);
    /// Visits those of them that took minutes, by day, where numbers are all that is wanted.
    static void eachCounted(Database &database, const QDate &from, const QDate &beyond,
                            const std::function<void(const CountedMinutes &)> &visit);
    /// What everybody wrote down in such days, whether it counts yet or not; amendments stand in for what they amend.
    static QHash<PersonId, qint64> minutesOfAll(Database &database, const QDate &from, const QDate &beyond);
    /// Everybody's weeks from a Monday up to, but without, a day, with their corrections. From any thread.
    static QList<Timesheet> sheets(Database &database, const QDate &from, const QDate &beyond)
    {
        return HoursRepository(database).sheetsBetween(from, beyond);
    }
    /// What counts of a placement, by day; entries that were amended are left out once the amendment counts.
    QList<TimeEntry> effective(const Session &session, PlacementId placement);
    /// As above, from any thread.
    static QList<WorkArea> areas(Database &database) { return HoursRepository(database).areas(); }
    /// The Mondays of all approved weeks of placements, those with nothing to report among them. From any thread.
    static QHash<PlacementId, QList<QDate>> approvedWeeks(Database &database);
    /// For `check`: weeks whose entries are not those that were submitted. From any thread; throws StorageError.
    static QList<Finding> alteredSheets(Database &database);

private:
    /// Of whose hours it is.
    Result<qint64> act(const Session &session, PersonId whose, const QString &label,
                       const std::function<void(HoursInAction &)> &work);
    Result<qint64> decide(const Session &session, const QString &label, const std::function<void(HoursInAction &)> &work);
    QString shown(const QDate &day) const;
    /// "Approve week of 2 November, Ana Reyes": the day and the name are %1 and %2 of the text, the length of an entry is %3.
    QString labelOf(const Session &session, const QString &text, const WeekKey &week);
    QString labelOf(const Session &session, const QString &text, const TimeEntry &entry);

    Store &m_store;
    People &m_people;
    HoursRepository m_reading;
};

} // namespace rnf
