#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "needs/ChildcareLoad.h"
#include "needs/InterpretingRules.h"
#include "needs/NeedSchema.h"
#include "needs/Needs.h"
#include "needs/NeedsPaper.h"
#include "staffing/Staffing.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What people need at an event: its rules, who may see it, and that nothing of it is left after a purge.
class TestNeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void halfHoursCountChildrenHalfOpen();
    void caregiversAreShortOnlyWhereSomebodySaidHowMany();
    void childrenOutsideTheHoursOfTheRoomAreTold();
    void aParentOnAShiftOutsideTheHoursOfTheRoomIsTold();
    void oneInterpreterIsEnoughForAnHour();
    void nobodyInterpretsInTwoPlacesAtOnce();
    void receiversAreCountedAtEachMoment();
    void aNeedIsAskedForToday();
    void whatCannotBeMetSaysWhy();
    void everyRequestIsCountedOnce();
    void dietsAreCountedByWhatPeopleSaid();
    void whoeverDoesNotComeNeedsNothing();
    void whoeverCannotBeHelpedIsCalledOnce();
    void aChildBringsARequestAndItsParent();
    void whatNoChildCanBeIsRefused();
    void onlyWhoeverIsNamedCollectsAChild();
    void aChildInTheRoomIsNotDeleted();
    void aSignOutStaysOnceTheChildIsHereAgain();
    void whoBringsAChildIsKnown();
    void theParentOfAChildInTheRoomIsKnownWhateverTheyAnswered();
    void interpretingThatCannotBeIsRefused();
    void settingsAreKeptForEachEvent();
    void childcareClosesSixWeeksBefore();
    void whatHasNoPlanAWeekBeforeIsDue();
    void withoutTheRightNothingIsReadOrWritten();
    void theFirstAccountHasTheRightAndGivesItOn();
    void somebodyKeepsTheRight();
    void theHistoryTellsNothingWithoutTheRight();
    void withoutTheRightNeedsAreNotUndoneButTheirPersonIs();
    void withoutTheRightTheHistoryCountsNoneOfThem();
    void aPurgeWaitsForTheEndOfTheEvent();
    void aPurgeLeavesNothingInTheHistory();
    void aPurgeReachesWhatWasDeletedBefore();
    void aPurgeIsNotUndone();
    void afterAPurgeTheUndoGoesOnWithWhatIsLeft();
    void aPurgeTakesWhatStandsInTheHistoryAlone();
    void theEventStaysUntilItsNeedsArePurged();
    void aPurgeLeavesOtherEventsAlone();
    void everyChangeIsUndone();
    void theDoorSheetNamesWhoMayCollect();

