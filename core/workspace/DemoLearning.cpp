#include "workspace/DemoLearning.h"

#include "learning/Learning.h"
#include "learning/LearningWords.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum GoalArea { EventWork, Software, Movements, Marketing, Nonprofit };

/// What the intern and whoever supervises said of a goal.
struct DemoScores {
    int intern, supervisor;
};
struct DemoGoal {
    int hours; ///< agreed a week, by which an intern of the sample is known
    GoalArea area;
    const char *text, *evidence;
    DemoScores start, mid;
};
constexpr DemoGoal goals[] = {
    {15,
     EventWork,
     "Plan a meeting from the first call to the thank-you notes",
     "The calendar of all meetings",
     {1, 1},
     {2, 3}},
    {15, Movements, "Explain how three local movements work together", "A talk at lunch", {0, 1}, {1, 2}},
    {15, Nonprofit, "Read a budget and ask two good questions about it", "Notes of the finance meeting", {0, 0}, {1, 1}},
    {20, EventWork, "Fill a phone bank with volunteers", "Twelve volunteers on one evening", {1, 1}, {2, 2}},
    {20, Software, "Keep a contact list clean for a month", "The list of last spring", {2, 1}, {2, 2}},
    {20, Nonprofit, "Know who decides what in the organization", "A drawing for the next interns", {1, 0}, {1, 1}},
    {25,
     Marketing,
     "Design a banner that can be read from across the street",
     "The banner for the assembly",
     {2, 2},
     {3, 3}},
    {25, EventWork, "Set up a room so that everybody can hear and speak", "The assembly", {0, 1}, {2, 2}},
    {25, Movements, "Tell the history of the campaign in five minutes", "A story for the newsletter", {1, 1}, {2, 1}},
    {30, Software, "Make a survey and say what it shows", "The survey at lunch", {1, 1}, {2, 2}},
    {30, EventWork, "Present to people whom one does not know", "The talk on the night shift", {0, 0}, {1, 2}},
    {30, Movements, "Listen on a visit and write down what matters", "Notes of three visits", {1, 1}, {1, 1}},
    {35, Software, "Report numbers that others can act on", "What the survey says", {1, 1}, {3, 3}},
    {35, Nonprofit, "Run the sign-up sheets of a whole season", "Sheets in order", {1, 0}, {3, 2}},
    {35, EventWork, "Lead a part of an event", "The opening of the assembly", {0, 0}, {2, 2}},
    {40, Marketing, "Plan a month of posts and keep to it", "The plan, and what came of it", {2, 2}, {3, 3}},
    {40, Software, "Read web analytics and change one thing by them", "A note on what changed", {1, 1}, {2, 2}},
    {40, Marketing, "Write so that people answer", "Ten answers to one post", {1, 2}, {2, 3}},
};

struct DemoLevel {
    int hours, daysAgo, from, to;
    const char *reason;
};
constexpr DemoLevel levels[] = {
    {15, 10, 1, 2, "Keeps the calendar alone and on time."},
    {25, 49, 1, 2, "Two posters and a flyer, each on the day it was due."},
    {35, 56, 1, 2, "Finishes what is begun, in outreach and in reporting."},
    {35, 4, 2, 3, "Runs the sign-up sheets: nobody has to ask any more."},
    {40, 21, 1, 2, "Three weeks of posts without a reminder."},
};

/// Writes it as the office would, and stops where something is refused.
class LearningMaker : DemoSteps {
public:
    LearningMaker(Workspace &workspace, const Session &who)
        : m_workspace(workspace), m_learning(workspace.learning()), m_who(who), m_today(workspace.store().dates().today()),
          m_placements(workspace.interns().placements(who))
    {
        m_placements.removeIf([](const Placement &placement) { return !placement.isCurrent(); });
    }

    Result<> run()
    {
        for (const auto &name : LearningWords::suggestedAreas())
            m_areas += taken(m_learning.areaNamed(m_who, name));
        for (const auto &goal : goals)
            add(goal);
        for (const auto &level : levels)
            add(level);
        return m_done;
    }

private:
    std::optional<Placement> placementOf(int hours) const
    {
        const auto found = std::ranges::find(m_placements, hours * minutesOfHour, &Placement::weekMin);
        return found == m_placements.end() ? std::nullopt : std::optional(*found);
    }

    void add(const DemoGoal &demo)
    {
        const auto placement = placementOf(demo.hours);
        if (!placement || !m_done)
            return;
        LearningGoal goal;
        goal.placement = placement->id;
        goal.area = m_areas.value(demo.area);
        goal.text = QLatin1String(demo.text);
        goal.evidence = QLatin1String(demo.evidence);
        const auto id = taken(m_learning.add(m_who, goal));
        for (const auto &[stage, scores] : {std::pair(GoalStage::Start, demo.start), {GoalStage::Mid, demo.mid}}) {
            taken(m_learning.rate(m_who, id, stage, GoalRater::Intern, scores.intern));
            taken(m_learning.rate(m_who, id, stage, GoalRater::Supervisor, scores.supervisor));
        }
    }

    void add(const DemoLevel &demo)
    {
        const auto placement = placementOf(demo.hours);
        if (!placement || !m_done)
            return;
        LevelChange change;
        change.placement = placement->id;
        change.changedOn = m_today.addDays(-demo.daysAgo);
        change.fromLevel = demo.from;
        change.toLevel = demo.to;
        change.reason = QLatin1String(demo.reason);
        const auto tasks = m_workspace.tasks().ofPlacement(m_who, placement->id);
        const auto shown = std::ranges::find_if(
            tasks, [&](const Task &task) { return task.status == TaskStatus::Done && task.closedOn <= change.changedOn; });
        if (shown != tasks.end())
            change.evidenceTask = shown->id;
        taken(m_learning.changeLevel(m_who, change));
    }

    Workspace &m_workspace;
    Learning &m_learning;
    const Session &m_who;
    const QDate m_today;
    QList<Placement> m_placements;
    QList<LearningAreaId> m_areas;
};

} // namespace

Result<> addDemoLearning(Workspace &workspace, const Session &who) { return LearningMaker(workspace, who).run(); }

} // namespace rnf
