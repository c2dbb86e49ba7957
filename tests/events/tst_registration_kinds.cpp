#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/ConfirmCalls.h"
#include "events/RegistrationWarnings.h"
#include "events/Registrations.h"
#include "events/RegistrationsInAction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

using enum Rsvp;

QDateTime utc(const QString &text) { return QDateTime::fromString(text + u":00Z"_s, Qt::ISODate); }

} // namespace

/// An event with kinds of registration: places, prices and days of their own, a yes that somebody approves, and groups who
/// come together or not at all.
class TestRegistrationKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void kindsStandByName();
    void whatNoKindCanBeIsRefused_data();
    void whatNoKindCanBeIsRefused();
    void aNameIsOfOneKindOfAnEvent();
    void aKindIsSetOfSeveralInOneAction();
    void aKindOfAnotherEventIsRefused();
    void peopleAreInvitedAsAKind();
    void thePriceIsDueButOfAScholarship();
    void aNewPriceIsDueOfThoseWhoPaidNothing();
    void whatIsPaidIsNoted();
    void lessThanNothingIsNotPaid();
    void whoeverWasOfAKindThatGoesStaysOnTheList();
    void aYesBeyondThePlacesOfItsKindWaits();
    void morePlacesOfAKindAreGivenAtOnce();
    void anotherKindFreesAPlace();
    void aYesToBeApprovedIsPending();
    void whoeverIsApprovedComesOrWaits();
    void whoeverIsRefusedHasNoPlace();
    void whoeverIsPendingAndComesHasSaidYes();
    void thosePutTogetherWaitTogether();
    void aGroupGetsItsPlacesOnlyWhole();
    void whoeverAnswersForAGroupThatWaitsWaitsWithIt();
    void anEmptyGroupGoes();
    void groupsAreRefusedWhereTheyCannotBe();
    void aYesOutsideTheDaysOfItsKindIsWarnedAbout_data();
    void aYesOutsideTheDaysOfItsKindIsWarnedAbout();
    void onlyAYesIsWarnedAbout();
    void morePeopleThanPlacesAreWarnedAbout();
    void everyKindIsCounted();
    void whoeverIsPendingOrRefusedIsCountedOnce();
    void callsAreDueFiveDaysAndOneBeforeAndOnceSomebodyIsLate_data();
    void callsAreDueFiveDaysAndOneBeforeAndOnceSomebodyIsLate();
    void aDoubleCheckInIsTold();
    void everyChangeIsUndone();

private:
    Workspace &workspace() { return **m_workspace; }
    Registrations &registrations() { return workspace().registrations(); }
    const Session &session() { return m_workspace->session; }
    QString newestLabel() { return workspace().changes().history(session(), 1).first().label; }

    /// On Friday 4 December, 19:00 to 22:00 in New York.
    Event addEvent(const QString &name, int places = 0)
    {
        Event event;
        event.name = name;
        event.timeZone = u"America/New_York"_s;
        event.startsAt = u"2026-12-05T00:00:00.000Z"_s;
        event.endsAt = u"2026-12-05T03:00:00.000Z"_s;
        event.places = places;
        return *workspace().events().find(session(), *workspace().events().add(session(), {event, {}, {}}));
    }
    RegistrationKind add(const QString &name, const std::function<void(RegistrationKind &)> &change = {})
    {
        RegistrationKind kind;
        kind.event = m_event.id;
        kind.name = name;
        if (change)
            change(kind);
        const auto added = registrations().add(session(), kind);
        [&] { QVERIFY2(added, qPrintable(added ? QString() : added.error().message)); }();
        kind.id = added ? *added : RegistrationKindId();
        return kind;
    }
    QList<RegistrationId> invite(int count, RegistrationKindId kind = {})
    {
        QList<RegistrationId> invited;
        for (int i = 0; i < count; ++i) {
            const PersonId person = m_workspace->add(m_workspace->person(u"Guest %1"_s.arg(++m_guests), u"Díaz"_s));
            [&] { QVERIFY(registrations().invite(session(), m_event, {person}, {}, kind)); }();
            invited += registrations().find(session(), m_event.id, person).value_or(Registration()).id;
        }
        return invited;
    }
    void answer(const QList<RegistrationId> &who, Rsvp rsvp) { QVERIFY(registrations().answer(session(), who, rsvp)); }
    Registration reread(RegistrationId id)
    {
        for (const auto &row : registrations().of(session(), m_event.id)) {
            if (row.registration.id == id)
                return row.registration;
        }
        return {};
    }
    /// "yes waitlisted waitlisted"
    QString rsvpsOf(const QList<RegistrationId> &ids)
    {
        QStringList words;
        for (const auto id : ids)
            words += keyOf(reread(id).rsvp);
        return words.join(u' ');
    }
    QString problemOf(const auto &result) { return result ? QString() : result.error().id; }
    KindCounts countsOf(RegistrationKindId kind)
    {
        for (const auto &counts : registrations().kindCounts(session(), m_event.id)) {
            if (counts.kind == kind)
                return counts;
        }
        return {};
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    Event m_event;
    int m_guests = 0;
};

