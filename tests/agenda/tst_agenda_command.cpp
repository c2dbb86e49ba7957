#include "support/TestDocuments.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct AgendaAnswer {
    int status = 0;
    QJsonObject json;
    QString error;

    QHash<QString, QJsonObject> placements() const
    {
        QHash<QString, QJsonObject> found;
        for (const auto &item : json[u"placements"_s].toArray())
            found.insert(item[u"id"_s].toString(), item.toObject());
        return found;
    }
};

/// A sheet with these cells, of which those between bars are texts.
QByteArray sheetOf(const QList<QByteArray> &rows)
{
    QByteArray xml;
    for (const auto &row : rows) {
        xml += "<row>";
        for (const auto &cell : row.split('/')) {
            bool isNumber = false;
            cell.toDouble(&isNumber);
            xml += isNumber ? "<c><v>" + cell + "</v></c>" : "<c t='inlineStr'><is><t>" + cell + "</t></is></c>";
        }
        xml += "</row>";
    }
    return xml;
}

/// Four papers of two tracks, two blocks of two time slots, two rooms.
TestWorkbook smallCongress()
{
    TestWorkbook book;
    book.sheets = {
        {u"rooms"_s, sheetOf({"Rooms", "Hall", "Attic"})},
        {u"tracks"_s, sheetOf({"Tracks/Chairs", "Wages/Ana", "Health/"})},
        {u"sessions"_s,
         sheetOf({"Sessions/Start Time/End Time/Max Number of Timeslots", "Mon/0.375/0.45833/2", "Tue/0.375/0.45833/2"})},
        {u"submissions"_s,
         sheetOf({"Track/Reference/Presenters/Order/Required Timeslots/Tue/Attic/Time Zone", "Wages/W2/Bo/2/1///GMT+0",
                  "Wages/W1/Bo/1/1///GMT+0", "Health/H1/Ana, Cy/0/1///GMT+0", "Health/H2/Bo/0/1/1//GMT+9"})},
        {u"tracks_sessions|penalty"_s, sheetOf({"/Tue/Mon", "Wages//50", "Health/0/0"})},
        {u"parameters"_s,
         sheetOf({"Sessions///Weights/", "Local time zone:/GMT+0//Tracks_Sessions|Penalty:/3",
                  "Suitable scheduling times///Presenters Conflicts:/1000", "From:/0.375//Chairs Conflicts:/1000",
                  "To:/0.75//Submissions_Sessions|Penalty:/10", "Less suitable scheduling times", "From:/0.25", "To:/0.875",
                  "Penalty:/1", "Unsuitable scheduling times", "Penalty:/7"})},
    };
    return book;
}

QString scheduleCorpora()
{
    const QString corpora = qEnvironmentVariable("RNF_CORPORA");
    return corpora.isEmpty() ? QString() : corpora + u"/schedule"_s;
}
const char *const noScheduleCorpora = "RNF_CORPORA names no folder with problems of others, so they were not read.";

} // namespace

