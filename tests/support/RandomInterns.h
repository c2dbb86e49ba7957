#pragma once

#include "support/Chance.h"
#include "support/TestWorkspace.h"

#include "recruiting/ApplicationSteps.h"
#include "recruiting/Applications.h"
#include "work/SheetsInAction.h"

namespace rnf {

/// A workspace in which an intern programme goes on for some months: the file is opened on one day after the other, and what
/// is done on each is done by the services, so that instants and days are those of a real history.
class RandomInterns : Chance {
public:
    RandomInterns(const QString &path, quint32 seed) : Chance(seed), m_path(path) {}

    /// As many days of work, the first of them on the day of all tests.
    void live(int days)
    {
        for (int number = 0; number < days; ++number) {
            onDay(number == 0 ? today : m_day.addDays(2 + below(6)));
            if (number == 0)
                addPrograms();
            place();
            apply();
            for (const auto &application : Applications::all(reader()))
                moveOn(application);
            work();
            for (const auto &sheet : Hours::sheets(reader(), today.addDays(-60), m_day.addDays(14)))
                decide(sheet);
            doTasks();
        }
    }
    Database &reader() { return m_workspace->store().reader(); }
    const QDate &day() const { return m_day; }
    const QList<ProgramId> &programs() const { return m_programs; }
    QSet<PersonId> everySecond() const
    {
        QSet<PersonId> people;
        for (int number = 0; number < m_people.size(); number += 2)
            people += m_people[number];
        return people;
    }

private:
    using Step = ApplicationStatus;

    Interns &interns() { return m_workspace->interns(); }
    Applications &applications() { return m_workspace->applications(); }
    Hours &hours() { return m_workspace->hours(); }

