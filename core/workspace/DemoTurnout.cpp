#include "workspace/DemoTurnout.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "staffing/Staffing.h"
#include "workspace/DemoSteps.h"
#include "workspace/Workspace.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString contractMeeting = u"Contract meeting"_s, rightsTraining = u"Know your rights at work"_s;

/// Who had confirmed of those who came and of those who did not, and who walked in.
struct DemoMeeting {
    const char *name;
    qsizetype confirmedCame, confirmedMissed, walkIns;
};
constexpr DemoMeeting demoMeetings[] = {{"Meeting on the new schedule", 6, 1, 2},
                                        {"Night-shift meeting", 5, 1, 1},
                                        {"Steward training, first evening", 8, 0, 0},
                                        {"Contract meeting", 13, 2, 4}};

/// How many minutes before the beginning one after the other came through the door.
constexpr int arrivals[] = {27, 22, 19, 17, 14, 13, 12, 12, 11, 11, 10, 9, 8, 8, 7, 6, 5, 4, 3, 1, -2, -6, -14};

/// A task of the training's plan, by days from the beginning.
struct DemoPlanTask {
    const char *title;
    int dueInDays, doneInDays;
    bool isAfterLast = false;
};
constexpr int notDone = 1;
constexpr DemoPlanTask demoPlan[] = {{"Book the interpreter", -12, -11},
                                     {"Fix the running order with the trainers", -9, -7},
                                     {"Send the handouts to the printer", -6, notDone},
                                     {"Fetch the handouts", -2, notDone, true},
                                     {"Put the folders together", -1, notDone, true},
                                     {"Get the keys to the hall", 0, notDone}};

class TurnoutMaker : DemoSteps {
public:
    TurnoutMaker(Workspace &workspace, const Session &who)
        : m_workspace(workspace), m_events(workspace.events()), m_registrations(workspace.registrations()),
          m_staffing(workspace.staffing()), m_who(who), m_today(workspace.store().dates().today())
    {
    }

    Result<> run()
    {
        holdAssembly();
        for (const auto &demo : demoMeetings)
            describe(demo);
        spreadAnswers();
        noteArrivals();
        staffMeeting();
        planTraining();
        return m_done;
    }

private:
    std::optional<Event> named(const QString &name)
    {
        const auto events = m_events.all(m_who);
        const auto found = std::ranges::find(events, name, &Event::name);
        return found == events.end() ? std::nullopt : std::optional(*found);
    }
    /// Those who stand like this, by name.
    QList<Registration> those(EventId event, const std::function<bool(const Registration &)> &isWanted)
    {
        QList<Registration> found;
        for (const auto &row : m_registrations.of(m_who, event)) {
            if (isWanted(row.registration))
                found += row.registration;
        }
        return found;
    }
    static QList<PersonId> peopleOf(const QList<Registration> &registrations)
    {
        QList<PersonId> people;
        for (const auto &registration : registrations)
            people += registration.person;
        return people;
    }
    /// So many who are not on a list, from somewhere among all who may be called.
    QList<PersonId> others(const QList<PersonId> &listed, qsizetype count, qint64 somewhere)
    {
        constexpr int stride = 7;
        auto &people = m_workspace.people();
        const auto all = people.audience(m_who, Purpose::Calling, people.ids(m_who, {})).people;
        QList<PersonId> others;
        for (qsizetype at = somewhere % stride; at < all.size() && others.size() < count; at += stride) {
            if (!listed.contains(all[at]))
                others += all[at];
        }
        return others;
    }
    static QList<RegistrationId> idsOf(const QList<Registration> &registrations)
    {
        QList<RegistrationId> ids;
        for (const auto &registration : registrations)
            ids += registration.id;
        return ids;
    }

    /// Half of those who are asked are asked to the contract meeting too.
    void holdAssembly()
    {
        constexpr int daysAgo = 200;
        constexpr qsizetype half = 14, came = 21;
        const auto meeting = named(contractMeeting);
        if (!meeting)
            return;
        Events::New made;
        made.event.name = u"Spring assembly"_s;
        made.event.status = EventStatus::Open;
        made.event.lead = meeting->lead;
        EventTimes::set(made.event, m_today.addDays(-daysAgo), QTime(18, 0), 150);
        made.venueName = u"Union hall"_s;
        made.event.publicText = u"What we want from the new contract, and how we get it."_s;
        made.event.id = taken(m_events.add(m_who, made));
        const auto assembly = m_events.find(m_who, made.event.id);
        if (!assembly)
            return;
        const auto listed = peopleOf(those(meeting->id, [](const Registration &) { return true; }));
        taken(m_registrations.invite(m_who, *assembly, listed.first(qMin(half, listed.size())) + others(listed, half, 0)));
        const auto list = idsOf(those(assembly->id, [](const Registration &) { return true; }));
        taken(m_registrations.answer(m_who, list, Rsvp::Yes));
        taken(m_registrations.mark(m_who, list.first(qMin(came, list.size())), Attendance::Attended));
        taken(m_registrations.close(m_who, *assembly, true));
    }

