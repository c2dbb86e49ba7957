#pragma once

#include "interns/Placement.h"

#include <QCoreApplication>

namespace rnf {

/// The checklist with which a placement begins and ends, as tasks of it (interns.md, sections 1 and 7).
struct OnboardingTasks {
    Q_DECLARE_TR_FUNCTIONS(OnboardingTasks)

public:
    /// With the days on which they are due; a task whose anchor the placement does not say has none.
    static QList<Task> of(const Placement &placement);
    /// Both are tasks of the checklist and the same one, in whichever language of the program they were written.
    static bool isSame(const Task &one, const Task &other);
    /// One of the checklist that is no piece of work, such as the tour: finishing it is no first deliverable.
    static bool isFormality(const Task &task);

    /// The working day with this number from a day on, Monday to Friday; the first is the day itself, or the Monday after it.
    static QDate workingDay(const QDate &start, int number);
};

} // namespace rnf