/// Problem files of public layouts, and what the command answers to them.
class TestAgendaCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFolderIsArranged()
    {
        writeFolder();
        const auto answer = arrange(m_folder->path());
        QCOMPARE(answer.status, 0);
        for (const auto &key : {u"objective"_s, u"missed"_s, u"overflow"_s, u"hard_conflicts"_s, u"seconds"_s, u"parts"_s})
            QVERIFY2(answer.json.contains(key), qPrintable(key));
        QCOMPARE(answer.json[u"missed"_s].toInt(-1), 0);
        QCOMPARE(answer.json[u"hard_conflicts"_s].toInt(-1), 0);

        const auto placements = answer.placements();
        QCOMPARE(placements.size(), 6);
        QSet<QString> taken;
        for (const auto &place : placements)
            taken += u"%1 %2 %3"_s.arg(place[u"session"_s].toString())
                         .arg(place[u"position"_s].toInt())
                         .arg(place[u"room"_s].toString());
        QCOMPARE(taken.size(), 6);
        QVERIFY(timeOf(placements[u"1"_s]) != timeOf(placements[u"2"_s])); // one speaker
        QCOMPARE(placements[u"3"_s][u"session"_s].toString(), u"TB"_s);    // whose speaker cannot come to TA
        QVERIFY(timeOf(placements[u"4"_s]) != timeOf(placements[u"5"_s])); // one attendee
    }

    void columnsMayStandInAnotherOrderAndPicksMayLack()
    {
        write(u"Talks.csv"_s, "Keywords;Presenter ID;Talk ID\nx;p;a\ny;q;b\n");
        write(u"sessions.csv"_s, "n_talks_per_room,session_id,n_rooms\n1,A,2\n");
        const auto answer = arrange(m_folder->path());
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.placements().size(), 2);
    }

    void strayWishesAreToldAndPassedOver()
    {
        writeFolder();
        write(u"preferences.csv"_s, "participant_id,talk_id\n1,4\n1,5\n1,99\n");
        const auto answer = arrange(m_folder->path());
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.error.contains(u"passed over: 1"_s), qPrintable(answer.error));
    }

    void tooFewPlacesAreAFinding()
    {
        writeFolder();
        write(u"sessions.csv"_s, "session_id,n_rooms,n_talks_per_room\nTA,1,2\nTB,1,2\n");
        const auto answer = arrange(m_folder->path());
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.json[u"hard_conflicts"_s].toInt(), 2);
        QCOMPARE(answer.json[u"parts"_s][u"unplaced"_s].toInt(), 2);
    }

    void talksStandInTheirWindows()
    {
        write(u"halls.json"_s, R"({"talks": [
            {"id": 1, "title": "One", "duration": 50, "speakers": ["Ana"], "venue_times":
                [{"venue": "Main", "times": [{"start": "2027-03-19T10:00:00", "end": "2027-03-19T12:00:00"}]}]},
            {"id": 2, "title": "Two", "duration": 50, "speakers": ["Ana", "Bo"], "venue_times":
                [{"venue": "Main", "times": [{"start": "2027-03-19T10:00:00", "end": "2027-03-19T12:00:00"}]},
                 {"venue": "Side", "times": [{"start": "2027-03-19 10:00", "end": "2027-03-19 11:50"}]}]},
            {"id": 3, "duration": 50, "speakers": ["Cy"], "venue_times":
                [{"venue": "Main", "times": [{"start": "2027-03-19T11:00:00", "end": "2027-03-19T11:50:00"}]}]}]})");
        const auto answer = arrange(file(u"halls.json"_s));
        QCOMPARE(answer.status, 0);
        const auto placements = answer.placements();
        QCOMPARE(placements[u"3"_s][u"start"_s].toString(), u"2027-03-19T11:00:00Z"_s);
        QCOMPARE(placements[u"1"_s][u"room"_s].toString(), u"Main"_s);
        QCOMPARE(placements[u"1"_s][u"start"_s].toString(), u"2027-03-19T10:00:00Z"_s); // ten minutes before 3
        QCOMPARE(placements[u"2"_s][u"room"_s].toString(), u"Side"_s);
        QCOMPARE(placements[u"2"_s][u"start"_s].toString(), u"2027-03-19T11:00:00Z"_s); // Ana needs her ten minutes too
    }

    void aWorkbookIsArranged()
    {
        write(u"congress.xlsx"_s, smallCongress().bytes());
        const auto answer = arrange(file(u"congress.xlsx"_s));
        QVERIFY2(answer.status == 0, qPrintable(answer.error));
        const auto placements = answer.placements();
        QCOMPARE(placements.size(), 4);
        // Wages costs 150 on Monday, so that it is on Tuesday; Bo cannot be in both, and Ana chairs, so that Health is on Monday.
        for (const auto &id : {u"W1"_s, u"W2"_s})
            QCOMPARE(placements[id][u"session"_s].toString(), u"Tue"_s);
        for (const auto &id : {u"H1"_s, u"H2"_s})
            QCOMPARE(placements[id][u"session"_s].toString(), u"Mon"_s);
        QCOMPARE(placements[u"W1"_s][u"room"_s], placements[u"W2"_s][u"room"_s]);
        QCOMPARE(placements[u"W1"_s][u"timeslot"_s].toInt(), 1);
        QCOMPARE(placements[u"W2"_s][u"timeslot"_s].toInt(), 2);
        QCOMPARE(answer.json[u"objective"_s].toInt(-1), 0);
        QCOMPARE(answer.json[u"parts"_s][u"submissions_order"_s].toInt(-1), 0);
        QCOMPARE(answer.json[u"parts"_s][u"submissions_timezones"_s].toInt(-1), 1); // 18:00 to 20:00 where H2 is given
    }

    void aWorkbookWithoutPenaltiesIsArranged()
    {
        auto book = smallCongress();
        book.sheets = book.sheets.first(4);
        write(u"congress.xlsx"_s, book.bytes());
        const auto answer = arrange(file(u"congress.xlsx"_s));
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json[u"hard_conflicts"_s].toInt(-1), 0);
    }

    void aWorkbookThatLacksSomethingIsRefused_data()
    {
        QTest::addColumn<int>("sheet");
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("said");
        QTest::newRow("no submissions") << 3 << sheetOf({"Track/Reference"}) << u"no sheet submissions"_s;
        QTest::newRow("no tracks") << 1 << sheetOf({"Tracks/Chairs"}) << u"no sheet tracks"_s;
        QTest::newRow("unknown track") << 3 << sheetOf({"Track/Reference", "Wages/W1", "Peace/P1"}) << u"Submission P1"_s;
        QTest::newRow("no time slots") << 2 << sheetOf({"Sessions/Max Number of Timeslots", "Mon/2", "Tue/"})
                                       << u"Session Tue"_s;
        QTest::newRow("twice") << 0 << sheetOf({"Rooms", "Hall", "Hall"}) << u"has Hall twice"_s;
    }
    void aWorkbookThatLacksSomethingIsRefused()
    {
        QFETCH(const int, sheet);
        QFETCH(const QByteArray, rows);
        QFETCH(const QString, said);
        auto book = smallCongress();
        book.sheets[sheet].second = rows;
        write(u"congress.xlsx"_s, book.bytes());
        const auto answer = arrange(file(u"congress.xlsx"_s));
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.error.contains(said), qPrintable(answer.error));
    }

    void sameSeedAndStepsGiveTheSamePlan()
    {
        writeFolder();
        write(u"preferences.csv"_s, "participant_id,talk_id\n1,1\n1,2\n1,3\n1,4\n1,5\n1,6\n2,1\n2,4\n2,5\n3,3\n3,6\n");
        const QStringList steps{u"--seed"_s, u"5"_s, u"--iterations"_s, u"3000"_s, u"--seconds"_s, u"600"_s};
        const auto answer = arrange(m_folder->path(), steps);
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.json[u"missed"_s].toInt() > 0);
        QCOMPARE(arrange(m_folder->path(), steps).json[u"placements"_s], answer.json[u"placements"_s]);
    }

    void whatCannotBeReadIsRefusedInClearWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such file") << u"missing.json"_s << QByteArray() << u"cannot be opened"_s;
        QTest::newRow("an empty folder") << u"."_s << QByteArray() << u"There is no sessions.csv"_s;
        QTest::newRow("no JSON") << u"a.json"_s << QByteArray("talks: none") << u"no problem that can be read"_s;
        QTest::newRow("no talks") << u"a.json"_s << QByteArray("{}") << u"no talks in it"_s;
        QTest::newRow("no duration") << u"a.json"_s << QByteArray(R"({"talks": [{"id": "a"}]})")
                                     << u"talk 1: The duration"_s;
        QTest::newRow("twice") << u"a.json"_s << QByteArray(R"([{"id": 1, "duration": 5}, {"id": 1, "duration": 5}])")
                               << u"talk 2: Every talk needs an id"_s;
        QTest::newRow("no window")
            << u"a.json"_s
            << QByteArray(R"([{"id": 1, "duration": 5, "venue_times": [{"venue": "V", "times": [{"start": "noon"}]}]}])")
            << u"A window of time"_s;
        QTest::newRow("no rooms") << u"sessions.csv"_s << QByteArray("session_id,n_rooms,n_talks_per_room\nA,none,3\n")
                                  << u"row 2: Rooms and talks"_s;
        QTest::newRow("no column") << u"sessions.csv"_s << QByteArray("session_id,n_talks_per_room\nA,3\n")
                                   << u"There is no column nrooms"_s;
    }
    void whatCannotBeReadIsRefusedInClearWords()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);
        if (!bytes.isEmpty())
            write(name, bytes);
        const auto answer = arrange(file(name));
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.error.contains(said), qPrintable(answer.error));
        QVERIFY(!answer.json[u"error"_s][u"id"_s].toString().isEmpty());
    }

    void wrongOptionsAreWrongUsage()
    {
        writeFolder();
        QCOMPARE(run({u"agenda"_s}).status, 2);
        QCOMPARE(run({u"agenda"_s, u"--json"_s, m_folder->path()}).status, 2);
        QCOMPARE(arrange(m_folder->path(), {u"--seconds"_s, u"0"_s}).status, 2);
        QCOMPARE(arrange(m_folder->path(), {u"--seconds"_s, u"soon"_s}).status, 2);
        QCOMPARE(arrange(m_folder->path(), {u"--seed"_s, u"x"_s}).status, 2);
        QCOMPARE(arrange(m_folder->path(), {u"--iterations"_s, u"-1"_s}).status, 2);
    }

    void realFoldersAreRead()
    {
        if (scheduleCorpora().isEmpty())
            QSKIP(noScheduleCorpora);
        const QString examples = scheduleCorpora() + u"/felixrauh+conference_scheduler/examples/"_s;
        const auto synthetic = arrange(examples + u"synthetic"_s, {u"--seconds"_s, u"0.3"_s});
        QCOMPARE(synthetic.status, 0);
        QCOMPARE(synthetic.placements().size(), 16);
        const auto orbel = arrange(examples + u"orbel2017"_s, {u"--seconds"_s, u"0.5"_s});
        QCOMPARE(orbel.status, 0);
        QCOMPARE(orbel.placements().size(), 80);
        QVERIFY(orbel.json[u"missed"_s].toInt() < 231);
    }

    void realWorkbooksAreRead()
    {
        if (scheduleCorpora().isEmpty())
            QSKIP(noScheduleCorpora);
        const QDir books(scheduleCorpora() + u"/ahmedkheiri+CoSPLib/Dataset"_s);
        const auto names = books.entryList({u"*.xlsx"_s});
        QCOMPARE(names.size(), 14);
        for (const auto &name : names) {
            const auto answer = arrange(books.filePath(name), {u"--seconds"_s, u"0.3"_s});
            QVERIFY2(answer.status == 0, qPrintable(name + answer.error));
            QVERIFY(answer.placements().size() > 100);
            QCOMPARE(answer.json[u"hard_conflicts"_s].toInt(-1), 0);
        }
    }

