#include "work/ApprovedHours.h"

#include "people/PeopleSchema.h"
#include "storage/StorageError.h"
#include "work/SheetsInAction.h"
#include "work/WorkSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Refusal wouldChange(const Timesheet &sheet)
{
    return Refusal(
        {u"approved"_s,
         sheet.isFixed()
             ? SheetsInAction::tr("The hours in the week of %1 are approved and would be changed. Nothing was done. "
                                  "Amend them instead: open that week in Hours, and say what they should be, and "
                                  "why.")
                   .arg(SheetsInAction::shown(sheet.weekOn))
             : SheetsInAction::tr("The week of %1 is submitted, and its hours would be changed. Nothing was done. "
                                  "Take the week back first.")
                   .arg(SheetsInAction::shown(sheet.weekOn))});
}

} // namespace

void ApprovedHours::refresh(const ChangedRows &changed)
{
    QSet<qint64> people;
    for (const int table : {WorkTable::Timesheet, WorkTable::TimeEntry}) {
        if (const auto touched = changed.about.find(table); touched != changed.about.end())
            people += touched->second;
    }
    // Of those who come back nothing else is told.
    const bool areHoursTouched =
        changed.tables.contains(WorkTable::Timesheet) || changed.tables.contains(WorkTable::TimeEntry);
    if (const auto back = changed.inserted.find(PeopleTable::Person); areHoursTouched && back != changed.inserted.end()) {
        for (const auto &range : back->second) {
            for (qint64 id = range.first; id <= range.last; ++id)
                people.insert(id);
        }
    }
    for (const qint64 person : std::as_const(people))
        refuseUnsound(PersonId(person));
}

void ApprovedHours::refuseUnsound(PersonId person)
{
    QHash<TimesheetId, QList<TimeEntry>> entries;
    for (const auto &entry : m_rows.entriesOf(person))
        entries[entry.sheet] += entry;
    std::optional<Timesheet> before;
    for (const auto &sheet : m_rows.sheetsOf(person)) {
        const bool isAmendment = before && before->key() == sheet.key();
        if (isAmendment && !before->isFixed())
            throw Refusal(
                {u"amended"_s, SheetsInAction::tr("The week of %1 was amended since, so its approval stays. Delete "
                                                  "the amendment first, or amend it again.")
                                   .arg(SheetsInAction::shown(sheet.weekOn))});
        if (sheet.status != SheetStatus::Open && digestOf(entries.value(sheet.id)) != sheet.digest)
            throw wouldChange(sheet);
        before = sheet;
    }
    if (const auto stray = m_rows.strayOf(person))
        throw Refusal({u"other-person"_s,
                       SheetsInAction::tr("Hours in the week of %1 would be those of another person than the week itself. "
                                          "Nothing was done. Move or delete these hours first.")
                           .arg(SheetsInAction::shown(stray->weekOn))});
}

void ApprovedHours::refuseUndo(Action &action, UndoPlan &plan)
{
    auto &rows = action.on<HoursRepository>();
    const auto refuseFixed = [&](TimesheetId id) {
        const auto sheet = rows.sheet(id);
        if (sheet && sheet->isFixed() && !plan.removes(PeopleTable::Person, sheet->person.value))
            throw wouldChange(*sheet);
    };
    plan.eachRemoval(WorkTable::Timesheet, [&](qint64 id) { refuseFixed(TimesheetId(id)); });
    plan.eachRemoval(WorkTable::TimeEntry, [&](qint64 id) {
        if (const auto entry = rows.entry(TimeEntryId(id)))
            refuseFixed(entry->sheet);
    });
    QSet<qint64> decided;
    for (const auto &value : plan.values) {
        if (value.table == WorkTable::Timesheet && value.column == "status"_L1)
            decided.insert(value.row);
    }
    for (const auto &value : plan.values) {
        if (value.table == WorkTable::Timesheet && !decided.contains(value.row))
            refuseFixed(TimesheetId(value.row));
    }
}

void ApprovedHours::keepUsed(Action &action, UndoPlan &plan, const UseOf &useOf)
{
    const auto isOfSheet = [](const UndoPlan::Value &value) { return value.table == WorkTable::Timesheet; };
    const bool isMoreTakenBack = !plan.removals.empty() || !std::ranges::all_of(plan.values, isOfSheet);
    plan.values.removeIf([&](const UndoPlan::Value &value) {
        if (!isOfSheet(value))
            return false;
        const Timesheet sheet = SheetsInAction(action).current(TimesheetId(value.row));
        const auto used = sheet.status == SheetStatus::Locked ? useOf(sheet) : std::nullopt;
        const bool isUnlocked = value.column == "status"_L1 && value.back == SqlValue(keyOf(SheetStatus::Approved));
        if (used && !(isUnlocked && isMoreTakenBack))
            throw Refusal(*used);
        return used.has_value();
    });
}

void ApprovedHours::planLock(UndoPlan &plan, const QList<Timesheet> &sheets, bool isLocked)
{
    const auto from = isLocked ? SheetStatus::Approved : SheetStatus::Locked;
    const auto to = isLocked ? SheetStatus::Locked : SheetStatus::Approved;
    for (const auto &sheet : sheets) {
        const bool isPlanned = std::ranges::any_of(plan.values, [&](const UndoPlan::Value &value) {
            return value.table == WorkTable::Timesheet && value.row == sheet.id.value;
        });
        if (sheet.status == from && !isPlanned)
            plan.values += {WorkTable::Timesheet, sheet.id.value, u"status"_s, keyOf(from), keyOf(to)};
    }
}

} // namespace rnf
