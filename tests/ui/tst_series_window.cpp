#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "base/DayWords.h"
#include "events/CalendarFileDialog.h"
#include "events/EventTableModel.h"
#include "events/EventTimes.h"
#include "events/Events.h"
#include "events/EventsPage.h"
#include "events/MonthModel.h"
#include "events/NewEventDialog.h"
#include "events/SeriesDialog.h"
#include "events/VenueDialog.h"

#include <QAction>
#include <QLineEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What comes again, what takes several days, the rooms of a venue, and calendars of others, in the real window.
class TestSeriesWindow : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"series-window"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aNewEventComesAgain();
    void theRulesFollowTheDay();
    void whatCannotComeAgainIsSaid();
    void anEventIsRepeatedFromItsMenu();
    void aChangeIsOfferedToTheLaterOnes();
    void aChangeCanStayWithThisOne();
    void theLaterOnesAreDeletedFromTheMenu();
    void theEndCanBeOnAnotherDay();
    void aNewEventTakesSeveralDays();
    void anEventOfThreeDaysStandsOnEachOfThem();
    void roomsAreTypedInPlace();
    void aVenueIsDeletedUnlessAnEventIsThere();
    void aCalendarIsImportedAndTakenBack();
    void everythingHasAName();

private:
    Events &events() { return workspace().events(); }
    QList<Event> all() { return events().all(session()); }
    Event read(EventId id) { return events().find(session(), id).value_or(Event()); }
    Event at(const QString &name, const QDate &day, const QString &venue = {})
    {
        Event event;
        event.name = name;
        EventTimes::set(event, day, QTime(19, 0), QTime(21, 0));
        return read(*events().add(session(), {event, venue, {}}));
    }
    /// So many in all, every week, with the first one chosen.
    QList<Event> series(int times)
    {
        const Event first = at(u"Circle"_s, m_friday, u"Union hall"_s);
        if (!events().repeat(session(), first, {u"FREQ=WEEKLY;BYDAY=FR"_s, {}, times}))
            qFatal("no series");
        command(u"Events"_s);
        m_window->findChild<EventsPage *>()->goTo(first.id);
        return events().seriesOf(session(), read(first.id));
    }
    void keep(const QString &field, const QString &text)
    {
        type(field, text);
        key(Qt::Key_Return);
    }
    void choose(const QString &entry)
    {
        find<QAction>(entry)->trigger();
        QCoreApplication::processEvents();
    }
    bool isShown(const QString &name) { return find<QWidget>(name)->isVisible(); }
    QString problem(const QString &dialog) { return said(dialog + u"Problem"_s); }

    const QDate m_friday{2026, 11, 20};
};

// --- series

void TestSeriesWindow::aNewEventComesAgain()
{
    command(u"New event…"_s);
    fillIn<NewEventDialog>([this](NewEventDialog &) {
        keys(u"Circle"_s);
        type(u"newEventDay"_s, u"20 nov"_s);
        QVERIFY(!isShown(u"repeatUntil"_s));
        find<QComboBox>(u"repeatRule"_s)->setCurrentText(u"Every second Friday"_s);
        type(u"repeatUntil"_s, u"4 times"_s);
        QVERIFY2(said(u"repeatPreview"_s).startsWith(u"3 further events"_s), qPrintable(said(u"repeatPreview"_s)));
        key(Qt::Key_Return);
    });
    QCOMPARE(all().size(), 4);
    QCOMPARE(EventTimes::day(all().last()), m_friday.addDays(42));
    QCOMPARE(said(u"eventSeries"_s), u"Every second Friday · 1 of 4"_s);
    command(u"Undo"_s);
    QVERIFY(all().isEmpty());
}

void TestSeriesWindow::theRulesFollowTheDay()
{
    command(u"New event…"_s);
    fillIn<NewEventDialog>([this](NewEventDialog &dialog) {
        auto *rules = find<QComboBox>(u"repeatRule"_s);
        QCOMPARE(rules->count(), 1); // no day yet
        QCOMPARE(rules->currentText(), u"Never"_s);
        type(u"newEventDay"_s, u"2026-11-20"_s);
        rules->setCurrentIndex(1);
        QCOMPARE(rules->currentText(), u"Every Friday"_s);
        type(u"newEventDay"_s, u"2026-11-24"_s);
        QCOMPARE(rules->currentText(), u"Every Tuesday"_s);
        QVERIFY(rules->findText(u"Every month on the last Tuesday"_s) > 0);
        dialog.reject();
    });
}