void TestRegistrationKinds::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_event = addEvent(u"Conference"_s);
    m_guests = 0;
}

void TestRegistrationKinds::kindsStandByName()
{
    const auto student = add(u" Student "_s, [](RegistrationKind &kind) { kind.places = 10; });
    QCOMPARE(newestLabel(), u"“Conference”: add the kind of registration “Student”"_s);
    const auto member = add(u"Member"_s);
    const auto kinds = registrations().kinds(session(), m_event.id);
    QCOMPARE(kinds.size(), 2);
    QCOMPARE(kinds.first(), member);
    QCOMPARE(kinds.last().name, u"Student"_s);
    QCOMPARE(kinds.last().places, 10);
    RegistrationKind larger = kinds.last();
    larger.places = 12;
    QVERIFY(registrations().save(session(), kinds.last(), larger));
    QCOMPARE(newestLabel(), u"“Conference”: edit the kind of registration “Student”"_s);
    QCOMPARE(registrations().kinds(session(), m_event.id).last(), larger);
    QCOMPARE(*registrations().save(session(), larger, larger), 0);
    QVERIFY(registrations().kinds(session(), addEvent(u"Potluck"_s).id).isEmpty());
    QCOMPARE(student.event, m_event.id);
}

void TestRegistrationKinds::whatNoKindCanBeIsRefused_data()
{
    QTest::addColumn<RegistrationKind>("kind");
    QTest::addColumn<QString>("problem");
    const auto with = [](const std::function<void(RegistrationKind &)> &change) {
        RegistrationKind kind;
        kind.name = u"Student"_s;
        change(kind);
        return kind;
    };
    QTest::newRow("no name") << with([](auto &kind) { kind.name = u" "_s; }) << u"empty-name"_s;
    QTest::newRow("places") << with([](auto &kind) { kind.places = -1; }) << u"places"_s;
    QTest::newRow("price") << with([](auto &kind) { kind.priceCents = -1; }) << u"amount"_s;
    QTest::newRow("closes first") << with([](auto &kind) {
        kind.opensOn = QDate(2026, 11, 20);
        kind.closesOn = QDate(2026, 11, 19);
    }) << u"backwards"_s;
}

void TestRegistrationKinds::whatNoKindCanBeIsRefused()
{
    QFETCH(RegistrationKind, kind);
    kind.event = m_event.id;
    QTEST(problemOf(registrations().add(session(), kind)), "problem");
    const auto kept = add(u"Member"_s);
    kind.id = kept.id;
    QTEST(problemOf(registrations().save(session(), kept, kind)), "problem");
    QCOMPARE(registrations().kinds(session(), m_event.id), QList{kept});
}

void TestRegistrationKinds::aNameIsOfOneKindOfAnEvent()
{
    const auto student = add(u"Student"_s), member = add(u"Member"_s);
    RegistrationKind same;
    same.event = m_event.id;
    same.name = u"STUDENT"_s;
    QCOMPARE(problemOf(registrations().add(session(), same)), u"name-taken"_s);
    RegistrationKind renamed = member;
    renamed.name = u"student"_s;
    QCOMPARE(problemOf(registrations().save(session(), member, renamed)), u"name-taken"_s);
    RegistrationKind itself = student;
    itself.name = u"STUDENT"_s;
    QVERIFY(registrations().save(session(), student, itself));
    same.event = addEvent(u"Potluck"_s).id;
    QVERIFY(registrations().add(session(), same));
}

