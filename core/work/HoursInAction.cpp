#include "work/HoursInAction.h"

#include "base/Text.h"
#include "storage/StorageError.h"
#include "work/HoursText.h"
#include "work/TaskRepository.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int week = 7; // days

bool isAbout(const TimeEntry &entry, const WorkKind &kind, const QDate &day)
{
    return entry.workedOn == day && entry.kind() == kind;
}

TimeEntry lengthOf(PersonId person, const WorkKind &kind, const QDate &day, int minutes)
{
    TimeEntry entry;
    entry.person = person;
    entry.workedOn = day;
    entry.minutes = minutes;
    entry.task = kind.task;
    entry.area = kind.area;
    entry.category = kind.category;
    return entry;
}

Refusal ofAnotherWeek(const QDate &day)
{
    return Refusal(
        {u"other-week"_s,
         HoursInAction::tr("%1 is not in this week. Choose the week of that day first.").arg(SheetsInAction::shown(day))});
}

Refusal moreThanADay(const QDate &day)
{
    return Refusal({u"full-day"_s, HoursInAction::tr("That makes more than 24 hours on %1, with all that this person did on "
                                                     "that day. Look at that day's hours and correct what is wrong.")
                                       .arg(SheetsInAction::shown(day))});
}

} // namespace

HoursInAction::HoursInAction(Action &action) : m_action(action), m_rows(action.on<HoursRepository>()), m_sheets(action) {}

void HoursInAction::refuseTooLong(const TimeEntry &entry)
{
    if (entry.minutes < 0 || entry.minutes > minutesOfDay)
        throw moreThanADay(entry.workedOn);
}

void HoursInAction::refuseTooLongDay(const TimeEntry &entry)
{
    const QDate day = entry.workedOn;
    const auto entries = m_rows.entriesOf(entry.person, day, day.addDays(1));
    int minutes = 0;
    for (const auto &one : entries)
        minutes += one.minutes;
    for (const auto &later : entries) {
        const auto earlier = std::ranges::find(entries, later.amends, &TimeEntry::id);
        if (!later.amends.isValid() || earlier == entries.end())
            continue;
        // Until it is approved either of the two may count in the end.
        const auto sheet = m_rows.sheet(later.sheet);
        minutes -= sheet && sheet->counts() ? earlier->minutes : qMin(earlier->minutes, later.minutes);
    }
    if (minutes > minutesOfDay)
        throw moreThanADay(day);
}

void HoursInAction::insert(const Timesheet &sheet, TimeEntry &entry)
{
    refuseTooLong(entry);
    entry.sheet = sheet.id;
    m_rows.insert(m_action, entry);
    refuseTooLongDay(entry);
}

void HoursInAction::update(const TimeEntry &before, const TimeEntry &after)
{
    refuseTooLong(after);
    m_rows.update(m_action, before, after);
    refuseTooLongDay(after);
}

void HoursInAction::setMinutes(const WeekKey &key, const WorkKind &kind, const QDate &day, int minutes)
{
    if (mondayOf(day) != key.weekOn)
        throw ofAnotherWeek(day);
    const auto sheets = m_rows.sheets(key);
    int timed = 0;
    QList<TimeEntry> typed;
    for (const auto &entry : sheets.isEmpty() ? QList<TimeEntry>() : m_rows.entries(sheets.first().id)) {
        if (isAbout(entry, kind, day) && entry.startsAt.isEmpty())
            typed += entry;
        else if (isAbout(entry, kind, day))
            timed += entry.minutes;
    }
    if (timed + minutesTogether(typed) == minutes)
        return;
    const Timesheet sheet = m_sheets.taking(key, {});
    if (minutes < timed)
        throw Refusal({u"timed"_s, tr("The clock times of that day alone make %1. Change or delete those entries first.")
                                       .arg(HoursText::shown(timed))});
    // One of the lengths takes the rest, and what is noted of any of them.
    TimeEntry rest = typed.isEmpty() ? lengthOf(key.person, kind, day, 0) : typed.first();
    rest.minutes = minutes - timed;
    QStringList notes;
    for (const auto &one : std::as_const(typed))
        notes += one.note;
    notes.removeAll(QString());
    rest.note = notes.join(u"; "_s);
    for (const auto &more : typed.mid(1))
        m_rows.remove(m_action, more);
    if (typed.isEmpty())
        insert(sheet, rest);
    else if (rest.minutes == 0)
        m_rows.remove(m_action, typed.first());
    else
        update(typed.first(), rest);
}

void HoursInAction::move(const WeekKey &key, const WorkCell &from, const WorkCell &to)
{
    if (mondayOf(to.day) != key.weekOn)
        throw ofAnotherWeek(to.day);
    const auto sheets = m_rows.sheets(key);
    if (sheets.isEmpty() || from == to)
        return;
    SheetsInAction::refuseUnlessOpen(sheets.first());
    for (const auto &entry : m_rows.entries(sheets.first().id)) {
        if (!isAbout(entry, from.kind, from.day))
            continue;
        const TimeEntry moved = movedTo(entry, to);
        if (moved.minutes == 0 && entry.minutes > 0)
            throw Refusal({u"no-length"_s, tr("The clock is changed on %1, so that nothing is left of those times there. "
                                              "Change them first.")
                                               .arg(SheetsInAction::shown(to.day))});
        update(entry, moved);
    }
}

