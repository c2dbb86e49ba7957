#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "workspace/DemoWorkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// People are placed in a programme for a term; what cannot be is refused, and what is unusual is not.
class TestInterns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void aProgrammeAsksWhatTheFoundersAsked();
    void aProgrammeThatCannotBeIsRefused_data();
    void aProgrammeThatCannotBeIsRefused();
    void theNewestProgrammeStandsFirst();
    void theLastDayFollowsFromTheProgramme();
    void aPlacementWithoutAProgrammeTakesTheNewest();
    void aProgrammeMadeAlongStays();
    void everyPartOfAPlacementIsKept();
    void aPlacementThatCannotBeIsRefused_data();
    void aPlacementThatCannotBeIsRefused();
    void whatIsOnlyUnusualIsNotRefused();
    void whoeverIsHereStandsFirst();
    void hoursOfADayBelongToTheTermThatHoldsIt();
    void aStatusNamesItsAction_data();
    void aStatusNamesItsAction();
    void whatEndsEarlyEndsToday();
    void aPlacementWithApprovedHoursStays();
    void aProgrammeOfApprovedHoursStays();
    void everyChangeIsUndone();
    void theSampleHoldsTheWorkedExamples();

private:
    Interns &interns() { return (*m_workspace)->interns(); }
    const Session &session() { return m_workspace->session; }
    PersonId person(const QString &name) { return m_workspace->add(m_workspace->person(name, u"Díaz"_s)); }
    Placement placed(PersonId person, const QDate &start, const QDate &end = {},
                     PlacementStatus status = PlacementStatus::Active)
    {
        Placement placement;
        placement.person = person;
        placement.startOn = start;
        placement.endOn = end;
        placement.status = status;
        return *interns().find(session(), *interns().add(session(), placement));
    }
    Result<qint64> moved(const Placement &before, PlacementStatus status, const QString &reason = {})
    {
        Placement after = before;
        after.status = status;
        after.endReason = reason;
        return interns().save(session(), before, after);
    }
    QString newestLabel() { return (*m_workspace)->changes().history(session(), 1).first().label; }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestInterns::aProgrammeAsksWhatTheFoundersAsked()
{
    InternProgram fall;
    fall.name = u" Fall 2026 "_s;
    fall.intakeFromOn = QDate(2026, 8, 1);
    fall.intakeToOn = QDate(2026, 9, 30);
    fall.id = *interns().add(session(), fall);
    fall.name = u"Fall 2026"_s;
    const auto kept = interns().programs(session()).first();
    QVERIFY(kept == fall);
    QCOMPARE(kept.minWeeks, 12);
    QCOMPARE(kept.minWeekMin, 15 * 60);
    QCOMPARE(kept.prefLowMin, 20 * 60);
    QCOMPARE(kept.prefHighMin, 40 * 60);
    QVERIFY(kept.isRolling);
}

void TestInterns::aProgrammeThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("best");
    QTest::addColumn<QString>("id"); // empty: it can be
    QTest::newRow("fine") << u"Fall"_s << today << 1 << 0 << 1200 << QString();
    QTest::newRow("no name") << u"  "_s << today << 12 << 900 << 1200 << u"empty-name"_s;
    QTest::newRow("intake backwards") << u"Fall"_s << today.addDays(-1) << 12 << 900 << 1200 << u"backwards"_s;
    QTest::newRow("no weeks") << u"Fall"_s << today << 0 << 900 << 1200 << u"weeks"_s;
    QTest::newRow("below zero") << u"Fall"_s << today << 12 << -1 << 1200 << u"hours"_s;
    QTest::newRow("best from more to less") << u"Fall"_s << today << 12 << 900 << 2460 << u"hours"_s;
}

void TestInterns::aProgrammeThatCannotBeIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QDate, to);
    QFETCH(int, weeks);
    QFETCH(int, minutes);
    QFETCH(int, best);
    InternProgram program;
    program.name = name;
    program.intakeFromOn = today;
    program.intakeToOn = to;
    program.minWeeks = weeks;
    program.minWeekMin = minutes;
    program.prefLowMin = best;
    const auto added = interns().add(session(), program);
    QTEST(added ? QString() : added.error().id, "id");
    QCOMPARE(interns().programs(session()).size(), qsizetype(bool(added)));
    InternProgram before;
    before.name = u"Before"_s;
    before.id = *interns().add(session(), before);
    program.id = before.id;
    const auto saved = interns().save(session(), before, program);
    QTEST(saved ? QString() : saved.error().id, "id");
}

void TestInterns::theNewestProgrammeStandsFirst()
{
    for (const auto &[name, from] : {std::pair(u"Spring"_s, QDate(2026, 1, 1)),
                                     {u"Fall"_s, QDate(2026, 8, 1)},
                                     {u"Older"_s, QDate(2025, 8, 1)},
                                     {u"Someday"_s, QDate()}}) {
        InternProgram program;
        program.name = name;
        program.intakeFromOn = from;
        QVERIFY(interns().add(session(), program));
    }
    QStringList names;
    for (const auto &program : interns().programs(session()))
        names += program.name;
    QCOMPARE(names, (QStringList{u"Fall"_s, u"Spring"_s, u"Older"_s, u"Someday"_s}));
}

void TestInterns::theLastDayFollowsFromTheProgramme()
{
    const PersonId rosa = person(u"Rosa"_s);
    QCOMPARE(placed(rosa, QDate(2026, 9, 30)).endOn, QDate(2026, 12, 22));
    QCOMPARE(placed(rosa, QDate(2026, 9, 16)).endOn, QDate(2026, 12, 8));
    QCOMPARE(placed(rosa, QDate(2026, 9, 16), QDate(2026, 9, 18)).endOn, QDate(2026, 9, 18));
    QVERIFY(!placed(rosa, {}, {}, PlacementStatus::Planned).endOn.isValid());
    InternProgram winter;
    winter.name = u"Winter"_s;
    winter.minWeeks = 10;
    Placement placement;
    placement.person = rosa;
    placement.program = *interns().add(session(), winter);
    placement.startOn = QDate(2026, 12, 7);
    placement = *interns().find(session(), *interns().add(session(), placement));
    QCOMPARE(placement.endOn, QDate(2027, 2, 14));
    QCOMPARE(placement.weeks(), 10);
    // It follows again when it is cleared.
    Placement later = placement;
    later.startOn = QDate(2026, 12, 14);
    later.endOn = {};
    QVERIFY(interns().save(session(), placement, later));
    QCOMPARE(interns().find(session(), placement.id)->endOn, QDate(2027, 2, 21));
}

void TestInterns::aPlacementWithoutAProgrammeTakesTheNewest()
{
    ProgramId newest;
    for (const QDate &from : {QDate(2026, 8, 1), QDate(2026, 1, 1)}) {
        InternProgram program;
        program.name = from.toString(Qt::ISODate);
        program.intakeFromOn = from;
        const auto id = interns().add(session(), program);
        QVERIFY(id);
        if (!newest.isValid())
            newest = *id;
    }
    QCOMPARE(placed(person(u"Rosa"_s), today).program, newest);
}

void TestInterns::aProgrammeMadeAlongStays()
{
    const auto rosa = placed(person(u"Rosa"_s), QDate(2027, 1, 11));
    QCOMPARE(newestLabel(), u"New intern: Rosa Díaz"_s);
    QCOMPARE(interns().programs(session()).first().name, u"Interns 2027"_s);
    QCOMPARE(interns().programs(session()).first().id, rosa.program);
    QVERIFY((*m_workspace)->changes().undo(session(), (*m_workspace)->changes().nextUndo(session())->seq));
    QVERIFY(interns().placements(session()).isEmpty());
    QCOMPARE(interns().programs(session()).size(), 1);
}

