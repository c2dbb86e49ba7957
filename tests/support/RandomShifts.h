#pragma once

#include "support/Chance.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "staffing/Staffing.h"

namespace rnf {

/// Events with volunteer shifts, who signed up and what became of it, and hours of the same people, made by the services as a
/// few weeks of work would make them. All times are on quarters of an hour, so that a recount may go by them, and what happens
/// rests on days before today, so that a seed does the same at any time of the day.
class RandomShifts : Chance {
public:
    RandomShifts(TestWorkspace &workspace, quint32 seed) : Chance(seed), m_workspace(workspace) {}

    void fillShifts(int roles)
    {
        using enum EventStatus;
        fillPeople(roles);
        for (const auto &[inDays, status] : {std::pair(-21, Done),
                                             {-13, Done},
                                             {-8, Cancelled},
                                             {-6, Open},
                                             {-1, Live},
                                             {0, Open},
                                             {1, Open},
                                             {2, Cancelled},
                                             {2, Done}}) {
            const Event event = addEvent(inDays, status);
            for (int shift = 0; shift < 3; ++shift)
                addShift(event);
        }
    }
    /// After the shifts.
    void fillHours()
    {
        const QDate thisWeek = mondayOf(today);
        for (const PersonId person : busyPeople()) {
            const PlacementId placement = below(2) == 0 ? addPlacement(person) : PlacementId();
            for (int number = 3 + below(20); number > 0; --number)
                addWork(person, placement);
            const QDate busyFrom = today.addDays(-below(14));
            const int busyDays = below(4) == 0 ? 9 : below(4);
            for (int day = 0; day < busyDays; ++day)
                type({person, placement, {}}, busyFrom.addDays(day), 60 * (3 + below(6)));
            for (int weeksBefore = 4; weeksBefore >= 0; --weeksBefore) {
                for (const auto of : {PlacementId(), placement})
                    decide({person, of, thisWeek.addDays(-7 * weeksBefore)});
            }
        }
        correctShifts();
        amendToNothing();
    }
    /// The last of them wrote down hours that were none, and did nothing else.
    const QList<PersonId> &people() const { return m_people; }
    QSet<PersonId> everySecond() const
    {
        QSet<PersonId> people;
        for (int number = 1; number < m_people.size(); number += 2)
            people += m_people[number];
        return people;
    }
    const QMap<VolunteerRoleId, QString> &roles() const { return m_roles; }

private:
    using Status = SignUpStatus;

    const Session &session() { return m_workspace.session; }
    Database &reader() { return m_workspace->store().reader(); }
    Staffing &staffing() { return m_workspace->staffing(); }
    Hours &hours() { return m_workspace->hours(); }
    QList<PersonId> busyPeople() const { return m_people.first(m_people.size() - 1); }
    static QString quartersAfter(const QDateTime &start, int quarters)
    {
        return instantText(start.addSecs(15 * 60 * qint64(quarters)));
    }

    void fillPeople(int roles)
    {
        for (int i = 0; i < 14; ++i)
            m_people += m_workspace.add(m_workspace.person(QStringLiteral("Ana %1").arg(i, 2, 10, QLatin1Char('0')), {}));
        for (int i = 0; i < roles; ++i) {
            VolunteerRole role;
            role.name = QStringLiteral("Role %1").arg(i);
            m_roles.insert(must(staffing().add(session(), role)), role.name);
        }
    }
    Event addEvent(int inDays, EventStatus status)
    {
        Event event;
        event.name = QStringLiteral("Event in %1 days").arg(inDays);
        event.status = status;
        event.timeZone = any(QStringList{QStringLiteral("America/New_York"), QStringLiteral("Asia/Kolkata"),
                                         QStringLiteral("UTC"), QString()});
        EventTimes::set(event, today.addDays(inDays), QTime(9 + below(8), 0), 120);
        event.hasShifts = true;
        const EventId added = must(m_workspace->events().add(session(), {event, {}, {}}));
        return *m_workspace->events().find(session(), added);
    }

