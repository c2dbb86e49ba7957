#include "workspace/DemoEvents.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum Kind { NoKind = -1, Meeting, Training }; ///< of the usual ones, by their names

/// How many were asked and said what, and how many of those who said yes came, or had a reason not to.
struct DemoTurnout {
    qsizetype invited, yes, maybe, no;
    qsizetype came = 0, excused = 0;
};

struct DemoEvent {
    const char *name;
    Kind kind;
    EventStatus status;
    int inDays, fromHour, lengthMin;
    const char *venue, *placeNote;
    int places;
    const char *publicText;
    DemoTurnout turnout;
    bool hasPlan = false;
};
constexpr int noDay = 0;
constexpr DemoEvent demoEvents[] = {
    {"Meeting on the new schedule",
     Meeting,
     EventStatus::Open,
     -63,
     18,
     120,
     "Union hall",
     "",
     0,
     "What the new schedule means for your shift.",
     {26, 18, 3, 4, 11, 2}},
    {"Night-shift meeting",
     Meeting,
     EventStatus::Open,
     -35,
     21,
     60,
     "Workers' School",
     "Room 3",
     0,
     "Before the shift: parking, the gate, meals at night.",
     {22, 14, 2, 3, 9, 1}},
    {"Steward training, first evening",
     Training,
     EventStatus::Open,
     -28,
     17,
     180,
     "Workers' School",
     "Room 1",
     20,
     "Listening, writing up a grievance, and asking for information.",
     {24, 16, 2, 4, 12, 2}},
    {"Contract meeting",
     Meeting,
     EventStatus::Open,
     -14,
     18,
     120,
     "Union hall",
     "",
     0,
     "Vote on what we ask for first.",
     {40, 28, 4, 5, 19, 3}},
    {"Know your rights at work",
     Training,
     EventStatus::Open,
     4,
     18,
     150,
     "Union hall",
     "Second floor; the lift is on the left",
     40,
     "What the contract says about overtime, breaks and discipline. Bring your last pay slip.",
     {60, 43, 5, 6},
     true},
    {"Potluck for new members",
     NoKind,
     EventStatus::Announced,
     12,
     13,
     180,
     "Riverside Park pavilion",
     "",
     0,
     "Bring a dish, and somebody from your unit.",
     {30, 9, 4, 2}},
    {"Film night", NoKind, EventStatus::Idea, noDay, 0, 0, "", "", 0, "", {0, 0, 0, 0}},
};

struct DemoVenue {
    const char *name, *address, *transit;
    Wheelchair wheelchair;
    int checkedDaysAgo;
    const char *note;
};
constexpr DemoVenue demoVenues[] = {
    {"Union hall", "1184 Mill Street\nSpringfield", "Bus 14, stop Mill & 3rd", Wheelchair::Full, 26,
     "Lift to the second floor, 34 inches wide. Key: front desk until 17:00."},
    {"Workers' School", "20 Foundry Lane\nSpringfield", "Bus 7 or 14, stop Foundry", Wheelchair::Partial, 70,
     "Rooms 1 and 2 are step-free, room 3 is not."},
    {"Riverside Park pavilion", "Riverside Park, north gate", "Bus 3, last stop", Wheelchair::Unknown, 0, ""},
};

class EventsMaker : DemoSteps {
public:
    EventsMaker(Workspace &workspace, const Session &who)
        : m_events(workspace.events()), m_registrations(workspace.registrations()), m_tasks(workspace.tasks()), m_who(who),
          m_today(workspace.store().dates().today()), m_kinds(m_events.kinds(who)),
          m_lead(taken(workspace.conversations().organizer(who))), m_people(whomToAsk(workspace, who))
    {
    }

    Result<> run()
    {
        for (const auto &venue : demoVenues)
            describe(venue);
        for (const auto &event : demoEvents)
            make(event);
        return m_done;
    }

private:
    /// People who may be called, from all over the list; more than any event asks.
    static QList<PersonId> whomToAsk(Workspace &workspace, const Session &who)
    {
        constexpr qsizetype most = 72;
        auto &people = workspace.people();
        const auto all = people.audience(who, Purpose::Calling, people.ids(who, {})).people;
        const qsizetype stride = qMax<qsizetype>(1, all.size() / most);
        QList<PersonId> some;
        for (qsizetype at = 0; at < all.size() && some.size() < most; at += stride)
            some += all[at];
        return some;
    }

