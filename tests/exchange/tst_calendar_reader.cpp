#include "support/TestProgram.h"

#include "exchange/CalendarReader.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QDate readingDay(2026, 11, 16);

QString corporaFolder() { return qEnvironmentVariable("RNF_CORPORA"); }
bool areCorporaHere() { return !corporaFolder().isEmpty() && QDir(corporaFolder()).exists(); }
const char *const withoutCorpora = "RNF_CORPORA names no folder with the files of other programs, so they were not read.";

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray calendar(const QByteArray &parts) { return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + parts + "END:VCALENDAR\r\n"; }

/// One event; `lines` between \n.
QByteArray vevent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\n" + QByteArray(lines).replace("\n", "\r\n") + "\r\nEND:VEVENT\r\n";
}

CalendarContent contentIn(const QByteArray &bytes) { return CalendarReader::read(bytes, readingDay); }
CalendarContent ofEvent(const QByteArray &lines) { return contentIn(calendar(vevent(lines))); }

QString daysOf(const CalendarContent &content)
{
    QStringList days;
    for (const auto &one : content.occurrences)
        days += one.start.toString(u"yyyy-MM-dd HH:mm"_s);
    return days.join(u' ');
}

/// New York by its rules since 2007, under a name that nobody knows.
const QByteArray rulesOfNewYork = "BEGIN:VTIMEZONE\r\nTZID:Our office\r\n"
                                  "BEGIN:STANDARD\r\nDTSTART:20071104T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\n"
                                  "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\nEND:STANDARD\r\n"
                                  "BEGIN:DAYLIGHT\r\nDTSTART:20070311T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\n"
                                  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";

} // namespace

/// Calendars of others, whatever state they are in, and what becomes of them here.
class TestCalendarReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // reading
    void anEventSaysWhatItIs();
    void linesAreUnfoldedInTheMiddleOfALetter();
    void lettersOfOtherEncodingsAreRead();
    void theLengthIsSaidInSeveralWays_data();
    void theLengthIsSaidInSeveralWays();
    void aZoneIsFoundByItsName_data();
    void aZoneIsFoundByItsName();
    void aZoneIsFoundByItsRules();
    void aZoneThatNobodyKnowsIsTold();
    void rulesThatFitNoZoneCountAllTheSame();
    void whatComesAgainStandsOnEachOfItsDays_data();
    void whatComesAgainStandsOnEachOfItsDays();
    void theWallKeepsItsClockWhenTheClocksChange();
    void oneOfThemCanBeAnother();
    void whatHasNoEndIsCutOff();
    void whatGoesOnForEverIsNotCounted();
    void whatIsDamagedIsRead_data();
    void whatIsDamagedIsRead();
    void whatCannotBeReadSaysWhy();
    void theLaterOfTwinsCounts();

    // the files of others
    void theCorporaAreHereOnABuildServer();
    void everyFileGivesItsEvents_data();
    void everyFileGivesItsEvents();
    void damageNeitherEndsNorStopsIt();
};

// --- reading

void TestCalendarReader::anEventSaysWhatItIs()
{
    const auto content =
        ofEvent("UID:one@x\nSUMMARY:Potluck\\, at last\nDESCRIPTION:Bring\\na dish\\; or two\n"
                "LOCATION:Union hall\\, 12 Main St\nURL:https://example.org/p\nSTATUS:TENTATIVE\n"
                "DTSTART;TZID=America/New_York:20261120T190000\nDTEND;TZID=America/New_York:20261120T210000");
    QCOMPARE(content.entries, 1);
    QVERIFY(content.leftOut.isEmpty() && content.remarks.isEmpty());
    const auto &one = content.occurrences.first();
    QCOMPARE(one.uid, u"one@x"_s);
    QCOMPARE(one.key(), one.uid);
    QCOMPARE(one.title, u"Potluck, at last"_s);
    QCOMPARE(one.text, u"Bring\na dish; or two"_s);
    QCOMPARE(one.place, u"Union hall, 12 Main St"_s);
    QCOMPARE(one.url, u"https://example.org/p"_s);
    QVERIFY(one.status == EventStatus::Idea);
    QCOMPARE(one.start, QDateTime(QDate(2026, 11, 20), QTime(19, 0), QTimeZone("America/New_York")));
    QCOMPARE(one.start.timeZone().id(), "America/New_York");
    QCOMPARE(one.start.secsTo(one.end), 2 * 3600);
}

