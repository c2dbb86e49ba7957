#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "base/DayWords.h"
#include "base/TimeText.h"
#include "events/DuplicateDialog.h"
#include "events/EventTimes.h"
#include "events/Events.h"
#include "events/EventsPage.h"
#include "events/KindsDialog.h"
#include "events/NewEventDialog.h"
#include "events/Registrations.h"
#include "events/VenueDialog.h"
#include "history/HistoryPage.h"
#include "work/TaskTemplates.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTimeZone>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Events in the real window: made by keys on one card, changed in place, led through their steps, and found again.
class TestEventsPage : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"events-page"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void theRailHoldsEventsAndNotTheHistory();
    void anEmptyPageSaysHowToBegin();
    void anEventIsMadeByKeysWithItsPlan();
    void theKindSetsTheEndUntilOneIsTyped();
    void withoutADayItIsAnIdea();
    void whatCannotBeReadIsSaidAndNothingIsWritten();
    void aDayIsChangedAndTheTasksMoveAlong();
    void theBeginningTakesTheEndAlong();
    void whatIsTypedInTheFormIsKept();
    void aDayThatIsNoneWaitsAsADraft();
    void aPlaceIsAddedAndItsAccessNoted();
    void whatFewEventsNeedStandsUnderMore();
    void anEventGoesItsWay();
    void theListTellsWhatIsAheadFirst();
    void answersStandInTheList();
    void anEventIsDuplicated();
    void anEventIsDeletedByKeyAndComesBack();
    void whatPeopleCameToIsNotDeleted();
    void kindsAreAddedRenamedAndRemoved();
    void enterGoesInAndEscComesBack();
    void inANarrowWindowTheDetailStandsAlone();
    void everythingHasAName();
    void theModelKeepsItsPromises();

private:
    Events &events() { return workspace().events(); }
    EventsPage *page() { return m_window->findChild<EventsPage *>(); }
    Event at(const QString &name, const QDate &day, EventStatus status = EventStatus::Planned)
    {
        Event event;
        event.name = name;
        event.status = status;
        if (day.isValid())
            EventTimes::set(event, day, QTime(19, 0), QTime(21, 0));
        return read(*events().add(session(), {event, {}, {}}));
    }
    Event read(EventId id) { return events().find(session(), id).value_or(Event()); }
    Event only() { return events().all(session()).value(0); }
    EventKind kind(const QString &name)
    {
        for (const auto &kind : events().kinds(session())) {
            if (kind.name == name)
                return kind;
        }
        return {};
    }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < find<QTableView>(u"events"_s)->model()->rowCount(); ++row)
            names += cell(u"events"_s, row, EventTableModel::Name);
        return names;
    }
    void choose(EventTableModel::Choice choice)
    {
        auto *box = find<QComboBox>(u"eventChoice"_s);
        box->setCurrentIndex(int(choice));
        Q_EMIT box->activated(int(choice));
    }
    QString text(const QString &field) { return find<QLineEdit>(field)->text(); }
    void keep(const QString &field, const QString &text)
    {
        type(field, text);
        key(Qt::Key_Return);
    }
    QStringList otherSteps()
    {
        QStringList steps;
        for (const auto *action : find<QToolButton>(u"otherSteps"_s)->menu()->actions()) {
            if (action->objectName().startsWith(u"step/"_s))
                steps += action->text();
        }
        return steps;
    }
    void goStep(const QString &name)
    {
        find<QAction>(u"step/"_s + name)->trigger();
        QCoreApplication::processEvents();
    }

    const QDate m_friday{2026, 11, 20};
};

void TestEventsPage::theRailHoldsEventsAndNotTheHistory()
{
    const auto *rail = find<QListWidget>(u"rail"_s);
    QStringList sections;
    for (int row = 0; row < rail->count(); ++row)
        sections += rail->item(row)->text();
    QCOMPARE(sections,
             (QStringList{u"Today"_s, u"People"_s, u"Workplace"_s, u"Events"_s, u"Tasks"_s, u"Interns"_s, u"Reports"_s}));
    press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(page()->isVisible());
    QCOMPARE(rail->currentRow(), 3);
    press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(m_window->findChild<HistoryPage *>()->isVisible());
    QCOMPARE(rail->currentRow(), -1);
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(page()->isVisible());
    QCOMPARE(rail->currentRow(), 3);
}