void TestSeriesWindow::whatCannotComeAgainIsSaid()
{
    command(u"New event…"_s);
    fillIn<NewEventDialog>([this](NewEventDialog &dialog) {
        type(u"newEventTitle"_s, u"Circle"_s);
        type(u"newEventDay"_s, u"2026-11-20"_s);
        find<QComboBox>(u"repeatRule"_s)->setCurrentIndex(1);
        for (const auto &typed : {QString(), u"often"_s, u"100 times"_s, u"2026-11-21"_s}) {
            type(u"repeatUntil"_s, typed);
            click(u"writeEvent"_s);
            QVERIFY2(!problem(u"newEvent"_s).isEmpty(), qPrintable(typed));
            QVERIFY(all().isEmpty());
        }
        dialog.reject();
    });
}

void TestSeriesWindow::anEventIsRepeatedFromItsMenu()
{
    const Event circle = at(u"Circle"_s, m_friday);
    command(u"Events"_s);
    QVERIFY(!isShown(u"eventSeries"_s));
    choose(u"repeatEvent"_s);
    fillIn<SeriesDialog>([this](SeriesDialog &) {
        QCOMPARE(find<QComboBox>(u"repeatRule"_s)->currentText(), u"Every Friday"_s);
        type(u"repeatUntil"_s, u"2026-12-11"_s);
        key(Qt::Key_Return);
    });
    QCOMPARE(all().size(), 4);
    QCOMPARE(said(u"eventName"_s), circle.name);
    QCOMPARE(said(u"eventSeries"_s), u"Every Friday · 1 of 4"_s);
    choose(u"repeatEvent"_s);
    fillIn<SeriesDialog>([this](SeriesDialog &dialog) {
        type(u"repeatUntil"_s, u"3 times"_s);
        click(u"writeRepeat"_s);
        QVERIFY2(problem(u"repeat"_s).contains(u"11 Dec 2026"_s), qPrintable(problem(u"repeat"_s)));
        dialog.reject();
    });
    command(u"Undo"_s);
    QCOMPARE(all().size(), 1);
    QVERIFY(!isShown(u"eventSeries"_s));
}

void TestSeriesWindow::aChangeIsOfferedToTheLaterOnes()
{
    const auto circles = series(4);
    QVERIFY(!isShown(u"changeLater"_s));
    keep(u"eventFrom"_s, u"6pm"_s);
    QVERIFY(isShown(u"changeLater"_s));
    QVERIFY2(said(u"laterOnes"_s).contains(u"3 later ones"_s), qPrintable(said(u"laterOnes"_s)));
    keep(u"eventVenue"_s, u"Library"_s);
    click(u"changeLater"_s);
    QVERIFY(!isShown(u"changeLater"_s));
    for (const auto &circle : circles) {
        const Event event = read(circle.id);
        QCOMPARE(EventTimes::day(event), EventTimes::day(circle));
        QCOMPARE(EventTimes::start(event).time(), QTime(18, 0));
        QCOMPARE(events().venue(session(), event.venue)->name, u"Library"_s);
    }
    command(u"Undo"_s);
    QCOMPARE(EventTimes::start(read(circles[1].id)).time(), QTime(19, 0));
    QCOMPARE(EventTimes::start(read(circles[0].id)).time(), QTime(18, 0));
}

void TestSeriesWindow::aChangeCanStayWithThisOne()
{
    const auto circles = series(3);
    keep(u"eventTitle"_s, u"First circle"_s);
    QVERIFY(isShown(u"leaveLater"_s));
    click(u"leaveLater"_s);
    QVERIFY(!isShown(u"leaveLater"_s));
    QCOMPARE(read(circles[1].id).name, u"Circle"_s);
    // Of the next change only that is offered.
    keep(u"eventPlaceNote"_s, u"second floor"_s);
    click(u"changeLater"_s);
    QCOMPARE(read(circles[2].id).placeNote, u"second floor"_s);
    QCOMPARE(read(circles[2].id).name, u"Circle"_s);
}

