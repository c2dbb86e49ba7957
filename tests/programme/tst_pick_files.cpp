#include "programme/ProgrammeSteps.h"
#include "support/TestProgram.h"

#include "events/Registrations.h"
#include "exchange/PickFiles.h"

#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Who wants to come to what, as a table: each wish once, and whoever or whatever is not known is said.
class TestPickFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsBecomeWishesInTheirOrder();
    void ranksGiveTheOrder();
    void theSameFileTwiceAddsNothing();
    void newWishesComeBehindThoseThatAreHere();
    void aSpanishTableIsRead();
    void namesInTwoColumnsAreRead();
    void anAddressTellsWhoIsMeant();
    void anotherAddressIsAnotherPerson();
    void aSharedAddressIsToldApartByTheName();
    void whatIsNotKnownIsLeftOutWithItsReason_data();
    void whatIsNotKnownIsLeftOutWithItsReason();
    void aTableThatSaysNothingIsRefused();
    void aDryRunWritesNothing();
    void aFileIsTakenBackWhole();

private:
    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_workspace->session; }
    QByteArray content() { return contentOf(workspace().store().reader()); }
    RegistrationId registered(const Person &person)
    {
        const auto id = m_workspace->add(person);
        if (!workspace().registrations().invite(session(), m_steps->event, {id}))
            qFatal("nobody invited");
        return workspace().registrations().find(session(), m_steps->event.id, id)->id;
    }
    RegistrationId registered(const QString &given, const QString &email = {})
    {
        return registered(m_workspace->person(given, u"Díaz"_s, {}, email));
    }
    Result<PickFileOutcome> tried(const QByteArray &table, bool isDryRun)
    {
        QFile file(m_workspace->file(u"picks.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(table);
        file.close();
        return PickFiles(workspace().store()).run(session(), {file.fileName(), {}, {}}, m_steps->event, isDryRun);
    }
    PickFileOutcome bring(const QByteArray &table, bool isDryRun = false)
    {
        const auto outcome = tried(table, isDryRun);
        if (!outcome)
            qWarning("%s", qPrintable(outcome.error().message));
        return outcome ? *outcome : PickFileOutcome();
    }
    QStringList wanted(RegistrationId registration)
    {
        QStringList titles;
        for (const auto id : m_steps->programmes().picks(session(), registration))
            titles += m_steps->programmes().find(session(), id)->title;
        return titles;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<ProgrammeSteps> m_steps;
    RegistrationId m_ana, m_luis;
};

void TestPickFiles::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_steps.reset();
    m_workspace = std::make_unique<TestWorkspace>();
    m_steps = std::make_unique<ProgrammeSteps>(*m_workspace);
    for (const auto &title : {u"Phone banks"_s, u"Media"_s, u"Basics"_s})
        m_steps->add(m_steps->titled(title));
    m_ana = registered(u"Ana"_s, u"ana@example.org"_s);
    m_luis = registered(u"Luis"_s);
}

void TestPickFiles::rowsBecomeWishesInTheirOrder()
{
    const auto outcome = bring("Name,Session,Color\nAna Díaz,phone BANKS,red\nAna Diaz,Media,\nluis díaz,Basics,\n");
    QCOMPARE(outcome.sentence(), u"3 new wishes"_s);
    QCOMPARE(outcome.rows, 3);
    QCOMPARE(outcome.remarks(), QStringList{u"Columns left out: Color"_s});
    QCOMPARE(wanted(m_ana), (QStringList{u"Phone banks"_s, u"Media"_s}));
    QCOMPARE(wanted(m_luis), QStringList{u"Basics"_s});
    QCOMPARE(outcome.written.last(), (FileRow{4, u"luis díaz"_s, u"Basics"_s}));
    QCOMPARE(workspace().changes().history(session(), 1).first().label, u"Wishes from picks.csv: 3 new wishes"_s);
}

void TestPickFiles::ranksGiveTheOrder()
{
    bring("Name,Session,Rank\nAna Díaz,Phone banks,\nAna Díaz,Media,2\nAna Díaz,Basics,1\n");
    QCOMPARE(wanted(m_ana), (QStringList{u"Basics"_s, u"Media"_s, u"Phone banks"_s}));
}

void TestPickFiles::theSameFileTwiceAddsNothing()
{
    const QByteArray table = "Name,Session,Rank\nAna Díaz,Media,2\nAna Díaz,Basics,1\nAna Díaz,Basics,1\nAna Díaz,Media,\n";
    QCOMPARE(bring(table).sentence(), u"2 new wishes · 2 were here already"_s);
    const auto again = bring(table);
    QCOMPARE(again.sentence(), u"0 new wishes · 4 were here already"_s);
    QCOMPARE(again.action, 0);
    QCOMPARE(wanted(m_ana), (QStringList{u"Basics"_s, u"Media"_s}));
}

void TestPickFiles::newWishesComeBehindThoseThatAreHere()
{
    bring("Name,Session\nAna Díaz,Media\n");
    bring("Name,Session,Rank\nAna Díaz,Basics,1\nAna Díaz,Media,2\n");
    QCOMPARE(wanted(m_ana), (QStringList{u"Media"_s, u"Basics"_s}));
}

void TestPickFiles::aSpanishTableIsRead()
{
    bring("Correo electrónico;Sesión;Prioridad\nana@example.org;Media;2\nANA@example.org;Basics;1\n");
    QCOMPARE(wanted(m_ana), (QStringList{u"Basics"_s, u"Media"_s}));
}

void TestPickFiles::namesInTwoColumnsAreRead()
{
    bring("First name,Last name,Title\nLuis,Díaz,Media\n");
    QCOMPARE(wanted(m_luis), QStringList{u"Media"_s});
}

void TestPickFiles::anAddressTellsWhoIsMeant()
{
    const auto other = registered(u"Ana"_s, u"other@example.org"_s);
    QCOMPARE(bring("Name,Session\nAna Díaz,Media\n").rejects.first().problem,
             u"Several people on the list are called “Ana Díaz”."_s);
    bring("Name,Email,Session\nAna Díaz,other@example.org,Media\nAnita,ana@example.org,Basics\n");
    QCOMPARE(wanted(other), QStringList{u"Media"_s});
    QCOMPARE(wanted(m_ana), QStringList{u"Basics"_s});
}

void TestPickFiles::anotherAddressIsAnotherPerson()
{
    const auto outcome = bring("Name,Email,Session\nAna Díaz,new@example.org,Media\nLuis Díaz,new@example.org,Media\n");
    QCOMPARE(outcome.rejects.size(), 1); // whoever has an address here is not somebody with another one
    QCOMPARE(outcome.rejects.first().who, u"Ana Díaz"_s);
    QCOMPARE(wanted(m_luis), QStringList{u"Media"_s});
}

void TestPickFiles::aSharedAddressIsToldApartByTheName()
{
    const auto eva = registered(u"Eva"_s, u"home@example.org"_s), omar = registered(u"Omar"_s, u"home@example.org"_s);
    const auto outcome = bring("Name,Email,Session\nEva Díaz,home@example.org,Media\nOmar Díaz,home@example.org,Basics\n"
                               "Nobody Here,home@example.org,Media\n");
    QCOMPARE(wanted(eva), QStringList{u"Media"_s});
    QCOMPARE(wanted(omar), QStringList{u"Basics"_s});
    QCOMPARE(outcome.rejects.size(), 1);
    QVERIFY(outcome.rejects.first().problem.contains(u"home@example.org"_s));
}

void TestPickFiles::whatIsNotKnownIsLeftOutWithItsReason_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nobody here") << QByteArray("Omar Haddad,Media,") << u"Name"_s
                                 << u"“Omar Haddad” is not on the list of the event."_s;
    QTest::newRow("nobody") << QByteArray(",Media,") << u"Name"_s << u"The row names nobody."_s;
    QTest::newRow("nothing") << QByteArray("Ana Díaz,,") << u"Session"_s << u"The row names no session."_s;
    QTest::newRow("not offered") << QByteArray("Ana Díaz,Cooking,") << u"Session"_s
                                 << u"“Cooking” is not offered at this event."_s;
    QTest::newRow("called off") << QByteArray("Ana Díaz,Off,") << u"Session"_s << u"“Off” is not offered at this event."_s;
    QTest::newRow("twice") << QByteArray("Ana Díaz,Twin,") << u"Session"_s << u"Several sessions are called “Twin”."_s;
    QTest::newRow("no rank") << QByteArray("Ana Díaz,Media,first") << u"Rank"_s << u"“first” is no rank."_s;
    QTest::newRow("below one") << QByteArray("Ana Díaz,Media,0") << u"Rank"_s << u"“0” is no rank."_s;
}