void TestEventsPage::anEmptyPageSaysHowToBegin()
{
    command(u"Events"_s);
    QStringList texts;
    for (const auto *label : page()->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    QVERIFY(texts.contains(u"No events yet"_s));
    QCOMPARE(said(u"counts"_s), u"0 events ahead"_s);
}

void TestEventsPage::anEventIsMadeByKeysWithItsPlan()
{
    const EventKind meeting = kind(u"Meeting"_s);
    const auto plan = workspace().taskTemplates().find(session(), meeting.plan);
    QVERIFY(plan);
    command(u"Events"_s);
    click(u"newEvent"_s);
    fillIn<NewEventDialog>([&](NewEventDialog &) {
        QCOMPARE(QApplication::focusWidget()->objectName(), u"newEventTitle"_s);
        keysAlong({u"Potluck"_s, u"Meeting"_s, u"20 nov"_s, u"7pm"_s});
        key(Qt::Key_Tab); // the end stands there already
        keysAlong({u"Union hall"_s});
        keys(u"40"_s);
        QVERIFY(find<QCheckBox>(u"newEventPlan"_s)->isChecked());
        QCOMPARE(find<QCheckBox>(u"newEventPlan"_s)->text(), u"With its plan: %1 tasks"_s.arg(plan->items.size()));
        key(Qt::Key_Return);
    });
    const Event made = only();
    QCOMPARE(made.name, u"Potluck"_s);
    QVERIFY(made.kind == meeting.id);
    QVERIFY(made.status == EventStatus::Planned);
    QCOMPARE(EventTimes::start(made).date(), m_friday);
    QCOMPARE(EventTimes::start(made).time(), QTime(19, 0));
    QCOMPARE(EventTimes::end(made).time(), QTime(21, 0));
    QCOMPARE(made.places, 40);
    QCOMPARE(events().venue(session(), made.venue)->name, u"Union hall"_s);
    QCOMPARE(workspace().tasks().ofEvent(session(), made.id).size(), plan->items.size());
    QCOMPARE(names(), QStringList{u"Potluck"_s});
    QCOMPARE(said(u"eventName"_s), u"Potluck"_s);
    QVERIFY(said(u"counts"_s).startsWith(u"1 event ahead"_s));
    command(u"Undo"_s);
    QVERIFY(events().all(session()).isEmpty());
    QVERIFY(workspace().tasks().all(session()).isEmpty());
}

void TestEventsPage::theKindSetsTheEndUntilOneIsTyped()
{
    command(u"New event…"_s);
    fillIn<NewEventDialog>([&](NewEventDialog &dialog) {
        auto *kinds = find<QComboBox>(u"newEventKind"_s);
        const auto end = [this] { return TimeText::read(text(u"newEventUntil"_s)).value_or(QTime()); };
        QCOMPARE(end(), QTime(21, 0));
        kinds->setCurrentText(u"Conference"_s); // not through the night
        QCOMPARE(TimeText::read(text(u"newEventFrom"_s)), QTime(9, 0));
        QCOMPARE(end(), QTime(18, 0));
        kinds->setCurrentText(u"Training"_s); // three hours
        QCOMPARE(end(), QTime(22, 0));
        type(u"newEventFrom"_s, u"18:30"_s);
        QCOMPARE(end(), QTime(21, 30));
        type(u"newEventUntil"_s, u"8pm"_s);
        kinds->setCurrentText(u"Meeting"_s);
        QCOMPARE(end(), QTime(20, 0));
        QCOMPARE(said(u"newEventMeant"_s), u"Without a day it is an idea."_s);
        type(u"newEventDay"_s, u"fri"_s);
        QCOMPARE(said(u"newEventMeant"_s), u"Friday 20 November 2026"_s);
        dialog.reject();
    });
}

void TestEventsPage::withoutADayItIsAnIdea()
{
    command(u"New event…"_s);
    fillIn<NewEventDialog>([this](NewEventDialog &) {
        keys(u"Film night"_s);
        key(Qt::Key_Return);
    });
    QVERIFY(only().status == EventStatus::Idea);
    QVERIFY(!only().hasDay());
    // It is shown, though the list held what is coming.
    QCOMPARE(names(), QStringList{u"Film night"_s});
    QCOMPARE(said(u"eventName"_s), u"Film night"_s);
    keep(u"eventDay"_s, u"fri"_s);
    QCOMPARE(EventTimes::day(only()), m_friday);
    QCOMPARE(EventTimes::start(only()).time(), QTime(19, 0));
}

void TestEventsPage::whatCannotBeReadIsSaidAndNothingIsWritten()
{
    command(u"New event…"_s);
    fillIn<NewEventDialog>([this](NewEventDialog &dialog) {
        click(u"writeEvent"_s);
        QVERIFY(find<QLabel>(u"newEventProblem"_s)->isVisible()); // no name
        type(u"newEventTitle"_s, u"Potluck"_s);
        QVERIFY(!find<QLabel>(u"newEventProblem"_s)->isVisible());
        type(u"newEventDay"_s, u"someday"_s);
        click(u"writeEvent"_s);
        QVERIFY(said(u"newEventProblem"_s).contains(u"someday"_s));
        type(u"newEventDay"_s, u"2026-11-20"_s);
        type(u"newEventFrom"_s, u"evening"_s);
        click(u"writeEvent"_s);
        QVERIFY(said(u"newEventProblem"_s).contains(u"evening"_s));
        QVERIFY(events().all(session()).isEmpty());
        QCOMPARE(text(u"newEventTitle"_s), u"Potluck"_s);
        dialog.reject();
    });
}

void TestEventsPage::aDayIsChangedAndTheTasksMoveAlong()
{
    Event event;
    event.name = u"Potluck"_s;
    EventTimes::set(event, m_friday, QTime(19, 0), QTime(21, 0));
    const EventId id = *events().add(session(), {event, {}, kind(u"Meeting"_s).plan});
    const auto before = workspace().tasks().ofEvent(session(), id);
    command(u"Events"_s);
    keep(u"eventDay"_s, u"27 nov"_s);
    QCOMPARE(EventTimes::day(read(id)), QDate(2026, 11, 27));
    QCOMPARE(EventTimes::start(read(id)).time(), QTime(19, 0));
    QVERIFY(workspace().tasks().ofEvent(session(), id) != before);
    const auto labels = m_window->findChildren<QLabel *>();
    const bool isTold = std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().startsWith(u"Moved “Potluck” to Fri 27 Nov 2026, and "_s); });
    QVERIFY(isTold);
    command(u"Undo"_s);
    QCOMPARE(EventTimes::day(read(id)), m_friday);
    QVERIFY(workspace().tasks().ofEvent(session(), id) == before);
    QCOMPARE(readDay(text(u"eventDay"_s), QDate(2026, 11, 16)), m_friday);
}

