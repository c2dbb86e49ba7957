#include "work/SheetsInAction.h"

#include "base/Text.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Timesheet begun(const WeekKey &key, int revision = 0)
{
    Timesheet sheet;
    sheet.person = key.person;
    sheet.placement = key.placement;
    sheet.weekOn = key.weekOn;
    sheet.revision = revision;
    return sheet;
}

} // namespace

SheetsInAction::SheetsInAction(Action &action) : m_action(action), m_rows(action.on<HoursRepository>()) {}

QString SheetsInAction::shown(const QDate &day) { return QLocale().toString(day, tr("d MMMM yyyy")); }

QString SheetsInAction::reasonIn(const QString &text)
{
    const QString reason = cleanText(text);
    if (reason.isEmpty())
        throw Refusal({u"no-reason"_s, tr("Say why, in a few words. Whoever worked these hours reads it.")});
    return reason;
}

void SheetsInAction::refuseUnlessOpen(const Timesheet &sheet)
{
    if (sheet.isFixed())
        throw Refusal(
            {u"approved"_s, tr("The week of %1 is approved, and approved hours stay as they are. Amend them instead: "
                               "say what they should be, and why.")
                                .arg(shown(sheet.weekOn))});
    if (sheet.status == SheetStatus::Submitted)
        throw Refusal({u"submitted"_s,
                       tr("The week of %1 is submitted. Take it back first, then change it.").arg(shown(sheet.weekOn))});
}

Timesheet SheetsInAction::current(TimesheetId id)
{
    const auto sheet = m_rows.sheet(id);
    if (!sheet)
        throw Refusal(
            {u"gone"_s, tr("This week sheet is not there any more: somebody took it away meanwhile. The history can "
                           "bring it back.")});
    return *sheet;
}

Timesheet SheetsInAction::open(TimesheetId id)
{
    Timesheet sheet = current(id);
    refuseUnlessOpen(sheet);
    return sheet;
}

Timesheet SheetsInAction::taking(const WeekKey &key, const QString &reason)
{
    const auto sheets = m_rows.sheets(key);
    Timesheet sheet = begun(key, sheets.isEmpty() ? 0 : sheets.last().revision + 1);
    if (!sheets.isEmpty()) {
        if (!sheets.first().isFixed() || reason.isEmpty()) {
            refuseUnlessOpen(sheets.first());
            return sheets.first();
        }
        if (!sheets.last().isFixed()) {
            refuseUnlessOpen(sheets.last());
            return sheets.last();
        }
    }
    m_rows.insert(m_action, sheet);
    return sheet;
}

bool SheetsInAction::isFixed(const WeekKey &key)
{
    const auto sheets = m_rows.sheets(key);
    return !sheets.isEmpty() && sheets.first().isFixed();
}

QString SheetsInAction::closedBecause(const WeekKey &key)
{
    const auto sheets = m_rows.sheets(key);
    if (sheets.isEmpty() || sheets.first().status == SheetStatus::Open)
        return {};
    const QString text = sheets.first().isFixed() ? tr("The week of %1 is approved.") : tr("The week of %1 is submitted.");
    return text.arg(shown(key.weekOn));
}

void SheetsInAction::dropIfEmptied(const Timesheet &sheet)
{
    if (sheet.revision > 0 && m_rows.entries(sheet.id).isEmpty())
        m_rows.remove(m_action, sheet);
}

void SheetsInAction::submit(const WeekKey &key)
{
    const auto sheets = m_rows.sheets(key);
    const auto known = std::ranges::find(sheets, SheetStatus::Open, &Timesheet::status);
    if (known == sheets.end() && !sheets.isEmpty())
        return;
    const Timesheet before = sheets.isEmpty() ? begun(key) : *known;
    Timesheet after = before;
    after.status = SheetStatus::Submitted;
    after.submittedAt = instantText(m_action.doneAt());
    after.decidedAt.clear();
    after.decidedBy = {};
    after.returnReason.clear();
    const auto entries = before.id.isValid() ? m_rows.entries(before.id) : QList<TimeEntry>();
    after.hasNothing = entries.isEmpty();
    after.digest = digestOf(entries);
    if (before.id.isValid())
        m_rows.update(m_action, before, after);
    else
        m_rows.insert(m_action, after);
}

void SheetsInAction::openAgain(const Timesheet &before, Timesheet after)
{
    after.status = SheetStatus::Open;
    after.submittedAt.clear();
    after.digest.clear();
    after.hasNothing = false;
    m_rows.update(m_action, before, after);
}

void SheetsInAction::reopen(TimesheetId id)
{
    const Timesheet sheet = current(id);
    if (sheet.status == SheetStatus::Open)
        return;
    if (sheet.isFixed())
        refuseUnlessOpen(sheet);
    openAgain(sheet, sheet);
}

bool SheetsInAction::takeBack(const WeekKey &key)
{
    bool wasSubmitted = false;
    for (const auto &sheet : m_rows.sheets(key)) {
        if (sheet.status == SheetStatus::Submitted) {
            openAgain(sheet, sheet);
            wasSubmitted = true;
        }
    }
    return wasSubmitted;
}

Timesheet SheetsInAction::waiting(const Timesheet &seen)
{
    const Timesheet now = current(seen.id);
    if (now.isFixed())
        refuseUnlessOpen(now);
    if (now.status != SheetStatus::Submitted || now.submittedAt != seen.submittedAt || now.digest != seen.digest)
        throw Refusal(changedMeanwhile());
    return now;
}

void SheetsInAction::approve(const Timesheet &seen, AccountId by)
{
    if (current(seen.id).isFixed())
        return;
    const Timesheet before = waiting(seen);
    Timesheet after = before;
    after.status = SheetStatus::Approved;
    after.decidedAt = instantText(m_action.doneAt());
    after.decidedBy = by;
    m_rows.update(m_action, before, after);
}

void SheetsInAction::lock(PlacementId placement, const QDate &from, const QDate &beyond)
{
    for (const auto &before : m_rows.fixed(placement, from, beyond)) {
        Timesheet after = before;
        after.status = SheetStatus::Locked;
        m_rows.update(m_action, before, after);
    }
}

void SheetsInAction::giveBack(const Timesheet &seen, const QString &text, AccountId by)
{
    const QString reason = reasonIn(text);
    const Timesheet before = waiting(seen);
    Timesheet after = before;
    after.decidedAt = instantText(m_action.doneAt());
    after.decidedBy = by;
    after.returnReason = reason;
    openAgain(before, after);
}

} // namespace rnf