void TestCalendarReader::linesAreUnfoldedInTheMiddleOfALetter()
{
    QByteArray text = calendar(vevent("UID:1\nSUMMARY:Café y más\nDTSTART:20261120T190000Z"));
    const auto letter = text.indexOf("é");
    text.insert(letter + 1, "\r\n ");
    QCOMPARE(contentIn(text).occurrences.first().title, u"Café y más"_s);
}

void TestCalendarReader::lettersOfOtherEncodingsAreRead()
{
    const QString text =
        QString::fromUtf8(calendar(vevent("UID:1\nSUMMARY:Reunión de la compañía\nDTSTART:20261120T190000Z")));
    const QByteArray wide =
        QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    for (const auto &bytes : {text.toUtf8(), "\xef\xbb\xbf" + text.toUtf8(), text.toLatin1(), wide})
        QCOMPARE(contentIn(bytes).occurrences.value(0).title, u"Reunión de la compañía"_s);
}

void TestCalendarReader::theLengthIsSaidInSeveralWays_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("end");
    const QByteArray start = "DTSTART;TZID=America/New_York:20261120T190000\n";
    QTest::newRow("an end") << start + "DTEND;TZID=America/New_York:20261120T203000" << u"2026-11-20 20:30"_s;
    QTest::newRow("an end in another zone") << start + "DTEND:20261121T010000Z" << u"2026-11-20 20:00"_s;
    QTest::newRow("a length") << start + "DURATION:PT90M" << u"2026-11-20 20:30"_s;
    QTest::newRow("nothing") << start + "STATUS:CONFIRMED" << QString();
    QTest::newRow("an end before the beginning") << start + "DTEND:20261119T010000Z" << QString();
    QTest::newRow("a whole day") << QByteArray("DTSTART;VALUE=DATE:20261120") << u"2026-11-21 00:00"_s;
    QTest::newRow("three whole days") << QByteArray("DTSTART;VALUE=DATE:20261120\nDTEND;VALUE=DATE:20261123")
                                      << u"2026-11-23 00:00"_s;
    QTest::newRow("whole days by their length")
        << QByteArray("DTSTART;VALUE=DATE:20261120\nDURATION:P2D") << u"2026-11-22 00:00"_s;
}

void TestCalendarReader::theLengthIsSaidInSeveralWays()
{
    QFETCH(QByteArray, lines);
    const auto content = ofEvent("UID:1\nSUMMARY:Potluck\n" + lines);
    QCOMPARE(content.occurrences.size(), 1);
    QTEST(content.occurrences.first().end.toString(u"yyyy-MM-dd HH:mm"_s), "end");
}

void TestCalendarReader::aZoneIsFoundByItsName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("zone");
    const QByteArray newYork = "America/New_York";
    QTest::newRow("as everybody calls it") << newYork << newYork;
    QTest::newRow("in quotes") << QByteArray("\"America/New_York\"") << newYork;
    QTest::newRow("as Windows calls it") << QByteArray("Eastern Standard Time") << newYork;
    QTest::newRow("with the name of a program") << QByteArray("/mozilla.org/20050126_1/America/New_York") << newYork;
    QTest::newRow("of three parts") << QByteArray("/x.org/America/Argentina/Buenos_Aires")
                                    << QByteArray("America/Argentina/Buenos_Aires");
}

void TestCalendarReader::aZoneIsFoundByItsName()
{
    QFETCH(QByteArray, name);
    const auto content = ofEvent("UID:1\nSUMMARY:Potluck\nDTSTART;TZID=" + name + ":20261120T190000");
    QVERIFY(content.remarks.isEmpty());
    QTEST(content.occurrences.first().start.timeZone().id(), "zone");
    QCOMPARE(content.occurrences.first().start.time(), QTime(19, 0));
}

void TestCalendarReader::aZoneIsFoundByItsRules()
{
    const auto content =
        contentIn(calendar(rulesOfNewYork + vevent("UID:1\nSUMMARY:Potluck\nDTSTART;TZID=Our office:20261120T190000")));
    QVERIFY(content.remarks.isEmpty());
    const QDateTime start = content.occurrences.first().start;
    QCOMPARE(start.toUTC(), QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC));
    // Or this computer's, where that has the same clocks.
    QCOMPARE(start.time(), QTime(19, 0));
}

