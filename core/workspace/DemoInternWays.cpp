#include "workspace/DemoInternWays.h"

#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The first piece of work of an intern, who is known by the agreed hours.
struct DemoFirstTask {
    int hours, daysAfterStart;
    const char *title;
};
constexpr DemoFirstTask firstTasks[] = {{15, 2, "Write the invitation to the October meeting"},
                                        {20, 3, "Sort the contact list of last spring"},
                                        {25, 1, "Draw a sketch of the flyer"},
                                        {30, 6, "Make a first list of questions for the survey"},
                                        {40, 2, "Read a month of posts and say which were answered"}};

/// From sending a week in to its approval, in turns; shorter than a week, so that none lies ahead.
constexpr int hoursToApprove[] = {16, 40, 20, 65, 15, 90, 41, 18, 150};
const QTime sentAt(18, 0);

class InternWaysMaker : DemoSteps {
public:
    InternWaysMaker(Workspace &workspace, const Session &who) : m_workspace(workspace), m_who(who) {}

    Result<> run()
    {
        const auto placements = m_workspace.interns().placements(m_who);
        for (const auto &first : firstTasks) {
            const auto its = std::ranges::find_if(placements, [&](const Placement &placement) {
                return placement.isCurrent() && placement.weekMin == first.hours * minutesOfHour;
            });
            if (its != placements.end())
                add(first, *its);
        }
        taken(m_workspace.store().act(m_who, Operation::EditPeople, u"Note when weeks were sent in and approved"_s,
                                      [&](Action &action) { dateSheets(action); }));
        return m_done;
    }

private:
    void add(const DemoFirstTask &first, const Placement &placement)
    {
        Task task;
        task.title = QLatin1String(first.title);
        task.placement = placement.id;
        task.assignee = placement.person;
        task.isRemote = placement.isRemote;
        task.category = Category::Learning;
        task.status = TaskStatus::Done;
        task.dueOn = task.closedOn = placement.startOn.addDays(first.daysAfterStart);
        taken(m_workspace.tasks().add(m_who, task));
    }

    /// A correction is sent in a week later.
    void dateSheets(Action &action)
    {
        auto &rows = action.on<HoursRepository>();
        const QDate today = m_workspace.store().dates().today();
        size_t turn = 0;
        for (const auto &before : rows.sheetsBetween(today.addYears(-1), today.addDays(1))) {
            if (!before.placement.isValid() || before.status == SheetStatus::Open)
                continue;
            Timesheet after = before;
            const QDateTime sent(before.weekOn.addDays(6 + daysPerWeek * before.revision), sentAt);
            after.submittedAt = instantText(sent);
            if (before.isFixed())
                after.decidedAt = instantText(sent.addSecs(qint64(hoursToApprove[turn++ % std::size(hoursToApprove)])
                                                           * minutesOfHour * minutesOfHour));
            rows.update(action, before, after);
        }
    }

    Workspace &m_workspace;
    const Session &m_who;
};

} // namespace

Result<> addDemoInternWays(Workspace &workspace, const Session &who) { return InternWaysMaker(workspace, who).run(); }

} // namespace rnf
