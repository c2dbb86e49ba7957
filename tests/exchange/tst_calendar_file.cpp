#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "exchange/CalendarFile.h"
#include "exchange/EventExports.h"

#include <libical/ical.h>

#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

using Parsed = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Parsed parsed(const QByteArray &file) { return {icalparser_parse_string(file.constData()), &icalcomponent_free}; }

icalcomponent *firstEvent(const Parsed &calendar)
{
    return icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
}

/// A text without its folding.
QByteArray unfolded(QByteArray file) { return file.replace("\r\n ", ""); }

CalendarEntry entry(const QByteArray &zone = "America/New_York")
{
    const QTimeZone there(zone);
    return {u"event-1@office"_s,
            EventStatus::Planned,
            QDateTime(QDate(2026, 11, 20), QTime(19, 0), there),
            QDateTime(QDate(2026, 11, 20), QTime(21, 0), there),
            u"Potluck"_s,
            u"Union hall, 12 Main St"_s,
            {},
            {},
            QDateTime(QDate(2026, 11, 16), QTime(9, 30), Qt::UTC)};
}

QByteArray fileOf(const CalendarEntry &entry) { return CalendarFile::write({entry}, u"Local 7"_s); }

} // namespace

/// What other calendars read of our events.
class TestCalendarFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileHoldsNoErrorsAndWhatWasGiven();
    void linesEndAndFoldAsTheStandardSays();
    void marksInTextsComeBackAsTheyWere();
    void timesStandInTheirZoneWithItsRules();
    void theRulesKnowTheChangeOfClocks();
    void aZoneNobodyKnowsGivesInstants();
    void twoZonesHaveTheirRulesOnce();
    void statusIsWhatCalendarsKnow_data();
    void statusIsWhatCalendarsKnow();
    void laterFilesCountHigher();
    void anEmptyCalendarIsOne();
    void aWorkspaceWritesItsEventsAndNobody();
    void whatNobodyAnnouncedStaysInTheOfficeUnlessAsked_data();
    void whatNobodyAnnouncedStaysInTheOfficeUnlessAsked();
};

void TestCalendarFile::aFileHoldsNoErrorsAndWhatWasGiven()
{
    CalendarEntry given = entry();
    given.text = u"Bring a dish."_s;
    given.url = u"https://example.org/potluck"_s;
    const QByteArray file = fileOf(given);
    const Parsed calendar = parsed(file);
    QVERIFY(calendar);
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
    QVERIFY(icalrestriction_check(calendar.get()));
    auto *event = firstEvent(calendar);
    QCOMPARE(icalcomponent_get_uid(event), "event-1@office");
    QCOMPARE(icalcomponent_get_summary(event), "Potluck");
    QCOMPARE(QString::fromUtf8(icalcomponent_get_location(event)), given.place);
    QCOMPARE(icalcomponent_get_description(event), "Bring a dish.");
    QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    QVERIFY(!file.contains("METHOD:")); // it would ask for an organizer by name
    QVERIFY(file.contains("X-WR-CALNAME:Local 7\r\n"));
    QVERIFY(file.contains("URL:https://example.org/potluck\r\n"));
    QVERIFY(!file.contains("ATTENDEE") && !file.contains("ORGANIZER"));
}

void TestCalendarFile::linesEndAndFoldAsTheStandardSays()
{
    CalendarEntry given = entry();
    given.title = u"Reunión de la sección ñandú "_s.repeated(8).trimmed();
    const QByteArray file = fileOf(given);
    QCOMPARE(file.count('\n'), file.count("\r\n"));
    constexpr int longest = 75; // octets, without the end of the line
    for (const auto &line : file.split('\n'))
        QVERIFY2(line.trimmed().size() <= longest, line.constData());
    QVERIFY(unfolded(file).contains("SUMMARY:" + given.title.toUtf8() + "\r\n"));
    QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(firstEvent(parsed(file)))), given.title);
}

void TestCalendarFile::marksInTextsComeBackAsTheyWere()
{
    CalendarEntry given = entry();
    given.title = u"Soup, bread; C:\\food"_s;
    given.text = u"First line\nsecond: line, with; marks\\ and “quotes”"_s;
    const QByteArray file = fileOf(given);
    QVERIFY(unfolded(file).contains("SUMMARY:Soup\\, bread\\; C:\\\\food\r\n"));
    QVERIFY(unfolded(file).contains("DESCRIPTION:First line\\nsecond: line\\, with\\; marks\\\\ and "));
    const Parsed calendar = parsed(file);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(firstEvent(calendar))), given.title);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_description(firstEvent(calendar))), given.text);
}

