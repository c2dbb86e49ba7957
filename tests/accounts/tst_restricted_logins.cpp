#include "accounts/RestrictedOffice.h"
#include "support/TestProgram.h"

#include "base/Dates.h"
#include "events/Registrations.h"
#include "storage/CommittedRows.h"
#include "storage/SharedUpgrade.h"
#include "storage/TableShapes.h"
#include "workspace/RowRules.h"
#include "workspace/WorkspaceSchema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The program works with what an office server leaves to interns and viewers.
class TestRestrictedLogins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theInternsProgramWorks();
    void herDaysWorkIsKept();
    void theViewersProgramWorks();
    void whatIsWrittenStandsInTheLog();
    void privateNamesAreFoundAgain();
    void whatOthersDoIsNews();
    void whoHasNoSuchAccountSeesNothing();
    void whoseAccountIsClosedSeesNothing();
    void onlyOrganizersUpgrade();
    void cleanupTestCase() { m_office.reset(); }

private:
    RolesCast &cast() { return m_office->cast(); }

    std::unique_ptr<RestrictedOffice> m_office;
};

void TestRestrictedLogins::initTestCase()
{
    if (!RestrictedOffice::canBe())
        QSKIP("PostgreSQL 15 is not installed");
    m_office = std::make_unique<RestrictedOffice>();
}

void TestRestrictedLogins::theInternsProgramWorks()
{
    m_office->give(m_office->intern(
        u"with a list"_s, [&](Session &session) { session.grants.lists = {cast().row(u"person_list"_s, Member::Listed)}; }));
    const auto rosa = m_office->open(u"rosa"_s);
    QVERIFY(rosa);
    QVERIFY(rosa->admit());
    const Session session = rosa->firstSession();
    QCOMPARE(session.role, Role::Intern);
    auto &people = rosa->people();
    for (const Member member : everyMember) {
        const bool seen = member == Member::Own || member == Member::Made || member == Member::Listed;
        QCOMPARE(people.find(session, cast().person(member)).has_value(), seen);
        QCOMPARE(people.ids(session, RolesCast::word(u"person"_s, u"givenname"_s, member)).size(), seen ? 1 : 0);
        QCOMPARE(people.firstIds(session, RolesCast::phone(member), 20).size(), seen ? 1 : 0);
    }
    const PersonId listed = cast().person(Member::Listed);
    const auto before = people.find(session, listed);
    QVERIFY(before && !before->phones.isEmpty());
    Person after = *before;
    after.pronouns = u"they"_s;
    after.phones.append(m_office->person({}, u"+1 212 555 0177"_s).phones);
    const auto saved = people.save(session, *before, after);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    QCOMPARE(people.ids(session, u"5550177"_s), QList{listed});
    QCOMPARE(m_office->workspace().people().ids(m_office->ana(), u"5550177"_s), QList{listed});
    QCOMPARE(rosa->changes().history(session, 1).constFirst().account, session.account);
    const auto undone = rosa->changes().undo(session, rosa->changes().newestOf(session));
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
    QVERIFY(people.ids(session, u"5550177"_s).isEmpty());

    // Whoever she adds is seen, and goes by an organizer alone.
    const auto added = people.add(session, m_office->person(u"Nadia"_s, u"+1 212 555 0188"_s));
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    QCOMPARE(people.ids(session, u"Nadia"_s), QList{*added});
    const auto taken = rosa->changes().undo(session, rosa->changes().newestOf(session));
    QVERIFY(!taken);
    QCOMPARE(taken.error().id, u"not-allowed"_s);
    QVERIFY(people.find(session, *added));

    // Past the services, too.
    const auto forced = rosa->store().act(session, Operation::ReadPeople, u"Write"_s, [&](Action &action) {
        Statement(action.database(), u"INSERT INTO phone (id, person_id, raw, digits) VALUES (?, ?, '1', '1')"_s)
            .run(action.newId(11), cast().person(Member::Hidden));
    });
    QVERIFY(!forced);
    QCOMPARE(forced.error().id, u"not-allowed"_s);
    QVERIFY(!forced.error().message.contains(u"phone"_s));
}

