#include "workspace/DemoInterns.h"

#include "interns/TermDates.h"
#include "lists/ConditionWords.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum Area { Scheduling, Presentations, Outreach, Recruiting, SocialMedia, Design, Reporting, Engagement, Managing, NoArea };
constexpr const char *areas[] = {"scheduling", "presentations", "outreach",   "recruiting", "social media",
                                 "design",     "reporting",     "engagement", "managing"};

enum Name { A, B, C, D, E, F, Nobody };

struct DemoIntern {
    int beganBefore, weeks, hours; ///< days before this Monday; of the term; a week
    bool isOfSchool = false;       ///< the term of their school ends with it
    bool isRemote = false;
};
constexpr DemoIntern interns[] = {{84, 16, 15, true}, {70, 14, 20, true}, {84, 16, 25},
                                  {61, 12, 30},       {77, 15, 35},       {49, 12, 40, false, true}};
constexpr DemoIntern pastInterns[] = {{287, 12, 20, true}, {280, 14, 25}};

/// What a weekday is spent on: in the week named, and in the weeks after it until something else is said of that day.
struct DemoDay {
    Name who;
    int weeksAgo, weekday, minutes;
    Area area;
    Category category;
};
constexpr DemoDay days[] = {
    {A, 12, 2, 300, Outreach, Category::Program},      {A, 12, 3, 300, Presentations, Category::Learning},
    {A, 12, 4, 300, Scheduling, Category::Learning},   {A, 6, 2, 240, Outreach, Category::Program},
    {A, 3, 2, 360, Outreach, Category::Program},       {B, 10, 1, 240, Recruiting, Category::Learning},
    {B, 10, 2, 240, Recruiting, Category::Program},    {B, 10, 4, 360, Scheduling, Category::Program},
    {B, 10, 5, 360, Reporting, Category::Learning},    {B, 4, 1, 240, Recruiting, Category::Learning},
    {B, 4, 2, 240, Recruiting, Category::Program},     {B, 4, 4, 360, Engagement, Category::Program},
    {B, 4, 5, 360, Reporting, Category::Learning},     {C, 12, 1, 360, Design, Category::Learning},
    {C, 12, 2, 300, SocialMedia, Category::Program},   {C, 12, 3, 360, Presentations, Category::Learning},
    {C, 12, 5, 480, Outreach, Category::Program},      {D, 9, 3, 360, Engagement, Category::Learning},
    {D, 9, 4, 360, Presentations, Category::Learning}, {D, 9, 5, 360, Reporting, Category::Program},
    {D, 8, 1, 360, Outreach, Category::Program},       {D, 8, 2, 360, Outreach, Category::Program},
    {E, 11, 1, 420, Reporting, Category::Learning},    {E, 11, 2, 420, Outreach, Category::Program},
    {E, 11, 3, 420, Engagement, Category::Program},    {E, 11, 4, 420, Managing, Category::Learning},
    {E, 11, 5, 420, Managing, Category::Clerical},     {E, 4, 3, 300, Engagement, Category::Program},
    {E, 3, 3, 420, Engagement, Category::Program},     {F, 7, 1, 480, SocialMedia, Category::Program},
    {F, 7, 2, 480, Design, Category::Learning},        {F, 7, 3, 480, SocialMedia, Category::Program},
    {F, 7, 4, 480, Reporting, Category::Learning},     {F, 7, 5, 480, Managing, Category::Clerical},
    {F, 4, 6, 300, SocialMedia, Category::Program},    {F, 3, 6, 0, SocialMedia, Category::Program},
    {A, 0, 1, 120, Scheduling, Category::Learning},    {C, 0, 1, 360, Design, Category::Learning},
    {F, 0, 1, 300, SocialMedia, Category::Program}};
constexpr int examsAgo = 5;                    ///< weeks; B did nothing then
constexpr int amendedAgo = 5, returnedAgo = 2; ///< weeks, of E