void TestSeriesWindow::theLaterOnesAreDeletedFromTheMenu()
{
    const auto circles = series(4);
    m_window->findChild<EventsPage *>()->goTo(circles[2].id);
    choose(u"deleteLater"_s);
    QCOMPARE(all().size(), 2);
    command(u"Undo"_s);
    QCOMPARE(all().size(), 4);
}

// --- several days

void TestSeriesWindow::theEndCanBeOnAnotherDay()
{
    const EventId id = at(u"Conference"_s, m_friday).id;
    command(u"Events"_s);
    keep(u"eventUntil"_s, u"sun 5pm"_s);
    QCOMPARE(EventTimes::end(read(id)).date(), m_friday.addDays(2));
    QCOMPARE(EventTimes::end(read(id)).time(), QTime(17, 0));
    const QString shown = find<QLineEdit>(u"eventUntil"_s)->text();
    QVERIFY2(shown.startsWith(dayAsTyped(m_friday.addDays(2))), qPrintable(shown));
    // The beginning alone moves, and a time alone is one of the last day.
    keep(u"eventFrom"_s, u"9am"_s);
    QCOMPARE(EventTimes::end(read(id)).time(), QTime(17, 0));
    keep(u"eventUntil"_s, u"4pm"_s);
    QCOMPARE(EventTimes::end(read(id)).date(), m_friday.addDays(2));
    QCOMPARE(EventTimes::end(read(id)).time(), QTime(16, 0));
    QCOMPARE(cell(u"events"_s, 0, EventTableModel::When), u"Fri 20 Nov – Sun 22 Nov"_s);
    // What is shown is read again as it is.
    keep(u"eventUntil"_s, find<QLineEdit>(u"eventUntil"_s)->text() + u' ');
    QCOMPARE(EventTimes::end(read(id)).date(), m_friday.addDays(2));
    keep(u"eventUntil"_s, u"2026-11-20 9pm"_s);
    QCOMPARE(EventTimes::end(read(id)).date(), m_friday);
    keep(u"eventUntil"_s, u"2026-11-19 9pm"_s);
    QVERIFY(!find<QLineEdit>(u"eventUntil"_s)->accessibleDescription().isEmpty());
    QCOMPARE(EventTimes::end(read(id)).date(), m_friday);
}

void TestSeriesWindow::aNewEventTakesSeveralDays()
{
    command(u"New event…"_s);
    fillIn<NewEventDialog>([this](NewEventDialog &) {
        keys(u"Conference"_s);
        type(u"newEventDay"_s, u"2026-11-20"_s);
        type(u"newEventFrom"_s, u"6pm"_s);
        type(u"newEventUntil"_s, u"22 nov, 2pm"_s);
        key(Qt::Key_Return);
    });
    QCOMPARE(all().size(), 1);
    QCOMPARE(EventTimes::lastDay(all().first()), m_friday.addDays(2));
    QCOMPARE(EventTimes::end(all().first()).time(), QTime(14, 0));
}

void TestSeriesWindow::anEventOfThreeDaysStandsOnEachOfThem()
{
    Event conference;
    conference.name = u"Conference"_s;
    EventTimes::set(conference, m_friday, {18, 0}, m_friday.addDays(2), {14, 0});
    QVERIFY(events().add(session(), {conference, {}, {}}));
    MonthModel month(workspace(), session());
    month.show(m_friday);
    for (int day = -1; day < 4; ++day)
        QCOMPARE(month.eventsOn(m_friday.addDays(day)).size(), day >= 0 && day <= 2 ? 1 : 0);
    QCOMPARE(month.count(), 1);
}

// --- venues

