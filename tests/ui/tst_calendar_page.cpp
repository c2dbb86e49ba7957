#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "events/CalendarExport.h"
#include "events/CalendarPage.h"
#include "events/EventTimes.h"
#include "events/Events.h"
#include "events/EventsPage.h"
#include "events/MonthModel.h"
#include "events/MonthView.h"
#include "events/NewEventDialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The month in the real window: what happens on which day, gone through by keys.
class TestCalendarPage : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"calendar-page"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void theMonthBeginsOnTheWeekdayOfTheCountry();
    void arrowsGoThroughTheDaysAndMonths();
    void whatHappensStandsOnItsDays();
    void enterOpensWhatIsThere();
    void enterOnAnEmptyDayAsksForSomethingNew();
    void ofSeveralOneIsChosen();
    void aNewEventStandsInTheMonthAtOnce();
    void aDoubleClickOpens();
    void moreThanFitsIsDrawnWithoutHarm();
    void whatIsNotAnnouncedLeavesWhenItIsTicked();
    void everythingHasAName();

private:
    CalendarPage *page() { return m_window->findChild<CalendarPage *>(); }
    MonthView *month() { return m_window->findChild<MonthView *>(); }
    MonthModel *model() { return static_cast<MonthModel *>(month()->model()); }
    void open()
    {
        command(u"Month"_s);
        QVERIFY(page()->isVisible());
        QCOMPARE(QApplication::focusWidget(), month());
    }
    EventId at(const QString &name, const QDate &day, EventStatus status = EventStatus::Planned)
    {
        Event event;
        event.name = name;
        event.status = status;
        EventTimes::set(event, day, QTime(19, 0), QTime(21, 0));
        return *workspace().events().add(session(), {event, {}, {}});
    }
    QString exported() const
    {
        QFile file(m_prompts.path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QString spoken(const QDate &day) { return model()->indexOf(day).data(Qt::AccessibleTextRole).toString(); }

    const QDate m_today{2026, 11, 16};
    const QDate m_friday{2026, 11, 20};
};

void TestCalendarPage::theMonthBeginsOnTheWeekdayOfTheCountry()
{
    open();
    QCOMPARE(said(u"monthTitle"_s), u"November 2026"_s);
    QCOMPARE(month()->day(), m_today);
    const QDate first = model()->dayAt(model()->index(0, 0));
    QCOMPARE(first.dayOfWeek(), int(QLocale().firstDayOfWeek()));
    QVERIFY(first <= QDate(2026, 11, 1) && first > QDate(2026, 10, 25));
    QCOMPARE(model()->rowCount(), 6);
    QVERIFY(spoken(m_today).contains(u"today"_s));
    // A month that begins on that weekday has none of the month before.
    for (QDate begin(2026, 1, 1); begin.year() < 2030; begin = begin.addMonths(1)) {
        month()->goTo(begin);
        const int row = model()->indexOf(begin).row();
        QCOMPARE(row, 0);
    }
}

void TestCalendarPage::arrowsGoThroughTheDaysAndMonths()
{
    open();
    key(Qt::Key_Right);
    QCOMPARE(month()->day(), QDate(2026, 11, 17));
    key(Qt::Key_Down);
    QCOMPARE(month()->day(), QDate(2026, 11, 24));
    key(Qt::Key_Down);
    QCOMPARE(month()->day(), QDate(2026, 12, 1));
    QCOMPARE(said(u"monthTitle"_s), u"December 2026"_s);
    key(Qt::Key_Left);
    QCOMPARE(month()->day(), QDate(2026, 11, 30));
    QCOMPARE(said(u"monthTitle"_s), u"November 2026"_s);
    key(Qt::Key_PageUp);
    key(Qt::Key_PageUp);
    QCOMPARE(month()->day(), QDate(2026, 9, 30));
    key(Qt::Key_PageDown);
    QCOMPARE(month()->day(), QDate(2026, 10, 30));
    key(Qt::Key_Home);
    QCOMPARE(month()->day(), m_today);
    click(u"calendarAfter"_s);
    QCOMPARE(said(u"monthTitle"_s), u"December 2026"_s);
    click(u"calendarToday"_s);
    QCOMPARE(said(u"monthTitle"_s), u"November 2026"_s);
}

void TestCalendarPage::whatHappensStandsOnItsDays()
{
    at(u"Potluck"_s, m_friday);
    at(u"Rally"_s, m_friday.addDays(1), EventStatus::Cancelled);
    Event camp;
    camp.name = u"Camp"_s;
    EventTimes::set(camp, QDate(2026, 11, 28), QTime(18, 0), 3 * 24 * 60);
    QVERIFY(workspace().events().add(session(), {camp, {}, {}}));
    open();
    QCOMPARE(model()->eventsOn(m_friday).size(), 1);
    QVERIFY2(spoken(m_friday).contains(u"Potluck"_s), qPrintable(spoken(m_friday)));
    QVERIFY(spoken(m_friday.addDays(1)).endsWith(u"Rally, cancelled"_s));
    for (const QDate &day : {QDate(2026, 11, 28), QDate(2026, 11, 30), QDate(2026, 12, 1)})
        QCOMPARE(model()->eventsOn(day).value(0).name, u"Camp"_s);
    QCOMPARE(model()->eventsOn(QDate(2026, 12, 2)).size(), 0);
    QCOMPARE(MonthModel::line(camp, QDate(2026, 11, 29)), u"Camp"_s);
    QCOMPARE(said(u"counts"_s), u"3 events in November 2026"_s);
    key(Qt::Key_PageDown);
    QCOMPARE(said(u"counts"_s), u"1 event in December 2026"_s);
}

void TestCalendarPage::enterOpensWhatIsThere()
{
    at(u"Training"_s, m_today);
    at(u"Potluck"_s, m_friday);
    open();
    for (int step = 0; step < 4; ++step)
        key(Qt::Key_Right);
    key(Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<EventsPage *>()->isVisible());
    QCOMPARE(said(u"eventName"_s), u"Potluck"_s);
    command(u"Back"_s);
    QVERIFY(page()->isVisible());
}

void TestCalendarPage::enterOnAnEmptyDayAsksForSomethingNew()
{
    open();
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    fillIn<NewEventDialog>([this](NewEventDialog &) {
        keys(u"Potluck"_s);
        key(Qt::Key_Return);
    });
    const Event made = workspace().events().all(session()).value(0);
    QCOMPARE(EventTimes::day(made), m_today.addDays(1));
}

void TestCalendarPage::ofSeveralOneIsChosen()
{
    at(u"Potluck"_s, m_today);
    at(u"Training"_s, m_today);
    open();
    key(Qt::Key_Return);
    auto *menu = month()->findChild<QMenu *>(u"eventsOfDay"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    menu->close();
    QTRY_VERIFY(m_window->findChild<EventsPage *>()->isVisible());
    QVERIFY(said(u"eventName"_s) == u"Training"_s || said(u"eventName"_s) == u"Potluck"_s);
}

void TestCalendarPage::aNewEventStandsInTheMonthAtOnce()
{
    at(u"Training"_s, m_today);
    open();
    key(Qt::Key_N);
    fillIn<NewEventDialog>([this](NewEventDialog &) {
        keys(u"Potluck"_s);
        key(Qt::Key_Return);
    });
    QVERIFY(page()->isVisible());
    QCOMPARE(model()->eventsOn(m_today).size(), 2);
    QCOMPARE(month()->day(), m_today);
    command(u"Undo"_s);
    QCOMPARE(model()->eventsOn(m_today).size(), 1);
}

void TestCalendarPage::aDoubleClickOpens()
{
    at(u"Potluck"_s, m_friday);
    open();
    const QPoint centre = month()->visualRect(model()->indexOf(m_friday)).center();
    QTest::mouseClick(month()->viewport(), Qt::LeftButton, {}, centre);
    QCOMPARE(month()->day(), m_friday);
    QTest::mouseDClick(month()->viewport(), Qt::LeftButton, {}, centre);
    QTRY_VERIFY(m_window->findChild<EventsPage *>()->isVisible());
    QCOMPARE(said(u"eventName"_s), u"Potluck"_s);
}

void TestCalendarPage::moreThanFitsIsDrawnWithoutHarm()
{
    for (int number = 0; number < 20; ++number)
        at(u"Event %1"_s.arg(number), m_friday, number % 2 ? EventStatus::Cancelled : EventStatus::Planned);
    m_window->resize(900, 600);
    open();
    for (const auto appearance : {Appearance::Dark, Appearance::Light}) {
        Theme::apply(*qApp, appearance);
        QVERIFY(!month()->grab().isNull());
    }
    QCOMPARE(model()->eventsOn(m_friday).size(), 20);
    // A whole month is on screen.
    QVERIFY(month()->viewport()->rect().contains(month()->visualRect(model()->index(5, 6)).center()));
}

void TestCalendarPage::whatIsNotAnnouncedLeavesWhenItIsTicked()
{
    at(u"Potluck"_s, m_friday, EventStatus::Announced);
    m_prompts.path = m_folder->filePath(u"known.ics"_s);
    command(u"Export calendar…"_s); // nothing to ask but where to
    QVERIFY(exported().contains(u"Potluck"_s));

    at(u"Walkout planning"_s, m_friday);
    for (const bool isAll : {false, true}) {
        m_prompts.path = m_folder->filePath(isAll ? u"all.ics"_s : u"some.ics"_s);
        command(u"Export calendar…"_s);
        fillIn<CalendarExport>([&](CalendarExport &dialog) {
            QCOMPARE(unnamed(&dialog), QStringList());
            QVERIFY(!find<QCheckBox>(u"calendarAll"_s)->isChecked());
            find<QCheckBox>(u"calendarAll"_s)->setChecked(isAll);
            click(u"writeCalendar"_s);
        });
        QVERIFY(exported().contains(u"Potluck"_s));
        QCOMPARE(exported().contains(u"Walkout"_s), isAll);
    }

    m_prompts.path.clear(); // somebody thought better of where to
    command(u"Export calendar…"_s);
    fillIn<CalendarExport>([&](CalendarExport &dialog) {
        click(u"writeCalendar"_s);
        QVERIFY(dialog.isVisible());
        key(Qt::Key_Escape);
    });
}

void TestCalendarPage::everythingHasAName()
{
    at(u"Potluck"_s, m_friday);
    open();
    QCOMPARE(unnamed(page()), QStringList());
    const QAbstractItemModelTester tester(model());
    month()->goTo(m_friday.addMonths(1));
}

RNF_TEST(TestCalendarPage)
#include "tst_calendar_page.moc"