void TestRegistrationKinds::aKindIsSetOfSeveralInOneAction()
{
    const auto student = add(u"Student"_s);
    const auto three = invite(3);
    QVERIFY(*registrations().setKind(session(), three.first(2), student.id) > 0);
    QCOMPARE(newestLabel(), u"“Conference”: register 2 people as Student"_s);
    QCOMPARE(reread(three[1]).kind, student.id);
    QCOMPARE(*registrations().setKind(session(), three.first(2), student.id), 0);
    QVERIFY(*registrations().setKind(session(), three, student.id) > 0);
    QCOMPARE(newestLabel(), u"“Conference”: register Guest 3 Díaz as Student"_s);
    QVERIFY(*registrations().setKind(session(), {three[0]}, {}) > 0);
    QCOMPARE(newestLabel(), u"“Conference”: Guest 1 Díaz of no kind"_s);
    QVERIFY(!reread(three[0]).kind.isValid());
    QCOMPARE(*registrations().setKind(session(), {}, student.id), 0);
}

void TestRegistrationKinds::aKindOfAnotherEventIsRefused()
{
    const auto student = add(u"Student"_s);
    m_event = addEvent(u"Potluck"_s);
    const auto guest = invite(1);
    QCOMPARE(problemOf(registrations().setKind(session(), guest, student.id)), u"other-event"_s);
    QCOMPARE(problemOf(registrations().setKind(session(), guest, RegistrationKindId(99))), u"other-event"_s);
    QCOMPARE(problemOf(registrations().invite(session(), m_event, {reread(guest[0]).person}, {}, student.id)),
             u"other-event"_s);
}

void TestRegistrationKinds::peopleAreInvitedAsAKind()
{
    const auto student = add(u"Student"_s, [](RegistrationKind &kind) { kind.priceCents = 2000; });
    const auto guest = invite(1, student.id);
    QCOMPARE(reread(guest[0]).kind, student.id);
    QCOMPARE(reread(guest[0]).dueCents, 2000);
}

void TestRegistrationKinds::thePriceIsDueButOfAScholarship()
{
    const auto student = add(u"Student"_s, [](RegistrationKind &kind) { kind.priceCents = 2000; });
    const auto member = add(u"Member"_s, [](RegistrationKind &kind) { kind.priceCents = 4500; });
    const auto two = invite(2);
    QVERIFY(registrations().notePayment(session(), {two[1]}, {{}, true}));
    QCOMPARE(newestLabel(), u"“Conference”: scholarship for Guest 2 Díaz"_s);
    QVERIFY(registrations().setKind(session(), two, student.id));
    QCOMPARE(reread(two[0]).dueCents, 2000);
    QCOMPARE(reread(two[1]).dueCents, 0);
    // What was paid stays, and what another kind costs is due.
    QVERIFY(registrations().notePayment(session(), {two[0]}, {2000, false}));
    QVERIFY(registrations().setKind(session(), {two[0]}, member.id));
    QCOMPARE(reread(two[0]).dueCents, 4500);
    QCOMPARE(reread(two[0]).paidCents, 2000);
    // The scholarship ends.
    QVERIFY(registrations().notePayment(session(), {two[1]}, {0, false}));
    QCOMPARE(reread(two[1]).dueCents, 2000);
    QCOMPARE(reread(two[1]).paidCents, 0);
}

void TestRegistrationKinds::aNewPriceIsDueOfThoseWhoPaidNothing()
{
    const auto student = add(u"Student"_s, [](RegistrationKind &kind) { kind.priceCents = 2000; });
    const auto three = invite(3, student.id);
    QVERIFY(registrations().notePayment(session(), {three[0]}, {500, false}));
    QVERIFY(registrations().notePayment(session(), {three[1]}, {{}, true}));
    RegistrationKind dearer = student;
    dearer.priceCents = 3000;
    QVERIFY(registrations().save(session(), student, dearer));
    QCOMPARE(reread(three[0]).dueCents, 2000);
    QCOMPARE(reread(three[1]).dueCents, 0);
    QCOMPARE(reread(three[2]).dueCents, 3000);
}