void TestEventsPage::theBeginningTakesTheEndAlong()
{
    const EventId id = at(u"Potluck"_s, m_friday).id;
    command(u"Events"_s);
    keep(u"eventFrom"_s, u"6:30pm"_s);
    QCOMPARE(EventTimes::start(read(id)).time(), QTime(18, 30));
    QCOMPARE(EventTimes::end(read(id)).time(), QTime(20, 30));
    keep(u"eventUntil"_s, u"1 am"_s);
    QCOMPARE(EventTimes::start(read(id)).time(), QTime(18, 30));
    QCOMPARE(EventTimes::end(read(id)).date(), m_friday.addDays(1));
    keep(u"eventUntil"_s, u"late"_s);
    QVERIFY(!find<QLineEdit>(u"eventUntil"_s)->accessibleDescription().isEmpty());
    QCOMPARE(EventTimes::end(read(id)).time(), QTime(1, 0));
}

void TestEventsPage::whatIsTypedInTheFormIsKept()
{
    const EventId id = at(u"Potluck"_s, m_friday).id;
    command(u"Events"_s);
    keep(u"eventTitle"_s, u"Winter potluck"_s);
    keep(u"eventPlaceNote"_s, u"second floor"_s);
    auto *places = find<QSpinBox>(u"eventPlaces"_s);
    QCOMPARE(places->text(), u"no limit"_s);
    places->setFocus();
    places->selectAll();
    keys(u"40"_s);
    auto *note = find<QPlainTextEdit>(u"eventPublicText"_s);
    note->setFocus();
    keys(u"Bring a dish."_s);
    find<QTableView>(u"events"_s)->setFocus();
    QCOMPARE(read(id).name, u"Winter potluck"_s);
    QCOMPARE(read(id).placeNote, u"second floor"_s);
    QCOMPARE(read(id).places, 40);
    QCOMPARE(read(id).publicText, u"Bring a dish."_s);
    QCOMPARE(names(), QStringList{u"Winter potluck"_s});
    keep(u"eventTitle"_s, {});
    QCOMPARE(read(id).name, u"Winter potluck"_s);
    QVERIFY(!find<QLineEdit>(u"eventTitle"_s)->accessibleDescription().isEmpty());
}

