#include "today/OwnLines.h"

#include "base/DayWords.h"
#include "credit/Credits.h"
#include "evaluations/EvaluationWords.h"
#include "evaluations/Evaluations.h"
#include "learning/LearningWords.h"

namespace rnf {
namespace {

std::optional<Placement> beginning(Workspace &workspace, const Session &session)
{
    const auto placements = workspace.interns().placements(session);
    const auto found = std::ranges::find_if(placements, [](const Placement &placement) {
        return placement.status == PlacementStatus::Planned || placement.status == PlacementStatus::Onboarding;
    });
    return found == placements.end() ? std::nullopt : std::optional(*found);
}

/// Of a template, counted from the first day.
bool isOfOnboarding(const Task &task) { return task.isOpen() && task.anchorOn.isValid() && task.anchor == Anchor::Start; }

TodayModel::Line lineOfPlacement(const Placement &placement, const QString &name, const QString &what, bool isDone,
                                 bool isLate)
{
    const QString when = isDone ? TodayModel::tr("done") : TodayModel::tr("to do");
    return {TodayModel::Kind::Placement, placement.id.value, {}, when, name, {}, what, isLate};
}

TodayModel::Line lineOfTask(const Task &task, const QDate &today)
{
    const bool isLate = task.dueOn.isValid() && task.dueOn < today;
    const QString when = task.dueOn.isValid() ? dueWord(task.dueOn, today) : TodayModel::tr("to do");
    return {TodayModel::Kind::Task, task.id.value, {}, when, task.title, {}, {}, isLate};
}

} // namespace

QList<TodayModel::Line> ownOnboardingLines(Workspace &workspace, const Session &session)
{
    const auto placement = beginning(workspace, session);
    if (!placement)
        return {};
    const QDate today = workspace.store().dates().today();
    const auto tasks = workspace.tasks().ofPlacement(session, placement->id);
    OnboardingFacts facts;
    facts.isAgreementSigned = workspace.credits().isAgreementSigned(session, *placement);
    const auto state = OnboardingState::of(*placement, tasks, facts);
    QList<TodayModel::Line> lines{
        lineOfPlacement(*placement, TodayModel::tr("Agreement"),
                        facts.isAgreementSigned ? TodayModel::tr("Everybody has signed it.")
                                                : TodayModel::tr("Not everybody has signed it. Your supervisor has it."),
                        facts.isAgreementSigned, false),
        lineOfPlacement(*placement, TodayModel::tr("First piece of work"), LearningWords::deliverable(state, today),
                        state.isDelivered(), state.isLate(today) && !state.isDelivered())};
    for (const auto &task : tasks) {
        if (isOfOnboarding(task))
            lines += lineOfTask(task, today);
    }
    return lines;
}

QList<TodayModel::Line> ownEvaluationLines(Workspace &workspace, const Session &session)
{
    constexpr int soon = 7; // days
    const QDate today = workspace.store().dates().today();
    const QString name = workspace.people().nameOf(session, session.person);
    QList<TodayModel::Line> lines;
    for (const auto &evaluation : workspace.evaluations().waiting(session, today.addDays(soon)))
        lines += {TodayModel::Kind::Placement,
                  evaluation.placement.value,
                  {},
                  dueWord(evaluation.dueOn, today),
                  EvaluationWords::title(evaluation, name),
                  {},
                  {},
                  evaluation.dueOn < today};
    return lines;
}

} // namespace rnf
