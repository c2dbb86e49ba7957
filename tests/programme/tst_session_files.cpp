#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "base/Dates.h"
#include "events/EventTimes.h"
#include "exchange/SessionFiles.h"
#include "programme/Programmes.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Sessions as a table: in once, and out again.
class TestSessionFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTableBecomesSessions();
    void theSameFileTwiceAddsNothing();
    void whoIsKnownIsFoundByTheirWholeName();
    void twoOfOneNameAreAQuestion();
    void aWordThatIsNotKnownStopsItsRow_data();
    void aWordThatIsNotKnownStopsItsRow();
    void aRoomThatIsTakenLeavesTheSessionWithoutAPlace();
    void aSpanishTableIsRead();
    void aTableWithoutTitlesIsRefused();
    void aDryRunWritesNothing();
    void whatGoesOutComesInElsewhere();
    void aFileIsTakenBackWhole();

private:
    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_workspace->session; }
    SessionFiles files()
    {
        return {workspace().store(), workspace().people(), workspace().events(), workspace().programmes()};
    }
    SessionFileOutcome bring(const QByteArray &content, bool isDryRun = false)
    {
        const auto outcome = files().run(session(), source(content), m_event, isDryRun);
        return outcome ? *outcome : SessionFileOutcome();
    }
    ImportSource source(const QByteArray &content)
    {
        QFile file(m_workspace->file(u"sessions.csv"_s));
        (void)file.open(QIODevice::WriteOnly);
        file.write(content);
        return {file.fileName(), {}, {}};
    }
    QList<ProgrammeSession> sessions() { return workspace().programmes().sessions(session(), m_event.id); }
    QList<ProgrammeSlot> draft() { return workspace().programmes().facts(session(), m_event.id).slots; }
    PersonId person(const QString &given) { return m_workspace->add(m_workspace->person(given, u"Díaz"_s)); }

    std::unique_ptr<TestWorkspace> m_workspace;
    Event m_event;
};

void TestSessionFiles::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_workspace = std::make_unique<TestWorkspace>();
    auto &events = workspace().events();
    Room room;
    room.venue = *events.venueNamed(session(), u"Workers' School"_s);
    room.name = u"Hall"_s;
    QVERIFY(events.add(session(), room));
    Event event;
    event.name = u"Organize Our City"_s;
    event.timeZone = u"America/New_York"_s;
    event.venue = room.venue;
    EventTimes::set(event, QDate(2027, 3, 19), {9, 0}, (24 + 8) * 60);
    m_event = *events.find(session(), *events.add(session(), {event, {}, {}}));
}

void TestSessionFiles::aTableBecomesSessions()
{
    const auto outcome = bring("Title,Abstract,Format,Level,Minutes,Tracks,Speakers,Room,Day,Start,Color\n"
                               "Phone banks,How to call,panel,advanced,90 min,Online; Civic,Rosa Peña; Omar Haddad,hall,"
                               "2027-03-20,10:30,red\n"
                               "Basics,,,,,Online,Rosa Peña,,,,\n");
    QCOMPARE(outcome.sentence(), u"2 new sessions"_s);
    QCOMPARE(outcome.newTracks, (QStringList{u"Online"_s, u"Civic"_s}));
    QCOMPARE(outcome.newPeople, (QStringList{u"Rosa Peña"_s, u"Omar Haddad"_s}));
    QCOMPARE(outcome.ignoredColumns, QStringList{u"Color"_s});
    QCOMPARE(outcome.placed, 1);
    const auto made = sessions();
    QCOMPARE(made.size(), 2);
    QCOMPARE(made.first().title, u"Basics"_s);
    QCOMPARE(made.first().format, SessionFormat::Workshop);
    const auto &banks = made.last();
    QCOMPARE(banks.abstract, u"How to call"_s);
    QCOMPARE(banks.format, SessionFormat::Panel);
    QCOMPARE(banks.level, SessionLevel::Advanced);
    QCOMPARE(banks.lengthMin, 90);
    QCOMPARE(banks.tracks.size(), 2);
    QCOMPARE(banks.mainTrack(), made.first().mainTrack());
    QCOMPARE(banks.people.first().person, made.first().people.first().person);
    QCOMPARE(draft().size(), 1);
    QCOMPARE(draft().first().startsAt, u"2027-03-20T14:30:00.000Z"_s);
    QCOMPARE(draft().first().minutes(), 90);
    QCOMPARE(workspace().changes().history(session(), 1).first().label, u"Sessions from sessions.csv: 2 new sessions"_s);
}

void TestSessionFiles::theSameFileTwiceAddsNothing()
{
    const QByteArray file = "Title,Speakers,Room,Start\nPhone banks,Rosa Peña,Hall,10:30\n";
    QCOMPARE(bring(file).written.size(), 1);
    const auto again = bring(file);
    QCOMPARE(again.sentence(), u"0 new sessions · 1 were here already"_s);
    QCOMPARE(again.action, 0);
    QCOMPARE(draft().size(), 1); // the day is the first one of the event
}

void TestSessionFiles::whoIsKnownIsFoundByTheirWholeName()
{
    const auto rosa = person(u"Rosa"_s);
    person(u"Rosario"_s);
    const auto outcome = bring("Title,Speakers\nPhone banks,rosa diaz\nOnline,Rosa\n");
    QCOMPARE(sessions().last().people.first().person, rosa);
    QCOMPARE(outcome.newPeople, QStringList{u"Rosa"_s}); // part of a name is nobody yet
}

