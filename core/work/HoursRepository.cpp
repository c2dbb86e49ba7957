#include "work/HoursRepository.h"

#include "work/WorkSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString strayWhere(const QString &condition)
{
    return u"SELECT s.week_on, s.person_id, e.person_id FROM time_entry e JOIN timesheet s ON s.id = e.timesheet_id "
           "WHERE e.person_id <> s.person_id "_s
         + condition + u"ORDER BY s.week_on, e.id"_s;
}

} // namespace

HoursRepository::HoursRepository(Database &database)
    : RecordTables({database, WorkTable::WorkArea, "work_area", {columnFor<&WorkArea::name>("name")}},
                   {database,
                    WorkTable::Timesheet,
                    "timesheet",
                    {columnFor<&Timesheet::person>("person_id"), columnFor<&Timesheet::placement>("placement_id"),
                     columnFor<&Timesheet::weekOn>("week_on"), columnFor<&Timesheet::revision>("revision"),
                     columnFor<&Timesheet::status>("status"), columnFor<&Timesheet::hasNothing>("has_nothing"),
                     columnFor<&Timesheet::submittedAt>("submitted_at"), columnFor<&Timesheet::decidedAt>("decided_at"),
                     columnFor<&Timesheet::decidedBy>("decided_by_id"), columnFor<&Timesheet::returnReason>("return_reason"),
                     columnFor<&Timesheet::digest>("digest")}},
                   {database,
                    WorkTable::TimeEntry,
                    "time_entry",
                    {columnFor<&TimeEntry::sheet>("timesheet_id"), columnFor<&TimeEntry::person>("person_id"),
                     columnFor<&TimeEntry::workedOn>("worked_on"), columnFor<&TimeEntry::startsAt>("starts_at"),
                     columnFor<&TimeEntry::endsAt>("ends_at"), columnFor<&TimeEntry::breakMin>("break_min"),
                     columnFor<&TimeEntry::minutes>("minutes"), columnFor<&TimeEntry::task>("task_id"),
                     columnFor<&TimeEntry::area>("work_area_id"), columnFor<&TimeEntry::category>("category"),
                     columnFor<&TimeEntry::note>("note"), columnFor<&TimeEntry::amends>("amends_id"),
                     columnFor<&TimeEntry::amendReason>("amend_reason")}},
                   {database,
                    WorkTable::Timer,
                    "timer",
                    {columnFor<&Timer::person>("person_id"), columnFor<&Timer::placement>("placement_id"),
                     columnFor<&Timer::task>("task_id"), columnFor<&Timer::area>("work_area_id"),
                     columnFor<&Timer::startedAt>("started_at"), columnFor<&Timer::seenAt>("seen_at")}}),
      m_areas(table<WorkArea>().selecting(u"ORDER BY name"_s)),
      m_ofWeek(table<Timesheet>().selecting(
          u"WHERE person_id = ? AND week_on = ? AND placement_id IS NOT DISTINCT FROM ? ORDER BY revision"_s)),
      m_submitted(table<Timesheet>().selecting(
          u"WHERE status = 'submitted' AND placement_id IS NOT NULL ORDER BY submitted_at, id"_s)),
      m_returned(table<Timesheet>().selecting(
          u"WHERE person_id = ? AND status = 'open' AND return_reason <> '' ORDER BY week_on, id"_s)),
      m_handedIn(table<Timesheet>().selecting(u"WHERE status <> 'open' ORDER BY id"_s)),
      m_sheetsOf(
          table<Timesheet>().selecting(u"WHERE person_id = ? ORDER BY week_on, placement_id NULLS FIRST, revision"_s)),
      m_sheetsBetween(table<Timesheet>().selecting(u"WHERE week_on >= ? AND week_on < ?"_s)),
      m_ofSheet(table<TimeEntry>().selecting(u"WHERE timesheet_id = ? ORDER BY id"_s)),
      m_ofPerson(table<TimeEntry>().selecting(
          u"WHERE person_id = ? AND worked_on >= ? AND worked_on < ? ORDER BY worked_on, id"_s)),
      m_allOfPerson(table<TimeEntry>().selecting(u"WHERE person_id = ? ORDER BY id"_s)),
      m_amending(table<TimeEntry>().selecting(u"WHERE amends_id = ? ORDER BY id"_s)),
      m_between(table<TimeEntry>().selecting(u"WHERE worked_on >= ? AND worked_on < ? ORDER BY worked_on, id"_s)),
      // Answered by its index alone.
      m_minutes(database,
                u"SELECT id, timesheet_id, person_id, worked_on, minutes, work_area_id, category, amends_id "
                "FROM time_entry WHERE worked_on >= ? AND worked_on < ? AND minutes > 0 ORDER BY worked_on, timesheet_id"_s),
      m_amended(database, u"SELECT amends_id, timesheet_id FROM time_entry "
                          "WHERE amends_id IS NOT NULL AND worked_on >= ? AND worked_on < ?"_s),
      m_effective(table<TimeEntry>().selecting(
          u"WHERE timesheet_id IN (SELECT id FROM timesheet WHERE placement_id = ? "
          "AND (status = 'approved' OR status = 'locked')) AND NOT EXISTS (SELECT 1 FROM time_entry amending "
          "JOIN timesheet sheet ON sheet.id = amending.timesheet_id WHERE amending.amends_id = time_entry.id "
          "AND sheet.placement_id = ? AND (sheet.status = 'approved' OR sheet.status = 'locked')) ORDER BY worked_on, id"_s)),
      m_fixed(table<Timesheet>().selecting(u"WHERE placement_id = ? AND week_on >= ? AND week_on < ? "
                                           "AND (status = 'approved' OR status = 'locked') ORDER BY week_on, revision"_s)),
      m_timer(table<Timer>().selecting(u"WHERE person_id = ?"_s)), m_strays(database, strayWhere({})),
      m_straysInSheets(database, strayWhere(u"AND s.person_id = ? "_s)),
      m_straysAmongEntries(database, strayWhere(u"AND e.person_id = ? "_s))
{
}