void TestRegistrationKinds::whatIsPaidIsNoted()
{
    const auto student = add(u"Student"_s, [](RegistrationKind &kind) { kind.priceCents = 2000; });
    const auto three = invite(3, student.id);
    QVERIFY(registrations().notePayment(session(), {three[0]}, {1250, false}));
    QCOMPARE(newestLabel(), u"“Conference”: Guest 1 Díaz paid $12.50"_s);
    QCOMPARE(reread(three[0]).paidCents, 1250);
    // Nothing said is all that is due, of each.
    QVERIFY(registrations().notePayment(session(), three, {}));
    QCOMPARE(newestLabel(), u"“Conference”: payments of 3 people"_s);
    for (const auto id : three)
        QCOMPARE(reread(id).paidCents, 2000);
    QCOMPARE(*registrations().notePayment(session(), three, {}), 0);
    // Nor does a scholarship take back what was paid.
    QVERIFY(registrations().notePayment(session(), three, {{}, true}));
    QCOMPARE(reread(three[0]).dueCents, 0);
    QCOMPARE(reread(three[0]).paidCents, 2000);
}

void TestRegistrationKinds::lessThanNothingIsNotPaid()
{
    const auto guest = invite(1);
    QCOMPARE(problemOf(registrations().notePayment(session(), guest, {-1, false})), u"amount"_s);
    QCOMPARE(reread(guest[0]).paidCents, 0);
}

void TestRegistrationKinds::whoeverWasOfAKindThatGoesStaysOnTheList()
{
    const auto student = add(u"Student"_s, [](RegistrationKind &kind) {
        kind.priceCents = 2000;
        kind.places = 1;
    });
    const auto two = invite(2, student.id);
    answer(two, Yes);
    QCOMPARE(rsvpsOf(two), u"yes waitlisted"_s);
    QVERIFY(registrations().remove(session(), student));
    QCOMPARE(newestLabel(), u"“Conference”: remove the kind of registration “Student”"_s);
    QVERIFY(registrations().kinds(session(), m_event.id).isEmpty());
    QVERIFY(!reread(two[0]).kind.isValid());
    QCOMPARE(reread(two[0]).dueCents, 0);
    QCOMPARE(rsvpsOf(two), u"yes offered"_s);
}

void TestRegistrationKinds::aYesBeyondThePlacesOfItsKindWaits()
{
    const auto student = add(u"Student"_s, [](RegistrationKind &kind) { kind.places = 2; });
    const auto three = invite(3, student.id), others = invite(2);
    answer(three + others, Yes);
    QCOMPARE(rsvpsOf(three), u"yes yes waitlisted"_s);
    QCOMPARE(rsvpsOf(others), u"yes yes"_s);
    answer({others[0]}, Cancelled); // which is no student's place
    QCOMPARE(rsvpsOf(three), u"yes yes waitlisted"_s);
    answer({three[0]}, Cancelled);
    QCOMPARE(rsvpsOf(three), u"cancelled yes offered"_s);
    answer({three[2]}, Yes);
    QCOMPARE(rsvpsOf(three), u"cancelled yes yes"_s);
}

void TestRegistrationKinds::morePlacesOfAKindAreGivenAtOnce()
{
    const auto student = add(u"Student"_s, [](RegistrationKind &kind) { kind.places = 1; });
    const auto three = invite(3, student.id);
    answer(three, Yes);
    RegistrationKind larger = student;
    larger.places = 2;
    QVERIFY(registrations().save(session(), student, larger));
    QCOMPARE(rsvpsOf(three), u"yes offered waitlisted"_s);
}

void TestRegistrationKinds::anotherKindFreesAPlace()
{
    const auto student = add(u"Student"_s, [](RegistrationKind &kind) { kind.places = 1; });
    const auto member = add(u"Member"_s, [](RegistrationKind &kind) { kind.places = 1; });
    const auto two = invite(2, student.id), one = invite(1, member.id);
    answer(two + one, Yes);
    QCOMPARE(rsvpsOf(two), u"yes waitlisted"_s);
    QVERIFY(registrations().setKind(session(), {two[0]}, member.id));
    // Whoever has a place keeps it, although that kind is full.
    QCOMPARE(rsvpsOf(two), u"yes offered"_s);
    QCOMPARE(countsOf(member.id).placesTaken, 2);
}

