#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "exchange/CalendarImport.h"
#include "exchange/EventExports.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// A file with one event for each of these; lines between \n.
QByteArray fileWith(const QList<QByteArray> &events)
{
    QByteArray file = "BEGIN:VCALENDAR\nVERSION:2.0\n";
    for (const auto &lines : events)
        file += "BEGIN:VEVENT\n" + lines + "\nEND:VEVENT\n";
    return file + "END:VCALENDAR\n";
}

} // namespace

/// What becomes of calendars of others here.
class TestCalendarImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void aCalendarBecomesEvents();
    void theSameFileTwiceDoublesNobody();
    void aLaterFileChangesWhatItSays();
    void whatItDoesNotSayStays();
    void whatItCallsOffIsCalledOff();
    void aDryRunWritesNothing();
    void whatComesAgainIsASeries();
    void whatStoodAloneMayComeAgain();
    void whatIsOverIsDone();
    void aKnownPlaceIsFound();
    void ourOwnCalendarChangesNothing();
    void ourOwnEventsAreKnownAgain();
    void anotherFileIsRefused();

private:
    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_workspace->session; }
    QList<Event> all() { return workspace().events().all(session()); }
    QString write(const QByteArray &bytes)
    {
        QFile file(m_workspace->file(u"x.ics"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return file.fileName();
    }
    Result<CalendarOutcome> run(const QString &path, bool isDryRun = false)
    {
        return CalendarImport(workspace().store(), workspace().events()).run(session(), path, isDryRun);
    }
    CalendarOutcome done(const QByteArray &bytes)
    {
        const auto outcome = run(write(bytes));
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return *outcome;
    }
    QString newestLabel() { return workspace().changes().history(session(), 1).first().label; }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestCalendarImport::aCalendarBecomesEvents()
{
    const auto outcome =
        done(fileWith({"UID:1\nSUMMARY:Potluck\nDTSTART;TZID=America/New_York:20261201T190000\nDURATION:PT2H\n"
                       "LOCATION:12 Main St\nDESCRIPTION:Bring a dish\nURL:https://example.org/p",
                       "UID:2\nSUMMARY:Maybe a picnic\nSTATUS:TENTATIVE\nDTSTART;VALUE=DATE:20270601"}));
    QCOMPARE(outcome.rows, 2);
    QCOMPARE(outcome.added, 2);
    QCOMPARE(outcome.written.size(), 2);
    QCOMPARE(newestLabel(), u"Import events from x.ics"_s);
    const Event potluck = all().value(0), picnic = all().value(1);
    QCOMPARE(potluck.name, u"Potluck"_s);
    QVERIFY(potluck.status == EventStatus::Planned);
    QCOMPARE(EventTimes::start(potluck).time(), QTime(19, 0));
    QCOMPARE(potluck.timeZone, u"America/New_York"_s);
    QCOMPARE(EventTimes::lengthMin(potluck), 120);
    QCOMPARE(potluck.placeNote, u"12 Main St"_s);
    QCOMPARE(potluck.publicText, u"Bring a dish"_s);
    QCOMPARE(potluck.linkUrl, u"https://example.org/p"_s);
    QVERIFY(workspace().events().venues(session()).isEmpty());
    QVERIFY(picnic.status == EventStatus::Idea);
    QCOMPARE(EventTimes::lastDay(picnic), QDate(2027, 6, 1));
    QVERIFY(workspace().changes().undo(session(), outcome.action));
    QVERIFY(all().isEmpty());
}

void TestCalendarImport::theSameFileTwiceDoublesNobody()
{
    const QByteArray file = fileWith({"UID:1\nSUMMARY:Potluck\nDTSTART:20261201T190000Z\nRRULE:FREQ=WEEKLY;COUNT=3",
                                      "SUMMARY:Without a name of its own\nDTSTART:20261205T190000Z"});
    QCOMPARE(done(file).added, 4);
    const auto before = all();
    const auto again = done(file);
    QCOMPARE(again.added + again.changed + again.cancelled, 0);
    QCOMPARE(again.known.size(), 4);
    QCOMPARE(again.action, 0);
    QCOMPARE(all(), before);
}

void TestCalendarImport::aLaterFileChangesWhatItSays()
{
    done(fileWith({"UID:1\nSUMMARY:Potluck\nDTSTART:20261201T190000Z\nLOCATION:Union hall"}));
    const EventId id = all().first().id;
    const auto outcome = done(fileWith({"UID:1\nSUMMARY:Big potluck\nDTSTART:20261202T190000Z\nLOCATION:Library"}));
    QCOMPARE(outcome.changed, 1);
    QCOMPARE(outcome.added, 0);
    QCOMPARE(all().size(), 1);
    const Event event = all().first();
    QVERIFY(event.id == id);
    QCOMPARE(event.name, u"Big potluck"_s);
    QCOMPARE(event.placeNote, u"Library"_s);
    QCOMPARE(event.startsAt, u"2026-12-02T19:00:00.000Z"_s);
    QVERIFY2(outcome.written.first().said.contains(u"another title"_s), qPrintable(outcome.written.first().said));
}

void TestCalendarImport::whatItDoesNotSayStays()
{
    const QByteArray file = fileWith({"UID:1\nSUMMARY:Potluck\nDTSTART:20261201T190000Z"});
    done(file);
    const Event before = all().first();
    Event after = before;
    after.publicText = u"Bring a dish"_s;
    after.placeNote = u"Library"_s;
    after.status = EventStatus::Open;
    after.places = 30;
    QVERIFY(workspace().events().save(session(), before, after));
    QCOMPARE(done(file).changed, 0);
    QCOMPARE(all().first(), after);
}

void TestCalendarImport::whatItCallsOffIsCalledOff()
{
    const QByteArray potluck = "UID:1\nSUMMARY:Potluck\nDTSTART:20261201T190000Z";
    const auto unknown = done(fileWith({potluck + "\nSTATUS:CANCELLED"}));
    QCOMPARE(unknown.added, 0);
    QVERIFY(all().isEmpty());
    done(fileWith({potluck}));
    QCOMPARE(done(fileWith({potluck + "\nSTATUS:CANCELLED"})).cancelled, 1);
    QVERIFY(all().first().status == EventStatus::Cancelled);
    QCOMPARE(done(fileWith({potluck})).changed, 1);
    QVERIFY(all().first().status == EventStatus::Planned);
}

void TestCalendarImport::aDryRunWritesNothing()
{
    const auto outcome = run(write(fileWith({"UID:1\nSUMMARY:Potluck\nDTSTART:20261201T190000Z"})), true);
    QVERIFY(outcome);
    QCOMPARE(outcome->added, 1);
    QCOMPARE(outcome->action, 0);
    QVERIFY(all().isEmpty());
}

void TestCalendarImport::whatComesAgainIsASeries()
{
    done(fileWith({"UID:1\nSUMMARY:Circle\nDTSTART:20261201T190000Z\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3"}));
    const auto events = all();
    QCOMPARE(events.size(), 3);
    QCOMPARE(workspace().events().seriesOf(session(), events.first()), events);
    QVERIFY(workspace().events().seriesWords(session(), events[1]).endsWith(u"2 of 3"_s));
    // One more, in the same series.
    done(fileWith({"UID:1\nSUMMARY:Circle\nDTSTART:20261201T190000Z\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=4"}));
    QCOMPARE(workspace().events().seriesOf(session(), events.first()).size(), 4);
}

void TestCalendarImport::whatStoodAloneMayComeAgain()
{
    done(fileWith({"UID:1\nSUMMARY:Circle\nDTSTART:20261201T190000Z"}));
    const EventId id = all().first().id;
    const auto outcome = done(fileWith({"UID:1\nSUMMARY:Circle\nDTSTART:20261201T190000Z\nRRULE:FREQ=WEEKLY;COUNT=3"}));
    QCOMPARE(outcome.added, 2);
    QCOMPARE(outcome.known.size(), 1);
    QVERIFY(all().first().id == id);
}

void TestCalendarImport::whatIsOverIsDone()
{
    done(fileWith({"UID:1\nSUMMARY:Potluck\nDTSTART:20261101T190000Z\nDURATION:PT2H"}));
    QVERIFY(all().first().status == EventStatus::Done);
}

void TestCalendarImport::aKnownPlaceIsFound()
{
    const VenueId hall = *workspace().events().venueNamed(session(), u"Union hall"_s);
    const QByteArray file = fileWith({"UID:1\nSUMMARY:Potluck\nDTSTART:20261201T190000Z\nLOCATION:UNION HALL"});
    done(file);
    QVERIFY(all().first().venue == hall);
    QVERIFY(all().first().placeNote.isEmpty());
}

void TestCalendarImport::ourOwnCalendarChangesNothing()
{
    Event event;
    event.name = u"Potluck,  with; marks"_s;
    event.publicText = u"Bring a dish.\nOr two, \\ or three."_s;
    event.linkUrl = u"https://example.org/?a=1,2"_s;
    event.placeNote = u"second floor"_s;
    EventTimes::set(event, QDate(2026, 12, 1), {19, 0}, {21, 0});
    QVERIFY(workspace().events().add(session(), {event, u"Union hall"_s, {}}));
    const auto before = all();
    EventExports exports(workspace().store(), workspace().people(), workspace().events(), workspace().registrations());
    const QString path = m_workspace->file(u"own.ics"_s);
    QVERIFY(exports.writeCalendar(session(), path, u"Local 7"_s, EventExports::InCalendar::All));
    const auto outcome = run(path);
    QVERIFY(outcome);
    QCOMPARE(outcome->known.size(), 1);
    QCOMPARE(outcome->action, 0);
    QCOMPARE(all(), before);
}

void TestCalendarImport::ourOwnEventsAreKnownAgain()
{
    Event event;
    event.name = u"Potluck"_s;
    EventTimes::set(event, QDate(2026, 12, 1), {19, 0}, {21, 0});
    const EventId id = *workspace().events().add(session(), {event, {}, {}});
    const QByteArray uid =
        "event-" + QByteArray::number(id.value) + '@' + workspace().store().noted(u"workspace_id"_s).toUtf8();
    const auto outcome = done(fileWith({"UID:" + uid + "\nSUMMARY:Potluck\nDTSTART:20261203T190000Z"}));
    QCOMPARE(outcome.changed, 1);
    QCOMPARE(all().size(), 1);
    // That of another office is another event.
    QCOMPARE(done(fileWith({"UID:event-1@elsewhere\nSUMMARY:Potluck\nDTSTART:20261203T190000Z"})).added, 1);
}

void TestCalendarImport::anotherFileIsRefused()
{
    for (const auto &path : {m_workspace->file(u"missing.ics"_s), write("Name,Day\nAna,Friday\n")}) {
        const auto outcome = run(path);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().id, u"calendar-file"_s);
    }
}

RNF_TEST(TestCalendarImport)
#include "tst_calendar_import.moc"
