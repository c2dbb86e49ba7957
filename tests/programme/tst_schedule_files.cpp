#include "support/TestProgram.h"

#include "ProgrammeSteps.h"

#include "exchange/ScheduleFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace rnf;

/// schedule.xml and schedule.json of other programs: out, in, and in again.
class TestScheduleFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrittenIsReadAgain();
    void lengthsAreReadAsTheyAreWritten_data();
    void lengthsAreReadAsTheyAreWritten();
    void aRoundTripThroughAnEmptyWorkspaceLosesNothing_data();
    void aRoundTripThroughAnEmptyWorkspaceLosesNothing();
    void ourOwnFileChangesNothingHere();
    void theSecondFileChangesAndDoublesNobody();
    void aForeignFileKeepsItsNames();
    void whoTakesPartIsFoundByName();
    void twoOfOneNameAreAQuestion();
    void aSessionTypedByHandIsTheSame();
    void rolesAndHelpersStay();
    void whatIsPinnedStaysWhereItIs();
    void aRoomThatIsTakenLeavesItWithoutAPlace();
    void aSessionThatIsNotInTheFileStays();
    void anEventWithoutADayGetsThatOfTheFile();
    void aDryRunWritesNothing();
    void aFileIsTakenBackWhole();
    void whatIsNoProgrammeIsRefused_data();
    void whatIsNoProgrammeIsRefused();
    void nothingOddBreaksTheReader();

private:
    const Session &session() { return m_workspace->session; }
    static QByteArray talk(const QByteArray &guid, const QByteArray &title, const QByteArray &more = {},
                           const QByteArray &date = "2027-03-19T10:00:00-04:00")
    {
        return "<event guid=\"" + guid + "\" id=\"7\"><date>" + date + "</date><duration>01:00</duration><title>" + title
             + "</title>" + more + "</event>";
    }
    static QByteArray file(const QByteArray &talks)
    {
        return "<?xml version=\"1.0\"?><schedule><version>w1</version><conference><title>Organize</title>"
               "<time_zone_name>America/New_York</time_zone_name></conference><day index=\"1\" date=\"2027-03-19\">"
               "<room name=\"hall\">"
             + talks + "</room></day></schedule>";
    }
    static QByteArray people(const QByteArray &names) { return "<persons>" + names + "</persons>"; }
    SessionFileOutcome bring(const QByteArray &content, bool isDryRun = false)
    {
        return bringInto(*m_steps, session(), content, isDryRun);
    }
    static SessionFileOutcome bringInto(ProgrammeSteps &steps, const Session &session, const QByteArray &content,
                                        bool isDryRun = false)
    {
        const auto outcome = steps.files().run(session, {{}, content, {}, u"schedule"_s}, steps.event, isDryRun);
        if (!outcome)
            qWarning("%s", qPrintable(outcome.error().message));
        return outcome ? *outcome : SessionFileOutcome();
    }
    QList<ProgrammeSession> sessions() { return m_steps->programmes().sessions(session(), m_steps->event.id); }
    QList<ProgrammeSlot> draft();
    ScheduleFile out() { return m_steps->exports().schedule(session(), m_steps->event, ProgrammeExports::Which::Draft); }
    /// Many sessions with all that the files hold, a repeat, and two who share a name with nobody.
    void fill();

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<ProgrammeSteps> m_steps;
};

void TestScheduleFiles::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_steps.reset();
    m_workspace = std::make_unique<TestWorkspace>();
    m_steps = std::make_unique<ProgrammeSteps>(*m_workspace);
}

QList<ProgrammeSlot> TestScheduleFiles::draft() { return m_steps->programmes().facts(session(), m_steps->event.id).slots; }

void TestScheduleFiles::fill()
{
    auto &programmes = m_steps->programmes();
    QList<ProgrammeTrackId> tracks;
    for (const auto &name : {u"Online"_s, u"Acción cívica"_s})
        tracks += *programmes.add(session(), ProgrammeTrack{{}, m_steps->event.id, name, 0, 0});
    QList<PersonId> people;
    for (const auto &given : {u"Rosa"_s, u"Omar"_s, u"Eva"_s})
        people += m_workspace->add(m_workspace->person(given, u"Díaz"_s));
    for (int i = 0; i < 7; ++i) {
        auto one = m_steps->titled(u"Session %1 & <more>"_s.arg(i));
        one.abstract = i % 2 ? u"Line one.\nLine two."_s : QString();
        one.language = i % 3 ? QString() : u"es"_s;
        one.format = SessionFormat(i);
        one.lengthMin = 45 + 5 * i;
        one.people = {{0, people[i % 3], SessionRole::Speaker, 0}, {0, people[(i + 1) % 3], SessionRole::Chair, 1}};
        if (i < 4)
            one.tracks = {{0, tracks[i % 2], true}};
        const auto id = m_steps->add(one);
        m_steps->place(id, i % 2, m_steps->at(9 + i, 30, i % 3));
        if (i == 2) // which is there the day before, too
            m_steps->place(id, 1, m_steps->at(15, 0, 1));
    }
}