void TestEventsPage::aDayThatIsNoneWaitsAsADraft()
{
    const EventId potluck = at(u"Potluck"_s, m_friday).id;
    at(u"Training"_s, m_friday.addDays(1));
    command(u"Events"_s);
    page()->goTo(potluck);
    keep(u"eventDay"_s, u"someday"_s);
    QCOMPARE(EventTimes::day(read(potluck)), m_friday);
    find<QTableView>(u"events"_s)->selectRow(1);
    QCOMPARE(said(u"eventName"_s), u"Training"_s);
    QVERIFY(text(u"eventDay"_s) != u"someday"_s);
    QVERIFY(page()->hasDraft());
    page()->showDraft();
    QCOMPARE(said(u"eventName"_s), u"Potluck"_s);
    QCOMPARE(text(u"eventDay"_s), u"someday"_s);
    keep(u"eventDay"_s, u"2026-11-21"_s);
    QVERIFY(!page()->hasDraft());
    QCOMPARE(EventTimes::day(read(potluck)), m_friday.addDays(1));
}

void TestEventsPage::aPlaceIsAddedAndItsAccessNoted()
{
    const EventId id = at(u"Potluck"_s, m_friday).id;
    command(u"Events"_s);
    QVERIFY(!find<QPushButton>(u"openVenue"_s)->isVisible());
    keep(u"eventVenue"_s, u"Union hall"_s);
    QCOMPARE(events().venue(session(), read(id).venue)->name, u"Union hall"_s);
    QCOMPARE(said(u"eventAccess"_s), u"wheelchair access not known · nobody has looked"_s);
    click(u"openVenue"_s);
    fillIn<VenueDialog>([this](VenueDialog &) {
        QCOMPARE(text(u"venueName"_s), u"Union hall"_s);
        find<QComboBox>(u"venueWheelchair"_s)->setCurrentIndex(int(Wheelchair::Full));
        type(u"venueChecked"_s, u"someday"_s);
        click(u"writeVenue"_s);
        QVERIFY(said(u"venueProblem"_s).contains(u"someday"_s));
        type(u"venueChecked"_s, u"2026-11-15"_s);
        find<QPlainTextEdit>(u"venueAddress"_s)->setPlainText(u"12 Main St"_s);
        click(u"writeVenue"_s);
    });
    QCOMPARE(said(u"eventAccess"_s), u"wheelchair accessible · checked yesterday"_s);
    QCOMPARE(said(u"eventPlace"_s), u"Union hall, 12 Main St"_s);
    keep(u"eventVenue"_s, {});
    QVERIFY(!read(id).venue.isValid());
}