void TestInterns::everyPartOfAPlacementIsKept()
{
    Placement full = placed(person(u"Rosa"_s), QDate(2026, 9, 16), QDate(2026, 12, 8));
    const Placement before = full;
    full.weekMin = 30 * 60;
    full.supervisor = person(u"Luis"_s);
    full.status = PlacementStatus::EndedEarly;
    full.endOn = QDate(2026, 11, 1);
    full.isRemote = true;
    full.endReason = u"Found a job"_s;
    full.termEndOn = QDate(2026, 12, 18);
    QVERIFY(interns().save(session(), before, full));
    QVERIFY(*interns().find(session(), full.id) == full);
    QVERIFY(interns().of(session(), full.person) == QList{full});
    QVERIFY(Interns::placements((*m_workspace)->store().reader()) == QList{full});
    // Whoever comes back did not leave for a reason.
    QVERIFY(moved(full, PlacementStatus::Active, full.endReason));
    QCOMPARE(interns().find(session(), full.id)->endReason, QString());
}

void TestInterns::aPlacementThatCannotBeIsRefused_data()
{
    QTest::addColumn<bool>("isSomebody");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<PlacementStatus>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("id"); // empty: it can be
    using enum PlacementStatus;
    QTest::newRow("a day") << true << today << 0 << Active << QString() << QString();
    QTest::newRow("nobody") << false << today << 900 << Active << QString() << u"no-person"_s;
    QTest::newRow("backwards") << true << today.addDays(-1) << 900 << Active << QString() << u"backwards"_s;
    QTest::newRow("below zero") << true << today << -1 << Active << QString() << u"hours"_s;
    QTest::newRow("early without a reason") << true << today << 900 << EndedEarly << u"  "_s << u"no-reason"_s;
    QTest::newRow("early with a reason") << true << today << 900 << EndedEarly << u"Found a job"_s << QString();
}

void TestInterns::aPlacementThatCannotBeIsRefused()
{
    QFETCH(bool, isSomebody);
    QFETCH(QDate, end);
    QFETCH(int, minutes);
    QFETCH(PlacementStatus, status);
    QFETCH(QString, reason);
    QFETCH(QString, id);
    Placement placement;
    placement.person = isSomebody ? person(u"Rosa"_s) : PersonId();
    placement.startOn = today;
    placement.endOn = end;
    placement.weekMin = minutes;
    placement.status = status;
    placement.endReason = reason;
    const auto added = interns().add(session(), placement);
    QCOMPARE(added ? QString() : added.error().id, id);
    QCOMPARE(interns().placements(session()).size(), qsizetype(bool(added)));
    QVERIFY(added || added.error().message.contains(u". "_s));
    // Nothing made along is left behind by what was refused.
    QCOMPARE(interns().programs(session()).size(), qsizetype(bool(added)));
    if (!isSomebody)
        return;
    const Placement before = placed(placement.person, today, today);
    placement.id = before.id;
    placement.program = before.program;
    const auto saved = interns().save(session(), before, placement);
    QCOMPARE(saved ? QString() : saved.error().id, id);
}

void TestInterns::whatIsOnlyUnusualIsNotRefused()
{
    Placement placement;
    placement.person = person(u"Rosa"_s);
    placement.startOn = today;
    placement.endOn = today.addDays(27);
    placement.weekMin = 10 * 60;
    placement.termEndOn = today;
    QVERIFY(interns().add(session(), placement));
}

