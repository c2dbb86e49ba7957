#include "workspace/DemoConference.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "workspace/DemoConferenceBudget.h"
#include "workspace/DemoConferenceNeeds.h"
#include "workspace/DemoConferenceProgramme.h"
#include "workspace/DemoConferenceShifts.h"
#include "workspace/DemoConferenceWall.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int inDays = 123, campDays = 30;

/// How many were asked in one way, and what they said; the rest has not answered.
struct DemoInvitation {
    const char *source;
    qsizetype invited, yes, maybe, no, cancelled;
    const char *kind;
};
constexpr const char *member = "Member", *student = "Student", *camp = "Training camp";
constexpr DemoInvitation demoInvitations[] = {
    {"newsletter", 120, 92, 6, 4, 3, member}, {"union meeting", 70, 61, 2, 2, 2, member},
    {"flyer", 30, 21, 2, 1, 0, student},      {"friend", 44, 38, 2, 1, 2, student},
    {"web", 22, 18, 1, 0, 1, member},         {"camp letter", 40, 34, 0, 2, 0, camp},
};
/// Of those who asked to join the camp.
constexpr qsizetype campApproved = 26, campRefused = 2;

class ConferenceMaker : DemoSteps {
public:
    ConferenceMaker(Workspace &workspace, const Session &who)
        : m_workspace(workspace), m_events(workspace.events()), m_registrations(workspace.registrations()), m_who(who),
          m_today(workspace.store().dates().today())
    {
    }

    Result<> run()
    {
        const auto conference = m_events.find(m_who, made());
        if (!conference)
            return m_done;
        addKinds(conference->id);
        askEverybody(*conference);
        decideCamp(conference->id);
        sortOut(conference->id);
        for (const auto add : {&addDemoNeeds, &addDemoShifts, &addDemoBudget, &addDemoProgramme, &addDemoWall}) {
            if (m_done)
                m_done = add(m_workspace, m_who, *conference);
        }
        return m_done;
    }

private:
    QDate friday() const
    {
        const QDate day = m_today.addDays(inDays);
        return day.addDays((Qt::Friday - day.dayOfWeek() + 7) % 7);
    }

    EventId made()
    {
        const auto kinds = m_events.kinds(m_who);
        const auto kind = std::ranges::find_if(kinds, [](const EventKind &one) { return one.hasNeeds; });
        Events::New added;
        Event &event = added.event;
        event.name = u"Organize Our City conference"_s;
        if (kind != kinds.end()) {
            event.kind = kind->id;
            added.plan = kind->plan;
        }
        event.status = EventStatus::Open;
        EventTimes::set(event, friday(), QTime(9, 0), (2 * 24 + 8) * 60);
        added.venueName = u"Workers' School"_s;
        event.places = 320;
        event.lead = taken(m_workspace.conversations().organizer(m_who));
        event.hashtag = u"OrganizeOurCity"_s;
        event.linkUrl = u"https://conference.example.org/register"_s;
        event.streamUrl = u"https://conference.example.org/live"_s;
        event.publicText = u"Three days for everybody who organizes in this city: online organizing, civic engagement and "
                           "grassroots fundraising. Interpretation into Spanish, childcare all day, step-free rooms."_s;
        return taken(m_events.add(m_who, added));
    }

    void addKinds(EventId event)
    {
        RegistrationKind kind;
        kind.event = event;
        kind.name = QLatin1String(member);
        kind.priceCents = 2000;
        m_kinds[kind.name] = taken(m_registrations.add(m_who, kind));
        kind.name = QLatin1String(student);
        kind.places = 80;
        kind.priceCents = 500;
        m_kinds[kind.name] = taken(m_registrations.add(m_who, kind));
        kind.name = QLatin1String(camp);
        kind.places = 40;
        kind.priceCents = 0;
        kind.closesOn = friday().addDays(-campDays);
        kind.needsApproval = kind.isCohort = kind.hasOwnForm = true;
        m_kinds[kind.name] = taken(m_registrations.add(m_who, kind));
    }

    void askEverybody(const Event &event)
    {
        auto &people = m_workspace.people();
        const auto all = people.audience(m_who, Purpose::Calling, people.ids(m_who, {})).people;
        qsizetype first = 0;
        for (const auto &demo : demoInvitations) {
            const auto asked = all.mid(first, demo.invited);
            first += asked.size();
            taken(m_registrations.invite(m_who, event, asked, QLatin1String(demo.source),
                                         m_kinds.value(QLatin1String(demo.kind))));
            answer(event.id, asked, demo);
        }
    }

    void answer(EventId event, const QList<PersonId> &asked, const DemoInvitation &demo)
    {
        const QSet<PersonId> among(asked.begin(), asked.end());
        QList<RegistrationId> left;
        for (const auto &row : m_registrations.of(m_who, event)) {
            if (among.contains(row.registration.person))
                left += row.registration.id;
        }
        const auto say = [&](qsizetype count, Rsvp rsvp) {
            const auto some = left.first(qMin(count, left.size()));
            left.remove(0, some.size());
            if (!some.isEmpty())
                taken(m_registrations.answer(m_who, some, rsvp));
            return some;
        };
        say(demo.yes, Rsvp::Yes);
        say(demo.maybe, Rsvp::Maybe);
        say(demo.no, Rsvp::No);
        if (const auto cancelled = say(demo.cancelled, Rsvp::Yes); !cancelled.isEmpty())
            taken(m_registrations.answer(m_who, cancelled, Rsvp::Cancelled));
    }

    /// Those who stand like this, by name.
    QList<RegistrationId> those(EventId event, const std::function<bool(const Registration &)> &isWanted)
    {
        QList<RegistrationId> ids;
        for (const auto &row : m_registrations.of(m_who, event)) {
            if (isWanted(row.registration))
                ids += row.registration.id;
        }
        return ids;
    }

    void decideCamp(EventId event)
    {
        const auto asking = those(event, [](const Registration &one) { return one.rsvp == Rsvp::Pending; });
        taken(m_registrations.approve(m_who, asking.first(qMin(campApproved, asking.size()))));
        if (asking.size() > campApproved)
            taken(m_registrations.refuse(m_who, asking.mid(campApproved, campRefused)));
    }

    /// A delegation, and what was paid.
    void sortOut(EventId event)
    {
        const auto coming = those(event, [](const Registration &one) { return one.rsvp == Rsvp::Yes; });
        taken(m_registrations.group(m_who, event, u"Delegation of the bus depot"_s, coming.mid(40, 4)));
        const auto owing = those(event, [](const Registration &one) { return one.rsvp == Rsvp::Yes && one.dueCents > 0; });
        taken(m_registrations.notePayment(m_who, owing.first(owing.size() * 3 / 5), {}));
        taken(m_registrations.notePayment(m_who, owing.last(owing.size() / 20), {0, true}));
    }

    Workspace &m_workspace;
    Events &m_events;
    Registrations &m_registrations;
    const Session &m_who;
    const QDate m_today;
    QHash<QString, RegistrationKindId> m_kinds;
};

} // namespace

Result<> addDemoConference(Workspace &workspace, const Session &who) { return ConferenceMaker(workspace, who).run(); }

} // namespace rnf