private:
    Workspace &workspace() { return m_later ? *m_later : **m_workspace; }
    Needs &needs() { return workspace().needs(); }
    const Session &session() { return m_workspace->session; }
    Session stranger()
    {
        Session other = session();
        other.seesNeeds = false;
        return other;
    }
    Event event(const QString &name, int inDays)
    {
        Event event;
        event.name = name;
        event.timeZone = u"America/New_York"_s;
        EventTimes::set(event, QDate(2026, 11, 16).addDays(inDays), {9, 0}, 8 * 60);
        return *workspace().events().find(session(), *workspace().events().add(session(), {event, {}, {}}));
    }
    PersonId person(const QString &given) { return m_workspace->add(m_workspace->person(given, u"Díaz"_s)); }
    RegistrationId invite(const QString &given) { return invite(person(given), m_event); }
    RegistrationId invite(PersonId person, const Event &event)
    {
        [&] { QVERIFY(workspace().registrations().invite(session(), event, {person})); }();
        return workspace().registrations().find(session(), event.id, person).value_or(Registration()).id;
    }
    NeedId ask(RegistrationId whose, NeedKind kind, const QString &detail = {}, NeedStatus status = NeedStatus::Asked)
    {
        Need need;
        need.registration = whose;
        need.kind = kind;
        need.detail = detail;
        need.status = status;
        need.reason = status == NeedStatus::Cannot ? u"no room"_s : QString();
        const auto added = needs().add(session(), need);
        return added ? *added : NeedId();
    }
    ChildId addChild(RegistrationId parent, const QString &name)
    {
        Child child;
        child.registration = parent;
        child.firstName = name;
        const auto added = needs().addChild(session(), child);
        return added ? *added : ChildId();
    }
    ChildRow child(ChildId id)
    {
        for (const auto &row : needs().children(session(), m_event.id)) {
            if (row.child.id == id)
                return row;
        }
        return {};
    }
    static Child asked(int fromMin, int untilMin)
    {
        Child child;
        child.firstName = u"Noor"_s;
        child.fromMin = fromMin;
        child.untilMin = untilMin;
        return child;
    }
    /// From that hour of the event's day on.
    Interpreting interpreting(int hour, int lengthMin, PersonId first, PersonId second = {}, int receivers = 0)
    {
        Event times = m_event;
        EventTimes::set(times, EventTimes::day(m_event), QTime(hour, 0), lengthMin);
        return {0, m_event.id, u"English"_s, u"Spanish"_s, times.startsAt, times.endsAt, first, second, receivers};
    }
    QStringList warningsOf(QList<Interpreting> all, qsizetype which, int stock = 100)
    {
        for (qsizetype i = 0; i < all.size(); ++i)
            all[i].id = i + 1;
        return InterpretingRules(m_event, all, stock, {{PersonId(1), u"Ana"_s}, {PersonId(2), u"Luis"_s}})
            .warnings(all[which]);
    }
    QString refusalOf(const Result<qint64> &done) { return done ? QString() : done.error().id; }
    QString newestLabel() { return workspace().changes().history(session(), 1).first().label; }
    /// The same workspace so many days later.
    void goOn(int days)
    {
        m_later.reset();
        m_workspace->close();
        auto options = TestWorkspace::options();
        options.dates = Dates(QDate(2026, 11, 16).addDays(days));
        auto opened = Workspace::open(m_workspace->path(), options);
        QVERIFY(opened);
        m_later = std::move(*opened);
    }
    /// What stands in the file once it is closed.
    QByteArray bytes()
    {
        m_later.reset();
        m_workspace->close();
        QFile file(m_workspace->path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Workspace> m_later;
    Event m_event;
};

void TestNeeds::init()
{
    m_later.reset();
    m_workspace = std::make_unique<TestWorkspace>();
    m_event = event(u"Conference"_s, 60);
}

// --- rules

void TestNeeds::halfHoursCountChildrenHalfOpen()
{
    const QList<Child> children{asked(9 * 60, 10 * 60), asked(10 * 60, 11 * 60), asked(0, 0)};
    const auto load = ChildcareLoad::halfHours(children, {});
    const QList<CareHalfHour> expected{{540, 1, false}, {570, 1, false}, {600, 1, false}, {630, 1, false}};
    QCOMPARE(load, expected); // who goes at ten is not there with who comes at ten; without hours nobody is
}

void TestNeeds::caregiversAreShortOnlyWhereSomebodySaidHowMany()
{
    const QList<Child> children{asked(540, 660), asked(540, 600), asked(570, 600)};
    NeedSetting setting;
    setting.caregivers = 1;
    QVERIFY(ChildcareLoad::warnings(children, setting).isEmpty());
    setting.childrenPerCaregiver = 2;
    const auto load = ChildcareLoad::halfHours(children, setting);
    QCOMPARE(load.size(), 4);
    QVERIFY(!load[0].isShort && load[1].isShort && !load[2].isShort);
    const auto said = ChildcareLoad::warnings(children, setting);
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(u"up to 3 children"_s), qPrintable(said.first()));
    setting.caregivers = 2;
    QVERIFY(ChildcareLoad::warnings(children, setting).isEmpty());
}

void TestNeeds::childrenOutsideTheHoursOfTheRoomAreTold()
{
    NeedSetting setting;
    setting.careFromMin = 9 * 60;
    setting.careUntilMin = 17 * 60;
    QVERIFY(ChildcareLoad::warnings({asked(9 * 60, 17 * 60)}, setting).isEmpty());
    const auto said = ChildcareLoad::warnings({asked(8 * 60, 17 * 60)}, setting);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().startsWith(u"Noor"_s));
}

void TestNeeds::aParentOnAShiftOutsideTheHoursOfTheRoomIsTold()
{
    const PersonId ana = person(u"Ana"_s);
    addChild(invite(ana, m_event), u"Noor"_s);
    NeedSetting setting;
    setting.event = m_event.id;
    setting.careFromMin = 9 * 60;
    setting.careUntilMin = 17 * 60;
    setting.childrenPerCaregiver = 5;
    setting.caregivers = 1;
    QVERIFY(needs().saveSetting(session(), setting));
    auto &staffing = workspace().staffing();
    ShiftGrid grid;
    grid.event = m_event.id;
    grid.first = grid.last = EventTimes::day(m_event);
    const auto door = *staffing.add(session(), {{}, u"Door"_s, {}, true});
    grid.needs = {{{}, {}, door, 1, 0}};
    const auto putOn = [&](const QTime &from, const QTime &until) {
        grid.from = from;
        grid.until = until;
        QVERIFY(staffing.make(session(), grid));
        const auto shifts = staffing.shifts(session(), m_event.id);
        const auto made = std::ranges::max(shifts, {}, [](const VolunteerShift &shift) { return shift.id; });
        QVERIFY(staffing.signUp(session(), made.id, door, ana, SignUpStatus::Approved));
    };
    putOn({9, 0}, {12, 0});
    QCOMPARE(needs().careWarnings(session(), m_event), QStringList());
    putOn({15, 0}, {18, 0});
    const auto said = needs().careWarnings(session(), m_event);
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().startsWith(u"Ana Díaz brings a child and is on “Door”"_s), qPrintable(said.first()));
}

void TestNeeds::oneInterpreterIsEnoughForAnHour()
{
    QVERIFY(warningsOf({interpreting(9, 60, PersonId(1))}, 0).isEmpty());
    const auto alone = warningsOf({interpreting(9, 90, PersonId(1))}, 0);
    QCOMPARE(alone.size(), 1);
    QVERIFY2(alone.first().contains(u"interpreter missing"_s), qPrintable(alone.first()));
    QVERIFY(warningsOf({interpreting(9, 90, PersonId(1), PersonId(2))}, 0).isEmpty());
    QCOMPARE(warningsOf({interpreting(9, 60, {})}, 0).size(), 1); // nobody at all
}