struct InternTask {
    const char *title;
    TaskStatus status;
    Name who;
    int dueIn, effortMin; ///< days from this Monday; what is closed was closed then
    Area area;
    Category category;
    const char *after = ""; ///< the title of one above
    const char *note = "";
};
constexpr InternTask internTasks[] = {
    {"Draw the banner for the assembly", TaskStatus::Doing, C, 4, 360, Design, Category::Learning},
    {"Print the banner for the assembly", TaskStatus::Todo, C, 10, 60, Design, Category::Clerical,
     "Draw the banner for the assembly"},
    {"Reserve the library for December", TaskStatus::Blocked, A, 5, 30, Scheduling, Category::Program, "",
     "Their calendar of December comes out next week."},
    {"Write up what the survey says", TaskStatus::Review, E, 3, 240, Reporting, Category::Learning},
    {"Present the survey at lunch", TaskStatus::Todo, D, 9, 90, Presentations, Category::Learning,
     "Write up what the survey says"},
    {"Call the volunteers of last spring", TaskStatus::Doing, B, 6, 180, Recruiting, Category::Program},
    {"Post three stories of the week", TaskStatus::Todo, F, 4, 120, SocialMedia, Category::Program},
    {"Visit the night shift with a steward", TaskStatus::Todo, D, 12, 180, Engagement, Category::Learning},
    {"Ask the bakery for bread", TaskStatus::Todo, Nobody, 18, 30, NoArea, Category::NotSaid},
    {"Make a calendar of all meetings", TaskStatus::Done, A, -14, 180, Scheduling, Category::Learning},
    {"Put the sign-up sheets in order", TaskStatus::Done, E, -6, 60, Managing, Category::Clerical},
    {"Copy the old phone list", TaskStatus::NotNeeded, F, -9, 60, Managing, Category::Clerical}};

/// "Fall 2026"
QString seasonOf(const QDate &day)
{
    constexpr const char *seasons[] = {"Winter", "Spring", "Summer", "Fall"};
    return u"%1 %2"_s.arg(QLatin1String(seasons[day.month() % 12 / 3])).arg(day.year());
}

/// Writes it as the office would; a week that is like the one before is copied, and sheets are approved together.
class InternsMaker : DemoSteps {
public:
    InternsMaker(Workspace &workspace, const Session &who)
        : m_workspace(workspace), m_hours(workspace.hours()), m_who(who),
          m_monday(mondayOf(workspace.store().dates().today())),
          m_people(workspace.lists().ids(who, {{}, *ConditionWords::read(u"tag is intern"_s)}))
    {
    }

    Result<> run()
    {
        if (m_people.size() < qsizetype(std::size(interns) + std::size(pastInterns)))
            return {};
        place();
        for (const char *area : areas)
            m_areas += taken(m_hours.areaNamed(m_who, QLatin1String(area)));
        for (const auto &task : internTasks)
            add(task);
        for (const Name who : {A, B, C, D, E, F}) {
            for (int ago = interns[who].beganBefore / 7 + (interns[who].beganBefore % 7 != 0); m_done && ago >= 0; --ago)
                write(who, ago);
        }
        if (m_done)
            decide();
        return m_done;
    }

private:
    ProgramId program(const QDate &intakeFrom, const QDate &middle)
    {
        InternProgram program;
        program.name = seasonOf(middle);
        program.intakeFromOn = intakeFrom;
        program.intakeToOn = intakeFrom.addDays(60);
        return taken(m_workspace.interns().add(m_who, program));
    }

    PlacementId place(PersonId person, ProgramId program, PersonId supervisor, const DemoIntern &demo,
                      PlacementStatus status)
    {
        Placement placement;
        placement.person = person;
        placement.program = program;
        placement.supervisor = supervisor;
        placement.startOn = m_monday.addDays(-demo.beganBefore);
        placement.endOn = TermDates::lastDay(placement.startOn, demo.weeks);
        placement.weekMin = demo.hours * minutesOfHour;
        placement.status = status;
        placement.isRemote = demo.isRemote;
        if (demo.isOfSchool)
            placement.termEndOn = placement.endOn.addDays(5);
        return taken(m_workspace.interns().add(m_who, placement));
    }