void TestCalendarFile::timesStandInTheirZoneWithItsRules()
{
    const QByteArray file = fileOf(entry());
    QVERIFY(file.contains("DTSTART;TZID=America/New_York:20261120T190000\r\n"));
    QVERIFY(file.contains("DTEND;TZID=America/New_York:20261120T210000\r\n"));
    QVERIFY(file.contains("BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n"));
    QVERIFY(file.contains("DTSTAMP:20261116T093000Z\r\n"));
    QVERIFY(file.indexOf("BEGIN:VTIMEZONE") < file.indexOf("BEGIN:VEVENT"));
}

/// 19:00 in New York is 00:00 UTC in winter and 23:00 in summer, by the rules of the file alone.
void TestCalendarFile::theRulesKnowTheChangeOfClocks()
{
    CalendarEntry winter = entry(), summer = entry();
    summer.uid = u"event-2@office"_s;
    summer.start = QDateTime(QDate(2027, 7, 9), QTime(19, 0), QTimeZone("America/New_York"));
    summer.end = summer.start.addSecs(3600);
    const Parsed calendar = parsed(CalendarFile::write({winter, summer}, {}));
    auto *rules = icaltimezone_new();
    QVERIFY(icaltimezone_set_component(
        rules, icalcomponent_new_clone(icalcomponent_get_first_component(calendar.get(), ICAL_VTIMEZONE_COMPONENT))));
    const auto hourInUtc = [&](icalcomponent *event) {
        auto time = icalproperty_get_dtstart(icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY));
        icaltimezone_convert_time(&time, rules, icaltimezone_get_utc_timezone());
        return time.hour;
    };
    QCOMPARE(hourInUtc(firstEvent(calendar)), 0);
    QCOMPARE(hourInUtc(icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)), 23);
    icaltimezone_free(rules, 1);
}

void TestCalendarFile::aZoneNobodyKnowsGivesInstants()
{
    for (const QByteArray zone : {"UTC", "UTC-05:00"}) {
        const QByteArray file = fileOf(entry(zone));
        QVERIFY2(!file.contains("VTIMEZONE") && !file.contains("TZID"), file.constData());
        QVERIFY(file.contains(zone == "UTC" ? "DTSTART:20261120T190000Z\r\n" : "DTSTART:20261121T000000Z\r\n"));
    }
}

void TestCalendarFile::twoZonesHaveTheirRulesOnce()
{
    const QByteArray file = CalendarFile::write({entry(), entry("Europe/Madrid"), entry(), entry("Europe/Madrid")}, {});
    QCOMPARE(file.count("BEGIN:VTIMEZONE"), 2);
    QCOMPARE(file.count("TZID:Europe/Madrid\r\n"), 1);
    QCOMPARE(file.count("BEGIN:VEVENT"), 4);
}

void TestCalendarFile::statusIsWhatCalendarsKnow_data()
{
    QTest::addColumn<EventStatus>("status");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("idea") << EventStatus::Idea << QByteArray("TENTATIVE");
    QTest::newRow("planned") << EventStatus::Planned << QByteArray("CONFIRMED");
    QTest::newRow("open") << EventStatus::Open << QByteArray("CONFIRMED");
    QTest::newRow("done") << EventStatus::Done << QByteArray("CONFIRMED");
    QTest::newRow("cancelled") << EventStatus::Cancelled << QByteArray("CANCELLED");
}

void TestCalendarFile::statusIsWhatCalendarsKnow()
{
    QFETCH(EventStatus, status);
    QFETCH(QByteArray, word);
    CalendarEntry given = entry();
    given.status = status;
    QVERIFY(fileOf(given).contains("STATUS:" + word + "\r\n"));
}

void TestCalendarFile::laterFilesCountHigher()
{
    CalendarEntry first = entry(), later = entry();
    later.saidAt = first.saidAt.addDays(1);
    const Parsed before = parsed(fileOf(first)), after = parsed(fileOf(later));
    constexpr int minutesPerDay = 24 * 60;
    QCOMPARE(icalcomponent_get_sequence(firstEvent(after)) - icalcomponent_get_sequence(firstEvent(before)), minutesPerDay);
    QVERIFY(icalcomponent_get_sequence(firstEvent(before)) > 0);
}