void TestNeeds::nobodyInterpretsInTwoPlacesAtOnce()
{
    const QList<Interpreting> backToBack{interpreting(9, 60, PersonId(1)), interpreting(10, 60, PersonId(1))};
    QVERIFY(warningsOf(backToBack, 0).isEmpty());
    const QList<Interpreting> atOnce{interpreting(9, 120, PersonId(2), PersonId(1)), interpreting(10, 60, PersonId(1))};
    for (const qsizetype which : {0, 1}) {
        const auto said = warningsOf(atOnce, which);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(u"Ana"_s), qPrintable(said.first()));
    }
}

void TestNeeds::receiversAreCountedAtEachMoment()
{
    const QList<Interpreting> all{interpreting(9, 60, PersonId(1), {}, 40), interpreting(10, 60, PersonId(1), {}, 40),
                                  interpreting(10, 60, PersonId(2), {}, 30)};
    QVERIFY(warningsOf(all, 0, 40).isEmpty());
    QCOMPARE(warningsOf(all, 1, 69).size(), 1);
    QVERIFY(warningsOf(all, 1, 69).first().contains(u"70"_s));
    QVERIFY(warningsOf(all, 2, 70).isEmpty());
}

// --- requests

void TestNeeds::aNeedIsAskedForToday()
{
    const NeedId id = ask(invite(u"Ana"_s), NeedKind::Diet, u"  vegan "_s);
    QVERIFY(id.isValid());
    const auto rows = needs().of(session(), m_event.id);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().name, u"Ana Díaz"_s);
    QCOMPARE(rows.first().need.detail, u"vegan"_s);
    QCOMPARE(rows.first().need.askedOn, QDate(2026, 11, 16));
    QVERIFY(rows.first().need.status == NeedStatus::Asked);
    QCOMPARE(newestLabel(), u"Add a need for “Conference”"_s);
}

void TestNeeds::whatCannotBeMetSaysWhy()
{
    ask(invite(u"Ana"_s), NeedKind::Housing);
    const Need before = needs().of(session(), m_event.id).first().need;
    Need after = before;
    after.status = NeedStatus::Cannot;
    QCOMPARE(refusalOf(needs().save(session(), before, after)), u"reason"_s);
    after.reason = u"all beds are taken"_s;
    QVERIFY(needs().save(session(), before, after));
    Need again = needs().of(session(), m_event.id).first().need;
    QCOMPARE(again.reason, u"all beds are taken"_s);
    const Need refused = again;
    again.status = NeedStatus::Planned;
    QVERIFY(needs().save(session(), refused, again));
    QVERIFY(needs().of(session(), m_event.id).first().need.reason.isEmpty());
}

void TestNeeds::everyRequestIsCountedOnce()
{
    const auto ana = invite(u"Ana"_s), luis = invite(u"Luis"_s);
    ask(ana, NeedKind::Diet, u"vegan"_s);
    ask(luis, NeedKind::Diet, u"halal"_s, NeedStatus::Planned);
    ask(luis, NeedKind::Transport, {}, NeedStatus::Met);
    ask(ana, NeedKind::Mobility, {}, NeedStatus::Cannot);
    const auto counts = needs().counts(session(), m_event.id);
    QCOMPARE(counts.size(), 3);
    QCOMPARE(counts.value(NeedKind::Diet), (NeedCounts{1, 1, 0, 0}));
    QCOMPARE(counts.value(NeedKind::Transport), (NeedCounts{0, 0, 1, 0}));
    QCOMPARE(counts.value(NeedKind::Mobility), (NeedCounts{0, 0, 0, 1}));
}

void TestNeeds::dietsAreCountedByWhatPeopleSaid()
{
    ask(invite(u"Ana"_s), NeedKind::Diet, u"Vegan"_s);
    ask(invite(u"Bo"_s), NeedKind::Diet, u"vegan"_s);
    ask(invite(u"Cem"_s), NeedKind::Diet, u"halal"_s);
    ask(invite(u"Dee"_s), NeedKind::Diet, u"halal"_s, NeedStatus::Cannot);
    const QMap<QString, int> expected{{u"Vegan"_s, 2}, {u"halal"_s, 1}};
    QCOMPARE(needs().diets(session(), m_event.id), expected);
}

void TestNeeds::whoeverDoesNotComeNeedsNothing()
{
    const auto ana = invite(u"Ana"_s);
    ask(ana, NeedKind::Diet, u"vegan"_s);
    addChild(ana, u"Noor"_s);
    QVERIFY(workspace().registrations().answer(session(), {ana}, Rsvp::No));
    QVERIFY(needs().of(session(), m_event.id).isEmpty());
    QVERIFY(needs().counts(session(), m_event.id).isEmpty());
    QVERIFY(needs().children(session(), m_event.id).isEmpty());
    QVERIFY(workspace().registrations().answer(session(), {ana}, Rsvp::Yes));
    QCOMPARE(needs().of(session(), m_event.id).size(), 2); // the diet, and childcare
}

