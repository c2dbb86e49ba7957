#include "workspace/DemoRights.h"

#include "rights/RightsChecks.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int plannedPlaces = 8;

/// By the hours a week, by which an intern of the sample is known.
struct DemoTerms {
    int hours;
    WorkClass workClass;
};
constexpr DemoTerms terms[] = {{15, WorkClass::UnpaidStudent}, {20, WorkClass::UnpaidStudent}, {25, WorkClass::Volunteer},
                               {30, WorkClass::Trainee},       {35, WorkClass::Trainee},       {40, WorkClass::Trainee}};
constexpr int checked[] = {15, 20};
constexpr int checkedTooEarly = 25;

struct DemoAnswer {
    const char *code;
    RightsReply reply;
    const char *evidence;
};
constexpr DemoAnswer demoAnswers[] = {
    {"F1", RightsReply::Yes, "Said in the interview, and it stands in the agreement."},
    {"F2", RightsReply::Yes, "An hour with the supervisor each week, and the reading list."},
    {"F6", RightsReply::No, "The staff list of this fall is that of last spring."},
    {"F7", RightsReply::No, "The agreement says so."},
    {"DI", RightsReply::Yes, "Talked about in the first week."}};

/// Writes it as the office would, and stops where something is refused.
class RightsMaker : DemoSteps {
public:
    RightsMaker(Workspace &workspace, const Session &who)
        : m_workspace(workspace), m_who(who), m_placements(workspace.interns().placements(who))
    {
        m_placements.removeIf([](const Placement &placement) { return !placement.isCurrent(); });
    }

    Result<> run()
    {
        if (m_placements.isEmpty())
            return {};
        describeHost();
        check(checkedTooEarly);
        for (const auto &each : terms)
            sayTerms(each);
        for (const int hours : checked)
            check(hours);
        return m_done;
    }

private:
    std::optional<Placement> placed(int hours) const
    {
        const auto found = std::ranges::find(m_placements, hours * minutesOfHour, &Placement::weekMin);
        return found == m_placements.end() ? std::nullopt : m_workspace.interns().find(m_who, found->id);
    }

    void describeHost()
    {
        const auto programs = m_workspace.interns().programs(m_who);
        if (programs.isEmpty())
            return;
        InternProgram after = programs.first();
        after.places = plannedPlaces;
        after.organizationClass = OrganizationClass::Charity;
        after.jurisdiction = u"US-NY-NYC"_s;
        after.complaintContact = m_placements.first().supervisor;
        taken(m_workspace.interns().save(m_who, programs.first(), after));
    }

    void sayTerms(const DemoTerms &demo)
    {
        const auto before = placed(demo.hours);
        if (!before)
            return;
        Placement after = *before;
        after.workClass = demo.workClass;
        taken(m_workspace.interns().save(m_who, *before, after));
    }

    void check(int hours)
    {
        QList<RightsAnswer> answers;
        for (const auto &demo : demoAnswers) {
            RightsAnswer answer;
            answer.code = QLatin1String(demo.code);
            answer.reply = demo.reply;
            answer.evidence = QLatin1String(demo.evidence);
            answers += answer;
        }
        if (const auto placement = placed(hours))
            taken(m_workspace.rightsChecks().write(m_who, placement->id, answers));
    }

    Workspace &m_workspace;
    const Session &m_who;
    QList<Placement> m_placements;
};

} // namespace

Result<> addDemoRights(Workspace &workspace, const Session &who) { return RightsMaker(workspace, who).run(); }

} // namespace rnf