    void describe(const DemoMeeting &demo)
    {
        const auto meeting = named(QLatin1String(demo.name));
        if (!meeting)
            return;
        const auto came = those(meeting->id, [](const Registration &one) { return one.hasCome(); });
        const auto missed = those(meeting->id, [](const Registration &one) { return one.attendance == Attendance::NoShow; });
        for (const auto &registration :
             came.first(qMin(demo.confirmedCame, came.size())) + missed.first(qMin(demo.confirmedMissed, missed.size())))
            taken(m_registrations.confirm(m_who, registration.id));
        addWalkIns(*meeting, demo.walkIns);
    }

    /// As they were noted then: the door itself writes the present moment.
    void addWalkIns(const Event &event, qsizetype count)
    {
        QList<Registration> walkIns;
        const auto listed = peopleOf(those(event.id, [](const Registration &) { return true; }));
        for (const PersonId person : others(listed, count, event.id.value)) {
            Registration walkIn;
            walkIn.event = event.id;
            walkIn.person = person;
            walkIn.rsvp = Rsvp::Yes;
            walkIn.answeredAt = event.startsAt;
            walkIn.attendance = Attendance::Attended;
            walkIn.isWalkIn = true;
            walkIns += walkIn;
        }
        if (!walkIns.isEmpty())
            write(u"Key in who walked in at “%1”"_s.arg(event.name),
                  [&](RegistrationRepository &rows, Action &action) { rows.insert(action, walkIns); });
    }

    /// People answered over three weeks, and not all on the day on which the sample was made.
    void spreadAnswers()
    {
        constexpr qsizetype mostOfMeeting = 80; // more are those of the conference, which has days of its own
        constexpr int days = 22, stride = 5;
        const QDateTime now = m_workspace.store().dates().now();
        for (const auto &event : m_events.all(m_who)) {
            const auto yes = those(event.id, [](const Registration &one) { return one.rsvp == Rsvp::Yes && !one.isWalkIn; });
            if (yes.size() > mostOfMeeting || !event.hasDay())
                continue;
            const QDateTime last = qMin(now, instantOf(event.startsAt)).addSecs(-3600);
            write(u"Take over the answers to “%1”"_s.arg(event.name), [&](RegistrationRepository &rows, Action &action) {
                for (qsizetype i = 0; i < yes.size(); ++i) {
                    Registration after = yes[i];
                    after.answeredAt = instantText(last.addDays(-(i * stride % days)));
                    rows.update(action, yes[i], after);
                }
            });
        }
    }

    void noteArrivals()
    {
        const auto meeting = named(contractMeeting);
        if (!meeting)
            return;
        const auto came = those(meeting->id, [](const Registration &one) { return one.hasCome(); });
        write(u"Take over the door list of “%1”"_s.arg(meeting->name), [&](RegistrationRepository &rows, Action &action) {
            for (qsizetype i = 0; i < qMin(came.size(), qsizetype(std::size(arrivals))); ++i) {
                const QDateTime at = instantOf(meeting->startsAt).addSecs(-arrivals[i] * 60 + i * 7 % 60);
                CheckIn checkIn{0, came[i].id, instantText(at), u"Door"_s, 0};
                rows.insert(action, checkIn);
            }
        });
    }

    void write(const QString &label, const std::function<void(RegistrationRepository &, Action &)> &work)
    {
        taken(m_workspace.store().act(m_who, Operation::EditPeople, label,
                                      [&](Action &action) { work(action.on<RegistrationRepository>(), action); }));
    }