void HoursInAction::add(PlacementId placement, TimeEntry &entry)
{
    insert(m_sheets.taking({entry.person, placement, mondayOf(entry.workedOn)}, entry.amendReason), entry);
}

void HoursInAction::refuseUnlessAsSeen(const TimeEntry &seen)
{
    if (m_rows.entry(seen.id) != seen)
        throw Refusal(changedMeanwhile());
}

void HoursInAction::save(const TimeEntry &before, TimeEntry after)
{
    refuseUnlessAsSeen(before);
    const Timesheet sheet = m_sheets.open(before.sheet);
    if (sheet.revision > 0)
        after.amendReason = SheetsInAction::reasonIn(after.amendReason);
    if (before.amends.isValid() && after.workedOn != before.workedOn)
        throw Refusal({u"other-day"_s, tr("An amendment stays on the day of what it amends. Amend those hours to 0, and add "
                                          "the right ones on the other day.")});
    if (const QDate monday = mondayOf(after.workedOn); monday != sheet.weekOn)
        after.sheet = m_sheets.taking({sheet.person, sheet.placement, monday}, after.amendReason).id;
    update(before, after);
    m_sheets.dropIfEmptied(sheet);
}

void HoursInAction::remove(const TimeEntry &entry)
{
    refuseUnlessAsSeen(entry);
    const Timesheet sheet = m_sheets.open(entry.sheet);
    m_rows.remove(m_action, entry);
    refuseTooLongDay(entry);
    m_sheets.dropIfEmptied(sheet);
}

void HoursInAction::copyWeekBefore(const WeekKey &key)
{
    const auto entriesOf = [this](const WeekKey &of) {
        QList<TimeEntry> entries;
        for (const auto &sheet : m_rows.sheets(of))
            entries += m_rows.entries(sheet.id);
        return withoutAmended(entries);
    };
    const auto known = entriesOf(key);
    QList<TimeEntry> copies;
    for (const auto &entry : entriesOf({key.person, key.placement, key.weekOn.addDays(-week)})) {
        const QDate day = entry.workedOn.addDays(week);
        const auto isSame = [&](const TimeEntry &other) { return isAbout(other, entry.kind(), day); };
        if (entry.minutes == 0 || std::ranges::any_of(known, isSame))
            continue;
        if (const auto same = std::ranges::find_if(copies, isSame); same != copies.end())
            same->minutes += entry.minutes;
        else
            copies += lengthOf(key.person, entry.kind(), day, entry.minutes);
    }
    for (auto &copy : copies)
        add(key.placement, copy);
}

void HoursInAction::amend(const TimeEntry &entry, int minutes, const QString &text)
{
    const QString reason = SheetsInAction::reasonIn(text);
    if (const Timesheet sheet = m_sheets.current(entry.sheet); !sheet.isFixed())
        throw Refusal(
            {u"not-approved"_s, tr("These hours are not approved yet, so there is nothing to amend. Change them in "
                                   "the week of %1 itself; if that is submitted, take it back first.")
                                    .arg(SheetsInAction::shown(sheet.weekOn))});
    // What was amended before is amended by amending that, or both would count.
    TimeEntry before = entry;
    while (const auto later = m_rows.amendmentOf(before.id))
        before = *later;
    TimeEntry after = before;
    after.minutes = minutes;
    after.amendReason = reason;
    after.startsAt.clear();
    after.endsAt.clear();
    after.breakMin = 0;
    const Timesheet sheet = m_sheets.current(before.sheet);
    if (!sheet.isFixed()) {
        SheetsInAction::refuseUnlessOpen(sheet);
        update(before, after);
    } else if (minutes != before.minutes) {
        after.amends = before.id;
        insert(m_sheets.taking(sheet.key(), reason), after);
    }
}

void HoursInAction::startTimer(Timer timer)
{
    if (m_rows.timer(timer.person))
        throw Refusal({u"running"_s, tr("A timer is running already. Stop that one first, then start the next.")});
    if (timer.startedAt.isEmpty())
        timer.startedAt = instantText(m_action.doneAt());
    timer.seenAt = timer.startedAt;
    m_rows.insert(m_action, timer);
}

Timer HoursInAction::running(const Timer &timer)
{
    const auto now = m_rows.timer(timer.person);
    if (!now || now->id != timer.id)
        throw Refusal({u"gone"_s, tr("This timer does not run any more: somebody stopped it meanwhile.")});
    return *now;
}

void HoursInAction::seeTimer(const Timer &timer)
{
    const Timer before = running(timer);
    Timer after = before;
    after.seenAt = instantText(m_action.doneAt());
    m_rows.update(m_action, before, after);
}

void HoursInAction::stopTimer(const Timer &timer, const QDateTime &upTo)
{
    const Timer now = running(timer);
    m_rows.remove(m_action, now);
    const auto task = m_action.on<TaskRepository>().find(now.task);
    for (TimeEntry entry : now.entriesUpTo(upTo)) {
        if (task) {
            entry.category = task->category;
            entry.area = entry.area.isValid() ? entry.area : task->area;
        }
        if (m_sheets.isFixed({now.person, now.placement, mondayOf(entry.workedOn)}))
            entry.amendReason = tr("Measured by the timer");
        add(now.placement, entry);
    }
}

void HoursInAction::dropTimer(const Timer &timer) { m_rows.remove(m_action, running(timer)); }

} // namespace rnf