void TestNeeds::whoeverCannotBeHelpedIsCalledOnce()
{
    const PersonId bo = person(u"Bo"_s), ana = person(u"Ana"_s);
    const auto first = invite(bo, m_event), second = invite(ana, m_event);
    ask(first, NeedKind::Housing, {}, NeedStatus::Cannot);
    ask(first, NeedKind::Transport, {}, NeedStatus::Cannot);
    ask(second, NeedKind::Transport, {}, NeedStatus::Cannot);
    ask(invite(u"Cem"_s), NeedKind::Diet);
    QCOMPARE(needs().cannotCallList(session(), m_event.id), (QList<PersonId>{ana, bo}));
}

// --- children

void TestNeeds::aChildBringsARequestAndItsParent()
{
    const PersonId ana = person(u"Ana"_s);
    const auto parent = invite(ana, m_event);
    const auto first = addChild(parent, u"Noor"_s);
    addChild(parent, u"Sami"_s);
    QCOMPARE(needs().counts(session(), m_event.id).value(NeedKind::Childcare), (NeedCounts{1, 0, 0, 0}));
    QCOMPARE(child(first).collectors, (QList<NamedPerson>{{ana, u"Ana Díaz"_s}}));
    const auto counts = needs().childCounts(session(), m_event.id);
    QCOMPARE(counts.children, 2);
    QCOMPARE(counts.parents, 1);
    QCOMPARE(counts.here, 0);
}

void TestNeeds::whatNoChildCanBeIsRefused()
{
    Child child;
    child.registration = invite(u"Ana"_s);
    const auto refusal = [&] {
        const auto added = needs().addChild(session(), child);
        return added ? QString() : added.error().id;
    };
    QCOMPARE(refusal(), u"empty-name"_s);
    child.firstName = u"Noor"_s;
    child.birthMonth = u"2021-13"_s;
    QCOMPARE(refusal(), u"month"_s);
    child.birthMonth = u"2021-04"_s;
    child.fromMin = 600;
    child.untilMin = 540;
    QCOMPARE(refusal(), u"backwards"_s);
    child.untilMin = 600; // no time at all, which would be kept as hours that nobody said
    QCOMPARE(refusal(), u"backwards"_s);
    child.untilMin = 660;
    QCOMPARE(refusal(), QString());
}

void TestNeeds::onlyWhoeverIsNamedCollectsAChild()
{
    const PersonId ana = person(u"Ana"_s), luis = person(u"Luis"_s), bo = person(u"Bo"_s);
    const auto id = addChild(invite(ana, m_event), u"Noor"_s);
    QCOMPARE(refusalOf(needs().signOut(session(), id, ana)), u"not-here"_s);
    QVERIFY(needs().signIn(session(), id, ana));
    QCOMPARE(refusalOf(needs().signIn(session(), id, ana)), u"here"_s);
    QVERIFY(child(id).isHere());
    const auto refused = needs().signOut(session(), id, luis);
    QCOMPARE(refusalOf(refused), u"not-named"_s);
    QVERIFY2(refused.error().message.contains(u"Luis Díaz may not collect Noor: named are Ana Díaz"_s),
             qPrintable(refused.error().message));
    QVERIFY(child(id).isHere());
    // The parent goes off the list of names, and may not either then.
    QVERIFY(needs().save(session(), child(id).child, child(id).child, {luis, bo}));
    QCOMPARE(refusalOf(needs().signOut(session(), id, ana)), u"not-named"_s);
    QVERIFY(needs().signOut(session(), id, luis));
    QVERIFY(!child(id).isHere());
    QCOMPARE(child(id).sign.outBy, luis);
    QCOMPARE(newestLabel(), u"Sign a child out at “Conference”"_s);
}

void TestNeeds::aChildInTheRoomIsNotDeleted()
{
    const PersonId ana = person(u"Ana"_s);
    const auto id = addChild(invite(ana, m_event), u"Noor"_s);
    QVERIFY(needs().signIn(session(), id, ana));
    QCOMPARE(refusalOf(needs().remove(session(), child(id).child)), u"here"_s);
    QVERIFY(needs().signOut(session(), id, ana));
    QVERIFY(needs().remove(session(), child(id).child));
    QVERIFY(needs().children(session(), m_event.id).isEmpty());
}

void TestNeeds::aSignOutStaysOnceTheChildIsHereAgain()
{
    const PersonId ana = person(u"Ana"_s);
    const auto id = addChild(invite(ana, m_event), u"Noor"_s);
    QVERIFY(needs().signIn(session(), id, ana));
    const auto left = needs().signOut(session(), id, ana), again = needs().signIn(session(), id, ana);
    QVERIFY(left && again);
    const auto undone = workspace().changes().undo(session(), *left);
    QVERIFY(!undone);
    QCOMPARE(undone.error().id, u"here"_s);
    QVERIFY(workspace().changes().undo(session(), *again));
    QVERIFY(workspace().changes().undo(session(), *left));
    QVERIFY(child(id).isHere());
}