void TestEventsPage::whatFewEventsNeedStandsUnderMore()
{
    const Event event = at(u"Potluck"_s, m_friday);
    command(u"Events"_s);
    QVERIFY(!find<QLineEdit>(u"eventTimeZone"_s)->isVisible());
    click(u"eventMore"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"eventLink"_s);
    keep(u"eventHashtag"_s, u"#potluck"_s);
    QCOMPARE(read(event.id).hashtag, u"potluck"_s);
    const QString here = read(event.id).timeZone;
    QCOMPARE(here, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    keep(u"eventTimeZone"_s, u"Mars/Olympus"_s);
    QCOMPARE(read(event.id).timeZone, here);
    keep(u"eventTimeZone"_s, u"Asia/Tokyo"_s);
    QCOMPARE(read(event.id).timeZone, u"Asia/Tokyo"_s);
    // The clock on the wall stays as it was.
    QCOMPARE(EventTimes::start(read(event.id)).time(), QTime(19, 0));
    QCOMPARE(EventTimes::day(read(event.id)), m_friday);
}

void TestEventsPage::anEventGoesItsWay()
{
    const EventId id = at(u"Potluck"_s, m_friday).id;
    command(u"Events"_s);
    auto *next = find<QPushButton>(u"nextStep"_s);
    for (const auto &[step, status] : {std::pair(u"Announce"_s, EventStatus::Announced),
                                       {u"Open for answers"_s, EventStatus::Open},
                                       {u"Close for answers"_s, EventStatus::Closed}}) {
        QCOMPARE(next->text(), step);
        click(u"nextStep"_s);
        QVERIFY2(read(id).status == status, qPrintable(step));
    }
    QCOMPARE(said(u"eventState"_s), u"Now: closed"_s);
    QVERIFY(otherSteps().contains(u"Back to “open”"_s));
    goStep(u"cancelled"_s);
    QVERIFY(read(id).status == EventStatus::Cancelled);
    QVERIFY(!next->isVisible());
    QVERIFY(said(u"counts"_s).startsWith(u"0 events ahead"_s));
    QVERIFY(find<QTableView>(u"events"_s)
                ->model()
                ->index(0, EventTableModel::Name)
                .data(Qt::FontRole)
                .value<QFont>()
                .strikeOut());
    command(u"Undo"_s);
    QVERIFY(read(id).status == EventStatus::Closed);
    goStep(u"planned"_s);
    QVERIFY(read(id).status == EventStatus::Planned);
}

void TestEventsPage::theListTellsWhatIsAheadFirst()
{
    at(u"Long ago"_s, QDate(2026, 3, 1), EventStatus::Done);
    at(u"Last week"_s, QDate(2026, 11, 10)); // nobody closed it
    at(u"Next year"_s, QDate(2027, 1, 8));
    at(u"Today"_s, QDate(2026, 11, 16));
    at(u"Someday"_s, {}, EventStatus::Idea);
    command(u"Events"_s);
    using Choice = EventTableModel::Choice;
    QCOMPARE(names(), (QStringList{u"Today"_s, u"Next year"_s}));
    QCOMPARE(said(u"counts"_s).section(u" · "_s, 0, 1), u"2 events ahead · 2 before"_s);
    choose(Choice::Past);
    QCOMPARE(names(), (QStringList{u"Last week"_s, u"Long ago"_s}));
    QCOMPARE(said(u"eventName"_s), u"Last week"_s);
    choose(Choice::Ideas);
    QCOMPARE(names(), QStringList{u"Someday"_s});
    choose(Choice::All);
    QCOMPARE(names(), (QStringList{u"Today"_s, u"Next year"_s, u"Someday"_s, u"Last week"_s, u"Long ago"_s}));
}

void TestEventsPage::answersStandInTheList()
{
    Event event = at(u"Potluck"_s, m_friday);
    Event limited = event;
    limited.places = 40;
    QVERIFY(events().save(session(), event, limited));
    auto &registrations = workspace().registrations();
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s), sam = add(u"Sam"_s, u"Khoury"_s);
    QVERIFY(registrations.invite(session(), limited, {rosa, sam}));
    command(u"Events"_s);
    QCOMPARE(cell(u"events"_s, 0, EventTableModel::Answers), u"0 of 40"_s);
    QVERIFY(registrations.answer(session(), {registrations.find(session(), event.id, rosa)->id}, Rsvp::Yes));
    QVERIFY(registrations.answer(session(), {registrations.find(session(), event.id, sam)->id}, Rsvp::Maybe));
    QCOMPARE(cell(u"events"_s, 0, EventTableModel::Answers), u"1 of 40"_s);
}

void TestEventsPage::anEventIsDuplicated()
{
    const Event event = at(u"Potluck"_s, m_friday);
    command(u"Events"_s);
    command(u"Duplicate the event…"_s);
    fillIn<DuplicateDialog>([this](DuplicateDialog &) {
        QCOMPARE(readDay(text(u"duplicateDay"_s), QDate(2026, 11, 16)), m_friday.addDays(7));
        key(Qt::Key_Return);
    });
    QCOMPARE(names(), (QStringList{u"Potluck"_s, u"Potluck"_s}));
    QCOMPARE(said(u"eventWhen"_s).left(15), u"Fri 27 Nov 2026"_s);
    QCOMPARE(EventTimes::day(read(event.id)), m_friday);
}

void TestEventsPage::anEventIsDeletedByKeyAndComesBack()
{
    const EventId id = at(u"Potluck"_s, m_friday).id;
    command(u"Events"_s);
    focus(u"events"_s);
    key(Qt::Key_Delete);
    QVERIFY(!events().find(session(), id));
    command(u"Undo"_s);
    QVERIFY(events().find(session(), id));
    QCOMPARE(names(), QStringList{u"Potluck"_s});
}