    /// Planned far ahead, so that people can decline and cancel, and then moved to where it is.
    void addShift(const Event &event)
    {
        constexpr int farAhead = 70; // days
        const int quarters = 1 + below(40);
        const QDateTime start = instantOf(quartersAfter(instantOf(event.startsAt), below(below(3) == 0 ? 384 : 80)));
        VolunteerShift planned;
        planned.event = event.id;
        planned.name = QStringLiteral("Shift");
        planned.startsAt = instantText(start.addDays(farAhead));
        planned.endsAt = quartersAfter(start.addDays(farAhead), quarters);
        const auto roles = m_roles.keys();
        const auto first = any(roles);
        QList<StaffingNeed> needs;
        for (const auto role : roles) {
            if (role == first || below(3) == 0)
                needs += StaffingNeed{{}, {}, role, below(4), 0};
        }
        must(staffing().save(session(), {}, planned, needs));
        const auto id = *Statement(reader(), QStringLiteral("SELECT max(id) FROM volunteer_shift")).one<VolunteerShiftId>();
        planPeople(event, id, needs);
        const auto before = *staffing().find(session(), id);
        VolunteerShift after = before;
        after.startsAt = instantText(start);
        after.endsAt = quartersAfter(start, quarters);
        must(staffing().save(session(), before, after, staffing().needs(session(), id)));
        for (const auto &signUp : signUpsOf(event, id))
            notePart(signUp, start, quarters);
        for (const auto &signUp : signUpsOf(event, id))
            noteOutcome(signUp, start);
    }
    QList<ShiftSignUp> signUpsOf(const Event &event, VolunteerShiftId shift)
    {
        auto signUps = Staffing::signUps(reader(), event.id);
        signUps.removeIf([&](const ShiftSignUp &signUp) { return signUp.shift != shift; });
        return signUps;
    }
    void planPeople(const Event &event, VolunteerShiftId shift, const QList<StaffingNeed> &needs)
    {
        const QString reason = QStringLiteral("Needed");
        for (const PersonId person : busyPeople()) {
            const auto as =
                any(QList{Status::Offered, Status::Requested, Status::Approved, Status::Confirmed, Status::Confirmed});
            if (below(3) == 0)
                must(staffing().signUp(session(), shift, any(needs).role, person, as, reason));
        }
        for (const auto &signUp : signUpsOf(event, shift)) {
            const int drawn = below(10);
            if (drawn < 3)
                maybe(staffing().step(session(), {signUp.id},
                                      QList{Status::Declined, Status::Cancelled, Status::SwapOpen}[drawn]));
            else if (drawn < 5)
                maybe(staffing().cover(session(), signUp.id, any(busyPeople()), reason));
        }
    }
    /// Some come later than the shift begins, or are to go before it ends.
    void notePart(const ShiftSignUp &signUp, const QDateTime &start, int quarters)
    {
        if (quarters < 3 || below(4) > 0)
            return;
        ShiftSignUp part = signUp;
        const int sides = below(3);
        if (sides != 0)
            part.plannedFromAt = quartersAfter(start, 1);
        if (sides != 1)
            part.plannedToAt = quartersAfter(start, quarters - 1);
        must(m_workspace->store().act(session(), Operation::EditPeople, QStringLiteral("Part"), [&](Action &action) {
            action.on<StaffingRepository>().update(action, signUp, part);
        }));
    }
    void noteOutcome(const ShiftSignUp &signUp, const QDateTime &start)
    {
        using enum SignUpStatus;
        const bool isSettled = QList{Covered, Declined, Cancelled}.contains(signUp.status);
        if (start >= today.startOfDay() || (isSettled && below(3) > 0))
            return;
        const int drawn = below(11);
        if (drawn == 10)
            return;
        if (drawn == 9)
            maybe(staffing().setTimes(session(), signUp.id, instantText(start), quartersAfter(start, 1)));
        else
            maybe(staffing().step(
                session(), {signUp.id},
                QList{Completed, Completed, Completed, Completed, NoShow, NoShow, Excused, Untracked, Arrived}[drawn]));
    }

    PlacementId addPlacement(PersonId person)
    {
        Placement term;
        term.person = person;
        term.startOn = today.addDays(-70);
        term.weekMin = 900;
        return must(m_workspace->interns().add(session(), term));
    }
    void type(WeekKey key, const QDate &day, int minutes)
    {
        key.weekOn = mondayOf(day);
        maybe(hours().setMinutes(session(), key, {}, day, minutes));
    }
    void addWork(PersonId person, PlacementId placement)
    {
        const QDate day = today.addDays(below(45) - 30);
        if (below(2) == 0)
            return type({person, placement, {}}, day, 15 * (1 + below(32)));
        const QDateTime start(day, QTime(6 + below(16), 15 * below(4)));
        const int quarters = 1 + below(30);
        TimeEntry entry;
        entry.person = person;
        entry.startsAt = instantText(start);
        entry.endsAt = quartersAfter(start, quarters);
        entry.breakMin = quarters > 4 ? 15 * below(3) : 0;
        maybe(hours().add(session(), placement, entry));
    }
    void approve(const WeekKey &key)
    {
        maybe(hours().submit(session(), key));
        const Week week = hours().week(session(), key);
        for (const auto &sheet : QList{week.sheet} + week.amendments) {
            if (sheet.status == SheetStatus::Submitted)
                maybe(hours().approve(session(), {sheet}));
        }
    }
    /// Open, submitted, approved, corrected, and with corrections of corrections.
    void decide(const WeekKey &key)
    {
        const int drawn = below(4);
        if (drawn == 0)
            maybe(hours().submit(session(), key));
        if (drawn < 2)
            return;
        for (int round = 0; round < drawn; ++round) {
            approve(key);
            for (const auto &entry : hours().week(session(), key).entries) {
                if (below(4) == 0)
                    maybe(hours().amend(session(), entry, 15 * below(20), QStringLiteral("Wrong")));
            }
        }
    }
    /// After the weeks were approved: other times, and hours that somebody takes out again.
    void correctShifts()
    {
        for (const auto &signUp : Staffing::signUps(reader(), {}, instantText(today.startOfDay()))) {
            const int drawn = signUp.entry.isValid() ? below(6) : -1;
            if (drawn == 0)
                maybe(staffing().setTimes(session(), signUp.id, signUp.actualFromAt,
                                          quartersAfter(instantOf(signUp.actualFromAt), 1 + below(12))));
            if (drawn != 1)
                continue;
            for (const auto &entry : hours().entries(session(), QList{signUp.entry}))
                maybe(hours().remove(session(), entry));
        }
    }
    void amendToNothing()
    {
        const WeekKey key{m_people.last(), addPlacement(m_people.last()), mondayOf(today).addDays(-7)};
        must(hours().setMinutes(session(), key, {}, key.weekOn, 120));
        approve(key);
        must(hours().amend(session(), hours().week(session(), key).entries.first(), 0, QStringLiteral("Was ill")));
        approve(key);
    }

    TestWorkspace &m_workspace;
    QList<PersonId> m_people;
    QMap<VolunteerRoleId, QString> m_roles;
};

} // namespace rnf