void TestNeeds::whoBringsAChildIsKnown()
{
    const PersonId ana = person(u"Ana"_s);
    const auto id = addChild(invite(ana, m_event), u"Noor"_s);
    QCOMPARE(refusalOf(needs().signIn(session(), id, {})), u"nobody"_s);
    QVERIFY(!child(id).isHere());
    QVERIFY(needs().signIn(session(), id, ana));
    QCOMPARE(child(id).sign.inBy, ana);
}

void TestNeeds::theParentOfAChildInTheRoomIsKnownWhateverTheyAnswered()
{
    const PersonId ana = person(u"Ana"_s);
    const auto registration = invite(ana, m_event);
    const auto id = addChild(registration, u"Noor"_s);
    QVERIFY(needs().signIn(session(), id, ana));
    QVERIFY(workspace().registrations().answer(session(), {registration}, Rsvp::No));
    QCOMPARE(child(id).parent, (NamedPerson{ana, u"Ana Díaz"_s}));
    QCOMPARE(needs().of(session(), m_event.id).size(), 1);
    QCOMPARE(needs().counts(session(), m_event.id).value(NeedKind::Childcare).all(), 1);
    QVERIFY(needs().signOut(session(), id, ana));
    QVERIFY(needs().children(session(), m_event.id).isEmpty());
}

// --- interpreting and settings

void TestNeeds::interpretingThatCannotBeIsRefused()
{
    const PersonId ana = person(u"Ana"_s);
    Interpreting one = interpreting(9, 60, ana, ana);
    QCOMPARE(refusalOf(needs().add(session(), one)), u"twice"_s);
    one.interpreter2 = {};
    one.toLanguage = u"english"_s;
    QCOMPARE(refusalOf(needs().add(session(), one)), u"language"_s);
    one.toLanguage = u"Spanish"_s;
    std::swap(one.startsAt, one.endsAt);
    QCOMPARE(refusalOf(needs().add(session(), one)), u"backwards"_s);
    std::swap(one.startsAt, one.endsAt);
    QVERIFY(needs().add(session(), one));
    const auto rows = needs().interpreting(session(), m_event.id);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().interpreter1, u"Ana Díaz"_s);
}

void TestNeeds::settingsAreKeptForEachEvent()
{
    NeedSetting setting = needs().setting(session(), m_event.id);
    QCOMPARE(setting.childrenPerCaregiver, 0); // nothing claims to be the law
    setting.careFromMin = 600;
    setting.careUntilMin = 540;
    QCOMPARE(refusalOf(needs().saveSetting(session(), setting)), u"backwards"_s);
    setting.careUntilMin = 1020;
    setting.receivers = 60;
    QVERIFY(needs().saveSetting(session(), setting));
    setting.receivers = 70;
    QVERIFY(needs().saveSetting(session(), setting));
    QCOMPARE(needs().setting(session(), m_event.id).receivers, 70);
    QCOMPARE(needs().setting(session(), event(u"Evening"_s, 5).id).receivers, 0);
}

// --- warnings

void TestNeeds::childcareClosesSixWeeksBefore()
{
    Event conference = m_event;
    EventTimes::set(conference, QDate(2027, 3, 19), {9, 0}, 60);
    QCOMPARE(Needs::childcareClosesOn(conference), QDate(2027, 2, 5));
    addChild(invite(u"Ana"_s), u"Noor"_s);
    QVERIFY(needs().requestWarnings(session(), m_event).isEmpty());
    const Event soon = event(u"Evening"_s, 41);
    addChild(invite(person(u"Bo"_s), soon), u"Sami"_s);
    const auto said = needs().requestWarnings(session(), soon);
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(u"childcare"_s), qPrintable(said.first()));
}

void TestNeeds::whatHasNoPlanAWeekBeforeIsDue()
{
    const Event near = event(u"Near"_s, 7), far = event(u"Far"_s, 8);
    ask(invite(person(u"Ana"_s), near), NeedKind::Diet);
    ask(invite(person(u"Bo"_s), near), NeedKind::Diet, {}, NeedStatus::Planned);
    ask(invite(person(u"Cem"_s), far), NeedKind::Diet);
    const auto due = needs().due(session());
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().event.id, near.id);
    QCOMPARE(due.first().unplanned, 1);
    QVERIFY(!due.first().isPurgeDue);
    QCOMPARE(needs().requestWarnings(session(), near).size(), 1);
    goOn(7 + 29);
    QVERIFY(needs().due(session()).isEmpty());
    goOn(7 + 30);
    QVERIFY(needs().due(session()).first().isPurgeDue);
}

// --- rights

