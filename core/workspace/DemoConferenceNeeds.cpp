#include "workspace/DemoConferenceNeeds.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "needs/Needs.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

struct DemoNeed {
    NeedKind kind;
    const char *detail;
    NeedStatus status = NeedStatus::Planned;
    const char *reason = "";
};
constexpr DemoNeed demoNeeds[] = {
    {NeedKind::Diet, "vegan"},
    {NeedKind::Diet, "vegan"},
    {NeedKind::Diet, "vegan", NeedStatus::Asked},
    {NeedKind::Diet, "vegan"},
    {NeedKind::Diet, "halal"},
    {NeedKind::Diet, "halal"},
    {NeedKind::Diet, "halal"},
    {NeedKind::Diet, "no gluten"},
    {NeedKind::Diet, "no gluten", NeedStatus::Asked},
    {NeedKind::Transport, "needs a ride from the bus station, Friday 8:00"},
    {NeedKind::Transport, "needs a ride home after ten at night", NeedStatus::Asked},
    {NeedKind::Transport, "offers three seats from the north side"},
    {NeedKind::Mobility, "wheelchair, comes alone"},
    {NeedKind::Mobility, "wheelchair, one person comes along"},
    {NeedKind::Interpretation, "Spanish"},
    {NeedKind::Interpretation, "Spanish"},
    {NeedKind::Interpretation, "Spanish", NeedStatus::Asked},
    {NeedKind::Interpretation, "Tagalog", NeedStatus::Cannot, "No interpreter found; a friend could whisper."},
};

struct DemoChild {
    int parent; ///< one of nine
    const char *name, *born, *allergies;
    int fromHour, untilHour;
};
constexpr DemoChild demoChildren[] = {
    {0, "Lucía", "2019-03", "peanuts", 9, 17}, {0, "Mateo", "2021-08", "", 9, 17},
    {1, "Noor", "2020-01", "", 9, 12},         {2, "Kofi", "2018-11", "", 9, 17},
    {3, "Ines", "2022-05", "milk", 10, 16},    {3, "Bruno", "2019-09", "", 10, 16},
    {4, "Mei", "2021-02", "", 13, 17},         {5, "Sami", "2020-06", "bee stings", 9, 17},
    {6, "Zora", "2017-12", "", 9, 17},         {7, "Emil", "2021-10", "", 9, 13},
    {7, "Klara", "2023-01", "eggs", 9, 13},    {8, "Tomás", "2019-07", "", 14, 17},
};
constexpr int parents = 9, plannedParents = 6;

struct DemoInterpreting {
    int day, fromHour, lengthMin, receivers;
    bool isPair;
};
/// In the first, somebody to take turns is missing.
constexpr DemoInterpreting demoInterpreting[] = {{0, 9, 90, 30, false}, {1, 9, 60, 40, true}, {1, 14, 90, 40, true}};

class NeedsMaker : DemoSteps {
public:
    NeedsMaker(Workspace &workspace, const Session &who, const Event &conference)
        : m_needs(workspace.needs()), m_who(who), m_conference(conference)
    {
        for (const auto &row : workspace.registrations().of(who, conference.id)) {
            if (row.registration.rsvp == Rsvp::Yes)
                m_coming += row.registration;
        }
    }

    Result<> run()
    {
        if (m_coming.size() < parents + qsizetype(std::size(demoNeeds)) + interpreters)
            return {};
        addSetting();
        addChildren();
        qsizetype next = parents;
        for (const auto &demo : demoNeeds)
            addNeed(demo, m_coming[next++].id);
        for (const auto &demo : demoInterpreting)
            interpret(demo);
        return m_done;
    }

private:
    static constexpr qsizetype interpreters = 2;

    void addSetting()
    {
        NeedSetting setting;
        setting.event = m_conference.id;
        setting.careFromMin = 9 * minutesOfHour;
        setting.careUntilMin = 17 * minutesOfHour;
        setting.caregivers = 3;
        setting.childrenPerCaregiver = 4;
        setting.receivers = 60;
        taken(m_needs.saveSetting(m_who, setting));
    }

    void addChildren()
    {
        for (const auto &demo : demoChildren) {
            Child child;
            child.registration = m_coming[demo.parent].id;
            child.firstName = QString::fromUtf8(demo.name);
            child.birthMonth = QLatin1String(demo.born);
            child.allergies = QLatin1String(demo.allergies);
            child.fromMin = demo.fromHour * minutesOfHour;
            child.untilMin = demo.untilHour * minutesOfHour;
            taken(m_needs.addChild(m_who, child));
        }
        int planned = 0;
        for (const auto &row : m_needs.of(m_who, m_conference.id)) {
            if (row.need.kind != NeedKind::Childcare || planned++ >= plannedParents)
                continue;
            Need after = row.need;
            after.status = NeedStatus::Planned;
            taken(m_needs.save(m_who, row.need, after));
        }
    }

    void addNeed(const DemoNeed &demo, RegistrationId registration)
    {
        Need need;
        need.registration = registration;
        need.kind = demo.kind;
        need.detail = QLatin1String(demo.detail);
        need.status = demo.status;
        need.reason = QLatin1String(demo.reason);
        need.owner = m_conference.lead;
        taken(m_needs.add(m_who, need));
    }

    void interpret(const DemoInterpreting &demo)
    {
        Event times = m_conference;
        EventTimes::set(times, EventTimes::day(m_conference).addDays(demo.day), QTime(demo.fromHour, 0), demo.lengthMin);
        Interpreting interpreting;
        interpreting.event = m_conference.id;
        interpreting.fromLanguage = u"English"_s;
        interpreting.toLanguage = u"Spanish"_s;
        interpreting.startsAt = times.startsAt;
        interpreting.endsAt = times.endsAt;
        interpreting.interpreter1 = m_coming.last().person;
        if (demo.isPair)
            interpreting.interpreter2 = m_coming[m_coming.size() - interpreters].person;
        interpreting.receivers = demo.receivers;
        taken(m_needs.add(m_who, interpreting));
    }

    Needs &m_needs;
    const Session &m_who;
    const Event m_conference;
    QList<Registration> m_coming; ///< by name
};

} // namespace

Result<> addDemoNeeds(Workspace &workspace, const Session &who, const Event &conference)
{
    return NeedsMaker(workspace, who, conference).run();
}

} // namespace rnf
