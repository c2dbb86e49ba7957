#pragma once

#include "storage/Action.h"
#include "storage/Undo.h"
#include "work/HoursRepository.h"

#include <functional>

namespace rnf {

/// Keeps hours as they were submitted and approved, whatever writes: an undo of something older, a value put back from the
/// history, a command. Derives nothing: it looks at the weeks of whoever's hours an action touched, and refuses the action
/// where one no longer holds together. Taking a week back, or its approval, changes no hours.
class ApprovedHours : public DerivedData {
public:
    explicit ApprovedHours(Database &writer) : m_rows(writer) {}

    void refresh(const ChangedRows &changed) override;
    void rebuild() override {}
    bool isSound() override { return true; }

    /// For the history: what is approved goes with its person only, and of its sheet nothing goes back but the approval.
    static void refuseUndo(Action &action, UndoPlan &plan);

    /// Why a locked sheet stays as it is; nothing where whoever asks does not use it.
    using UseOf = std::function<std::optional<Error>(const Timesheet &)>;
    /// For the guards of what uses hours for good, a paid stipend or a signed report. What else goes back leaves the sheets
    /// locked that are still used; any other change of them is refused.
    static void keepUsed(Action &action, UndoPlan &plan, const UseOf &useOf);
    /// Plans that approved sheets are locked, or locked ones only approved; what is planned of a sheet already stays.
    static void planLock(UndoPlan &plan, const QList<Timesheet> &sheets, bool isLocked);

private:
    void refuseUnsound(PersonId person);

    HoursRepository m_rows;
};

} // namespace rnf