void TestRegistrationKinds::aYesToBeApprovedIsPending()
{
    const auto camp = add(u"Training camp"_s, [](RegistrationKind &kind) { kind.needsApproval = kind.isCohort = true; });
    const auto two = invite(2, camp.id);
    answer({two[0]}, Yes);
    QCOMPARE(newestLabel(), u"“Conference”: Guest 1 Díaz asks to come"_s);
    QCOMPARE(rsvpsOf(two), u"pending invited"_s);
    QVERIFY(!reread(two[0]).takesPlace());
    QCOMPARE(*registrations().answer(session(), {two[0]}, Yes), 0);
    answer({two[0]}, No);
    QCOMPARE(rsvpsOf({two[0]}), u"no"_s);
    QCOMPARE(problemOf(registrations().answer(session(), two, Rsvp::Pending)), u"no-answer"_s);
    QCOMPARE(problemOf(registrations().answer(session(), two, Rsvp::Refused)), u"no-answer"_s);
}

void TestRegistrationKinds::whoeverIsApprovedComesOrWaits()
{
    const auto camp = add(u"Training camp"_s, [](RegistrationKind &kind) {
        kind.needsApproval = true;
        kind.places = 2;
    });
    const auto four = invite(4, camp.id);
    answer(four.first(3), Yes);
    const QString answeredAt = reread(four[0]).answeredAt;
    QVERIFY(registrations().approve(session(), four));
    QCOMPARE(newestLabel(), u"“Conference”: approve 3 people"_s);
    QCOMPARE(rsvpsOf(four), u"yes yes waitlisted invited"_s);
    QCOMPARE(reread(four[0]).answeredAt, answeredAt);
    QCOMPARE(problemOf(registrations().approve(session(), four)), u"not-pending"_s);
    answer({four[3]}, Yes);
    QVERIFY(registrations().approve(session(), {four[3]}));
    QCOMPARE(newestLabel(), u"“Conference”: approve Guest 4 Díaz, waiting for a place"_s);
    // Whoever waits was approved; an offer needs no second look.
    answer({four[0]}, Cancelled);
    QCOMPARE(rsvpsOf(four), u"cancelled yes offered waitlisted"_s);
    answer({four[2]}, Yes);
    QCOMPARE(rsvpsOf(four), u"cancelled yes yes waitlisted"_s);
}

void TestRegistrationKinds::whoeverIsRefusedHasNoPlace()
{
    const auto camp = add(u"Training camp"_s, [](RegistrationKind &kind) { kind.needsApproval = true; });
    const auto two = invite(2, camp.id);
    answer({two[0]}, Yes);
    QVERIFY(registrations().refuse(session(), two));
    QCOMPARE(newestLabel(), u"“Conference”: do not accept Guest 1 Díaz"_s);
    QCOMPARE(rsvpsOf(two), u"refused invited"_s);
    QCOMPARE(problemOf(registrations().refuse(session(), two)), u"not-pending"_s);
    answer({two[0]}, Yes); // they ask again
    QCOMPARE(rsvpsOf(two), u"pending invited"_s);
}

void TestRegistrationKinds::whoeverIsPendingAndComesHasSaidYes()
{
    const auto camp = add(u"Training camp"_s, [](RegistrationKind &kind) { kind.needsApproval = true; });
    const auto one = invite(1, camp.id);
    answer(one, Yes);
    QVERIFY(registrations().checkIn(session(), one[0]));
    QCOMPARE(rsvpsOf(one), u"yes"_s);
}

void TestRegistrationKinds::thosePutTogetherWaitTogether()
{
    const auto three = invite(3);
    const auto family = registrations().group(session(), m_event.id, u" Ode family "_s, three.first(2));
    QVERIFY(family);
    QCOMPARE(newestLabel(), u"“Conference”: put 2 people into the group “Ode family”"_s);
    QCOMPARE(registrations().groups(session(), m_event.id).first().name, u"Ode family"_s);
    // The same name is the same group.
    QCOMPARE(*registrations().group(session(), m_event.id, u"ode family"_s, {three[2]}), *family);
    QCOMPARE(reread(three[2]).group, *family);
    QVERIFY(registrations().ungroup(session(), {three[2]}));
    QCOMPARE(newestLabel(), u"“Conference”: take Guest 3 Díaz out of their group"_s);
    QVERIFY(!reread(three[2]).group.isValid());
    QCOMPARE(*registrations().ungroup(session(), {three[2]}), 0);
}

