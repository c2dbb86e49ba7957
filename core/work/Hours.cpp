#include "work/Hours.h"

#include "base/Text.h"
#include "storage/IdMap.h"
#include "storage/IdSet.h"
#include "work/ApprovedHours.h"
#include "work/HoursText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Makes an entry as it goes into the database; or says what it lacks.
std::optional<Error> tidy(TimeEntry &entry)
{
    entry.note = cleanText(entry.note);
    entry.amendReason = cleanText(entry.amendReason);
    if (entry.startsAt.isEmpty() && entry.endsAt.isEmpty()) {
        entry.breakMin = 0;
    } else {
        const auto start = instantOf(entry.startsAt), end = instantOf(entry.endsAt);
        if (!start.isValid() || !end.isValid() || end <= start)
            return Error{u"times"_s,
                         Hours::tr("Say both when the work began and when it ended, and let it end after it began.")};
        if (!entry.workedOn.isValid())
            entry.workedOn = localDay(entry.startsAt);
        entry.breakMin = qMax(0, entry.breakMin);
        entry.minutes = minutesBetween(entry.startsAt, entry.endsAt, entry.breakMin);
    }
    if (!entry.workedOn.isValid())
        return Error{u"no-day"_s, Hours::tr("Say on which day it was.")};
    if (entry.minutes <= 0 && !entry.amends.isValid())
        return Error{u"no-length"_s,
                     Hours::tr("Say how long it took, such as 7:30 or 7.5. What took no time needs no entry.")};
    return {};
}

/// Those of them that the session may read.
QList<TimeEntry> readBy(const Session &session, QList<TimeEntry> entries)
{
    entries.removeIf([&](const TimeEntry &entry) {
        return !Policy::allows(session, Policy::readingOf(session, entry.person, Operation::LeadWork));
    });
    return entries;
}

/// Which entries of some days count, or may later: their sheets say it, and what stands in for them.
class CountingSheets {
public:
    struct Sheet {
        PlacementId placement;
        SheetStatus status = SheetStatus::Open;
        int revision = 0;
        bool counts = false;
        bool isWaiting() const { return !counts && status == SheetStatus::Submitted; }
    };

    CountingSheets(HoursRepository &rows, const QDate &from, const QDate &beyond)
    {
        for (const auto &sheet : rows.sheetsBetween(mondayOf(from), beyond))
            m_sheets[sheet.id] = {sheet.placement, sheet.status, sheet.revision, sheet.counts()};
        // An amendment stands on the day of what it amends.
        rows.eachAmended(from, beyond, [this](TimeEntryId entry, TimesheetId by) {
            if (of(by).counts)
                m_amended.add(entry.value);
        });
    }
    Sheet of(TimesheetId sheet) const { return m_sheets.value(sheet); }
    /// What stands in for it counts, so it does not any more.
    bool isAmended(TimeEntryId entry) const { return m_amended.contains(entry.value); }

private:
    IdMap<TimesheetTag, Sheet> m_sheets;
    IdSet m_amended;
};

Result<> withoutNumber(const Result<qint64> &done)
{
    if (!done)
        return done.error();
    return {};
}

} // namespace

Hours::Hours(Store &store, People &people) : m_store(store), m_people(people), m_reading(store.reader())
{
    store.addDerived<ApprovedHours>();
}

Result<qint64> Hours::act(const Session &session, PersonId whose, const QString &label,
                          const std::function<void(HoursInAction &)> &work)
{
    return m_store.act(session, Policy::writingOf(session, whose, Operation::LeadWork), label, [&](Action &action) {
        HoursInAction hours(action);
        work(hours);
    });
}

/// About hours that were submitted; whose they are gives no right to it.
Result<qint64> Hours::decide(const Session &session, const QString &label, const std::function<void(HoursInAction &)> &work)
{
    return act(session, {}, label, work);
}

QString Hours::shown(const QDate &day) const
{
    const bool isThisYear = day.year() == m_store.dates().today().year();
    return QLocale().toString(day, isThisYear ? tr("d MMMM") : tr("d MMMM yyyy"));
}

