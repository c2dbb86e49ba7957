#pragma once

#include "storage/RecordTable.h"
#include "work/CountedHours.h"
#include "work/Timer.h"

#include <functional>

namespace rnf {

/// All SQL about hours. Opens no transaction: Hours does.
class HoursRepository : public RecordTables<WorkArea, Timesheet, TimeEntry, Timer> {
public:
    explicit HoursRepository(Database &database);

    /// By name.
    QList<WorkArea> areas();

    std::optional<Timesheet> sheet(TimesheetId id);
    /// Those of them that are there, in the order of their ids.
    QList<Timesheet> sheets(const QList<TimesheetId> &ids);
    /// All revisions of a week, the week itself first.
    QList<Timesheet> sheets(const WeekKey &key);
    /// Of placements, the longest waiting first.
    QList<Timesheet> submitted();
    QList<Timesheet> returned(PersonId person);
    /// All that were submitted, approved ones among them.
    QList<Timesheet> handedIn();
    /// Week by week, each with its revisions behind it.
    QList<Timesheet> sheetsOf(PersonId person);
    /// Of everybody's weeks from a Monday up to, but without, a day.
    QList<Timesheet> sheetsBetween(const QDate &from, const QDate &beyond);

    std::optional<TimeEntry> entry(TimeEntryId id);
    /// Those of them that are there, in the order of their ids.
    QList<TimeEntry> entries(const QList<TimeEntryId> &ids);
    /// In the order of their ids, of which the digest is made.
    QList<TimeEntry> entries(TimesheetId sheet);
    /// All of somebody's, in the order of their ids.
    QList<TimeEntry> entriesOf(PersonId person);
    /// By day; from a day up to, but without, another.
    QList<TimeEntry> entriesOf(PersonId person, const QDate &from, const QDate &beyond);
    /// The one that says what another one should have said.
    std::optional<TimeEntry> amendmentOf(TimeEntryId entry);
    /// `visit(TimeEntry &&)` for everybody's, by day.
    template <typename Visit>
    void eachEntry(const QDate &from, const QDate &beyond, Visit visit)
    {
        table<TimeEntry>().each(
            m_between, [&](qint64, TimeEntry &&entry) { visit(std::move(entry)); }, from, beyond);
    }

    /// The same, for those that took minutes: what an entry itself says of them.
    void eachMinutes(const QDate &from, const QDate &beyond, const std::function<void(const CountedMinutes &)> &visit);
    /// Visits the entries that others of those days amend, each with the sheet of the amendment.
    void eachAmended(const QDate &from, const QDate &beyond, const std::function<void(TimeEntryId, TimesheetId)> &visit);

    /// Those of a placement that count: of fixed sheets, without those that an entry of a fixed sheet amends. By day.
    QList<TimeEntry> effective(PlacementId placement);
    /// Fixed sheets of a placement, from a Monday up to, but without, a day.
    QList<Timesheet> fixed(PlacementId placement, const QDate &from, const QDate &beyond);

    /// An entry that says another person than its sheet.
    struct Stray {
        QDate weekOn;
        PersonId ofSheet, ofEntry;
    };
    /// All of them, by week.
    QList<Stray> strays();
    /// One of somebody's: of their sheets, or of their entries.
    std::optional<Stray> strayOf(PersonId person);

    std::optional<Timer> timer(PersonId person);

private:
    static QList<Stray> readStrays(Statement &statement, const auto &...values);

    Statement m_areas, m_ofWeek, m_submitted, m_returned, m_handedIn, m_sheetsOf, m_sheetsBetween;
    Statement m_ofSheet, m_ofPerson, m_allOfPerson, m_amending, m_between, m_minutes, m_amended, m_effective, m_fixed,
        m_timer, m_strays, m_straysInSheets, m_straysAmongEntries;
};

} // namespace rnf