/// The worked example of events.md, section 17.
void TestRegistrationKinds::aGroupGetsItsPlacesOnlyWhole()
{
    m_event = addEvent(u"Assembly"_s, 10);
    const auto ten = invite(10), three = invite(3), one = invite(1);
    QVERIFY(registrations().group(session(), m_event.id, u"Delegation"_s, three));
    answer(ten, Yes);
    answer(three, Yes);
    answer(one, Yes);
    QCOMPARE(rsvpsOf(three + one), u"waitlisted waitlisted waitlisted waitlisted"_s);
    answer({ten[0]}, Cancelled);
    QCOMPARE(rsvpsOf(three + one), u"waitlisted waitlisted waitlisted offered"_s);
    answer(one, Yes);
    answer({ten[1], ten[2]}, Cancelled);
    QCOMPARE(rsvpsOf(three + one), u"waitlisted waitlisted waitlisted yes"_s);
    answer({ten[3]}, Cancelled);
    QCOMPARE(rsvpsOf(three + one), u"offered offered offered yes"_s);
    QCOMPARE(registrations().counts(session(), m_event.id).placesTaken, 10);
}

void TestRegistrationKinds::whoeverAnswersForAGroupThatWaitsWaitsWithIt()
{
    m_event = addEvent(u"Assembly"_s, 2);
    const auto three = invite(3), one = invite(1);
    QVERIFY(registrations().group(session(), m_event.id, u"Delegation"_s, three));
    // All who answer together fit or wait.
    answer(three, Yes);
    QCOMPARE(rsvpsOf(three), u"waitlisted waitlisted waitlisted"_s);
    answer({three[2]}, No);
    QCOMPARE(rsvpsOf(three), u"offered offered no"_s);
    answer({three[0], three[1]}, No);
    answer(one, Yes);
    answer({three[0], three[1]}, Yes);
    QCOMPARE(rsvpsOf(three + one), u"waitlisted waitlisted no yes"_s);
    answer({three[2]}, Yes); // one place is free, but not for three
    QCOMPARE(rsvpsOf(three + one), u"waitlisted waitlisted waitlisted yes"_s);
}

void TestRegistrationKinds::anEmptyGroupGoes()
{
    const auto two = invite(2);
    QVERIFY(registrations().group(session(), m_event.id, u"First"_s, two));
    QVERIFY(registrations().group(session(), m_event.id, u"Second"_s, two));
    QCOMPARE(registrations().groups(session(), m_event.id).size(), 1);
    QVERIFY(registrations().ungroup(session(), two));
    QVERIFY(registrations().groups(session(), m_event.id).isEmpty());
}

void TestRegistrationKinds::groupsAreRefusedWhereTheyCannotBe()
{
    const auto one = invite(1);
    QCOMPARE(problemOf(registrations().group(session(), m_event.id, u" "_s, one)), u"empty-name"_s);
    QCOMPARE(problemOf(registrations().group(session(), m_event.id, u"Family"_s, {})), u"gone"_s);
    QCOMPARE(problemOf(registrations().group(session(), addEvent(u"Potluck"_s).id, u"Family"_s, one)), u"two-events"_s);
    QVERIFY(registrations().groups(session(), m_event.id).isEmpty());
}

void TestRegistrationKinds::aYesOutsideTheDaysOfItsKindIsWarnedAbout_data()
{
    QTest::addColumn<QDateTime>("said");
    QTest::addColumn<QString>("warning");
    const QString early = u"“Student” opens only on Tue 10 Nov 2026."_s, late = u"“Student” closed on Fri 20 Nov 2026."_s;
    // New York is five hours behind.
    QTest::newRow("the evening before") << utc(u"2026-11-10T04:59"_s) << early;
    QTest::newRow("the first minute") << utc(u"2026-11-10T05:00"_s) << QString();
    QTest::newRow("the last minute") << utc(u"2026-11-21T04:59"_s) << QString();
    QTest::newRow("the day after") << utc(u"2026-11-21T05:00"_s) << late;
}

void TestRegistrationKinds::aYesOutsideTheDaysOfItsKindIsWarnedAbout()
{
    QFETCH(QDateTime, said);
    RegistrationKind kind;
    kind.name = u"Student"_s;
    QCOMPARE(RegistrationWarnings::ofYes(kind, m_event, said), QString());
    kind.opensOn = QDate(2026, 11, 10);
    kind.closesOn = QDate(2026, 11, 20);
    QTEST(RegistrationWarnings::ofYes(kind, m_event, said), "warning");
}