void TestSessionFiles::twoOfOneNameAreAQuestion()
{
    person(u"Rosa"_s);
    person(u"Rosa"_s);
    const auto outcome = bring("Title,Speakers\nPhone banks,Rosa Díaz\nBasics,Omar Haddad\n");
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.rejects.first().row, 2);
    QCOMPARE(outcome.rejects.first().who, u"Phone banks"_s);
    QCOMPARE(sessions().size(), 1);
}

void TestSessionFiles::aWordThatIsNotKnownStopsItsRow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("no title") << QByteArray(",workshop,all,60,2027-03-19,10:00\n") << u"Title"_s;
    QTest::newRow("format") << QByteArray("A,dance,all,60,2027-03-19,10:00\n") << u"Format"_s;
    QTest::newRow("level") << QByteArray("A,workshop,hard,60,2027-03-19,10:00\n") << u"Level"_s;
    QTest::newRow("length") << QByteArray("A,workshop,all,long,2027-03-19,10:00\n") << u"Minutes"_s;
    QTest::newRow("day") << QByteArray("A,workshop,all,60,someday,10:00\n") << u"Day"_s;
    QTest::newRow("time") << QByteArray("A,workshop,all,60,2027-03-19,noonish\n") << u"Start"_s;
}

void TestSessionFiles::aWordThatIsNotKnownStopsItsRow()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    const auto outcome = bring("Title,Format,Level,Minutes,Day,Start\n" + row + "Basics,,,,,\n");
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.rejects.first().column, column);
    QVERIFY(!outcome.rejects.first().hint.isEmpty());
    QCOMPARE(sessions().size(), 1);
}

void TestSessionFiles::aRoomThatIsTakenLeavesTheSessionWithoutAPlace()
{
    const auto outcome = bring("Title,Room,Start\nA,Hall,10:00\nB,Hall,10:30\nC,Attic,10:00\nD,Hall,11:00\n");
    QCOMPARE(outcome.unplaced, (QStringList{u"B"_s, u"C"_s}));
    QCOMPARE(outcome.placed, 2);
    QCOMPARE(sessions().size(), 4);
    QCOMPARE(draft().size(), 2);
    QVERIFY(outcome.remarks().first().contains(u"B, C"_s));
}

void TestSessionFiles::aSpanishTableIsRead()
{
    const auto outcome =
        bring("Título,Resumen,Ponente,Sala,Fecha,Hora\nLlamadas,Cómo llamar,Rosa Peña,Hall,2027-03-19,10h\n");
    QCOMPARE(outcome.written.size(), 1);
    QCOMPARE(outcome.ignoredColumns, QStringList());
    QCOMPARE(draft().size(), 1);
}

void TestSessionFiles::aTableWithoutTitlesIsRefused()
{
    const auto outcome = files().run(session(), source("Room,Start\nHall,10:00\n"), m_event, false);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().id, u"no-columns"_s);
}

void TestSessionFiles::aDryRunWritesNothing()
{
    const auto content = contentOf(workspace().store().reader());
    const auto outcome = bring("Title,Speakers,Room,Start\nA,Rosa Peña,Hall,10:00\n", true);
    QCOMPARE(outcome.written.size(), 1);
    QCOMPARE(outcome.placed, 1);
    QCOMPARE(outcome.action, 0);
    QCOMPARE(contentOf(workspace().store().reader()), content);
}

void TestSessionFiles::whatGoesOutComesInElsewhere()
{
    bring("Title,Abstract,Format,Level,Minutes,Tracks,Speakers,Room,Day,Start,Places\n"
          "Phone banks,\"How, and why\",panel,advanced,90,Online;Civic,Rosa Peña;Omar Haddad,Hall,2027-03-20,10:30,12\n"
          "Basics,,workshop,basic,60,,,,,,\n");
    const QString path = m_workspace->file(u"out.csv"_s);
    QCOMPARE(*files().write(session(), path, m_event), 2);
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    const auto before = sessions();
    const auto slot = draft().first();
    init(); // another workspace
    const auto outcome = bring(content);
    QCOMPARE(outcome.rejects.size(), 0);
    const auto after = sessions();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].title, before[i].title);
        QCOMPARE(after[i].abstract, before[i].abstract);
        QCOMPARE(after[i].format, before[i].format);
        QCOMPARE(after[i].level, before[i].level);
        QCOMPARE(after[i].lengthMin, before[i].lengthMin);
        QCOMPARE(after[i].seatsMax, i == 0 ? 0 : 12);
        QCOMPARE(after[i].tracks.size(), before[i].tracks.size());
        QCOMPARE(after[i].people.size(), before[i].people.size());
    }
    QCOMPARE(draft().size(), 1);
    QCOMPARE(draft().first().startsAt, slot.startsAt);
    QCOMPARE(draft().first().endsAt, slot.endsAt);
}

void TestSessionFiles::aFileIsTakenBackWhole()
{
    const auto content = contentOf(workspace().store().reader());
    bring("Title,Tracks,Speakers,Room,Start\nA,Online,Rosa Peña,Hall,10:00\n");
    QVERIFY(workspace().changes().undo(session(), workspace().changes().history(session(), 1).first().seq));
    QCOMPARE(contentOf(workspace().store().reader()), content);
}

RNF_TEST(TestSessionFiles)
#include "tst_session_files.moc"
