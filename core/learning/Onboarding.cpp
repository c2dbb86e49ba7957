#include "learning/Onboarding.h"

#include "learning/OnboardingTasks.h"

namespace rnf {

OnboardingState OnboardingState::of(const Placement &placement, const QList<Task> &tasks, const OnboardingFacts &facts)
{
    OnboardingState state{facts, placement.startOn, OnboardingTasks::workingDay(placement.startOn, deliverableWithin), {}};
    for (const auto &task : tasks) {
        if (task.status != TaskStatus::Done || !task.closedOn.isValid() || OnboardingTasks::isFormality(task))
            continue;
        if (!state.firstFinishedOn.isValid() || task.closedOn < state.firstFinishedOn)
            state.firstFinishedOn = task.closedOn;
    }
    return state;
}

std::optional<int> OnboardingState::daysToFirst() const
{
    if (!startOn.isValid() || !firstFinishedOn.isValid())
        return {};
    return int(qMax<qint64>(0, startOn.daysTo(firstFinishedOn)));
}

} // namespace rnf