void TestCalendarFile::anEmptyCalendarIsOne()
{
    const QByteArray file = CalendarFile::write({}, {});
    QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\n") && file.endsWith("END:VCALENDAR\r\n"));
    QVERIFY(!file.contains("X-WR-CALNAME"));
}

void TestCalendarFile::aWorkspaceWritesItsEventsAndNobody()
{
    TestWorkspace workspace;
    Event event;
    event.name = u"Potluck"_s;
    event.status = EventStatus::Announced;
    event.timeZone = u"America/New_York"_s;
    event.placeNote = u"second floor"_s;
    event.note = u"for the office alone"_s;
    EventTimes::set(event, QDate(2026, 11, 20), QTime(19, 0), QTime(21, 0));
    const auto id = workspace->events().add(workspace.session, {event, u"Union hall"_s, {}});
    QVERIFY(id);
    Event idea;
    idea.name = u"A choir"_s;
    idea.status = EventStatus::Idea;
    QVERIFY(workspace->events().add(workspace.session, {idea, {}, {}}));
    const PersonId rosa = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s));
    QVERIFY(workspace->registrations().invite(workspace.session, *workspace->events().find(workspace.session, *id), {rosa}));

    EventExports exports(workspace->store(), workspace->people(), workspace->events(), workspace->registrations());
    const QString path = workspace.file(u"events.ics"_s);
    const auto written = exports.writeCalendar(workspace.session, path, u"Local 7"_s);
    QVERIFY(written);
    QCOMPARE(*written, 1); // an idea without a day stands in no calendar
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = unfolded(file.readAll());
    QVERIFY(text.contains("SUMMARY:Potluck\r\n") && text.contains("Union hall") && text.contains("second floor"));
    QVERIFY(text.contains("UID:event-" + QByteArray::number(id->value) + "@"));
    for (const auto *kept : {"Rosa", "0100", "for the office alone"})
        QVERIFY2(!text.contains(kept), kept);
    QVERIFY(workspace->changes().history(workspace.session, 1).first().label.contains(u"events.ics"_s));

    const auto over = exports.writeCalendar(workspace.session, workspace.path(), {});
    QVERIFY(!over);
    QCOMPARE(over.error().id, u"same-file"_s);
}

void TestCalendarFile::whatNobodyAnnouncedStaysInTheOfficeUnlessAsked_data()
{
    QTest::addColumn<EventStatus>("status");
    QTest::addColumn<bool>("leaves");
    using enum EventStatus;
    for (const EventStatus status : {Idea, Planned, Announced, Open, Closed, Live, Done, Archived, Cancelled})
        QTest::newRow(qPrintable(keyOf(status))) << status << (status != Idea && status != Planned);
}

void TestCalendarFile::whatNobodyAnnouncedStaysInTheOfficeUnlessAsked()
{
    QFETCH(EventStatus, status);
    QFETCH(bool, leaves);
    TestWorkspace workspace;
    Event event;
    event.name = u"Walkout planning"_s;
    event.placeNote = u"Rosa’s flat, ring twice"_s;
    EventTimes::set(event, QDate(2026, 11, 20), QTime(19, 0), QTime(21, 0));
    const auto id = workspace->events().add(workspace.session, {event, {}, {}});
    const Event made = *workspace->events().find(workspace.session, *id);
    Event stepped = made;
    stepped.status = status;
    QVERIFY(workspace->events().save(workspace.session, made, stepped));
    EventExports exports(workspace->store(), workspace->people(), workspace->events(), workspace->registrations());
    const QString path = workspace.file(u"events.ics"_s);
    const auto content = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(unfolded(file.readAll())) : QString();
    };
    QCOMPARE(*exports.writeCalendar(workspace.session, path, {}), leaves ? 1 : 0);
    QCOMPARE(content().contains(u"Walkout"_s), leaves);
    QCOMPARE(content().contains(u"ring twice"_s), leaves); // the room of what is known is known
    QCOMPARE(*exports.writeCalendar(workspace.session, path, {}, EventExports::InCalendar::All), 1);
    QVERIFY(content().contains(u"Walkout"_s));
}

RNF_TEST(TestCalendarFile)
#include "tst_calendar_file.moc"
