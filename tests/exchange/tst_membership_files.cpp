#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/MembershipFiles.h"
#include "exchange/MembershipWords.h"
#include "standing/StandingWords.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

QByteArray presetOf(const QString &name)
{
    QFile file(QStringLiteral(RNF_SOURCE_DIR "/tests/exchange/presets/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return file.readAll();
}

const QByteArray civiHead = "Contact ID,Contact Type,Display Name,Membership Type,Member Since,Membership Start "
                            "Date,Membership Expiration Date,Membership Status\n";

} // namespace

/// Who is a member comes in as CiviCRM, Broadstripes and people write it: whoever is here becomes what the file says, once.
class TestMembershipFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }

    void statesAreReadInTheWordsOfOthers_data();
    void statesAreReadInTheWordsOfOthers();
    void aCiviCrmExportTellsWhoIsAMember();
    void whatIsOverInCiviCrmSaysSinceWhen();
    void broadstripesTellsItByDuesOrByTheCard();
    void aPlainListIsRead();
    void aPlainSpanishListIsRead();
    void aLastDayEndsTheMembership();
    void theSameFileTwiceChangesNothing();
    void whoStandsOtherwiseIsFromTodayWhatTheFileSays();
    void earlierThanNotedIsHowFarItGoesBack();
    void ofSeveralRowsTheOneThatSaysMostCounts();
    void aMemberWhoIsNotInTheFileIsAQuestion();
    void anUnknownWordStopsItsRowUntilSomebodySaysWhatItMeans();
    void aDayToComeIsRefused();
    void nobodyIsMade();
    void aFileIsOneActionThatIsTakenBack();
    void rejectedRowsComeBackToBeMended();
    void aFileOfSomethingElseIsRefused();

private:
    using enum MembershipState;

    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_workspace->session; }
    PersonId contact(const QString &given, const QString &system, const QString &number)
    {
        Person person = m_workspace->person(given, u"Díaz"_s);
        person.externalIds += ExternalId{0, system, number};
        return m_workspace->add(person);
    }
    Result<MembershipFileOutcome> run(const QByteArray &text, const MembershipFileOptions &options = {})
    {
        ImportSource source;
        source.pasted = text;
        return MembershipFiles(workspace().store(), workspace().people()).run(session(), source, options);
    }
    MembershipFileOutcome done(const QByteArray &text, const MembershipFileOptions &options = {})
    {
        const auto outcome = run(text, options);
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return *outcome;
    }
    QList<Membership> memberships(PersonId person) { return workspace().standings().of(session(), person).memberships; }
    Membership now(PersonId person)
    {
        return Membership::current(memberships(person)).value_or(Membership{-1, Member, {}, {}, {}});
    }
    void be(PersonId person, MembershipState state, const QDate &since)
    {
        QVERIFY(workspace().standings().setMembership(session(), {person}, {0, state, since, {}, {}}));
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    PersonId m_rosa; ///< number 202 in CiviCRM, 1001 at the employer
};

void TestMembershipFiles::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    Person rosa = m_workspace->person(u"Rosa"_s, u"Díaz"_s, {}, u"rosa@example.org"_s);
    rosa.externalIds = {{0, u"civicrm"_s, u"202"_s}, {0, u"employer"_s, u"1001"_s}};
    m_rosa = m_workspace->add(rosa);
}

void TestMembershipFiles::statesAreReadInTheWordsOfOthers_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("key"); // empty: nobody knows
    for (const auto &[word, key] : {std::pair("New", "member"),
                                    {"Current", "member"},
                                    {"Grace", "in_arrears"},
                                    {"Expired", "withdrawn"},
                                    {"Pending", "pending"},
                                    {"Cancelled", "withdrawn"},
                                    {"Deceased", "withdrawn"},
                                    {"in_arrears", "in_arrears"},
                                    {"Past Due", "in_arrears"},
                                    {"Jubilada", "retired"},
                                    {"yes", "member"},
                                    {"no", ""},
                                    {"Lapsed", ""},
                                    {"", ""}})
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(key);
}

void TestMembershipFiles::statesAreReadInTheWordsOfOthers()
{
    QFETCH(QString, word);
    const auto said = MembershipWords::state(word);
    QTEST(said ? keyOf(said->state) : QString(), "key");
    QCOMPARE(said && said->hasDied, word == "Deceased"_L1);
    for (size_t i = 0; i < keysOf(MembershipState()).size(); ++i)
        QVERIFY(MembershipWords::state(StandingWords::state(MembershipState(i))) == SaidState{MembershipState(i)});
}