    Event staffed(const Event &event)
    {
        Event after = event;
        after.hasShifts = true;
        taken(m_events.save(m_who, event, after));
        return after;
    }
    /// One shift of a role that the conference has.
    std::optional<ShiftFill> makeShift(const Event &event, const QString &roleName, const QDate &day, const QTime &from,
                                       const QTime &until, int least)
    {
        const auto roles = m_staffing.roles(m_who);
        const auto role = std::ranges::find(roles, roleName, &VolunteerRole::name);
        if (role == roles.end())
            return {};
        ShiftGrid grid;
        grid.event = event.id;
        grid.first = grid.last = day;
        grid.from = from;
        grid.until = until;
        grid.needs = {{{}, {}, role->id, least, 0}};
        taken(m_staffing.make(m_who, grid));
        for (const auto &fill : m_staffing.fill(m_who, event.id)) {
            if (fill.role == role->id)
                return fill;
        }
        return {};
    }
    /// Puts somebody on it for each of these, who goes on to that, but nobody for whom it would be much.
    void signUp(const Event &event, const ShiftFill &fill, const QList<PersonId> &people,
                const QList<SignUpStatus> &outcomes)
    {
        for (qsizetype i = 0; i < qMin(people.size(), outcomes.size()); ++i) {
            if (!ShiftJudge::needsReason(m_staffing.concerns(m_who, fill.shift, fill.role, people[i])))
                taken(m_staffing.signUp(m_who, fill.shift, fill.role, people[i], SignUpStatus::Confirmed));
        }
        for (const auto &row : m_staffing.signUps(m_who, event.id)) {
            const auto place = people.indexOf(row.signUp.person);
            if (row.signUp.shift == fill.shift && place >= 0 && outcomes[place] != SignUpStatus::Confirmed)
                taken(m_staffing.step(m_who, {row.signUp.id}, outcomes[place]));
        }
    }

    void staffMeeting()
    {
        using enum SignUpStatus;
        const auto meeting = named(contractMeeting);
        if (!meeting)
            return;
        const Event event = staffed(*meeting);
        const QDate day = EventTimes::day(event);
        const auto people = peopleOf(those(event.id, [](const Registration &one) { return !one.isWalkIn; }));
        const QList<SignUpStatus> doors{Completed, Completed, Completed, NoShow, Completed, Excused};
        const QList<SignUpStatus> kitchen{Completed, NoShow, Completed, Completed, Completed, NoShow};
        if (const auto fill = makeShift(event, u"Door"_s, day, QTime(17, 30), QTime(19, 30), 4))
            signUp(event, *fill, people.first(qMin(doors.size(), people.size())), doors);
        if (const auto fill = makeShift(event, u"Kitchen"_s, day, QTime(16, 30), QTime(21, 0), 5))
            signUp(event, *fill, people.mid(doors.size(), kitchen.size()), kitchen);
    }

    void planTraining()
    {
        const auto training = named(rightsTraining);
        if (!training)
            return;
        const Event event = staffed(*training);
        TaskId last;
        for (const auto &demo : demoPlan) {
            Task task;
            task.title = QLatin1String(demo.title);
            task.event = event.id;
            task.assignee = event.lead;
            task.isEssential = true;
            task.dueOn = EventTimes::day(event).addDays(demo.dueInDays);
            task.after = demo.isAfterLast ? last : TaskId();
            if (demo.doneInDays != notDone) {
                task.status = TaskStatus::Done;
                task.closedOn = EventTimes::day(event).addDays(demo.doneInDays);
            }
            last = taken(m_workspace.tasks().add(m_who, task));
        }
        const auto people = peopleOf(those(event.id, [](const Registration &one) { return one.rsvp == Rsvp::Yes; }));
        const QDate soon = m_today.addDays(2);
        if (const auto fill = makeShift(event, u"Kitchen"_s, soon, QTime(10, 0), QTime(13, 0), 4))
            signUp(event, *fill, people.first(qMin<qsizetype>(2, people.size())),
                   QList<SignUpStatus>(2, SignUpStatus::Confirmed));
        if (const auto fill = makeShift(event, u"Door"_s, soon, QTime(16, 0), QTime(18, 0), 2))
            signUp(event, *fill, people.mid(2, 1), {SignUpStatus::Confirmed});
    }

    Workspace &m_workspace;
    Events &m_events;
    Registrations &m_registrations;
    Staffing &m_staffing;
    const Session &m_who;
    const QDate m_today;
};

} // namespace

Result<> addDemoTurnout(Workspace &workspace, const Session &who) { return TurnoutMaker(workspace, who).run(); }

} // namespace rnf