void TestEventsPage::whatPeopleCameToIsNotDeleted()
{
    const Event event = at(u"Potluck"_s, m_friday);
    QVERIFY(workspace().registrations().walkIn(session(), event, add(u"Rosa"_s, u"Díaz"_s)));
    command(u"Events"_s);
    command(u"Delete the event"_s);
    QVERIFY(events().find(session(), event.id));
}

void TestEventsPage::kindsAreAddedRenamedAndRemoved()
{
    const qsizetype usual = events().kinds(session()).size();
    command(u"Events"_s);
    command(u"Edit kinds…"_s);
    fillIn<KindsDialog>([&](KindsDialog &) {
        click(u"newKind"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"kindName"_s);
        keys(u"Phone bank"_s);
        auto *length = find<QComboBox>(u"kindLength"_s);
        length->setCurrentIndex(length->findData(180));
        click(u"newKind"_s); // keeps it
        QCOMPARE(events().kinds(session()).size(), usual + 1);
        QCOMPARE(kind(u"Phone bank"_s).lengthMin, 180);
        auto *table = find<QTableWidget>(u"kinds"_s);
        const auto rowOf = [&](const QString &name) {
            return table->row(table->findItems(name, Qt::MatchExactly).value(0));
        };
        const auto choose = [&](int row) {
            table->setCurrentCell(row, 0);
            QCoreApplication::processEvents();
        };
        choose(rowOf(u"Phone bank"_s));
        type(u"kindName"_s, u"Meeting"_s); // another one is called that
        click(u"writeKinds"_s);
        QVERIFY(!said(u"kindsProblem"_s).isEmpty());
        type(u"kindName"_s, u"Calls"_s);
        choose(0);
        QVERIFY(kind(u"Calls"_s).id.isValid());
        choose(rowOf(u"Calls"_s));
        click(u"removeKind"_s);
        QCOMPARE(events().kinds(session()).size(), usual);
        click(u"writeKinds"_s);
    });
    command(u"Undo"_s);
    QVERIFY(kind(u"Calls"_s).id.isValid());
}

void TestEventsPage::enterGoesInAndEscComesBack()
{
    at(u"Potluck"_s, m_friday);
    press(Qt::Key_4, Qt::ControlModifier);
    auto *list = find<QTableView>(u"events"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"eventTitle"_s));
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), list);
}

void TestEventsPage::inANarrowWindowTheDetailStandsAlone()
{
    at(u"Potluck"_s, m_friday);
    m_window->resize(880, 700);
    press(Qt::Key_4, Qt::ControlModifier);
    auto *list = find<QTableView>(u"events"_s);
    QVERIFY(list->isVisible());
    press(Qt::Key_Return);
    QTRY_VERIFY(!list->isVisible());
    QVERIFY(find<QLabel>(u"eventName"_s)->isVisible());
    press(Qt::Key_Escape);
    QTRY_VERIFY(list->isVisible());
}

void TestEventsPage::everythingHasAName()
{
    at(u"Potluck"_s, m_friday);
    command(u"Events"_s);
    keep(u"eventVenue"_s, u"Union hall"_s);
    QCOMPARE(unnamed(page()), QStringList());
    command(u"New event…"_s);
    QCOMPARE(unnamed(dialog<NewEventDialog>()), QStringList());
    m_window->findChild<NewEventDialog *>()->reject();
    awaitEndOf<NewEventDialog>();
    command(u"Edit kinds…"_s);
    QCOMPARE(unnamed(dialog<KindsDialog>()), QStringList());
    m_window->findChild<KindsDialog *>()->reject();
    awaitEndOf<KindsDialog>();
    command(u"Venues…"_s);
    QCOMPARE(unnamed(dialog<VenueDialog>()), QStringList());
    m_window->findChild<VenueDialog *>()->reject();
    awaitEndOf<VenueDialog>();
}

void TestEventsPage::theModelKeepsItsPromises()
{
    at(u"Potluck"_s, m_friday);
    EventTableModel model(workspace(), session());
    const QAbstractItemModelTester tester(&model);
    model.show(EventTableModel::Choice::All);
    QCOMPARE(model.rowCount(), 1);
}

RNF_TEST(TestEventsPage)
#include "tst_events_page.moc"