void TestMembershipFiles::aCiviCrmExportTellsWhoIsAMember()
{
    const auto outcome = done(presetOf(u"civicrm_membership.csv"_s));
    QCOMPARE(outcome.sentence(), u"1 new"_s);
    QCOMPARE(now(m_rosa).state, Member);
    QCOMPARE(now(m_rosa).duesClass, u"General"_s);
    QCOMPARE(now(m_rosa).sinceOn, QDate(2019, 5, 31));
}

void TestMembershipFiles::whatIsOverInCiviCrmSaysSinceWhen()
{
    const auto ana = contact(u"Ana"_s, u"civicrm"_s, u"203"_s), luz = contact(u"Luz"_s, u"civicrm"_s, u"204"_s),
               sam = contact(u"Sam"_s, u"civicrm"_s, u"205"_s);
    const auto outcome = done(civiHead
                              + "202,Individual,Rosa Díaz,General,2019-05-31,2026-06-01,2026-10-31,Grace\n"
                                "203,Individual,Ana Díaz,General,2018-01-01,,2024-12-31,Expired\n"
                                "204,Individual,Luz Díaz,General,2020-01-01,,2026-03-31,Deceased\n"
                                "205,Individual,Sam Díaz,General,2020-01-01,,2026-03-31,Current\n"
                                "9,Organization,Shop LLC,General,2020-01-01,,,Current\n");
    QCOMPARE(now(m_rosa), (Membership{now(m_rosa).id, InArrears, QDate(2026, 10, 31), {}, u"General"_s}));
    QCOMPARE(memberships(m_rosa).size(), 2);
    QCOMPARE(memberships(m_rosa).last().sinceOn, QDate(2019, 5, 31));
    QCOMPARE(memberships(m_rosa).last().untilOn, QDate(2026, 10, 31));
    QCOMPARE(now(ana).state, Withdrawn);
    QCOMPARE(now(ana).sinceOn, QDate(2024, 12, 31));
    QCOMPARE(now(luz).state, Withdrawn);
    QVERIFY(workspace().people().find(session(), luz)->isDeceased);
    QCOMPARE(outcome.died, 1);
    QCOMPARE(now(sam), (Membership{now(sam).id, Member, QDate(2020, 1, 1), {}, u"General"_s}));
    QCOMPARE(outcome.rejects.size(), 1); // an organization
}

void TestMembershipFiles::broadstripesTellsItByDuesOrByTheCard()
{
    done(presetOf(u"broadstripes_dues.csv"_s));
    QCOMPARE(now(m_rosa).state, Member);
    const auto ana = m_workspace->add(m_workspace->person(u"Ana"_s, u"Silva"_s, {}, u"ana@example.org"_s));
    const auto luz = m_workspace->add(m_workspace->person(u"Luz"_s, u"Silva"_s, {}, u"luz@example.org"_s));
    const QByteArray head = "First Name,Last Name,Dues Status,Member Card Received,Personal Email\n";
    const auto outcome = done(head
                              + "Ana,Silva,,Yes,ana@example.org\nLuz,Silva,,No,luz@example.org\n"
                                "Rosa,Díaz,Delinquent,Yes,rosa@example.org\n");
    QCOMPARE(now(ana).state, Member);
    QCOMPARE(now(luz).id, -1); // what no card means, only somebody can say
    QCOMPARE(outcome.unknownStates, (QList<UnknownWord>{{QString(), 1}}));
    QCOMPARE(now(m_rosa).state, InArrears);
    QCOMPARE(now(m_rosa).sinceOn, today);
}

void TestMembershipFiles::aPlainListIsRead()
{
    const auto outcome = done("empid,Name,State,Since,Dues class\n1001,Rosa Díaz,honorary,3/1/2020,B\n");
    QCOMPARE(outcome.added.first().who, u"Rosa Díaz"_s);
    QCOMPARE(now(m_rosa), (Membership{now(m_rosa).id, Honorary, QDate(2020, 3, 1), {}, u"B"_s}));
    // A list of members says by itself that they are.
    const auto ana = contact(u"Ana"_s, u"employer"_s, u"1002"_s);
    done("empid,Member since\n1002,2021-05-01\n");
    QCOMPARE(now(ana), (Membership{now(ana).id, Member, QDate(2021, 5, 1), {}, {}}));
}