void TestNeeds::withoutTheRightNothingIsReadOrWritten()
{
    const PersonId ana = person(u"Ana"_s);
    const auto registration = invite(ana, m_event);
    const auto id = addChild(registration, u"Noor"_s);
    ask(registration, NeedKind::Housing, {}, NeedStatus::Cannot);
    QVERIFY(needs().add(session(), interpreting(9, 90, ana)));
    const Need need = needs().of(session(), m_event.id).first().need;
    const Child noor = child(id).child;
    const Session other = stranger();
    QVERIFY(needs().of(other, m_event.id).isEmpty());
    QVERIFY(needs().counts(other, m_event.id).isEmpty());
    QVERIFY(needs().diets(other, m_event.id).isEmpty());
    QVERIFY(needs().cannotCallList(other, m_event.id).isEmpty());
    QVERIFY(needs().children(other, m_event.id).isEmpty());
    QCOMPARE(needs().childCounts(other, m_event.id), ChildCounts());
    QVERIFY(needs().interpreting(other, m_event.id).isEmpty());
    QVERIFY(needs().warnings(other, m_event).isEmpty());
    QVERIFY(needs().due(other).isEmpty());
    QCOMPARE(needs().purgeable(other, m_event.id), 0);
    for (const auto &done :
         {needs().save(other, need, need), needs().remove(other, need), needs().save(other, noor, noor, {}),
          needs().remove(other, noor), needs().signIn(other, id, ana), needs().signOut(other, id, ana),
          needs().add(other, interpreting(9, 60, ana)), needs().saveSetting(other, {}), needs().notePrinted(other, m_event),
          needs().purge(other, m_event)})
        QCOMPARE(refusalOf(done), u"not-allowed"_s);
    QVERIFY(!needs().add(other, need) && !needs().addChild(other, noor));
}

void TestNeeds::theFirstAccountHasTheRightAndGivesItOn()
{
    QVERIFY(session().seesNeeds);
    const auto luis = workspace().accounts().add(session(), u"Luis"_s, Role::Organizer);
    QVERIFY(luis && !luis->seesNeeds);
    QCOMPARE(refusalOf(workspace().accounts().setSeesNeeds(luis->session(), {luis->id})), u"not-allowed"_s);
    QVERIFY(workspace().accounts().setSeesNeeds(session(), {session().account, luis->id}));
    QVERIFY(workspace().accounts().find(luis->session())->session().seesNeeds);
    QCOMPARE(newestLabel(), u"Change who may see needs"_s);
    QVERIFY(workspace().accounts().setSeesNeeds(session(), {session().account}));
    QVERIFY(!workspace().accounts().find(luis->session())->seesNeeds);
}

void TestNeeds::somebodyKeepsTheRight()
{
    QCOMPARE(refusalOf(workspace().accounts().setSeesNeeds(session(), {})), u"nobody"_s);
    QVERIFY(workspace().accounts().find(session())->seesNeeds);
}

void TestNeeds::theHistoryTellsNothingWithoutTheRight()
{
    const PersonId ana = person(u"Ana"_s);
    ask(invite(ana, m_event), NeedKind::Allergy, u"peanuts"_s);
    const Need before = needs().of(session(), m_event.id).first().need;
    Need after = before;
    after.detail = u"peanuts and milk"_s;
    const auto edited = needs().save(session(), before, after);
    QVERIFY(edited);
    QCOMPARE(newestLabel(), u"Edit a need for “Conference”"_s);
    auto &changes = workspace().changes();
    const auto seen = changes.changes(session(), *edited, 10);
    QCOMPARE(seen.size(), 1);
    QVERIFY(changes.changes(stranger(), *edited, 10).isEmpty());
    QVERIFY(changes.valuesOf(stranger(), NeedTable::Need, before.id.value).isEmpty());
    QVERIFY(!changes.valuesOf(session(), NeedTable::Need, before.id.value).isEmpty());
    QVERIFY(!changes.putBack(stranger(), u"Back"_s, seen.first(), u"detail"_s));
    for (const auto &entry : changes.historyOf(session(), ana, 20))
        QVERIFY2(!entry.label.contains(u"need"_s), qPrintable(entry.label)); // not that there is one, either
}

void TestNeeds::withoutTheRightNeedsAreNotUndoneButTheirPersonIs()
{
    const auto registration = invite(u"Ana"_s);
    ask(registration, NeedKind::Diet, u"vegan"_s);
    auto &changes = workspace().changes();
    const qint64 added = changes.newestOf(session());
    QVERIFY(!changes.plan(stranger(), added));
    QVERIFY(!changes.undo(stranger(), added));
    QCOMPARE(needs().of(session(), m_event.id).size(), 1);
    // Off the list, and back: what they need comes along unseen.
    const auto removed = workspace().registrations().remove(stranger(), {registration});
    QVERIFY(removed);
    QVERIFY(needs().of(session(), m_event.id).isEmpty());
    for (const auto &entry : changes.changes(stranger(), *removed, 20))
        QVERIFY(entry.table != NeedTable::Need);
    QVERIFY(changes.undo(stranger(), *removed));
    QCOMPARE(needs().of(session(), m_event.id).first().need.detail, u"vegan"_s);
}