void TestScheduleFiles::whatIsWrittenIsReadAgain()
{
    fill();
    const auto file = out();
    QCOMPARE(file.talks.size(), 8);
    const auto xml = ScheduleFile::fromXml(file.toXml()), json = ScheduleFile::fromJson(file.toJson());
    QVERIFY(xml && json);
    QCOMPARE(xml->talks.size(), file.talks.size());
    QCOMPARE(xml->toXml(), file.toXml());
    QCOMPARE(json->toJson(), file.toJson());
    QCOMPARE(json->rooms, file.rooms);
    QCOMPARE(file.toXml().count("<room name="), 3 * 2); // every day has all of them
    QVERIFY(file.toXml().contains("<duration>00:45</duration>"));
    QVERIFY(file.toXml().contains("<date>2027-03-19T09:30:00-04:00</date>"));
}

void TestScheduleFiles::lengthsAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    QTest::newRow("usual") << u"01:30"_s << 90;
    QTest::newRow("short") << u"0:05"_s << 5;
    QTest::newRow("minutes") << u"45"_s << 45;
    QTest::newRow("days") << u"1:02:00"_s << 26 * 60;
    QTest::newRow("seconds") << u"0:01:30:00"_s << 90;
    QTest::newRow("words") << u"an hour"_s << 0;
    QTest::newRow("below") << u"-1:30"_s << 0;
    QTest::newRow("far too long") << u"999999:00"_s << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void TestScheduleFiles::lengthsAreReadAsTheyAreWritten()
{
    QFETCH(const QString, text);
    QTEST(ScheduleFile::minutesOf(text), "minutes");
}

void TestScheduleFiles::aRoundTripThroughAnEmptyWorkspaceLosesNothing_data()
{
    QTest::addColumn<bool>("isXml");
    QTest::newRow("xml") << true;
    QTest::newRow("json") << false;
}

void TestScheduleFiles::aRoundTripThroughAnEmptyWorkspaceLosesNothing()
{
    QFETCH(const bool, isXml);
    fill();
    const auto text = [&](const ScheduleFile &file) { return isXml ? file.toXml() : file.toJson(); };
    const QByteArray first = text(out());
    TestWorkspace empty;
    ProgrammeSteps there(empty, {});
    there.event = there.addEvent({});
    const auto outcome = bringInto(there, empty.session, first);
    QCOMPARE(outcome.sentence(), u"7 new sessions"_s);
    QCOMPARE(outcome.newPeople.size(), 3);
    QCOMPARE(outcome.newTracks.size(), 2);
    QCOMPARE(outcome.newRooms, (QStringList{u"Hall"_s, u"Room B"_s}));
    QCOMPARE(outcome.placed, 8);
    QVERIFY(outcome.unplaced.isEmpty() && outcome.rejects.isEmpty());
    const auto second = there.exports().schedule(empty.session, there.event, ProgrammeExports::Which::Draft);
    QCOMPARE(QString::fromUtf8(text(second)), QString::fromUtf8(first));
    const auto again = bringInto(there, empty.session, first);
    QCOMPARE(again.sentence(), u"0 new sessions · 7 were here already"_s);
    QCOMPARE(again.action, 0);
}

void TestScheduleFiles::ourOwnFileChangesNothingHere()
{
    fill();
    for (const auto &content : {out().toXml(), out().toJson()}) {
        const auto before = draft();
        const auto outcome = bring(content);
        QCOMPARE(outcome.known.size(), 7);
        QVERIFY(outcome.written.isEmpty());
        QCOMPARE(outcome.action, 0);
        QCOMPARE(draft(), before);
    }
}

void TestScheduleFiles::theSecondFileChangesAndDoublesNobody()
{
    QCOMPARE(bring(file(talk("g-1", "Phone banks", people("<person id=\"1\">Rosa Peña</person>")))).written.size(), 1);
    const auto slot = draft().first().id;
    const auto outcome = bring(file(talk("g-1", "Phone banks for all",
                                         people("<person id=\"1\">Rosa Peña</person><person id=\"2\">Omar Haddad</person>"),
                                         "2027-03-19T11:00:00-04:00")));
    QCOMPARE(outcome.sentence(), u"0 new sessions · 1 changed"_s);
    QCOMPARE(outcome.newPeople, QStringList{u"Omar Haddad"_s});
    QCOMPARE(sessions().size(), 1);
    QCOMPARE(sessions().first().title, u"Phone banks for all"_s);
    QCOMPARE(sessions().first().people.size(), 2);
    QCOMPARE(draft().size(), 1);
    QCOMPARE(draft().first().id, slot);
    QCOMPARE(draft().first().startsAt, m_steps->at(11));
}