void TestMembershipFiles::aPlainSpanishListIsRead()
{
    done("empid;Estado;Afiliado desde;Clase\n1001;Al día;31/05/2019;A\n");
    QCOMPARE(now(m_rosa), (Membership{now(m_rosa).id, Member, QDate(2019, 5, 31), {}, u"A"_s}));
}

void TestMembershipFiles::aLastDayEndsTheMembership()
{
    const QByteArray file = "empid,State,Since,Until\n1001,member,2019-01-01,2024-06-30\n";
    done(file);
    QCOMPARE(now(m_rosa).state, Withdrawn);
    QCOMPARE(now(m_rosa).sinceOn, QDate(2024, 6, 30));
    QCOMPARE(memberships(m_rosa).last().state, Member);
    QCOMPARE(memberships(m_rosa).last().untilOn, QDate(2024, 6, 30));
    QCOMPARE(done(file).action, 0);
    const auto ana = contact(u"Ana"_s, u"employer"_s, u"1002"_s);
    done("empid,State,Since,Until\n1002,member,2019-01-01,2027-06-30\n"); // which is still to come
    QCOMPARE(now(ana).state, Member);
}

void TestMembershipFiles::theSameFileTwiceChangesNothing()
{
    contact(u"Ana"_s, u"civicrm"_s, u"203"_s);
    const QByteArray file = civiHead
                          + "202,Individual,Rosa Díaz,General,2019-05-31,,2026-10-31,Grace\n"
                            "203,Individual,Ana Díaz,General,,,,Pending\n";
    QCOMPARE(done(file).added.size(), 2);
    const auto again = done(file);
    QCOMPARE(again.action, 0);
    QCOMPARE(again.known.size(), 2);
    QCOMPARE(again.sentence(), u"2 the same"_s);
}

void TestMembershipFiles::whoStandsOtherwiseIsFromTodayWhatTheFileSays()
{
    be(m_rosa, Member, QDate(2019, 5, 31));
    be(m_rosa, InArrears, QDate(2026, 5, 1));
    const QByteArray file = "empid,Status,Member since\n1001,Current,2019-05-31\n";
    const auto outcome = done(file);
    QCOMPARE(outcome.sentence(), u"1 changed"_s);
    QVERIFY2(outcome.changed.first().said.startsWith(u"In arrears"_s), qPrintable(outcome.changed.first().said));
    QCOMPARE(now(m_rosa), (Membership{now(m_rosa).id, Member, today, {}, {}}));
    QCOMPARE(memberships(m_rosa).size(), 3);
    QCOMPARE(done(file).action, 0);
    // With a day of its own, from that day on.
    done("empid,Status,Since\n1001,Retired,2026-11-16\n");
    QCOMPARE(now(m_rosa).state, Retired);
}

void TestMembershipFiles::earlierThanNotedIsHowFarItGoesBack()
{
    be(m_rosa, Member, QDate(2020, 1, 1));
    done("empid,Status,Member since,Dues class\n1001,Current,2019-05-31,B\n");
    QCOMPARE(now(m_rosa), (Membership{now(m_rosa).id, Member, QDate(2019, 5, 31), {}, u"B"_s}));
    done("empid,Status,Member since,Dues class\n1001,Current,2026-01-01,\n"); // when it was renewed
    QCOMPARE(now(m_rosa), (Membership{now(m_rosa).id, Member, QDate(2019, 5, 31), {}, u"B"_s}));
    QCOMPARE(memberships(m_rosa).size(), 1);
}

void TestMembershipFiles::ofSeveralRowsTheOneThatSaysMostCounts()
{
    const auto outcome = done(civiHead
                              + "202,Individual,Rosa Díaz,Old,2012-01-01,,2015-01-01,Expired\n"
                                "202,Individual,Rosa Díaz,General,2019-05-31,,,Current\n"
                                "202,Individual,Rosa Díaz,Fund,2020-05-31,,,Pending\n");
    QCOMPARE(now(m_rosa), (Membership{now(m_rosa).id, Member, QDate(2019, 5, 31), {}, u"General"_s}));
    QCOMPARE(outcome.further, 2);
    QCOMPARE(outcome.added.first().row, 3);
    // Of one who was a member and left, the later day counts.
    const auto ana = contact(u"Ana"_s, u"employer"_s, u"1002"_s);
    done("empid,Status,Member since\n1002,Member,2019-03-01\n1002,Withdrawn,2024-05-01\n");
    QCOMPARE(now(ana).state, Withdrawn);
}