    void place()
    {
        const PersonId me = taken(m_workspace.conversations().organizer(m_who));
        const PersonId trainer = m_workspace.people().ids(m_who, u"trainer"_s).value(0);
        const auto before = program(m_monday.addDays(-338), m_monday.addDays(-240));
        const auto now = program(m_monday.addDays(-107), m_monday);
        auto person = m_people.begin();
        for (const auto &intern : interns)
            m_placements += place(*person++, now, &intern == &interns[D] || intern.isRemote ? trainer : me, intern,
                                  PlacementStatus::Active);
        for (const auto &intern : pastInterns)
            place(*person++, before, me, intern, PlacementStatus::Completed);
    }

    void add(const InternTask &demo)
    {
        Task task;
        task.title = QLatin1String(demo.title);
        task.status = demo.status;
        task.dueOn = m_monday.addDays(demo.dueIn);
        if (!task.isOpen())
            task.closedOn = task.dueOn;
        task.effortMin = demo.effortMin;
        task.area = m_areas.value(demo.area);
        task.category = demo.category;
        task.note = QLatin1String(demo.note);
        task.after = m_tasks.value(QLatin1String(demo.after));
        if (demo.who != Nobody) {
            task.assignee = m_people[demo.who];
            task.placement = m_placements[demo.who];
            task.isRemote = interns[demo.who].isRemote;
        }
        m_tasks.insert(task.title, taken(m_workspace.tasks().add(m_who, task)));
    }

    WeekKey week(Name who, int ago) const { return {m_people[who], m_placements[who], m_monday.addDays(-7 * ago)}; }

    void write(Name who, int ago)
    {
        const WeekKey key = week(who, ago);
        const bool isExams = who == B && ago == examsAgo, isBegun = ago == 0;
        // The first week, and the one after the exams, has nothing before it.
        if (!isExams && !isBegun)
            taken(m_hours.copyWeekBefore(m_who, key));
        for (const auto &day : days) {
            if (day.who == who && day.weeksAgo == ago)
                taken(m_hours.setMinutes(m_who, key, {{}, m_areas.value(day.area), day.category},
                                         key.weekOn.addDays(day.weekday - 1), day.minutes));
        }
        if (!isBegun)
            taken(m_hours.submit(m_who, key));
    }

    /// One week goes back to E; all but the last full one are approved, and of an approved one E says that it was less.
    void decide()
    {
        const auto waiting = m_hours.submitted(m_who);
        QList<Timesheet> approved;
        for (const auto &sheet : waiting) {
            const bool isReturned = sheet.placement == m_placements[E] && sheet.weekOn == week(E, returnedAgo).weekOn;
            if (isReturned)
                taken(m_hours.giveBack(m_who, sheet, u"Wednesday was the picnic: was that work or a day off?"_s));
            else if (sheet.weekOn < week(E, 1).weekOn)
                approved += sheet;
        }
        taken(m_hours.approve(m_who, approved));
        const WeekKey key = week(E, amendedAgo);
        const auto entries = m_hours.week(m_who, key).entries;
        if (entries.isEmpty())
            return;
        taken(m_hours.amend(m_who, entries.last(), 300, u"Left at three for the dentist."_s));
        taken(m_hours.submit(m_who, key));
        auto amendments = m_hours.submitted(m_who);
        amendments.removeIf([](const Timesheet &sheet) { return sheet.revision == 0; });
        taken(m_hours.approve(m_who, amendments));
    }

    Workspace &m_workspace;
    Hours &m_hours;
    const Session &m_who;
    const QDate m_monday;
    const QList<PersonId> m_people; ///< A to F, then those of the season before
    QList<PlacementId> m_placements;
    QList<WorkAreaId> m_areas;
    QHash<QString, TaskId> m_tasks; ///< by their titles
};

} // namespace

Result<> addDemoInterns(Workspace &workspace, const Session &who) { return InternsMaker(workspace, who).run(); }

} // namespace rnf