void TestScheduleFiles::aForeignFileKeepsItsNames()
{
    const QByteArray guid = "8a0f1c52-5f3e-4d4b-9d76-2b7f0c1d9a11", who = "0b7f5d1c-4a2e-4c3d-8e5f-6a7b8c9d0e1f";
    bring("<schedule><day date=\"2027-03-19\"><room name=\"Hall\"><event guid=\"" + guid
          + "\" id=\"4711\" "
            "code=\"ABC7XY\"><date>2027-03-19T10:00:00-04:00</date><duration>00:45</duration><title>Basics</title>"
            "<type>Talk</type><recording><optout>true</optout></recording><persons><person id=\"3\" guid=\""
          + who + "\">Rosa Peña</person></persons></event></room></day></schedule>");
    const auto talk = out().talks.first();
    QCOMPARE(talk.guid, QString::fromLatin1(guid));
    QCOMPARE(talk.code, u"ABC7XY"_s);
    QCOMPARE(talk.number, 4711);
    QCOMPARE(talk.people.first().guid, QString::fromLatin1(who));
    // The code alone tells it as well, and what has no place here is told.
    const auto again = bring(
        "{\"schedule\": {\"conference\": {\"days\": [{\"rooms\": {\"Hall\": [{\"code\": \"ABC7XY\", \"title\": "
        "\"Basics II\", \"type\": {\"en\": \"Talk\"}, \"date\": \"2027-03-19T10:00:00-04:00\", \"duration\": \"00:45\", "
        "\"do_not_record\": true}]}}]}}}");
    QCOMPARE(again.sentence(), u"0 new sessions · 1 changed"_s);
    QCOMPARE(again.told.size(), 2);
    QVERIFY2(again.told.first().endsWith(u"Talk"_s), qPrintable(again.told.first()));
    QCOMPARE(out().talks.first().guid, QString::fromLatin1(guid));
}

void TestScheduleFiles::whoTakesPartIsFoundByName()
{
    auto one = m_steps->titled(u"Phone banks"_s);
    const auto rosa = m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s));
    m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s)); // somebody else, who takes no part
    one.people = {{0, rosa, SessionRole::Speaker, 0}};
    m_steps->add(one);
    const auto outcome = bring(file(talk("g-2", "Digital security", people("<person id=\"9\">rosa diaz</person>"))));
    QVERIFY(outcome.newPeople.isEmpty() && outcome.rejects.isEmpty());
    QCOMPARE(sessions().first().people.first().person, rosa);
}

void TestScheduleFiles::twoOfOneNameAreAQuestion()
{
    for (int i = 0; i < 2; ++i)
        m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s));
    const auto outcome =
        bring(file(talk("g-1", "Phone banks", people("<person>Rosa Díaz</person>")) + talk("g-2", "Basics")));
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.rejects.first().who, u"Phone banks"_s);
    QCOMPARE(sessions().size(), 1);
}

void TestScheduleFiles::aSessionTypedByHandIsTheSame()
{
    const auto id = m_steps->add(m_steps->titled(u"Phone Banks"_s));
    QCOMPARE(bring(file(talk("g-1", "Phone banks"))).changed, 1);
    QCOMPARE(sessions().first().id, id);
    // Once it has a name, another of its title is another one.
    QCOMPARE(bring(file(talk("g-9", "Phone banks", {}, "2027-03-19T15:00:00-04:00"))).written.size(), 1);
    QCOMPARE(sessions().size(), 2);
}

void TestScheduleFiles::rolesAndHelpersStay()
{
    auto one = m_steps->titled(u"Phone banks"_s);
    QList<PersonId> people;
    for (const auto &given : {u"Rosa"_s, u"Omar"_s, u"Eva"_s})
        people += m_workspace->add(m_workspace->person(given, u"Díaz"_s));
    one.people = {{0, people[0], SessionRole::Moderator, 0},
                  {0, people[1], SessionRole::Speaker, 1},
                  {0, people[2], SessionRole::Interpreter, 2}};
    m_steps->add(one);
    bring(file(talk("g-1", "Phone banks", TestScheduleFiles::people("<person>Rosa Díaz</person>"))));
    const auto after = sessions().first().people;
    QCOMPARE(after.size(), 2);
    QCOMPARE(after[0].role, SessionRole::Moderator);
    QCOMPARE(after[1].role, SessionRole::Interpreter);
    bring(file(talk("g-1", "Phone banks"))); // which names nobody
    QCOMPARE(sessions().first().people.size(), 2);
}