void TestMembershipFiles::aMemberWhoIsNotInTheFileIsAQuestion()
{
    const auto ana = contact(u"Ana"_s, u"employer"_s, u"1002"_s), luz = contact(u"Luz"_s, u"employer"_s, u"1003"_s),
               sam = contact(u"Sam"_s, u"employer"_s, u"1004"_s);
    be(ana, Member, QDate(2020, 1, 1));
    be(luz, Retired, QDate(2020, 1, 1));
    be(sam, Member, QDate(2020, 1, 1));
    const auto outcome = done("empid,Status\n1001,Current\n1004,Puzzled\n");
    QCOMPARE(outcome.missing, QList{ana}); // Sam is in the file, whatever it says of him
    QCOMPARE(now(ana).state, Member);
    QVERIFY(outcome.sentence().endsWith(u"1 members are not in the file"_s));
}

void TestMembershipFiles::anUnknownWordStopsItsRowUntilSomebodySaysWhatItMeans()
{
    const QByteArray file = "empid,Status\n1001,Lapsed\n";
    const auto asked = done(file);
    QCOMPARE(asked.rejects.size(), 1);
    QVERIFY(asked.rejects.first().hint.contains(u"Pending, Member, In arrears"_s));
    QCOMPARE(asked.unknownStates, (QList<UnknownWord>{{u"Lapsed"_s, 1}}));
    MembershipFileOptions options;
    options.meanings.say(u"lapsed"_s, {});
    QCOMPARE(done(file, options).leftOut, 1);
    QVERIFY(memberships(m_rosa).isEmpty());
    options.meanings.say(u"lapsed"_s, u"in_arrears"_s);
    done(file, options);
    QCOMPARE(now(m_rosa).state, InArrears);
}

void TestMembershipFiles::aDayToComeIsRefused()
{
    const auto outcome = done("empid,Status,Since\n1001,Current,2026-11-17\n");
    QVERIFY(outcome.rejects.first().problem.contains(u"future"_s));
    QVERIFY(done("empid,Status,Since\n1001,Current,soon\n").rejects.first().problem.contains(u"no date"_s));
    QVERIFY(memberships(m_rosa).isEmpty());
}

void TestMembershipFiles::nobodyIsMade()
{
    const auto outcome = done("empid,Name,Status\n4711,Max Muster,Current\n,Rosa Díaz,Current\n");
    QCOMPARE(outcome.rejects.size(), 2);
    QCOMPARE(outcome.rejects.first().who, u"Max Muster"_s);
    QCOMPARE(workspace().people().count(session()), 1);
}

void TestMembershipFiles::aFileIsOneActionThatIsTakenBack()
{
    be(m_rosa, Member, QDate(2020, 1, 1));
    const QByteArray file = civiHead + "202,Individual,Rosa Díaz,General,2019-05-31,,2026-10-31,Deceased\n";
    const auto before = contentOf(workspace().store().reader());
    MembershipFileOptions options;
    options.isDryRun = true;
    const auto tried = done(file, options);
    QCOMPARE(contentOf(workspace().store().reader()), before);
    const auto brought = done(file);
    QCOMPARE(brought.changed, tried.changed);
    QVERIFY(contentOf(workspace().store().reader()) != before);
    QVERIFY(workspace().changes().undo(session(), brought.action));
    QCOMPARE(contentOf(workspace().store().reader()), before);
}

void TestMembershipFiles::rejectedRowsComeBackToBeMended()
{
    MembershipFileOptions options;
    options.rejectsPath = m_workspace->file(u"mend.csv"_s);
    done("empid,Status\n1001,Lapsed\n", options);
    QFile written(options.rejectsPath);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto mended = done(written.readAll().replace("Lapsed", "Current"));
    QVERIFY(mended.rejects.isEmpty() && mended.ignoredColumns.isEmpty());
    QCOMPARE(now(m_rosa).state, Member);
}

void TestMembershipFiles::aFileOfSomethingElseIsRefused()
{
    QCOMPARE(run("empid,Phone\n1001,\n").error().id, u"no-memberships"_s);
    QCOMPARE(run("Status,Since\nCurrent,2019-05-31\n").error().id, u"no-columns"_s);
    QCOMPARE(run("").error().id, u"table-empty"_s);
}

RNF_TEST(TestMembershipFiles)
#include "tst_membership_files.moc"