void TestCalendarReader::aZoneThatNobodyKnowsIsTold()
{
    const auto content = ofEvent("UID:1\nSUMMARY:Potluck\nDTSTART;TZID=Our office:20261120T190000");
    QCOMPARE(content.remarks.size(), 1);
    QVERIFY2(content.remarks.first().contains(u"“Our office”"_s), qPrintable(content.remarks.first()));
    QCOMPARE(content.occurrences.first().start, QDateTime(QDate(2026, 11, 20), QTime(19, 0)));
}

void TestCalendarReader::rulesThatFitNoZoneCountAllTheSame()
{
    const QByteArray rules = "BEGIN:VTIMEZONE\r\nTZID:Nowhere\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                             "TZOFFSETFROM:+0037\r\nTZOFFSETTO:+0037\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    const auto content = contentIn(calendar(rules + vevent("UID:1\nSUMMARY:Potluck\nDTSTART;TZID=Nowhere:20261120T190000")));
    QCOMPARE(content.occurrences.first().start.toUTC(), QDateTime(QDate(2026, 11, 20), QTime(18, 23), Qt::UTC));
}

void TestCalendarReader::whatComesAgainStandsOnEachOfItsDays_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("days");
    const QByteArray start = "DTSTART;TZID=America/New_York:20261201T190000\n";
    QTest::newRow("a number of times") << start + "RRULE:FREQ=WEEKLY;COUNT=3"
                                       << u"2026-12-01 19:00 2026-12-08 19:00 2026-12-15 19:00"_s;
    QTest::newRow("until an instant, that evening included")
        << start + "RRULE:FREQ=WEEKLY;UNTIL=20261209T000000Z" << u"2026-12-01 19:00 2026-12-08 19:00"_s;
    QTest::newRow("until a day, which counts")
        << start + "RRULE:FREQ=WEEKLY;UNTIL=20261208" << u"2026-12-01 19:00 2026-12-08 19:00"_s;
    QTest::newRow("without one of them") << start + "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=America/New_York:20261208T190000"
                                         << u"2026-12-01 19:00 2026-12-15 19:00"_s;
    QTest::newRow("without a day") << start + "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20261208"
                                   << u"2026-12-01 19:00 2026-12-15 19:00"_s;
    QTest::newRow("by days alone") << start + "RDATE;TZID=America/New_York:20261203T190000,20261210T180000"
                                   << u"2026-12-01 19:00 2026-12-03 19:00 2026-12-10 18:00"_s;
    QTest::newRow("the first one is none of the rule")
        << start + "RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=2" << u"2026-12-01 19:00 2026-12-04 19:00 2026-12-11 19:00"_s;
    QTest::newRow("whole days") << QByteArray("DTSTART;VALUE=DATE:20261201\nRRULE:FREQ=MONTHLY;COUNT=2")
                                << u"2026-12-01 00:00 2027-01-01 00:00"_s;
    QTest::newRow("every hour is none for events") << start + "RRULE:FREQ=HOURLY;COUNT=3" << u"2026-12-01 19:00"_s;
    QTest::newRow("no rule at all") << start + "RRULE:FREQ=OFTEN" << u"2026-12-01 19:00"_s;
}

void TestCalendarReader::whatComesAgainStandsOnEachOfItsDays()
{
    QFETCH(QByteArray, lines);
    const auto content = ofEvent("UID:1\nSUMMARY:Potluck\n" + lines);
    QTEST(daysOf(content), "days");
    QSet<QString> keys;
    for (const auto &one : content.occurrences)
        keys.insert(one.key());
    QCOMPARE(keys.size(), content.occurrences.size());
    QVERIFY(content.occurrences.first().isFirst);
}

void TestCalendarReader::theWallKeepsItsClockWhenTheClocksChange()
{
    const auto content = ofEvent("UID:1\nSUMMARY:Potluck\nDTSTART;TZID=America/New_York:20270309T190000\n"
                                 "DURATION:PT2H\nRRULE:FREQ=WEEKLY;COUNT=2");
    QCOMPARE(daysOf(content), u"2027-03-09 19:00 2027-03-16 19:00"_s);
    QCOMPARE(content.occurrences[0].start.secsTo(content.occurrences[1].start), (7 * 24 - 1) * 3600);
    QCOMPARE(content.occurrences[1].end.time(), QTime(21, 0));
}