void TestSeriesWindow::roomsAreTypedInPlace()
{
    at(u"Circle"_s, m_friday, u"Union hall"_s);
    command(u"Venues…"_s);
    fillIn<VenueDialog>([this](VenueDialog &) {
        auto *table = find<QTableWidget>(u"rooms"_s);
        QCOMPARE(table->rowCount(), 0);
        click(u"addRoom"_s);
        keys(u"Blue room"_s);
        key(Qt::Key_Return);
        table->setCurrentCell(0, 1);
        table->setFocus();
        keys(u"40"_s);
        key(Qt::Key_Return);
        table->setCurrentCell(0, 3);
        key(Qt::Key_Space);
        click(u"addRoom"_s); // left empty
        click(u"writeVenue"_s);
    });
    const VenueId hall = all().first().venue;
    const auto rooms = events().rooms(session(), hall);
    QCOMPARE(rooms.size(), 1);
    QCOMPARE(rooms.first().name, u"Blue room"_s);
    QCOMPARE(rooms.first().seats, 40);
    QVERIFY(rooms.first().isStepFree && !rooms.first().hasHearingLoop);
    command(u"Venues…"_s);
    fillIn<VenueDialog>([this](VenueDialog &) {
        QCOMPARE(cell(u"rooms"_s, 0, 0), u"Blue room"_s);
        click(u"removeRoom"_s);
        click(u"writeVenue"_s);
    });
    QVERIFY(events().rooms(session(), hall).isEmpty());
    command(u"Undo"_s);
    QCOMPARE(events().rooms(session(), hall), rooms);
}

void TestSeriesWindow::aVenueIsDeletedUnlessAnEventIsThere()
{
    at(u"Circle"_s, m_friday, u"Union hall"_s);
    const VenueId library = *events().venueNamed(session(), u"Library"_s);
    command(u"Events"_s);
    command(u"Venues…"_s);
    fillIn<VenueDialog>([this](VenueDialog &dialog) {
        QCOMPARE(find<QLineEdit>(u"venueName"_s)->text(), u"Union hall"_s);
        click(u"removeVenue"_s);
        QVERIFY2(problem(u"venue"_s).contains(u"Circle (Fri 20 Nov 2026)"_s), qPrintable(problem(u"venue"_s)));
        auto *which = find<QComboBox>(u"venue"_s);
        which->setCurrentIndex(which->findText(u"Library"_s));
        Q_EMIT which->activated(which->currentIndex());
        click(u"removeVenue"_s);
        QCOMPARE(find<QLineEdit>(u"venueName"_s)->text(), u"Union hall"_s);
        dialog.reject();
    });
    QVERIFY(!events().venue(session(), library));
    command(u"Undo"_s);
    QVERIFY(events().venue(session(), library));
}

// --- calendars of others

void TestSeriesWindow::aCalendarIsImportedAndTakenBack()
{
    m_prompts.path = m_folder->filePath(u"theirs.ics"_s);
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Picnic\nDTSTART:20261201T190000Z\nEND:VEVENT\n"
               "BEGIN:VEVENT\nUID:2\nSUMMARY:Some day\nEND:VEVENT\nEND:VCALENDAR\n");
    file.close();
    command(u"Import calendar…"_s);
    fillIn<CalendarFileDialog>([this](CalendarFileDialog &dialog) {
        QCOMPARE(said(u"bringInSentence"_s), u"1 new event"_s);
        QCOMPARE(cell(u"bringInRows"_s, 0, 1), u"Some day"_s); // what stays out comes first
        QVERIFY(all().isEmpty());
        find<QPushButton>(u"bringIn"_s)->click();
        QCOMPARE(all().size(), 1);
        QCOMPARE(newestLabel(), u"Import events from theirs.ics"_s);
        dialog.reject();
    });
    QCOMPARE(all().first().name, u"Picnic"_s);
    command(u"Undo"_s);
    QVERIFY(all().isEmpty());
}

void TestSeriesWindow::everythingHasAName()
{
    series(3);
    keep(u"eventTitle"_s, u"First circle"_s);
    QVERIFY(isShown(u"changeLater"_s));
    QCOMPARE(unnamed(m_window->findChild<EventsPage *>()), QStringList());
    command(u"Venues…"_s);
    QCOMPARE(unnamed(dialog<VenueDialog>()), QStringList());
    m_window->findChild<VenueDialog *>()->reject();
    awaitEndOf<VenueDialog>();
    choose(u"repeatEvent"_s);
    QCOMPARE(unnamed(dialog<SeriesDialog>()), QStringList());
    m_window->findChild<SeriesDialog *>()->reject();
    awaitEndOf<SeriesDialog>();
}

RNF_TEST(TestSeriesWindow)
#include "tst_series_window.moc"