    void describe(const DemoVenue &demo)
    {
        const auto known = m_events.venue(m_who, taken(m_events.venueNamed(m_who, QLatin1String(demo.name))));
        if (!known)
            return;
        Venue venue = *known;
        venue.address = QLatin1String(demo.address);
        venue.transit = QLatin1String(demo.transit);
        venue.wheelchair = demo.wheelchair;
        if (demo.checkedDaysAgo > 0)
            venue.accessCheckedOn = m_today.addDays(-demo.checkedDaysAgo);
        venue.note = QLatin1String(demo.note);
        taken(m_events.save(m_who, *known, venue));
    }

    EventKind kindOf(Kind kind) const
    {
        constexpr const char *names[] = {QT_TRANSLATE_NOOP("Events", "Meeting"), QT_TRANSLATE_NOOP("Events", "Training")};
        if (kind == NoKind)
            return {};
        const auto found = std::ranges::find(m_kinds, Events::tr(names[kind]), &EventKind::name);
        return found == m_kinds.end() ? EventKind() : *found;
    }

    void make(const DemoEvent &demo)
    {
        Events::New made;
        Event &event = made.event;
        event.name = QLatin1String(demo.name);
        event.kind = kindOf(demo.kind).id;
        event.status = demo.status;
        if (demo.inDays != noDay)
            EventTimes::set(event, m_today.addDays(demo.inDays), QTime(demo.fromHour, 30), demo.lengthMin);
        made.venueName = QLatin1String(demo.venue);
        event.placeNote = QLatin1String(demo.placeNote);
        event.places = demo.places;
        event.lead = m_lead;
        event.publicText = QLatin1String(demo.publicText);
        if (demo.hasPlan)
            made.plan = kindOf(demo.kind).plan;
        event.id = taken(m_events.add(m_who, made));
        finishWhatIsPast(event.id);
        ask(event.id, demo.turnout, qAbs(demo.inDays));
        if (demo.turnout.came > 0)
            close(event.id, demo.turnout);
    }

    void finishWhatIsPast(EventId event)
    {
        for (const auto &task : m_tasks.ofEvent(m_who, event)) {
            if (task.dueOn < m_today)
                taken(m_tasks.finish(m_who, task.id));
        }
    }

    /// So many of the event's registrations, after the first ones, which are in the order of the names.
    QList<RegistrationId> some(EventId event, qsizetype first, qsizetype count)
    {
        QList<RegistrationId> ids;
        for (const auto &row : m_registrations.of(m_who, event).mid(first, count))
            ids += row.registration.id;
        return ids;
    }

    /// Others for each event: from somewhere in the list on.
    void ask(EventId id, const DemoTurnout &turnout, qsizetype somewhere)
    {
        const auto event = m_events.find(m_who, id);
        if (!event || turnout.invited == 0)
            return;
        const qsizetype first = somewhere % qMax<qsizetype>(1, m_people.size() - turnout.invited);
        taken(m_registrations.invite(m_who, *event, m_people.mid(first, turnout.invited)));
        taken(m_registrations.answer(m_who, some(id, 0, turnout.yes), Rsvp::Yes));
        taken(m_registrations.answer(m_who, some(id, turnout.yes, turnout.maybe), Rsvp::Maybe));
        taken(m_registrations.answer(m_who, some(id, turnout.yes + turnout.maybe, turnout.no), Rsvp::No));
    }

    void close(EventId id, const DemoTurnout &turnout)
    {
        taken(m_registrations.mark(m_who, some(id, 0, turnout.came), Attendance::Attended));
        taken(m_registrations.mark(m_who, some(id, turnout.came, turnout.excused), Attendance::Excused));
        if (const auto event = m_events.find(m_who, id))
            taken(m_registrations.close(m_who, *event, true));
    }

    Events &m_events;
    Registrations &m_registrations;
    Tasks &m_tasks;
    const Session &m_who;
    const QDate m_today;
    const QList<EventKind> m_kinds;
    const PersonId m_lead;
    const QList<PersonId> m_people;
};

} // namespace

Result<> addDemoEvents(Workspace &workspace, const Session &who) { return EventsMaker(workspace, who).run(); }

} // namespace rnf