    void onDay(const QDate &day)
    {
        m_day = day;
        m_workspace.reset();
        auto options = TestWorkspace::options();
        options.dates = Dates(day);
        auto opened = Workspace::open(m_path, options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_workspace = std::move(*opened);
        m_session = m_workspace->firstSession();
    }
    PersonId newPerson()
    {
        Person person;
        person.givenName = QStringLiteral("Ana %1").arg(m_people.size(), 2, 10, QLatin1Char('0'));
        m_people += must(m_workspace->people().add(m_session, person));
        return m_people.last();
    }
    PersonId anybody() { return m_people.isEmpty() || below(3) == 0 ? newPerson() : any(m_people); }

    /// One whose intake was before these months, one whose intake is in them, and one that says none.
    void addPrograms()
    {
        for (const auto &intake : {today.addDays(-20), today.addDays(25), QDate()}) {
            InternProgram program;
            program.name = QStringLiteral("Programme %1").arg(m_programs.size());
            program.intakeFromOn = intake;
            m_programs += must(interns().add(m_session, program));
        }
    }
    /// Some have no term, and some end early.
    void place()
    {
        Placement placement;
        placement.person = anybody();
        placement.program = any(m_programs);
        placement.status = PlacementStatus::Active;
        if (const int drawn = below(5); drawn > 0) {
            placement.startOn = m_day.addDays(below(40) - 20);
            placement.endOn = drawn > 1 ? placement.startOn.addDays(below(60)) : QDate();
        }
        must(interns().add(m_session, placement));
        const auto before = any(Interns::placements(reader()));
        Placement ended = before;
        ended.status = PlacementStatus::EndedEarly;
        ended.endReason = QStringLiteral("Moved away");
        if (below(5) == 0)
            maybe(interns().save(m_session, before, ended));
    }
    void apply()
    {
        for (int count = below(5); count > 0; --count) {
            Application application;
            application.program = any(m_programs);
            application.person = anybody();
            application.source = any(QStringList{QStringLiteral("flyer"), QStringLiteral("campus"), QString()});
            application.receivedOn = m_day.addDays(-below(40));
            if (below(2) == 0)
                application.startWishOn = m_day.addDays(below(50) - 10);
            must(applications().add(m_session, application));
        }
    }
    /// On, out, or back: by the waiting list, or because a placement was deleted again.
    void moveOn(const Application &application)
    {
        if (below(6) == 0) {
            Interview interview;
            interview.application = application.id;
            interview.heldOn = m_day.addDays(below(30) - 15);
            must(applications().add(m_session, interview));
        }
        if (below(20) == 0)
            maybe(applications().transfer(m_session, {application}, any(m_programs)));
        if (application.placement.isValid() && below(6) == 0)
            maybe(interns().remove(m_session, *interns().find(m_session, application.placement)));
        const auto now = *applications().find(m_session, application.id);
        const auto steps = stepsFrom(now);
        if (steps.isEmpty() || below(3) == 0)
            return;
        const Step step = below(4) > 0 ? steps.first() : any(steps);
        if (step == Step::Offered && below(2) == 0) {
            Offer terms;
            terms.madeOn = m_day;
            terms.expiresOn = m_day.addDays(below(5));
            maybe(applications().offer(m_session, now, terms));
        } else {
            maybe(applications().step(m_session, {now}, step, QStringLiteral("All places are taken")));
        }
    }

    void work()
    {
        const QDate monday = mondayOf(m_day);
        const auto type = [&](const WeekKey &key) {
            maybe(hours().setMinutes(m_session, key, {}, key.weekOn.addDays(below(7)), 30 * (1 + below(12))));
            if (below(3) == 0)
                maybe(hours().submit(m_session, key));
        };
        for (const auto &placement : Interns::placements(reader())) {
            if (below(2) == 0)
                type({placement.person, placement.id, monday.addDays(-7 * below(3))});
        }
        type({anybody(), {}, monday}); // nobody decides it
    }
    /// Approved, given back, taken back, corrected, submitted once more, or used by a report.
    void decide(const Timesheet &sheet)
    {
        const int drawn = below(7);
        if (sheet.status == SheetStatus::Submitted) {
            if (drawn < 2)
                maybe(hours().approve(m_session, {sheet}));
            else if (drawn == 2)
                maybe(hours().giveBack(m_session, sheet, QStringLiteral("Which day?")));
            else if (drawn == 3)
                maybe(hours().reopen(m_session, sheet));
        } else if (sheet.status == SheetStatus::Open) {
            if (drawn < 3)
                maybe(hours().submit(m_session, sheet.key()));
        } else if (drawn == 0) {
            const auto entries = hours().entries(m_session, sheet);
            if (!entries.isEmpty())
                maybe(hours().amend(m_session, any(entries), below(200), QStringLiteral("Wrong")));
        } else if (drawn == 1 && sheet.placement.isValid()) {
            maybe(m_workspace->store().act(m_session, Operation::EditPeople, QStringLiteral("Use"), [&](Action &action) {
                SheetsInAction(action).lock(sheet.placement, sheet.weekOn, sheet.weekOn.addDays(7));
            }));
        }
    }
    /// Done, on the day or written down later; not needed; a formality; and open again.
    void doTasks()
    {
        for (const auto &placement : Interns::placements(reader())) {
            if (below(4) > 0)
                continue;
            Task task;
            task.title = QStringLiteral("Call");
            task.placement = placement.id;
            task.status = any(QList{TaskStatus::Todo, TaskStatus::Doing, TaskStatus::Done, TaskStatus::NotNeeded});
            task.isFormality = below(3) == 0;
            if (below(2) == 0)
                task.closedOn = m_day.addDays(-below(15));
            must(m_workspace->tasks().add(m_session, task));
        }
        for (const auto &before : Tasks::all(reader())) {
            Task after = before;
            after.status = before.isOpen() ? TaskStatus::Done : TaskStatus::Todo;
            if (below(8) == 0)
                maybe(m_workspace->tasks().save(m_session, before, after));
        }
    }

    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
    Session m_session;
    QDate m_day;
    QList<ProgramId> m_programs;
    QList<PersonId> m_people;
};

} // namespace rnf