void TestCalendarReader::oneOfThemCanBeAnother()
{
    const QByteArray all =
        "UID:1\nSUMMARY:Potluck\nDTSTART;TZID=America/New_York:20261201T190000\nRRULE:FREQ=WEEKLY;COUNT=3";
    const QByteArray moved = "UID:1\nSUMMARY:Early potluck\nRECURRENCE-ID;TZID=America/New_York:20261208T190000\n"
                             "DTSTART;TZID=America/New_York:20261209T170000";
    const auto content = contentIn(calendar(vevent(all) + vevent(moved)));
    QCOMPARE(content.entries, 2);
    QCOMPARE(content.occurrences.size(), 3);
    const auto &other = content.occurrences.last();
    QCOMPARE(other.title, u"Early potluck"_s);
    QCOMPARE(other.key(), u"1#20261209T000000Z"_s);
    QCOMPARE(other.rule, u"FREQ=WEEKLY;COUNT=3"_s);
    QVERIFY(!other.isFirst);
}

void TestCalendarReader::whatHasNoEndIsCutOff()
{
    const auto content = ofEvent("UID:1\nSUMMARY:Stand-up\nDTSTART:20100104T150000Z\nRRULE:FREQ=WEEKLY");
    QVERIFY(content.occurrences.first().start.date() >= readingDay.addYears(-1));
    QVERIFY(content.occurrences.last().start.date() > readingDay.addYears(3));
    QCOMPARE(content.remarks.size(), 1);
    const auto daily = ofEvent("UID:1\nSUMMARY:Stand-up\nDTSTART:20200104T150000Z\nRRULE:FREQ=DAILY;COUNT=9000");
    QCOMPARE(daily.occurrences.size(), CalendarReader::mostOccurrences);
    QCOMPARE(daily.remarks.size(), 1);
}

void TestCalendarReader::whatGoesOnForEverIsNotCounted()
{
    for (const auto &rule : {"FREQ=SECONDLY", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                             "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;BYSECOND=1,2,3;BYMINUTE=1,2", "FREQ=YEARLY;INTERVAL=32000",
                             "FREQ=WEEKLY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1"}) {
        const auto content = ofEvent(QByteArray("UID:1\nSUMMARY:Potluck\nDTSTART:20261201T190000Z\nRRULE:") + rule);
        QVERIFY2(!content.occurrences.isEmpty(), rule);
    }
}

void TestCalendarReader::whatIsDamagedIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray lines = "UID:1\nSUMMARY:Potluck\nDTSTART:20261201T190000Z", whole = calendar(vevent(lines));
    const QByteArray alarm = "\nBEGIN:VALARM\nTRIGGER:-PT5M\nDESCRIPTION:Another text\n";
    QTest::newRow("nothing is wrong") << whole;
    QTest::newRow("no calendar around it") << vevent(lines);
    QTest::newRow("cut off") << whole.left(whole.indexOf("END:VEVENT"));
    QTest::newRow("no end of the event") << QByteArray(whole).replace("END:VEVENT\r\n", "");
    QTest::newRow("an alarm without an end") << calendar(vevent(lines + alarm));
    QTest::newRow("line ends of a typewriter") << QByteArray(whole).replace("\r\n", "\r");
    QTest::newRow("line ends of Unix") << QByteArray(whole).replace("\r\n", "\n");
    QTest::newRow("small letters") << QByteArray(whole).replace("BEGIN:", "begin:").replace("SUMMARY", "Summary");
    QTest::newRow("too many semicolons") << QByteArray(whole).replace("DTSTART:", "DTSTART;;VALUE=DATE-TIME:");
    QTest::newRow("lines without meaning") << QByteArray(whole).replace("SUMMARY", "just words\r\n:\r\n;;;\r\nSUMMARY");
    QTest::newRow("an end too many") << QByteArray(whole).replace("END:VCALENDAR", "END:VEVENT\r\nEND:VCALENDAR");
    QTest::newRow("the second calendar in a file") << calendar({}) + whole;
}

void TestCalendarReader::whatIsDamagedIsRead()
{
    QFETCH(QByteArray, bytes);
    const auto content = contentIn(bytes);
    QVERIFY(content.isCalendar);
    QCOMPARE(content.entries, 1);
    QCOMPARE(content.occurrences.size(), 1);
    QCOMPARE(content.occurrences.first().title, u"Potluck"_s);
    QVERIFY(content.occurrences.first().text.isEmpty());
    QCOMPARE(content.occurrences.first().start, QDateTime(QDate(2026, 12, 1), QTime(19, 0), Qt::UTC));
}