void HoursRepository::eachMinutes(const QDate &from, const QDate &beyond,
                                  const std::function<void(const CountedMinutes &)> &visit)
{
    CountedMinutes counted;
    m_minutes.each(
        [&](Row &row) {
            TimeEntryId amends;
            row >> counted.entry >> counted.sheet >> counted.person >> counted.workedOn >> counted.minutes >> counted.area
                >> counted.category >> amends;
            counted.isAmendment = amends.isValid();
            visit(counted);
        },
        from, beyond);
}

void HoursRepository::eachAmended(const QDate &from, const QDate &beyond,
                                  const std::function<void(TimeEntryId, TimesheetId)> &visit)
{
    m_amended.each(
        [&](Row &row) {
            const auto amended = row.take<TimeEntryId>();
            visit(amended, row.take<TimesheetId>());
        },
        from, beyond);
}

QList<WorkArea> HoursRepository::areas() { return table<WorkArea>().read(m_areas); }

std::optional<Timesheet> HoursRepository::sheet(TimesheetId id) { return table<Timesheet>().find(id.value); }

QList<Timesheet> HoursRepository::sheets(const QList<TimesheetId> &ids)
{
    QList<Timesheet> sheets;
    for (qsizetype start = 0; start < ids.size(); start += ownersAtOnce)
        table<Timesheet>().eachOf(blockOf(ids, start), [&](qint64, Timesheet &&sheet) { sheets += std::move(sheet); });
    return sheets;
}

QList<Timesheet> HoursRepository::sheets(const WeekKey &key)
{
    return table<Timesheet>().read(m_ofWeek, key.person, key.weekOn, key.placement);
}

QList<Timesheet> HoursRepository::submitted() { return table<Timesheet>().read(m_submitted); }

QList<Timesheet> HoursRepository::returned(PersonId person) { return table<Timesheet>().read(m_returned, person); }

QList<Timesheet> HoursRepository::handedIn() { return table<Timesheet>().read(m_handedIn); }

QList<Timesheet> HoursRepository::sheetsOf(PersonId person) { return table<Timesheet>().read(m_sheetsOf, person); }

QList<Timesheet> HoursRepository::sheetsBetween(const QDate &from, const QDate &beyond)
{
    return table<Timesheet>().read(m_sheetsBetween, from, beyond);
}

std::optional<TimeEntry> HoursRepository::entry(TimeEntryId id) { return table<TimeEntry>().find(id.value); }

QList<TimeEntry> HoursRepository::entries(TimesheetId sheet) { return table<TimeEntry>().read(m_ofSheet, sheet); }

QList<TimeEntry> HoursRepository::entries(const QList<TimeEntryId> &ids)
{
    QList<TimeEntry> entries;
    for (qsizetype start = 0; start < ids.size(); start += ownersAtOnce)
        table<TimeEntry>().eachOf(blockOf(ids, start), [&](qint64, TimeEntry &&entry) { entries += std::move(entry); });
    return entries;
}

QList<TimeEntry> HoursRepository::entriesOf(PersonId person) { return table<TimeEntry>().read(m_allOfPerson, person); }

QList<TimeEntry> HoursRepository::entriesOf(PersonId person, const QDate &from, const QDate &beyond)
{
    return table<TimeEntry>().read(m_ofPerson, person, from, beyond);
}

std::optional<TimeEntry> HoursRepository::amendmentOf(TimeEntryId entry)
{
    const auto found = table<TimeEntry>().read(m_amending, entry);
    return found.isEmpty() ? std::nullopt : std::optional(found.last());
}

QList<TimeEntry> HoursRepository::effective(PlacementId placement)
{
    return table<TimeEntry>().read(m_effective, placement, placement);
}

QList<Timesheet> HoursRepository::fixed(PlacementId placement, const QDate &from, const QDate &beyond)
{
    return table<Timesheet>().read(m_fixed, placement, from, beyond);
}

QList<HoursRepository::Stray> HoursRepository::readStrays(Statement &statement, const auto &...values)
{
    QList<Stray> strays;
    statement.each(
        [&](Row &row) {
            Stray stray;
            row >> stray.weekOn >> stray.ofSheet >> stray.ofEntry;
            strays += stray;
        },
        values...);
    return strays;
}

QList<HoursRepository::Stray> HoursRepository::strays() { return readStrays(m_strays); }

std::optional<HoursRepository::Stray> HoursRepository::strayOf(PersonId person)
{
    const auto found = readStrays(m_straysInSheets, person) + readStrays(m_straysAmongEntries, person);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<Timer> HoursRepository::timer(PersonId person)
{
    const auto found = table<Timer>().read(m_timer, person);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

} // namespace rnf
