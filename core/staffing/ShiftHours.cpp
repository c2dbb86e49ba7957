#include "staffing/ShiftHours.h"

#include "base/Dates.h"
#include "staffing/SignUpSteps.h"
#include "work/Hours.h"

namespace rnf {

std::optional<TimeEntry> ShiftHours::entryOf(const ShiftSignUp &signUp, const VolunteerShift &shift, const Event &event)
{
    if (!SignUpSteps::hasFinished(signUp.status) || signUp.minutes() <= 0)
        return {};
    TimeEntry entry;
    entry.person = signUp.person;
    entry.workedOn = localDay(signUp.actualFromAt);
    entry.startsAt = signUp.actualFromAt;
    entry.endsAt = signUp.actualToAt;
    entry.minutes = signUp.minutes();
    entry.note = tr("%1: %2", "the event and the volunteer shift").arg(event.name, shift.name);
    return entry;
}

void ShiftHours::inWeek(const WeekKey &key, const std::function<void()> &work)
{
    const bool wasSubmitted = m_hours.sheets().takeBack(key);
    work();
    if (wasSubmitted)
        m_hours.sheets().submit(key);
}

TimeEntryId ShiftHours::add(TimeEntry entry)
{
    entry.area = Hours::areaNamed(m_action, tr("Events", "the kind of work"));
    const WeekKey week = weekOf(entry);
    if (m_hours.sheets().isFixed(week))
        entry.amendReason = entry.note;
    inWeek(week, [&] { m_hours.add({}, entry); });
    return entry.id;
}

TimeEntryId ShiftHours::correct(TimeEntryId id, const TimeEntry &as)
{
    const auto before = m_hours.find(id);
    if (!before || (before->startsAt == as.startsAt && before->endsAt == as.endsAt && !isFixed(*before)))
        return id;
    if (before->workedOn != as.workedOn) {
        remove(id);
        return add(as);
    }
    if (isFixed(*before)) {
        inWeek(weekOf(*before), [&] { m_hours.amend(*before, as.minutes, as.note); });
        return id;
    }
    TimeEntry after = *before;
    after.startsAt = as.startsAt;
    after.endsAt = as.endsAt;
    after.minutes = as.minutes;
    after.breakMin = 0;
    inWeek(weekOf(*before), [&] { m_hours.save(*m_hours.find(id), after); });
    return id;
}

void ShiftHours::remove(TimeEntryId id)
{
    const auto entry = m_hours.find(id);
    if (!entry)
        return;
    inWeek(weekOf(*entry), [&] {
        if (isFixed(*entry))
            m_hours.amend(*entry, 0, tr("“%1” was not worked after all").arg(entry->note));
        else
            m_hours.remove(*entry);
    });
}

} // namespace rnf