void TestRegistrationKinds::onlyAYesIsWarnedAbout()
{
    const auto student = add(u"Student"_s, [](RegistrationKind &kind) { kind.closesOn = QDate(2026, 11, 13); });
    const auto one = invite(1, student.id);
    const auto warning = [&] { return RegistrationWarnings::of(reread(one[0]), student, m_event); };
    QCOMPARE(warning(), QString());
    answer(one, Yes); // warned about, not refused
    QCOMPARE(rsvpsOf(one), u"yes"_s);
    QCOMPARE(warning(), u"“Student” closed on Fri 13 Nov 2026."_s);
    answer(one, No);
    QCOMPARE(warning(), QString());
}

void TestRegistrationKinds::morePeopleThanPlacesAreWarnedAbout()
{
    m_event = addEvent(u"Assembly"_s, 2);
    const auto student = add(u"Student"_s, [](RegistrationKind &kind) { kind.places = 1; });
    const auto three = invite(3, student.id);
    const auto warnings = [&] {
        QList<Registration> list;
        for (const auto &row : registrations().of(session(), m_event.id))
            list += row.registration;
        return RegistrationWarnings::ofPlaces(list, m_event, {student});
    };
    answer(three, Yes);
    QCOMPARE(warnings(), QStringList());
    QVERIFY(registrations().giveAway(session(), three[1]));
    QCOMPARE(warnings(), QStringList{u"“Student”: 2 people have one of 1 places."_s});
    QVERIFY(registrations().checkIn(session(), three[2])); // never refused at the door
    QCOMPARE(warnings(), (QStringList{u"3 people have one of 2 places."_s, u"“Student”: 3 people have one of 1 places."_s}));
}

void TestRegistrationKinds::everyKindIsCounted()
{
    const auto student = add(u"Student"_s, [](RegistrationKind &kind) {
        kind.priceCents = 2000;
        kind.places = 2;
    });
    const auto member = add(u"Member"_s, [](RegistrationKind &kind) { kind.needsApproval = true; });
    QCOMPARE(registrations().kindCounts(session(), m_event.id).size(), 2);
    const auto four = invite(4, student.id), two = invite(2, member.id), one = invite(1);
    answer(four + two, Yes);
    answer({four[0]}, Cancelled);
    answer({four[0]}, Yes);
    QVERIFY(registrations().approve(session(), {two[0]}));
    QVERIFY(registrations().checkIn(session(), four[1]));
    QVERIFY(registrations().notePayment(session(), {four[0], four[1]}, {1500, false}));
    const auto counts = registrations().kindCounts(session(), m_event.id);
    QCOMPARE(counts.size(), 3);
    QCOMPARE(counts[0], (KindCounts{member.id, u"Member"_s, 0, 1, 1, 0, 0, 1, 0, 2, 0, 0}));
    // The place of whoever cancelled is on offer, so they wait themselves.
    QCOMPARE(counts[1], (KindCounts{student.id, u"Student"_s, 2, 2, 1, 2, 1, 0, 1, 4, 4000, 3000}));
    QCOMPARE(counts[2], (KindCounts{{}, {}, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0}));
    QCOMPARE(one.size(), 1);
}

void TestRegistrationKinds::whoeverIsPendingOrRefusedIsCountedOnce()
{
    const auto camp = add(u"Training camp"_s, [](RegistrationKind &kind) { kind.needsApproval = true; });
    const auto four = invite(4, camp.id);
    answer(four.first(3), Yes);
    QVERIFY(registrations().refuse(session(), {four[0]}));
    QVERIFY(registrations().approve(session(), {four[1]}));
    const auto counts = registrations().counts(session(), m_event.id);
    QCOMPARE(counts.all, 4);
    QCOMPARE(counts.pending, 1);
    QCOMPARE(counts.no, 1);
    QCOMPARE(counts.yes, 1);
    QCOMPARE(counts.unanswered, 1);
    QCOMPARE(counts.placesTaken, 1);
}