void TestInterns::whoeverIsHereStandsFirst()
{
    const PersonId rosa = person(u"Rosa"_s), ana = person(u"Ana"_s), luis = person(u"Luis"_s), eva = person(u"Eva"_s);
    placed(ana, QDate(2025, 9, 1), {}, PlacementStatus::Completed);
    placed(rosa, QDate(2026, 9, 1));
    placed(eva, QDate(2026, 2, 1), {}, PlacementStatus::Completed);
    placed(luis, QDate(2026, 9, 1), {}, PlacementStatus::Paused);
    placed(ana, QDate(2026, 9, 1), {}, PlacementStatus::Planned);
    QList<PersonId> order;
    for (const auto &placement : interns().placements(session()))
        order += placement.person;
    QCOMPARE(order, (QList{ana, luis, rosa, eva, ana}));
    QCOMPARE(interns().of(session(), ana).first().startOn, QDate(2026, 9, 1));
}

void TestInterns::hoursOfADayBelongToTheTermThatHoldsIt()
{
    const PersonId rosa = person(u"Rosa"_s);
    const auto of = [&](const QDate &day) {
        const auto placement = interns().placementOn(session(), rosa, day);
        return placement ? placement->id : PlacementId();
    };
    const auto past = placed(rosa, QDate(2026, 2, 2), QDate(2026, 4, 26), PlacementStatus::Completed);
    const auto now = placed(rosa, QDate(2026, 9, 16));
    placed(person(u"Ana"_s), QDate(2026, 5, 1));
    placed(rosa, {}, {}, PlacementStatus::Planned);
    QCOMPARE(of(QDate(2026, 9, 15)), PlacementId());
    QCOMPARE(of(QDate(2026, 9, 16)), now.id);
    QCOMPARE(of(QDate(2026, 12, 8)), now.id);
    QCOMPARE(of(QDate(2026, 12, 9)), PlacementId());
    QCOMPARE(of(QDate(2026, 4, 26)), past.id);
    QCOMPARE(of(QDate(2026, 6, 1)), PlacementId());
    // Of two on one day it is the current one, and of those the newest.
    placed(rosa, QDate(2026, 10, 1), {}, PlacementStatus::Completed);
    QCOMPARE(of(today), now.id);
    const auto newest = placed(rosa, QDate(2026, 10, 5));
    QCOMPARE(of(today), newest.id);
}

void TestInterns::aStatusNamesItsAction_data()
{
    QTest::addColumn<PlacementStatus>("from");
    QTest::addColumn<PlacementStatus>("to");
    QTest::addColumn<QString>("label");
    using enum PlacementStatus;
    QTest::newRow("onboarding") << Planned << Onboarding << u"Begin the onboarding of Rosa Díaz"_s;
    QTest::newRow("begun") << Onboarding << Active << u"Begin the placement of Rosa Díaz"_s;
    QTest::newRow("paused") << Active << Paused << u"Pause the placement of Rosa Díaz"_s;
    QTest::newRow("resumed") << Paused << Active << u"Resume the placement of Rosa Díaz"_s;
    QTest::newRow("completed") << Active << Completed << u"Complete the placement of Rosa Díaz"_s;
    QTest::newRow("ended") << Active << EndedEarly << u"End the placement of Rosa Díaz early"_s;
    QTest::newRow("planned") << Onboarding << Planned << u"Plan the placement of Rosa Díaz again"_s;
    QTest::newRow("nothing said") << Active << Active << u"Edit the placement of Rosa Díaz"_s;
}

void TestInterns::aStatusNamesItsAction()
{
    QFETCH(PlacementStatus, from);
    QFETCH(PlacementStatus, to);
    const Placement before = placed(person(u"Rosa"_s), QDate(2026, 9, 16), {}, from);
    Placement after = before;
    after.status = to;
    after.endReason = u"Found a job"_s;
    after.isRemote = true;
    QVERIFY(interns().save(session(), before, after));
    QTEST(newestLabel(), "label");
}