QString Hours::labelOf(const Session &session, const QString &text, const WeekKey &week)
{
    return text.arg(shown(week.weekOn), m_people.nameOf(session, week.person));
}

QString Hours::labelOf(const Session &session, const QString &text, const TimeEntry &entry)
{
    return text.arg(shown(entry.workedOn), m_people.nameOf(session, entry.person), HoursText::shown(entry.minutes));
}

Week Hours::week(const Session &session, const WeekKey &key)
{
    Week week;
    week.sheet.person = key.person;
    week.sheet.placement = key.placement;
    week.sheet.weekOn = key.weekOn;
    return m_store.read(session, Policy::readingOf(session, key.person, Operation::LeadWork), [&] {
        for (const auto &sheet : m_reading.sheets(key)) {
            if (sheet.revision == 0) {
                week.sheet = sheet;
                week.entries = m_reading.entries(sheet.id);
            } else {
                week.amendments += sheet;
                week.amended += m_reading.entries(sheet.id);
            }
        }
        return week;
    });
}

QList<WeekKey> Hours::keysOf(const Session &session, PersonId person, const QDate &monday)
{
    return m_store.read(session, Policy::readingOf(session, person, Operation::LeadWork), [&] {
        QList<WeekKey> keys;
        for (const auto &sheet : m_reading.sheetsOf(person)) {
            if (sheet.weekOn == monday && sheet.revision == 0)
                keys += sheet.key();
        }
        return keys;
    });
}

QList<Timesheet> Hours::sheets(const Session &session, const QList<TimesheetId> &ids)
{
    auto sheets = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.sheets(ids); });
    sheets.removeIf([&](const Timesheet &sheet) {
        return !Policy::allows(session, Policy::readingOf(session, sheet.person, Operation::LeadWork));
    });
    std::ranges::stable_sort(sheets, {}, &Timesheet::weekOn);
    return sheets;
}

QList<Timesheet> Hours::submitted(const Session &session)
{
    return m_store.read(session, Operation::LeadWork, [&] { return m_reading.submitted(); });
}

QList<Timesheet> Hours::returned(const Session &session, PersonId person)
{
    return m_store.read(session, Policy::readingOf(session, person, Operation::LeadWork),
                        [&] { return m_reading.returned(person); });
}

QList<TimeEntry> Hours::entries(const Session &session, const Timesheet &sheet)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return readBy(session, m_reading.entries(sheet.id)); });
}

QList<TimeEntry> Hours::entries(const Session &session, const QList<TimeEntryId> &ids)
{
    auto entries = m_store.read(session, Operation::ReadPeople, [&] { return readBy(session, m_reading.entries(ids)); });
    std::ranges::stable_sort(entries, {}, &TimeEntry::workedOn);
    return entries;
}

QList<TimeEntry> Hours::entriesOf(const Session &session, PersonId person, const QDate &from, const QDate &beyond)
{
    return m_store.read(session, Policy::readingOf(session, person, Operation::LeadWork),
                        [&] { return m_reading.entriesOf(person, from, beyond); });
}

QList<WorkArea> Hours::areas(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.areas(); });
}

Result<WorkAreaId> Hours::areaNamed(const Session &session, const QString &name)
{
    const QString called = cleanText(name);
    if (called.isEmpty())
        return WorkAreaId();
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    WorkAreaId area;
    // By the program itself, so that undo goes on with what was done before.
    const auto done = m_store.act({}, Operation::EditPeople, tr("Add the work area %1").arg(called),
                                  [&](Action &action) { area = areaNamed(action, called); });
    if (!done)
        return done.error();
    return area;
}

WorkAreaId Hours::areaNamed(Action &action, const QString &name)
{
    WorkArea area{{}, cleanText(name)};
    if (area.name.isEmpty())
        return {};
    auto &rows = action.on<HoursRepository>();
    if (const auto known = namedAmong(rows.areas(), area.name))
        return known->id;
    rows.insert(action, area);
    return area.id;
}