void TestNeeds::withoutTheRightTheHistoryCountsNoneOfThem()
{
    const auto registration = invite(u"Ana"_s);
    ask(registration, NeedKind::Diet, u"vegan"_s);
    auto &changes = workspace().changes();
    const qint64 asked = changes.newestOf(session());
    addChild(registration, u"Noor"_s);
    const qint64 child = changes.newestOf(session());
    for (const qint64 action : {asked, child}) {
        QVERIFY(changes.action(session(), action)->rows > 0 && changes.action(session(), action)->isUndoable);
        QCOMPARE(changes.action(stranger(), action)->rows, 0);
        QVERIFY(!changes.action(stranger(), action)->isUndoable);
    }
    // So the way back of somebody who lost the right does not end at what they may not undo.
    QVERIFY(changes.nextUndo(stranger()) && changes.nextUndo(stranger())->seq < asked);
    QVERIFY(workspace().registrations().remove(session(), {registration}));
    QCOMPARE(changes.history(session(), 1).first().rows, 5); // with diet, childcare, child, and collector
    QCOMPARE(changes.history(stranger(), 1).first().rows, 1);
}

// --- purge

void TestNeeds::aPurgeWaitsForTheEndOfTheEvent()
{
    ask(invite(u"Ana"_s), NeedKind::Diet, u"vegan"_s);
    QCOMPARE(refusalOf(needs().purge(session(), m_event)), u"not-over"_s);
    QCOMPARE(Needs::purgeDueOn(m_event), EventTimes::day(m_event).addDays(30));
    Event cancelled = m_event;
    cancelled.status = EventStatus::Cancelled;
    QVERIFY(workspace().events().save(session(), m_event, cancelled));
    QVERIFY(needs().purge(session(), cancelled));
    QVERIFY(needs().of(session(), m_event.id).isEmpty());
}

void TestNeeds::aPurgeLeavesNothingInTheHistory()
{
    const PersonId ana = person(u"Ana"_s);
    const auto registration = invite(ana, m_event);
    ask(registration, NeedKind::Allergy, u"CanaryPeanut"_s);
    const Need before = needs().of(session(), m_event.id).first().need;
    Need after = before;
    after.detail = u"CanaryMilk"_s;
    QVERIFY(needs().save(session(), before, after));
    const auto id = addChild(registration, u"CanaryChild"_s);
    QVERIFY(needs().signIn(session(), id, ana));
    QVERIFY(needs().signOut(session(), id, ana));
    goOn(61);
    const int rows = needs().purgeable(session(), m_event.id);
    QCOMPARE(rows, 5); // allergy, childcare, child, collector, sign
    const auto purged = needs().purge(session(), m_event);
    QVERIFY(purged);
    QCOMPARE(newestLabel(), u"Purge the needs of “Conference”: 5 rows"_s);
    QCOMPARE(needs().purgeable(session(), m_event.id), 0);
    QCOMPARE(workspace().changes().action(session(), *purged)->rows, 5);
    for (const auto &action : workspace().changes().history(session(), 100)) {
        for (const auto &entry : workspace().changes().changes(session(), action.seq, 100)) {
            if (entry.table >= NeedTable::Need && entry.table <= NeedTable::ChildSign)
                QVERIFY(entry.columns.isEmpty());
        }
    }
    const auto findings = workspace().check(session());
    QVERIFY(findings);
    for (const auto &finding : *findings)
        qWarning("%s", qPrintable(finding.what));
    QVERIFY(findings->isEmpty());
    QVERIFY(!bytes().contains("Canary"));
}

void TestNeeds::aPurgeReachesWhatWasDeletedBefore()
{
    const auto gone = invite(u"Ana"_s), kept = invite(u"Bo"_s);
    ask(gone, NeedKind::Allergy, u"CanaryOfWhoLeft"_s);
    addChild(gone, u"CanaryChildOfWhoLeft"_s);
    ask(kept, NeedKind::Diet, u"CanaryDeleted"_s);
    QVERIFY(needs().remove(session(), needs().of(session(), m_event.id).first().need));
    const auto undone = ask(kept, NeedKind::Diet, u"CanaryUndone"_s);
    QVERIFY(undone.isValid() && workspace().changes().undo(session(), workspace().changes().newestOf(session())));
    QVERIFY(workspace().registrations().remove(session(), {gone}));
    goOn(61);
    QVERIFY(needs().purge(session(), m_event));
    QVERIFY(workspace().check(session())->isEmpty());
    QVERIFY(!bytes().contains("Canary"));
}

void TestNeeds::aPurgeIsNotUndone()
{
    const auto registration = invite(u"Ana"_s);
    ask(registration, NeedKind::Diet, u"vegan"_s);
    const Need before = needs().of(session(), m_event.id).first().need;
    Need after = before;
    after.detail = u"halal"_s;
    const auto edited = needs().save(session(), before, after);
    goOn(61);
    const auto purged = needs().purge(session(), m_event);
    QVERIFY(purged);
    for (const qint64 action : {*purged, *edited}) {
        QVERIFY(!workspace().changes().action(session(), action)->isUndoable);
        const auto undone = workspace().changes().undo(session(), action);
        QVERIFY(!undone);
        QCOMPARE(undone.error().id, u"stays"_s);
    }
    QCOMPARE(needs().purgeable(session(), m_event.id), 0);
}

