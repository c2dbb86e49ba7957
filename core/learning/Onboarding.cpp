#include "learning/Onboarding.h"

namespace rnf {

QDate OnboardingState::workingDay(const QDate &start, int number)
{
    const auto isWorkingDay = [](const QDate &day) { return day.dayOfWeek() <= Qt::Friday; };
    QDate day = start;
    while (day.isValid() && (!isWorkingDay(day) || --number > 0))
        day = day.addDays(1);
    return day;
}

int OnboardingState::workingDayNumber(const QDate &start, const QDate &day)
{
    int number = 1;
    for (QDate before = start; before.isValid() && before < day; before = before.addDays(1))
        number += before.dayOfWeek() <= Qt::Friday ? 1 : 0;
    return number;
}

OnboardingState OnboardingState::of(const Placement &placement, const QList<Task> &tasks, const OnboardingFacts &facts)
{
    OnboardingState state{facts, placement.startOn, workingDay(placement.startOn, deliverableWithin), {}};
    for (const auto &task : tasks) {
        if (task.status != TaskStatus::Done || !task.closedOn.isValid() || task.isFormality)
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