void TestCalendarReader::whatCannotBeReadSaysWhy()
{
    const QByteArray task = "BEGIN:VTODO\r\nSUMMARY:Buy plates\r\nEND:VTODO\r\n";
    const auto content =
        contentIn(calendar(vevent("UID:1\nSUMMARY:Some day") + vevent("UID:2\nSUMMARY:Never\nDTSTART:20261332T190000") + task
                           + vevent("UID:3\nSUMMARY:Gone\nDTSTART:20261201T190000Z\n"
                                    "RRULE:FREQ=DAILY;COUNT=1\nEXDATE:20261201T190000Z")));
    QCOMPARE(content.entries, 3);
    QVERIFY(content.occurrences.isEmpty());
    QCOMPARE(content.leftOut.size(), 3);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(content.leftOut[row].row, row + 1);
        QVERIFY(!content.leftOut[row].problem.isEmpty());
    }
    QCOMPARE(content.leftOut[1].who, u"Never"_s);
    QCOMPARE(content.remarks.size(), 1); // the to-do
    QVERIFY(!contentIn("Name,Day\nAna,Friday\n").isCalendar);
    QVERIFY(!contentIn({}).isCalendar);
}

void TestCalendarReader::theLaterOfTwinsCounts()
{
    const auto content = contentIn(calendar(vevent("UID:1\nSUMMARY:Old\nDTSTART:20261201T190000Z")
                                            + vevent("UID:1\nSUMMARY:New\nDTSTART:20261202T190000Z")));
    QCOMPARE(content.occurrences.size(), 1);
    QCOMPARE(content.occurrences.first().title, u"New"_s);
    QCOMPARE(content.leftOut.size(), 1);
    QCOMPARE(content.leftOut.first().who, u"Old"_s);
}

// --- the files of others

void TestCalendarReader::theCorporaAreHereOnABuildServer()
{
    if (!qEnvironmentVariableIsSet("CI"))
        QSKIP("This is no build server.");
    QVERIFY2(areCorporaHere(), withoutCorpora);
}

void TestCalendarReader::everyFileGivesItsEvents_data()
{
    if (!areCorporaHere())
        QSKIP(withoutCorpora);
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("events");
    static const QRegularExpression line(u"^(ical/.*\\.ics)\tical\tVEVENT=(\\d+)"_s, QRegularExpression::MultilineOption);
    const QString expected = QString::fromUtf8(bytesIn(corporaFolder() + u"/EXPECTED_COUNTS.tsv"_s));
    for (auto lines = line.globalMatch(expected); lines.hasNext();) {
        const auto match = lines.next();
        QTest::newRow(qPrintable(match.captured(1).section(u'/', 2)))
            << corporaFolder() + u'/' + match.captured(1) << match.captured(2).toInt();
    }
}

/// All that stand there are read, or it is said of each why not.
void TestCalendarReader::everyFileGivesItsEvents()
{
    QFETCH(QString, path);
    QFETCH(int, events);
    const auto content = contentIn(bytesIn(path));
    QCOMPARE(content.entries, events);
    QSet<qint64> rows;
    for (const auto &one : content.occurrences) {
        QVERIFY(one.start.isValid() && !one.uid.isEmpty() && !one.title.isEmpty());
        QVERIFY(!one.end.isValid() || one.end > one.start);
        rows.insert(one.row);
    }
    for (const auto &left : content.leftOut) {
        QVERIFY(!left.problem.isEmpty() && !rows.contains(left.row));
        rows.insert(left.row);
    }
    QCOMPARE(rows.size(), events);
}

/// The same damage every time.
void TestCalendarReader::damageNeitherEndsNorStopsIt()
{
    if (!areCorporaHere())
        QSKIP(withoutCorpora);
    QStringList paths;
    for (QDirIterator files(corporaFolder() + u"/ical"_s, {u"*.ics"_s}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();)
        paths += files.next();
    paths.sort();
    std::mt19937 random(7);
    for (qsizetype file = 0; file < paths.size(); file += 9) {
        const QByteArray whole = bytesIn(paths[file]);
        for (int round = 0; round < 12 && !whole.isEmpty(); ++round) {
            QByteArray damaged = whole;
            for (int flips = 0; flips < round; ++flips)
                damaged[qsizetype(random() % size_t(damaged.size()))] = char(random() % 256);
            if (round % 3 == 0)
                damaged.truncate(qsizetype(random() % size_t(damaged.size())));
            const auto content = contentIn(damaged);
            QVERIFY(content.occurrences.size() <= CalendarReader::mostInAll + CalendarReader::mostOccurrences);
        }
    }
}

RNF_TEST(TestCalendarReader)
#include "tst_calendar_reader.moc"