void TestNeeds::afterAPurgeTheUndoGoesOnWithWhatIsLeft()
{
    const auto registration = invite(u"Ana"_s);
    auto &before = workspace().changes();
    const qint64 invited = before.newestOf(session());
    ask(registration, NeedKind::Diet, u"vegan"_s);
    const qint64 asked = before.newestOf(session());
    const auto id = addChild(registration, u"Noor"_s);
    // Two rows made at once.
    QVERIFY(needs().save(session(), child(id).child, child(id).child, {person(u"Bo"_s), person(u"Cem"_s)}));
    const qint64 named = before.newestOf(session());
    QVERIFY(before.action(session(), asked)->isUndoable && before.action(session(), named)->isUndoable);
    goOn(61);
    auto &changes = workspace().changes();
    QVERIFY(needs().purge(session(), m_event));
    for (const qint64 gone : {asked, named})
        QVERIFY(!changes.action(session(), gone)->isUndoable);
    QVERIFY(changes.action(session(), invited)->isUndoable);
    const auto next = changes.nextUndo(session());
    QVERIFY(next && next->seq != asked && next->seq != named);
    QVERIFY(changes.undo(session(), invited));
    QVERIFY(workspace().check(session())->isEmpty());
}

void TestNeeds::aPurgeTakesWhatStandsInTheHistoryAlone()
{
    ask(invite(u"Ana"_s), NeedKind::Allergy, u"CanaryDeleted"_s);
    QVERIFY(needs().remove(session(), needs().of(session(), m_event.id).first().need));
    goOn(61);
    QCOMPARE(needs().purgeable(session(), m_event.id), 1);
    const auto purged = needs().purge(session(), m_event);
    QVERIFY(purged && *purged > 0); // it stands in the history, though no row went
    QVERIFY2(newestLabel().startsWith(u"Purge the needs of “Conference”: 1 row"_s), qPrintable(newestLabel()));
    QCOMPARE(needs().purgeable(session(), m_event.id), 0);
    QCOMPARE(*needs().purge(session(), m_event), 0); // nothing to be done any more
    QVERIFY(workspace().check(session())->isEmpty());
    QVERIFY(!bytes().contains("Canary"));
}

void TestNeeds::theEventStaysUntilItsNeedsArePurged()
{
    ask(invite(u"Ana"_s), NeedKind::Diet, u"vegan"_s);
    const auto kept = workspace().events().remove(session(), m_event);
    QVERIFY(!kept);
    QCOMPARE(kept.error().id, u"needs"_s);
    goOn(61);
    QVERIFY(needs().purge(session(), m_event));
    QVERIFY(workspace().events().remove(session(), m_event));
}

void TestNeeds::aPurgeLeavesOtherEventsAlone()
{
    const Event other = event(u"Evening"_s, 100);
    ask(invite(u"Ana"_s), NeedKind::Diet, u"vegan"_s);
    ask(invite(person(u"Bo"_s), other), NeedKind::Diet, u"halal"_s);
    const Need before = needs().of(session(), other.id).first().need;
    Need after = before;
    after.status = NeedStatus::Planned;
    const auto edited = needs().save(session(), before, after);
    goOn(61);
    QVERIFY(needs().purge(session(), m_event));
    QCOMPARE(needs().of(session(), other.id).first().need, after);
    QVERIFY(workspace().changes().undo(session(), *edited));
    QCOMPARE(needs().of(session(), other.id).first().need, before);
    QVERIFY(workspace().check(session())->isEmpty());
}

void TestNeeds::everyChangeIsUndone()
{
    const PersonId ana = person(u"Ana"_s);
    const auto registration = invite(ana, m_event);
    const auto start = contentOf(workspace().store().reader());
    const qint64 before = workspace().changes().newestOf(session());
    ask(registration, NeedKind::Diet, u"vegan"_s);
    const auto id = addChild(registration, u"Noor"_s);
    QVERIFY(needs().signIn(session(), id, ana));
    QVERIFY(needs().signOut(session(), id, ana));
    QVERIFY(needs().save(session(), child(id).child, child(id).child, {}));
    QVERIFY(needs().add(session(), interpreting(9, 60, ana)));
    NeedSetting setting = needs().setting(session(), m_event.id);
    setting.receivers = 5;
    QVERIFY(needs().saveSetting(session(), setting));
    for (qint64 action = workspace().changes().newestOf(session()); action > before; --action)
        QVERIFY(workspace().changes().undo(session(), action));
    QCOMPARE(contentOf(workspace().store().reader()), start);
}

void TestNeeds::theDoorSheetNamesWhoMayCollect()
{
    Child child;
    child.registration = invite(u"Ana"_s);
    child.firstName = u"Noor"_s;
    child.allergies = u"peanuts"_s;
    QVERIFY(needs().addChild(session(), child));
    const Paper paper = NeedsPaper::children(needs().children(session(), m_event.id));
    const auto table = std::ranges::find(paper, PaperBlock::Kind::Table, &PaperBlock::kind);
    QVERIFY(table != paper.end() && table->rows.size() == 1);
    QCOMPARE(table->rows.first()[0], u"Noor\nchild of Ana Díaz"_s); // whom to call, and which of two children of one name
    QCOMPARE(table->rows.first()[1], u"peanuts"_s);
    QCOMPARE(table->rows.first()[3], u"Ana Díaz"_s);
}

RNF_TEST(TestNeeds)
#include "tst_needs.moc"