void TestPickFiles::whatIsNotKnownIsLeftOutWithItsReason()
{
    auto off = m_steps->titled(u"Off"_s);
    off.status = SessionStatus::Cancelled;
    m_steps->add(off);
    m_steps->add(m_steps->titled(u"Twin"_s));
    m_steps->add(m_steps->titled(u"Twin"_s));
    QFETCH(const QByteArray, row);
    const auto outcome = bring("Name,Session,Rank\n" + row + "\nLuis Díaz,Media,\nLuis Díaz,Basics,\n");
    QCOMPARE(outcome.sentence(), u"2 new wishes · 1 left out"_s);
    QCOMPARE(outcome.rejects.first().row, 2);
    QTEST(outcome.rejects.first().column, "column");
    QTEST(outcome.rejects.first().problem, "problem");
    QVERIFY(!outcome.rejects.first().hint.isEmpty());
    QCOMPARE(wanted(m_luis), (QStringList{u"Media"_s, u"Basics"_s}));
    QVERIFY(wanted(m_ana).isEmpty());
}

void TestPickFiles::aTableThatSaysNothingIsRefused()
{
    for (const QByteArray &table : {QByteArray("Name,Color\nAna Díaz,red\n"), QByteArray("Session,Color\nMedia,red\n")}) {
        const auto refused = tried(table, false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().id, u"no-columns"_s);
    }
}

void TestPickFiles::aDryRunWritesNothing()
{
    const auto before = content();
    const auto outcome = bring("Name,Session\nAna Díaz,Media\n", true);
    QCOMPARE(outcome.written.size(), 1);
    QCOMPARE(outcome.action, 0);
    QCOMPARE(content(), before);
}

void TestPickFiles::aFileIsTakenBackWhole()
{
    const auto before = content();
    const auto outcome = bring("Name,Session\nAna Díaz,Media\nLuis Díaz,Media\n");
    QVERIFY(outcome.action > 0);
    QVERIFY(workspace().changes().undo(session(), outcome.action));
    QCOMPARE(content(), before);
}

RNF_TEST(TestPickFiles)
#include "tst_pick_files.moc"