Result<qint64> Hours::setMinutes(const Session &session, const WeekKey &key, const WorkKind &kind, const QDate &day,
                                 int minutes)
{
    TimeEntry meant;
    meant.person = key.person;
    meant.workedOn = day;
    meant.minutes = minutes;
    return act(session, key.person, labelOf(session, tr("Hours of %1, %2: %3"), meant),
               [&](HoursInAction &hours) { hours.setMinutes(key, kind, day, minutes); });
}

Result<qint64> Hours::move(const Session &session, const WeekKey &key, const WorkCell &from, const WorkCell &to)
{
    const QString name = m_people.nameOf(session, key.person);
    const QString label = from.day == to.day ? tr("Move hours of %1 to other work, %2").arg(shown(from.day), name)
                                             : tr("Move hours of %1 to %2, %3").arg(shown(from.day), shown(to.day), name);
    return act(session, key.person, label, [&](HoursInAction &hours) { hours.move(key, from, to); });
}

Result<TimeEntryId> Hours::add(const Session &session, PlacementId placement, TimeEntry entry)
{
    if (const auto lack = tidy(entry))
        return *lack;
    const auto done = act(session, entry.person, labelOf(session, tr("Hours of %1, %2: %3"), entry),
                          [&](HoursInAction &hours) { hours.add(placement, entry); });
    if (!done)
        return done.error();
    return entry.id;
}

Result<qint64> Hours::save(const Session &session, const TimeEntry &before, TimeEntry after)
{
    if (const auto lack = tidy(after))
        return *lack;
    return act(session, before.person, labelOf(session, tr("Edit hours of %1, %2: %3"), after),
               [&](HoursInAction &hours) { hours.save(before, after); });
}

Result<qint64> Hours::remove(const Session &session, const TimeEntry &entry)
{
    return act(session, entry.person, labelOf(session, tr("Delete hours of %1, %2: %3"), entry),
               [&](HoursInAction &hours) { hours.remove(entry); });
}

Result<qint64> Hours::copyWeekBefore(const Session &session, const WeekKey &key)
{
    return act(session, key.person, labelOf(session, tr("Copy the week before to the week of %1, %2"), key),
               [&](HoursInAction &hours) { hours.copyWeekBefore(key); });
}

Result<qint64> Hours::submit(const Session &session, const WeekKey &key)
{
    return act(session, key.person, labelOf(session, tr("Submit week of %1, %2"), key),
               [&](HoursInAction &hours) { hours.sheets().submit(key); });
}

Result<qint64> Hours::reopen(const Session &session, const Timesheet &sheet)
{
    return act(session, sheet.person, labelOf(session, tr("Take back week of %1, %2"), sheet.key()),
               [&](HoursInAction &hours) { hours.sheets().reopen(sheet.id); });
}

Result<qint64> Hours::approve(const Session &session, const QList<Timesheet> &sheets)
{
    const QString label = sheets.size() == 1 ? labelOf(session, tr("Approve week of %1, %2"), sheets.first().key())
                                             : tr("Approve %n week sheet(s)", nullptr, int(sheets.size()));
    return decide(session, label, [&](HoursInAction &hours) {
        for (const auto &sheet : sheets)
            hours.sheets().approve(sheet, session.account);
    });
}

Result<qint64> Hours::giveBack(const Session &session, const Timesheet &sheet, const QString &reason)
{
    return decide(session, labelOf(session, tr("Give back week of %1, %2"), sheet.key()),
                  [&](HoursInAction &hours) { hours.sheets().giveBack(sheet, reason, session.account); });
}

Result<qint64> Hours::amend(const Session &session, const TimeEntry &entry, int minutes, const QString &reason)
{
    TimeEntry meant = entry;
    meant.minutes = minutes;
    return act(session, entry.person, labelOf(session, tr("Amend hours of %1, %2: %3"), meant),
               [&](HoursInAction &hours) { hours.amend(entry, minutes, reason); });
}

std::optional<Timer> Hours::timer(const Session &session, PersonId person)
{
    return m_store.read(session, Policy::readingOf(session, person, Operation::LeadWork),
                        [&] { return m_reading.timer(person); });
}

Result<> Hours::startTimer(const Session &session, const Timer &timer)
{
    return withoutNumber(
        act(session, timer.person, tr("Start the timer"), [&](HoursInAction &hours) { hours.startTimer(timer); }));
}