void TestInterns::whatEndsEarlyEndsToday()
{
    const auto running = placed(person(u"Rosa"_s), QDate(2026, 9, 16));
    QVERIFY(moved(running, PlacementStatus::EndedEarly, u"Found a job"_s));
    QCOMPARE(interns().find(session(), running.id)->endOn, today);
    // A last day that is over stays, and so does the term of somebody who never began.
    const auto over = placed(person(u"Ana"_s), QDate(2026, 9, 16), QDate(2026, 11, 13));
    QVERIFY(moved(over, PlacementStatus::EndedEarly, u"Ill"_s));
    QCOMPARE(interns().find(session(), over.id)->endOn, QDate(2026, 11, 13));
    const auto planned = placed(person(u"Luis"_s), today.addDays(7), {}, PlacementStatus::Planned);
    QVERIFY(moved(planned, PlacementStatus::EndedEarly, u"Did not come"_s));
    QCOMPARE(interns().find(session(), planned.id)->endOn, planned.endOn);
}

void TestInterns::aPlacementWithApprovedHoursStays()
{
    auto &hours = (*m_workspace)->hours();
    const auto rosa = placed(person(u"Rosa"_s), QDate(2026, 9, 16));
    const WeekKey key{rosa.person, rosa.id, QDate(2026, 11, 9)};
    QVERIFY(hours.setMinutes(session(), key, {}, QDate(2026, 11, 10), 240));
    QVERIFY(hours.submit(session(), key));
    const auto approved = hours.approve(session(), hours.submitted(session()));
    QVERIFY(approved);
    QCOMPARE(interns().remove(session(), rosa).error().id, u"fixed-hours"_s);
    QVERIFY(interns().find(session(), rosa.id));
    // Hours that are only submitted go with it.
    QVERIFY((*m_workspace)->changes().undo(session(), *approved));
    const auto removed = interns().remove(session(), rosa);
    QVERIFY(removed);
    QVERIFY(hours.submitted(session()).isEmpty());
    QVERIFY((*m_workspace)->changes().undo(session(), *removed));
    QCOMPARE(hours.week(session(), key).minutes(), 240);
}

void TestInterns::aProgrammeOfApprovedHoursStays()
{
    auto &changes = (*m_workspace)->changes();
    InternProgram fall;
    fall.name = u"Fall"_s;
    QVERIFY(interns().add(session(), fall));
    const qint64 made = changes.nextUndo(session())->seq;
    auto &hours = (*m_workspace)->hours();
    const auto rosa = placed(person(u"Rosa"_s), QDate(2026, 9, 16));
    const WeekKey key{rosa.person, rosa.id, QDate(2026, 11, 9)};
    QVERIFY(hours.setMinutes(session(), key, {}, QDate(2026, 11, 10), 240));
    QVERIFY(hours.submit(session(), key));
    const auto approved = hours.approve(session(), hours.submitted(session()));
    QVERIFY(approved);
    const auto conflicts = [&] { return changes.plan(session(), made)->conflicts; };
    QVERIFY(!conflicts().isEmpty());
    const auto undone = changes.undo(session(), made, conflicts());
    QCOMPARE(undone ? QString() : undone.error().id, u"fixed-hours"_s);
    QVERIFY(interns().find(session(), rosa.id));
    // Without approved hours it goes with its placements.
    QVERIFY(changes.undo(session(), *approved));
    QVERIFY(changes.undo(session(), made, conflicts()));
    QVERIFY(!interns().find(session(), rosa.id));
}