void TestScheduleFiles::whatIsPinnedStaysWhereItIs()
{
    const auto slot = m_steps->place(m_steps->add(m_steps->titled(u"Phone banks"_s)), 1, m_steps->at(16));
    QVERIFY(m_steps->programmes().pin(session(), {slot}, true));
    bring(file(talk("g-1", "Phone banks")));
    QCOMPARE(draft().size(), 1);
    QCOMPARE(draft().first().startsAt, m_steps->at(16));
}

void TestScheduleFiles::aRoomThatIsTakenLeavesItWithoutAPlace()
{
    m_steps->place(m_steps->add(m_steps->titled(u"Plenary"_s)), 0, m_steps->at(10, 30));
    const auto outcome = bring(file(talk("g-1", "Phone banks")));
    QCOMPARE(outcome.unplaced, QStringList{u"Phone banks"_s});
    QCOMPARE(sessions().size(), 2);
    QCOMPARE(draft().size(), 1);
}

void TestScheduleFiles::aSessionThatIsNotInTheFileStays()
{
    bring(file(talk("g-1", "Phone banks")));
    const auto outcome = bring(file(talk("g-2", "Basics", {}, "2027-03-19T12:00:00-04:00")));
    QCOMPARE(sessions().size(), 2);
    QCOMPARE(draft().size(), 2);
    QCOMPARE(outcome.told, QStringList{u"1 sessions are not in the file, and stay as they are"_s});
}

void TestScheduleFiles::anEventWithoutADayGetsThatOfTheFile()
{
    Event idea;
    idea.name = u"Organize"_s;
    m_steps->event = *m_steps->events().find(session(), *m_steps->events().add(session(), {idea, {}, {}}));
    QCOMPARE(bring(file(talk("g-1", "Phone banks", {}, "2027-03-19T08:00:00-04:00"))).placed, 1);
    const auto after = *m_steps->events().find(session(), m_steps->event.id);
    QCOMPARE(EventTimes::start(after), QDateTime(QDate(2027, 3, 19), QTime(8, 0), QTimeZone("America/New_York")));
    QCOMPARE(EventTimes::end(after).time(), QTime(18, 0));
    QVERIFY(after.venue.isValid());
}

void TestScheduleFiles::aDryRunWritesNothing()
{
    const auto dry = bring(file(talk("g-1", "Phone banks", people("<person>Rosa Peña</person>"))), true);
    QCOMPARE(dry.action, 0);
    QCOMPARE(dry.written.size(), 1);
    QVERIFY(sessions().isEmpty());
    QVERIFY((*m_workspace)->people().ids(session(), u"Peña"_s).isEmpty());
}

void TestScheduleFiles::aFileIsTakenBackWhole()
{
    const auto outcome =
        bring(file(talk("g-1", "Phone banks", people("<person>Rosa Peña</person>") + "<track>Online</track>")));
    QVERIFY(outcome.action > 0);
    QVERIFY((*m_workspace)->changes().undo(session(), outcome.action, {}));
    QVERIFY(sessions().isEmpty() && draft().isEmpty());
    QVERIFY(m_steps->programmes().tracks(session(), m_steps->event.id).isEmpty());
    QCOMPARE(bring(file(talk("g-1", "Phone banks"))).written.size(), 1);
}

void TestScheduleFiles::whatIsNoProgrammeIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut off") << file(talk("g-1", "Phone banks")).chopped(40);
    QTest::newRow("another root") << QByteArray("<plan><schedule/></plan>");
    QTest::newRow("json cut off") << QByteArray("{\"schedule\": {\"conference\": ");
    QTest::newRow("json of something else") << QByteArray("{\"schedule\": 7}");
}

void TestScheduleFiles::whatIsNoProgrammeIsRefused()
{
    QFETCH(const QByteArray, content);
    const auto outcome = m_steps->files().run(session(), {{}, content, {}, u"schedule"_s}, m_steps->event, false);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().id, u"schedule-file"_s);
    QVERIFY(sessions().isEmpty());
}

void TestScheduleFiles::nothingOddBreaksTheReader()
{
    const QByteArray bomb = "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
                            "<schedule><version>&d;&d;</version></schedule>";
    const auto read = ScheduleFile::fromXml(bomb);
    QVERIFY(!read || read->talks.isEmpty());
    for (const QByteArray &odd :
         {QByteArray("<schedule/>"), file("<event/>"), file(talk("", "", "<persons><person/></persons>", "soon"))})
        QVERIFY(ScheduleFile::fromXml(odd));
    QVERIFY(ScheduleFile::fromJson(
        "{\"schedule\":{\"conference\":{\"title\":\"x\",\"days\":[7,{\"rooms\":[1]}],\"tracks\":{}}}}"));
    const auto outcome = bring(file("<event/>" + talk("", "No time", {}, "soon")));
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.unplaced, QStringList{u"No time"_s});
}

RNF_TEST(TestScheduleFiles)
#include "tst_schedule_files.moc"
