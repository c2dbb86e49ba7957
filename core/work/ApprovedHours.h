#pragma once

#include "storage/Action.h"
#include "storage/Undo.h"
#include "work/HoursRepository.h"

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
    static void refuseUndo(Action &action, const UndoPlan &plan);

private:
    void refuseUnsound(PersonId person);

    HoursRepository m_rows;
};

} // namespace rnf