void TestRegistrationKinds::callsAreDueFiveDaysAndOneBeforeAndOnceSomebodyIsLate_data()
{
    using enum ConfirmCalls::Due;
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("due");
    QTest::newRow("six days before") << utc(u"2026-11-28T17:00"_s) << int(None);
    QTest::newRow("five days before") << utc(u"2026-11-29T17:00"_s) << int(FiveDaysBefore);
    QTest::newRow("three days before") << utc(u"2026-12-01T17:00"_s) << int(None);
    QTest::newRow("the day before, late in the evening") << utc(u"2026-12-04T04:59"_s) << int(DayBefore);
    QTest::newRow("on the day") << utc(u"2026-12-04T05:00"_s) << int(None);
    QTest::newRow("nineteen minutes") << utc(u"2026-12-05T00:19"_s) << int(None);
    QTest::newRow("twenty minutes") << utc(u"2026-12-05T00:20"_s) << int(Late);
    QTest::newRow("over") << utc(u"2026-12-05T03:00"_s) << int(None);
}

void TestRegistrationKinds::callsAreDueFiveDaysAndOneBeforeAndOnceSomebodyIsLate()
{
    QFETCH(QDateTime, now);
    QTEST(int(ConfirmCalls::dueAt(m_event, now)), "due");
    m_event.status = EventStatus::Cancelled;
    QCOMPARE(int(ConfirmCalls::dueAt(m_event, now)), int(ConfirmCalls::Due::None));
}

/// Two rows, one person, one note (events.md, section 17).
void TestRegistrationKinds::aDoubleCheckInIsTold()
{
    const auto two = invite(2);
    QVERIFY(workspace().store().act(session(), Operation::EditPeople, u"Two doors"_s, [&](Action &action) {
        auto &rows = action.on<RegistrationRepository>();
        RegistrationsInAction inAction(action);
        for (const auto &at : {u"2026-12-05T14:02:00.000Z"_s, u"2026-12-05T14:01:00.000Z"_s}) {
            CheckIn checkIn{0, two[0], at, u"a door"_s, 0};
            rows.insert(action, checkIn);
        }
        inAction.mark(inAction.registration(two[0]), Attendance::Attended);
    }));
    const auto list = registrations().of(session(), m_event.id);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].checkIns, 2);
    QCOMPARE(list[0].cameAt, u"2026-12-05T14:01:00.000Z"_s); // the first that was
    QCOMPARE(list[1].checkIns, 0);
    QCOMPARE(registrations().counts(session(), m_event.id).came, 1);
    QCOMPARE(registrations().of(session(), list[0].registration.person).first().checkIns, 2);
    QVERIFY(registrations().undoCheckIn(session(), two[0]));
    QCOMPARE(registrations().of(session(), m_event.id)[0].checkIns, 0);
}

void TestRegistrationKinds::everyChangeIsUndone()
{
    m_event = addEvent(u"Assembly"_s, 3);
    const auto student = add(u"Student"_s, [](RegistrationKind &kind) {
        kind.priceCents = 2000;
        kind.places = 1;
    });
    const auto camp = add(u"Training camp"_s, [](RegistrationKind &kind) { kind.needsApproval = true; });
    const auto three = invite(3, student.id), two = invite(2, camp.id);
    answer(three + two, Yes);
    QVERIFY(registrations().group(session(), m_event.id, u"Family"_s, {three[0], three[1]}));
    const auto content = [&] { return contentOf(workspace().store().reader()); };
    RegistrationKind larger = student;
    larger.places = 2;
    larger.priceCents = 2500;
    const std::function<void()> steps[] = {
        [&] { add(u"Member"_s); },
        [&] { QVERIFY(registrations().save(session(), student, larger)); },
        [&] { QVERIFY(registrations().remove(session(), student)); },
        [&] { QVERIFY(registrations().setKind(session(), three, camp.id)); },
        [&] { QVERIFY(registrations().group(session(), m_event.id, u"Delegation"_s, three)); },
        [&] { QVERIFY(registrations().ungroup(session(), three)); },
        [&] {
            QVERIFY(registrations().notePayment(session(), three, {{}, false}));
        },
        [&] { QVERIFY(registrations().approve(session(), two)); },
        [&] { QVERIFY(registrations().refuse(session(), two)); },
    };
    for (const auto &step : steps) {
        const auto before = content();
        step();
        QVERIFY(content() != before);
        const auto undone = workspace().changes().undo(session(), workspace().changes().newestOf(session()));
        QVERIFY(undone);
        QVERIFY(undone->kept.isEmpty());
        QCOMPARE(content(), before);
    }
}

RNF_TEST(TestRegistrationKinds)
#include "tst_registration_kinds.moc"
