#pragma once

#include "staffing/VolunteerShift.h"
#include "work/HoursInAction.h"

namespace rnf {

/// The hours of a shift in the sheet of whoever worked it, without a placement, inside the action that says they worked it. A
/// week that was submitted is taken back for it and submitted again; one that is approved gets an amendment with its reason.
class ShiftHours {
    Q_DECLARE_TR_FUNCTIONS(ShiftHours)

public:
    explicit ShiftHours(Action &action) : m_action(action), m_hours(action) {}

    /// What should be written of a sign-up as it stands; nothing where they did not finish, or nobody knows when.
    static std::optional<TimeEntry> entryOf(const ShiftSignUp &signUp, const VolunteerShift &shift, const Event &event);
    TimeEntryId add(TimeEntry entry);
    /// Makes an entry say what another does; one that is gone is left so. Answers which one says it then.
    TimeEntryId correct(TimeEntryId id, const TimeEntry &as);
    void remove(TimeEntryId id);

private:
    WeekKey weekOf(const TimeEntry &entry) const { return {entry.person, {}, mondayOf(entry.workedOn)}; }
    /// Within a week that takes entries, whatever its state.
    void inWeek(const WeekKey &key, const std::function<void()> &work);
    bool isFixed(const TimeEntry &entry) { return m_hours.sheets().current(entry.sheet).isFixed(); }

    Action &m_action;
    HoursInAction m_hours;
};

} // namespace rnf