Result<> Hours::seeTimer(const Session &session, const Timer &timer)
{
    return withoutNumber(
        act(session, timer.person, tr("The timer runs"), [&](HoursInAction &hours) { hours.seeTimer(timer); }));
}

Result<qint64> Hours::stopTimer(const Session &session, const Timer &timer, const QDateTime &upTo)
{
    TimeEntry meant;
    meant.person = timer.person;
    meant.workedOn = localDay(timer.startedAt);
    meant.minutes = minutesTogether(timer.entriesUpTo(upTo));
    return act(session, timer.person, labelOf(session, tr("Hours of %1, %2: %3"), meant),
               [&](HoursInAction &hours) { hours.stopTimer(timer, upTo); });
}

Result<> Hours::dropTimer(const Session &session, const Timer &timer)
{
    return withoutNumber(
        act(session, timer.person, tr("Stop the timer"), [&](HoursInAction &hours) { hours.dropTimer(timer); }));
}

QList<CountedEntry> Hours::counted(Database &database, const QDate &from, const QDate &beyond)
{
    HoursRepository rows(database);
    const CountingSheets sheets(rows, from, beyond);
    QList<CountedEntry> counted;
    rows.eachEntry(from, beyond, [&](TimeEntry &&entry) {
        if (sheets.isAmended(entry.id))
            return;
        const auto sheet = sheets.of(entry.sheet);
        counted.push_back(
            {std::move(entry), sheet.placement, sheet.counts, sheet.isWaiting(), sheet.status, sheet.revision});
    });
    return counted;
}

void Hours::eachCounted(Database &database, const QDate &from, const QDate &beyond,
                        const std::function<void(const CountedMinutes &)> &visit)
{
    HoursRepository rows(database);
    const CountingSheets sheets(rows, from, beyond);
    rows.eachMinutes(from, beyond, [&](CountedMinutes counted) {
        if (sheets.isAmended(counted.entry))
            return;
        const auto sheet = sheets.of(counted.sheet);
        counted.placement = sheet.placement;
        counted.isApproved = sheet.counts;
        counted.isWaiting = sheet.isWaiting();
        visit(counted);
    });
}

QHash<PersonId, qint64> Hours::minutesOfAll(Database &database, const QDate &from, const QDate &beyond)
{
    HoursRepository rows(database);
    IdSet amended;
    rows.eachAmended(from, beyond, [&](TimeEntryId entry, TimesheetId) { amended.add(entry.value); });
    QHash<PersonId, qint64> minutes;
    rows.eachMinutes(from, beyond, [&](const CountedMinutes &counted) {
        if (!amended.contains(counted.entry.value))
            minutes[counted.person] += counted.minutes;
    });
    return minutes;
}

QList<TimeEntry> Hours::effective(const Session &session, PlacementId placement)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return readBy(session, m_reading.effective(placement)); });
}

QHash<PlacementId, QList<QDate>> Hours::approvedWeeks(Database &database)
{
    QHash<PlacementId, QList<QDate>> weeks;
    for (const auto &sheet : HoursRepository(database).handedIn()) {
        if (sheet.placement.isValid() && sheet.isFixed() && sheet.revision == 0)
            weeks[sheet.placement] += sheet.weekOn;
    }
    return weeks;
}

QList<Finding> Hours::alteredSheets(Database &database)
{
    HoursRepository rows(database);
    QList<Finding> findings;
    for (const auto &sheet : rows.handedIn()) {
        if (digestOf(rows.entries(sheet.id)) != sheet.digest)
            findings += {u"outside"_s, tr("The hours in the week of %1 of person %2 are not those that were submitted.")
                                           .arg(SheetsInAction::shown(sheet.weekOn))
                                           .arg(sheet.person.value)};
    }
    for (const auto &stray : rows.strays())
        findings += {u"outside"_s, tr("Hours in the week of %1 of person %2 are noted as those of person %3.")
                                       .arg(SheetsInAction::shown(stray.weekOn))
                                       .arg(stray.ofSheet.value)
                                       .arg(stray.ofEntry.value)};
    return findings;
}

} // namespace rnf