void TestRestrictedLogins::herDaysWorkIsKept()
{
    m_office->give(m_office->intern(
        u"with an event"_s, [&](Session &session) { session.grants.events = {cast().row(u"event"_s, Member::Coming)}; }));
    const auto rosa = m_office->open(u"rosa"_s);
    QVERIFY(rosa);
    const Session session = rosa->firstSession();
    const auto isDone = [](const auto &done) {
        if (!done)
            qWarning("%s", qPrintable(done.error().message));
        return bool(done);
    };
    Conversation talk;
    talk.person = cast().person(Member::Coming);
    talk.organizer = session.person;
    talk.happenedAt = instantText(rosa->store().dates().now());
    talk.note = u"Wants to help"_s;
    QVERIFY(isDone(rosa->conversations().log(session, talk)));
    QCOMPARE(rosa->conversations().ofPerson(session, talk.person).constFirst().note, talk.note);

    const auto event = rosa->events().find(session, EventId(cast().row(u"event"_s, Member::Coming)));
    QVERIFY(event);
    QVERIFY(isDone(rosa->registrations().checkIn(session, RegistrationId(cast().row(u"registration"_s, Member::Coming)))));
    QVERIFY(isDone(rosa->registrations().walkIn(session, *event, u"Nico Newcomer"_s, u"+1 212 555 0199"_s)));
    QCOMPARE(rosa->people().ids(session, u"Nico"_s).size(), 1);
    QVERIFY(!rosa->registrations().walkIn(session, *event, cast().person(Member::Hidden)));

    const TaskId task(cast().row(u"task"_s, Member::Own));
    QVERIFY(isDone(rosa->tasks().finish(session, task)));
    Timer timer;
    timer.person = session.person;
    timer.startedAt = timer.seenAt = instantText(rosa->store().dates().now().addSecs(-3600));
    QVERIFY(isDone(rosa->hours().dropTimer(session, *rosa->hours().timer(session, session.person))));
    QVERIFY(isDone(rosa->hours().startTimer(session, timer)));
    const auto running = rosa->hours().timer(session, session.person);
    QVERIFY(running);
    QVERIFY(isDone(rosa->hours().stopTimer(session, *running, rosa->store().dates().now())));
    for (const auto &finding : *m_office->workspace().check(m_office->ana()))
        QVERIFY2(finding.kind != "log"_L1 && finding.kind != "outside"_L1, qPrintable(finding.what));
}

void TestRestrictedLogins::theViewersProgramWorks()
{
    const auto vera = m_office->open(u"vera"_s);
    QVERIFY(vera);
    QVERIFY(vera->admit());
    const Session session = vera->firstSession();
    QCOMPARE(session.role, Role::Viewer);
    for (const Member member : everyMember) {
        const auto person = vera->people().find(session, cast().person(member));
        QVERIFY(person);
        QVERIFY(person->phones.isEmpty() && person->note.isEmpty() && person->legalName.isEmpty());
        QCOMPARE(vera->people().ids(session, RolesCast::word(u"person"_s, u"givenname"_s, member)).size(), 1);
        QVERIFY(vera->people().ids(session, RolesCast::phone(member)).isEmpty());
    }
    const auto forced = vera->store().act(session, Operation::ReadPeople, u"Write"_s, [&](Action &action) {
        Statement(action.database(), u"UPDATE person SET given_name = 'x'"_s).run();
    });
    QVERIFY(!forced);
    QCOMPARE(forced.error().id, u"not-allowed"_s);
}

void TestRestrictedLogins::whatIsWrittenStandsInTheLog()
{
    m_office->give(m_office->intern(u"with nothing"_s));
    const auto rosa = m_office->open(u"rosa"_s);
    QVERIFY(rosa);
    const auto added = rosa->people().add(rosa->firstSession(), m_office->person(u"Logged"_s, {}));
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    const auto checked = m_office->workspace().check(m_office->ana());
    QVERIFY(checked);
    for (const auto &finding : *checked)
        QVERIFY2(finding.kind != "log"_L1, qPrintable(finding.what));
    QCOMPARE(m_office->number(u"rosa"_s, u"SELECT count(*) FROM person WHERE id = %1"_s.arg(added->value)), 1);
}