void TestInterns::everyChangeIsUndone()
{
    const PersonId rosa = person(u"Rosa"_s);
    const auto kept = placed(rosa, QDate(2026, 9, 16));
    const auto fall = interns().programs(session()).first();
    auto renamed = fall;
    renamed.name = u"Fall"_s;
    InternProgram winter;
    winter.name = u"Winter"_s;
    Placement more = kept;
    more.id = {};
    more.startOn = today.addDays(100);
    more.endOn = {};
    const std::pair<const char *, std::function<Result<qint64>()>> changes[] = {
        {"programme",
         [&] {
             (void)interns().add(session(), winter);
             return Result<qint64>((*m_workspace)->changes().nextUndo(session())->seq);
         }},
        {"edit a programme", [&] { return interns().save(session(), fall, renamed); }},
        {"placement",
         [&] {
             (void)interns().add(session(), more);
             return Result<qint64>((*m_workspace)->changes().nextUndo(session())->seq);
         }},
        {"pause", [&] { return moved(kept, PlacementStatus::Paused); }},
        {"end early", [&] { return moved(kept, PlacementStatus::EndedEarly, u"Ill"_s); }},
        {"delete", [&] { return interns().remove(session(), kept); }},
    };
    for (const auto &[name, change] : changes) {
        const QByteArray before = contentOf((*m_workspace)->store().reader());
        const auto done = change();
        QVERIFY2(done && *done > 0, name);
        QVERIFY2(contentOf((*m_workspace)->store().reader()) != before, name);
        QVERIFY2((*m_workspace)->changes().undo(session(), *done), name);
        QVERIFY2(contentOf((*m_workspace)->store().reader()) == before, name);
    }
}

/// interns.md, section 13, of which the sample is made: months, stipends and guards are worked out on it.
void TestInterns::theSampleHoldsTheWorkedExamples()
{
    const auto made = createDemoWorkspace(m_workspace->file(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY(made);
    Workspace &sample = **made;
    const Session ana = sample.firstSession();
    QMap<int, Placement> byHours; // of a week
    int past = 0;
    for (const auto &placement : sample.interns().placements(ana)) {
        if (placement.isCurrent())
            byHours.insert(placement.weekMin / 60, placement);
        else
            ++past;
    }
    QCOMPARE(past, 2);
    QCOMPARE(byHours.keys(), (QList{15, 20, 25, 30, 35, 40}));
    const auto week = [&](int hours, const QDate &monday) {
        return sample.hours().week(ana, {byHours[hours].person, byHours[hours].id, monday});
    };
    QCOMPARE(byHours[30].startOn, QDate(2026, 9, 16));
    QCOMPARE(week(30, QDate(2026, 9, 14)).effectiveMinutes(), 18 * 60);
    QCOMPARE(week(30, QDate(2026, 9, 21)).effectiveMinutes(), 30 * 60);
    for (QDate monday(2026, 8, 24); monday < QDate(2026, 11, 9); monday = monday.addDays(7))
        QCOMPARE(week(25, monday).effectiveMinutes(), 25 * 60);
    QVERIFY(week(20, QDate(2026, 10, 12)).sheet.hasNothing);
    QVERIFY(byHours[40].isRemote);
    QCOMPARE(week(40, QDate(2026, 10, 19)).effectiveMinutes(), 45 * 60);
    QCOMPARE(week(40, QDate(2026, 10, 26)).effectiveMinutes(), 40 * 60);
    QCOMPARE(sample.hours().returned(ana, byHours[35].person).size(), 1);
    const auto amended = week(35, QDate(2026, 10, 12));
    QCOMPARE(amended.amendments.size(), 1);
    QCOMPARE(amended.effectiveMinutes(), 33 * 60);
    // The last full week of everybody waits, and this one is begun.
    QCOMPARE(sample.hours().submitted(ana).size(), 6);
    QCOMPARE(sample.hours().submitted(ana).first().weekOn, QDate(2026, 11, 9));
    QCOMPARE(week(25, QDate(2026, 11, 16)).minutes(), 6 * 60);
    QCOMPARE(week(25, QDate(2026, 11, 16)).sheet.status, SheetStatus::Open);
    QSet<int> statuses;
    for (const auto &task : sample.tasks().all(ana))
        statuses += int(task.status);
    QCOMPARE(statuses.size(), qsizetype(keysOf(TaskStatus{}).size()));
    QVERIFY(sample.check(ana)->isEmpty());
}

RNF_TEST(TestInterns)
#include "tst_interns.moc"