private:
    static QString timeOf(const QJsonObject &place)
    {
        return place[u"session"_s].toString() + u' ' + QString::number(place[u"position"_s].toInt());
    }

    QString file(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(this->file(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(name));
        file.write(bytes);
    }
    /// Six talks in two blocks of two rooms with two talks each.
    void writeFolder()
    {
        write(u"talks.csv"_s, "talk_id,presenter_id,keywords\n1,P1,a\n2,P1,b\n3,P3,a\n4,P4,b\n5,P5,a\n6,P6,b\n");
        write(u"sessions.csv"_s, "session_id,n_rooms,n_talks_per_room\nTA,2,2\nTB,2,2\n");
        write(u"preferences.csv"_s, "participant_id,talk_id\n1,4\n1,5\n");
        write(u"availability.csv"_s, "presenter_id,unavailable_timeslot\nP3,TA\n");
    }

    static AgendaAnswer run(const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral(RNF_PROGRAM), arguments);
        if (!program.waitForFinished(120'000))
            qFatal("%s does not end", qPrintable(arguments.join(u' ')));
        return {program.exitCode(), QJsonDocument::fromJson(program.readAllStandardOutput()).object(),
                QString::fromUtf8(program.readAllStandardError())};
    }
    static AgendaAnswer arrange(const QString &path, const QStringList &more = {u"--seconds"_s, u"1"_s})
    {
        return run(QStringList{u"agenda"_s, u"--problem"_s, path, u"--json"_s} + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

RNF_TEST(TestAgendaCommand)
#include "tst_agenda_command.moc"