/// Of somebody she edits, her program cannot index the names that it does not see; the next organizer's does.
void TestRestrictedLogins::privateNamesAreFoundAgain()
{
    m_office->give(m_office->intern(
        u"with a list"_s, [&](Session &session) { session.grants.lists = {cast().row(u"person_list"_s, Member::Listed)}; }));
    const auto rosa = m_office->open(u"rosa"_s);
    QVERIFY(rosa);
    const Session session = rosa->firstSession();
    const PersonId listed = cast().person(Member::Listed);
    const auto before = rosa->people().find(session, listed);
    QVERIFY(before && before->otherNames.isEmpty());
    Person after = *before;
    after.preferredName = u"Lista"_s;
    QVERIFY(rosa->people().save(session, *before, after));
    const auto ana = m_office->open(u"owner"_s);
    QVERIFY(ana);
    const QString name = RolesCast::word(u"person_name"_s, u"name"_s, Member::Listed);
    QCOMPARE(ana->people().ids(m_office->ana(), name), QList{listed});
    QCOMPARE(ana->people().ids(m_office->ana(), u"Lista"_s), QList{listed});
}

/// Also what is not shown: a list that is shared brings people.
void TestRestrictedLogins::whatOthersDoIsNews()
{
    Database rosa(m_office->placeOf(u"rosa"_s), Database::Mode::Read);
    const TableShapes shapes(rosa, workspaceSchema());
    qint64 seen = newestAction(rosa);
    QVERIFY(committedSince(rosa, shapes, seen, {}).isEmpty());
    QVERIFY(m_office->workspace().people().add(m_office->ana(), m_office->person(u"Other"_s, {})));
    const qint64 version = rosa.dataVersion();
    const auto news = committedSince(rosa, shapes, seen, {});
    QVERIFY(news.tables.contains(loggedNumberOf(workspaceSchema(), "person")));
    QVERIFY(news.about.empty());
    QCOMPARE(seen, version);
    QVERIFY(committedSince(rosa, shapes, seen, {}).isEmpty());
}

void TestRestrictedLogins::whoHasNoSuchAccountSeesNothing()
{
    // On the server a viewer, in the workspace an intern.
    const auto luis = m_office->open(u"luis"_s);
    QVERIFY(luis);
    const auto admitted = luis->admit();
    QVERIFY(!admitted);
    QCOMPARE(admitted.error().id, u"other-role"_s);
    QVERIFY(admitted.error().message.contains(u"rankandfile-office-server role luis intern"_s));
    for (const auto &table : cast().records())
        QCOMPARE(m_office->number(u"luis"_s, u"SELECT count(*) FROM public.\"%1\""_s.arg(table)), 0);
}

void TestRestrictedLogins::whoseAccountIsClosedSeesNothing()
{
    const auto set = [&](int isActive) {
        Database owner(m_office->place(), Database::Mode::Write);
        owner.exec(u"BEGIN; SET LOCAL rnf.recording = 'restoring'; UPDATE account SET is_active = %1 WHERE id = %2; COMMIT"_s
                       .arg(isActive)
                       .arg(m_office->rosa().account.value));
    };
    set(0);
    const auto rosa = m_office->open(u"rosa"_s);
    QVERIFY(rosa);
    QCOMPARE(rosa->admit().error().id, u"no-account"_s);
    for (const auto &table : cast().records())
        QCOMPARE(m_office->number(u"rosa"_s, u"SELECT count(*) FROM public.\"%1\""_s.arg(table)), 0);
    QVERIFY(!rosa->store().act({}, Operation::EditPeople, u"Write"_s, [&](Action &action) {
        Statement(action.database(), u"INSERT INTO interaction (id, person_id, happened_at) VALUES (?, ?, 'now')"_s)
            .run(action.newId(30), cast().person(Member::Own));
    }));
    set(1);
    QVERIFY(m_office->number(u"rosa"_s, u"SELECT count(*) FROM person"_s) > 0);
}

void TestRestrictedLogins::onlyOrganizersUpgrade()
{
    static const Migration steps[] = {workspaceSchema().migrations.front(), {99, [](Database &) {}}};
    Schema newer = workspaceSchema();
    newer.migrations = steps;
    const auto opened = Store::open(m_office->placeOf(u"rosa"_s), newer, {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().id, u"upgrade-by-organizer"_s);
    const auto run = SharedUpgrade::run(m_office->placeOf(u"rosa"_s), newer, m_office->workspace().path(), QDateTime());
    QVERIFY(!run);
    QCOMPARE(run.error().id, u"upgrade-by-organizer"_s);
}

RNF_TEST(TestRestrictedLogins)
#include "tst_restricted_logins.moc"
