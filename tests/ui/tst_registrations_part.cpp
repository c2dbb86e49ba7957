#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "events/ClosingDialog.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/EventsPage.h"
#include "events/InviteDialog.h"
#include "events/RegistrationKindsDialog.h"
#include "events/RegistrationMarks.h"
#include "events/RegistrationTableModel.h"
#include "events/Registrations.h"
#include "events/RegistrationsPart.h"
#include "groups/Groups.h"
#include "today/EventLines.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The people of an event in the real window: invited, asked, waiting, come and missed, mostly by one key each; and the way to it
/// from the people and from Today.
class TestRegistrationsPart : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"registrations-part"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void anEmptyListSaysWhatToDo();
    void aGroupIsInvitedInOneAction();
    void whoeverCameLastTimeIsInvited();
    void answersAreOneKeyEach();
    void severalAnswerInOneAction();
    void lettersThatAreNoKeysLookForNobody();
    void withoutAChoiceNothingCanBePressed();
    void whoeverWaitsStandsInLineAndGetsThePlaceThatComesFree();
    void somebodyIsLetInBeyondThePlaces();
    void anOfferThatRanOutIsPassedOnWhenSomebodySaysSo();
    void theListIsNarrowedByWhatIsKnownAndByName();
    void somebodyIsAddedByNameAndChosen();
    void whoeverIsOnTheListIsNotAddedTwice();
    void enterShowsThePerson();
    void aNoteIsTypedInTheList();
    void attendanceIsClosedOnceItBegan();
    void withoutASheetItStaysUnknown();
    void peopleAreInvitedFromTheirList();
    void withoutAnEventAheadItSaysWhatToDo();
    void aPersonShowsWhatTheyTookPartIn();
    void todayTellsOfWhatIsNearAndOfWhatIsNotClosed();
    void withoutKindsNothingIsShownOfThem();
    void kindsAreMadeAndToldByTheirPlaces();
    void whatIsTypedWrongOfAKindStays();
    void peopleAreOfAKindAndTheListIsNarrowedByIt();
    void somebodyIsApprovedWhereThereAreNoKinds();
    void paymentsOfSeveralLeaveScholarshipsAlone();
    void somebodyIsApprovedOrNotByAKey();
    void aGroupWaitsUntilAllOfItFits();
    void whatIsPaidIsTold();
    void aYesAfterTheLastDayIsNotedAndTold();
    void peopleAreInvitedAsAKind();
    void twoDoorsAreTold();
    void everythingHasAName();
    void theModelHoldsTogether();

private:
    Event makeEvent(const QString &name, const QDate &day, int places = 0)
    {
        Events::New added;
        added.event.name = name;
        added.event.places = places;
        EventTimes::set(added.event, day, QTime(19, 0), QTime(21, 0));
        const auto id = workspace().events().add(session(), added);
        return workspace().events().find(session(), id ? *id : EventId()).value_or(Event());
    }
    /// Ana Alba, Ben Bell, Cleo Cruz, Dora Diaz … by their letters; in this order in lists.
    QList<PersonId> addPeople(int count)
    {
        const QList<std::pair<QString, QString>> names{
            {u"Ana"_s, u"Alba"_s},  {u"Ben"_s, u"Bell"_s}, {u"Cleo"_s, u"Cruz"_s},
            {u"Dora"_s, u"Díaz"_s}, {u"Ed"_s, u"Eng"_s},   {u"Flor"_s, u"Fuentes"_s},
        };
        QList<PersonId> people;
        for (const auto &[given, family] : names.first(count))
            people += add(given, family);
        return people;
    }
    PersonId addWhoWantsNoContact(const QString &given, const QString &family)
    {
        Person person;
        person.givenName = given;
        person.familyName = family;
        for (const auto way : {Channel::Phone, Channel::Sms, Channel::Email, Channel::Mail, Channel::Visit})
            person.consents += Consent{0, way, YesNo::No, instantText(workspace().store().dates().now()), {}, {}};
        return *workspace().people().add(session(), person);
    }
    void invite(const Event &event, const QList<PersonId> &people)
    {
        QVERIFY(workspace().registrations().invite(session(), event, people));
    }
    Registration of(const Event &event, PersonId person)
    {
        return workspace().registrations().find(session(), event.id, person).value_or(Registration());
    }
    QList<RegistrationId> ids(const Event &event, const QList<PersonId> &people)
    {
        QList<RegistrationId> ids;
        for (const auto person : people)
            ids += of(event, person).id;
        return ids;
    }
    /// The people of an event, on screen.
    void open(const Event &event)
    {
        command(u"Events"_s);
        m_window->findChild<EventsPage *>()->goTo(event.id);
        auto *tabs = find<QTabBar>(u"eventTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == u"People"_s)
                tabs->setCurrentIndex(tab);
        }
        list()->setFocus();
        QVERIFY(part()->isVisible());
    }
    RegistrationKind makeKind(const Event &event, const QString &name,
                              const std::function<void(RegistrationKind &)> &change = {})
    {
        RegistrationKind kind;
        kind.event = event.id;
        kind.name = name;
        if (change)
            change(kind);
        const auto added = workspace().registrations().add(session(), kind);
        kind.id = added ? *added : RegistrationKindId();
        return kind;
    }
    void makeOf(const Event &event, const QList<PersonId> &people, const RegistrationKind &kind)
    {
        QVERIFY(workspace().registrations().setKind(session(), ids(event, people), kind.id));
    }
    /// What a dialog that asks something is open for.
    Dialog *question(const QString &mark, const QString &name)
    {
        find<QAction>(u"mark/"_s + mark)->trigger();
        auto *asked = m_window->findChild<Dialog *>(name + u"Dialog"_s);
        if (!asked || !QTest::qWaitForWindowActive(asked))
            qFatal("no question");
        return asked;
    }
    void conclude(const QString &write)
    {
        const QPointer asked(qobject_cast<Dialog *>(button(write)->window()));
        click(write);
        QTRY_VERIFY(!asked);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    RegistrationsPart *part() { return m_window->findChild<RegistrationsPart *>(); }
    QTableView *list() { return find<QTableView>(u"registrations"_s); }
    QStringList column(int column)
    {
        QStringList cells;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            cells += list()->model()->index(row, column).data().toString();
        return cells;
    }
    QStringList names() { return column(RegistrationTableModel::Name); }
    QStringList answers() { return column(RegistrationTableModel::Answer); }
    void choose(const QList<int> &rows)
    {
        list()->clearSelection();
        for (const int row : rows) {
            const auto index = list()->model()->index(row, 0);
            list()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        list()->setFocus();
    }
    /// A key on these rows.
    void note(const QList<int> &rows, int key)
    {
        choose(rows);
        press(key);
        QCoreApplication::processEvents();
    }
    QString said(const QString &label) { return find<QLabel>(label)->text(); }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    void click(const QString &name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // lines that were replaced
        QVERIFY2(button(name)->isVisible() && button(name)->isEnabled(), qPrintable(name));
        button(name)->click();
        QCoreApplication::processEvents();
    }
    static QStringList visibleTexts(const QWidget *in)
    {
        QStringList texts;
        for (const auto *label : in->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }

    const QDate ahead{2026, 11, 27}, past{2026, 11, 14};
};

void TestRegistrationsPart::anEmptyListSaysWhatToDo()
{
    open(makeEvent(u"Potluck"_s, ahead));
    QVERIFY(visibleTexts(part()).contains(u"Nobody is on the list yet"_s));
    QVERIFY(!find<QWidget>(u"registrationSearch"_s)->isVisible());
    QVERIFY(button(u"invite"_s)->isVisible());
    QVERIFY(!button(u"closeAttendance"_s)->isVisible());
}

void TestRegistrationsPart::aGroupIsInvitedInOneAction()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead);
    auto people = addPeople(4);
    invite(potluck, people.first(2));
    people += {addWhoWantsNoContact(u"Xia"_s, u"Xu"_s), addWhoWantsNoContact(u"Yan"_s, u"Yu"_s)};
    QVERIFY(workspace().groups().addMembers(session(), {{}, u"Outreach"_s}, people));
    QVERIFY(workspace().groups().addMembers(session(), {{}, u"Strike fund"_s}, people.first(1)));
    open(potluck);
    click(u"invite"_s);
    auto *dialog = this->dialog<InviteDialog>();
    QVERIFY(!button(u"writeInvite"_s)->isEnabled());
    QTest::keyClicks(dialog->findChild<QComboBox *>(u"inviteWhom"_s)->lineEdit(), u"outr"_s);
    QCOMPARE(said(u"inviteCount"_s), u"6 people, 2 of them are on the list already. 2 left out: do not contact."_s);
    QCOMPARE(button(u"writeInvite"_s)->text(), u"Invite 2 people"_s);
    dialog->findChild<QLineEdit *>(u"inviteSource"_s)->setText(u"phone bank"_s);
    click(u"writeInvite"_s);
    awaitEndOf<InviteDialog>();
    QCOMPARE(names(), (QStringList{u"Ana Alba"_s, u"Ben Bell"_s, u"Cleo Cruz"_s, u"Dora Díaz"_s}));
    QCOMPARE(column(RegistrationTableModel::Source), (QStringList{{}, {}, u"phone bank"_s, u"phone bank"_s}));
    QCOMPARE(said(u"registrationNumbers"_s), u"0 yes · 4 not answered"_s);
    command(u"Undo"_s);
    QCOMPARE(names().size(), 2);
}

void TestRegistrationsPart::whoeverCameLastTimeIsInvited()
{
    const auto people = addPeople(3);
    const Event last = makeEvent(u"Last potluck"_s, past), next = makeEvent(u"Potluck"_s, ahead);
    invite(last, people);
    QVERIFY(workspace().registrations().mark(session(), ids(last, people.first(2)), Attendance::Attended));
    open(next);
    click(u"invite"_s);
    auto *whom = dialog<InviteDialog>()->findChild<QComboBox *>(u"inviteWhom"_s);
    QTest::keyClicks(whom->lineEdit(), u"Last potluck"_s);
    QCOMPARE(button(u"writeInvite"_s)->text(), u"Invite 2 people"_s);
    click(u"writeInvite"_s);
    awaitEndOf<InviteDialog>();
    QCOMPARE(names(), (QStringList{u"Ana Alba"_s, u"Ben Bell"_s}));
}

void TestRegistrationsPart::answersAreOneKeyEach()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead);
    invite(potluck, addPeople(5));
    open(potluck);
    note({0}, Qt::Key_Y);
    note({1}, Qt::Key_M);
    note({2}, Qt::Key_N);
    note({3}, Qt::Key_Y);
    note({3}, Qt::Key_C);
    QCOMPARE(answers().first(3), (QStringList{u"yes"_s, u"maybe"_s, u"no"_s}));
    QCOMPARE(answers()[3], EventWords::rsvp(Rsvp::Cancelled));
    note({2}, Qt::Key_I);
    QCOMPARE(answers()[2], EventWords::rsvp(Rsvp::Invited));
    QCOMPARE(said(u"registrationNumbers"_s), u"1 yes · 1 maybe · 1 no · 2 not answered"_s);
    note({0}, Qt::Key_K);
    QCOMPARE(column(RegistrationTableModel::Confirmed).first(), u"once"_s);
    note({0}, Qt::Key_H);
    QCOMPARE(column(RegistrationTableModel::Came).first(), EventWords::attendance(Attendance::Attended));
    note({0}, Qt::Key_U);
    QCOMPARE(column(RegistrationTableModel::Came).first(), QString());
    note({1}, Qt::Key_P);
    QCOMPARE(column(RegistrationTableModel::Came)[1], EventWords::attendance(Attendance::Partial));
    note({4}, Qt::Key_X);
    QCOMPARE(column(RegistrationTableModel::Came)[4], EventWords::attendance(Attendance::Excused));
    note({4}, Qt::Key_Delete);
    QCOMPARE(names().size(), 4);
    command(u"Undo"_s);
    QCOMPARE(names().size(), 5);
    // Whoever said yes cancels by a no as well.
    note({0}, Qt::Key_N);
    QCOMPARE(answers()[0], EventWords::rsvp(Rsvp::Cancelled));
}

void TestRegistrationsPart::severalAnswerInOneAction()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead);
    invite(potluck, addPeople(5));
    open(potluck);
    note({0, 2, 3}, Qt::Key_Y);
    QCOMPARE(answers().count(u"yes"_s), 3);
    QCOMPARE(newestLabel(), u"“Potluck”: 3 people come"_s);
    // They stay chosen, for the next key.
    QCOMPARE(list()->selectionModel()->selectedRows().size(), 3);
    command(u"Undo"_s);
    QCOMPARE(answers().count(u"yes"_s), 0);
    choose({1, 4});
    find<QAction>(u"mark/no"_s)->trigger();
    QCOMPARE(answers().count(u"no"_s), 2);
}

void TestRegistrationsPart::lettersThatAreNoKeysLookForNobody()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead);
    invite(potluck, addPeople(5));
    open(potluck);
    choose({0});
    press(Qt::Key_E);
    press(Qt::Key_D);
    QCOMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(newestLabel(), u"Invite 5 people to “Potluck”"_s);
    QVERIFY(said(u"registrationKeys"_s).startsWith(u"Y yes · M maybe · N no · H here"_s));
}

void TestRegistrationsPart::withoutAChoiceNothingCanBePressed()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead);
    invite(potluck, addPeople(2));
    open(potluck);
    list()->clearSelection();
    QVERIFY(!find<QAction>(u"mark/yes"_s)->isEnabled());
    choose({0, 1});
    QVERIFY(find<QAction>(u"mark/yes"_s)->isEnabled());
    QVERIFY(!find<QAction>(u"mark/giveAway"_s)->isEnabled());
    QVERIFY(!find<QAction>(u"mark/confirm"_s)->isEnabled());
}

void TestRegistrationsPart::whoeverWaitsStandsInLineAndGetsThePlaceThatComesFree()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead, 2);
    invite(potluck, addPeople(4));
    open(potluck);
    note({0, 1}, Qt::Key_Y);
    note({3}, Qt::Key_Y);
    note({2}, Qt::Key_Y);
    QCOMPARE(answers(), (QStringList{u"yes"_s, u"yes"_s, u"waits, place 2 in line"_s, u"waits, place 1 in line"_s}));
    QCOMPARE(said(u"registrationNumbers"_s), u"2 yes · 2 wait · 2 places, 0 free"_s);
    note({0}, Qt::Key_C);
    QVERIFY2(answers()[3].startsWith(u"offered until"_s), qPrintable(answers()[3]));
    QCOMPARE(answers()[2], u"waits, place 1 in line"_s);
    note({3}, Qt::Key_Y);
    QCOMPARE(answers()[3], u"yes"_s);
}

void TestRegistrationsPart::somebodyIsLetInBeyondThePlaces()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead, 1);
    invite(potluck, addPeople(2));
    open(potluck);
    note({0}, Qt::Key_Y);
    note({1}, Qt::Key_Y);
    QVERIFY(find<QAction>(u"mark/giveAway"_s)->isEnabled());
    note({1}, Qt::Key_G);
    QCOMPARE(answers(), (QStringList{u"yes"_s, u"yes"_s}));
}

void TestRegistrationsPart::anOfferThatRanOutIsPassedOnWhenSomebodySaysSo()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead, 1);
    const auto people = addPeople(3);
    invite(potluck, people);
    auto &registrations = workspace().registrations();
    for (const auto &id : ids(potluck, people))
        QVERIFY(registrations.answer(session(), {id}, Rsvp::Yes));
    QVERIFY(registrations.answer(session(), ids(potluck, people.first(1)), Rsvp::Cancelled));
    open(potluck);
    QVERIFY(!button(u"passOnOffers"_s)->isVisible());

    // Three days later.
    const QString path = workspace().path();
    m_window.reset();
    m_window = std::make_unique<MainWindow>(MainWindow::Options{{7, Dates(QDate(2026, 11, 19)), {}}, {}}, m_prompts);
    m_window->resize(1280, 800);
    m_window->openFile(path);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const QString newest = newestLabel();
    open(potluck);
    QCOMPARE(newestLabel(), newest); // looking writes nothing
    QVERIFY(find<QLabel>(u"offersRanOut"_s)->isVisible());
    click(u"passOnOffers"_s);
    QCOMPARE(answers()[1], EventWords::rsvp(Rsvp::Expired));
    QVERIFY2(answers()[2].startsWith(u"offered until"_s), qPrintable(answers()[2]));
    QVERIFY(!button(u"passOnOffers"_s)->isVisible());
}

void TestRegistrationsPart::theListIsNarrowedByWhatIsKnownAndByName()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead);
    invite(potluck, addPeople(6));
    open(potluck);
    note({0, 1, 3}, Qt::Key_Y);
    note({1}, Qt::Key_H);
    auto *only = find<QComboBox>(u"registrationFilter"_s);
    const auto narrowed = [&](const QString &filter) {
        only->setCurrentText(filter);
        return names();
    };
    QCOMPARE(narrowed(u"Yes"_s), (QStringList{u"Ana Alba"_s, u"Ben Bell"_s, u"Dora Díaz"_s}));
    QCOMPARE(narrowed(u"Came"_s), QStringList{u"Ben Bell"_s});
    QCOMPARE(narrowed(u"Missing"_s), (QStringList{u"Ana Alba"_s, u"Dora Díaz"_s}));
    QCOMPARE(narrowed(u"Waiting"_s), QStringList());
    QVERIFY(visibleTexts(part()).contains(u"Nobody on the list matches"_s));
    // Whoever is dealt with makes room for the next.
    QCOMPARE(narrowed(u"Not answered"_s), (QStringList{u"Cleo Cruz"_s, u"Ed Eng"_s, u"Flor Fuentes"_s}));
    note({1}, Qt::Key_N);
    QCOMPARE(names(), (QStringList{u"Cleo Cruz"_s, u"Flor Fuentes"_s}));
    QCOMPARE(list()->currentIndex().row(), 1);
    QCOMPARE(narrowed(u"All"_s).size(), 6);
    type(u"registrationSearch"_s, u"diaz d"_s);
    QCOMPARE(names(), QStringList{u"Dora Díaz"_s});
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list());
}

void TestRegistrationsPart::somebodyIsAddedByNameAndChosen()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead);
    const auto people = addPeople(3);
    invite(potluck, people.first(2));
    open(potluck);
    find<QComboBox>(u"registrationFilter"_s)->setCurrentText(u"Yes"_s);
    click(u"addToEvent"_s);
    auto *dialog = m_window->findChild<Dialog *>(u"addToEventDialog"_s);
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(QApplication::focusWidget(), u"cleo"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<Dialog *>(u"addToEventDialog"_s));
    QCOMPARE(names().size(), 3);
    QCOMPARE(list()->currentIndex().data().toString(), u"Cleo Cruz"_s);
    QCOMPARE(newestLabel(), u"Invite Cleo Cruz to “Potluck”"_s);
}

void TestRegistrationsPart::whoeverIsOnTheListIsNotAddedTwice()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead);
    invite(potluck, addPeople(2));
    open(potluck);
    click(u"addToEvent"_s);
    auto *dialog = m_window->findChild<Dialog *>(u"addToEventDialog"_s);
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(QApplication::focusWidget(), u"bell"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<Dialog *>(u"addToEventDialog"_s));
    QCOMPARE(names().size(), 2);
    QCOMPARE(list()->currentIndex().data().toString(), u"Ben Bell"_s);
}

void TestRegistrationsPart::enterShowsThePerson()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead);
    invite(potluck, addPeople(2));
    open(potluck);
    note({1}, Qt::Key_Return);
    QVERIFY(m_window->people()->isVisible());
    QCOMPARE(shown(), u"Ben Bell"_s);
}

void TestRegistrationsPart::aNoteIsTypedInTheList()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead);
    const auto people = addPeople(2);
    invite(potluck, people);
    open(potluck);
    note({0}, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Brings a yam"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(column(RegistrationTableModel::Note).first(), u"Brings a yam"_s);
    QCOMPARE(of(potluck, people.first()).note, u"Brings a yam"_s);
    QCOMPARE(answers(), (QStringList{u"invited"_s, u"invited"_s})); // letters of a note are no keys
}

void TestRegistrationsPart::attendanceIsClosedOnceItBegan()
{
    const Event potluck = makeEvent(u"Potluck"_s, past);
    const auto people = addPeople(5);
    invite(potluck, people);
    open(potluck);
    note({0, 1, 2, 3}, Qt::Key_Y);
    note({0}, Qt::Key_H);
    click(u"closeAttendance"_s);
    auto *dialog = this->dialog<ClosingDialog>();
    QCOMPARE(said(u"closingCounts"_s), u"1 came, and 3 said yes and were not seen."_s);
    auto *missing = dialog->findChild<QListWidget *>(u"closingMissing"_s);
    QCOMPARE(missing->count(), 3);
    QCOMPARE(button(u"writeClosing"_s)->text(), u"Close: 1 came, 3 did not"_s);
    missing->item(0)->setCheckState(Qt::Checked);
    QCOMPARE(button(u"writeClosing"_s)->text(), u"Close: 1 came, 2 did not"_s);
    click(u"writeClosing"_s);
    awaitEndOf<ClosingDialog>();
    QCOMPARE(of(potluck, people[0]).attendance, Attendance::Attended);
    QCOMPARE(of(potluck, people[1]).attendance, Attendance::Excused);
    QCOMPARE(of(potluck, people[2]).attendance, Attendance::NoShow);
    QCOMPARE(of(potluck, people[4]).attendance, Attendance::Unknown);
    QCOMPARE(workspace().events().find(session(), potluck.id)->status, EventStatus::Done);
    QVERIFY(!button(u"closeAttendance"_s)->isVisible());
    command(u"Undo"_s); // all of it is one action
    QCOMPARE(of(potluck, people[1]).attendance, Attendance::Unknown);
    QVERIFY(button(u"closeAttendance"_s)->isVisible());
}

void TestRegistrationsPart::withoutASheetItStaysUnknown()
{
    const Event potluck = makeEvent(u"Potluck"_s, past);
    const auto people = addPeople(2);
    invite(potluck, people);
    open(potluck);
    note({0, 1}, Qt::Key_Y);
    click(u"closeAttendance"_s);
    auto *dialog = this->dialog<ClosingDialog>();
    dialog->findChild<QRadioButton *>(u"noSheetKept"_s)->click();
    QVERIFY(!dialog->findChild<QListWidget *>(u"closingMissing"_s)->isEnabled());
    click(u"writeClosing"_s);
    awaitEndOf<ClosingDialog>();
    QCOMPARE(of(potluck, people[0]).attendance, Attendance::Untracked);
}

void TestRegistrationsPart::peopleAreInvitedFromTheirList()
{
    addPeople(3);
    makeEvent(u"Last potluck"_s, past);
    makeEvent(u"Conference"_s, QDate(2027, 3, 19));
    const Event potluck = makeEvent(u"Potluck"_s, ahead);
    command(u"Show everyone"_s);
    table()->selectAll();
    command(u"Invite to an event…"_s);
    auto *which = dialog<InviteDialog>()->findChild<QComboBox *>(u"inviteEvent"_s);
    QCOMPARE(which->count(), 2);
    QCOMPARE(which->currentText(), EventWords::named(potluck)); // the next one
    QCOMPARE(said(u"inviteCount"_s), u"3 people."_s);
    click(u"writeInvite"_s);
    awaitEndOf<InviteDialog>();
    QCOMPARE(workspace().registrations().counts(session(), potluck.id).unanswered, 3);
    command(u"Undo"_s);
    QCOMPARE(workspace().registrations().counts(session(), potluck.id).all, 0);
}

void TestRegistrationsPart::withoutAnEventAheadItSaysWhatToDo()
{
    addPeople(2);
    command(u"Show everyone"_s);
    table()->selectAll();
    command(u"Invite to an event…"_s);
    auto *dialog = this->dialog<InviteDialog>();
    QVERIFY(visibleTexts(dialog).contains(u"No event is ahead. Make one on the page Events, then invite them."_s));
    QVERIFY(!button(u"writeInvite"_s)->isEnabled());
}

void TestRegistrationsPart::aPersonShowsWhatTheyTookPartIn()
{
    const auto people = addPeople(1);
    const Event first = makeEvent(u"First"_s, QDate(2026, 10, 2)), second = makeEvent(u"Second"_s, past);
    const Event next = makeEvent(u"Third"_s, ahead);
    auto &registrations = workspace().registrations();
    for (const auto &event : {first, second, next}) {
        invite(event, people);
        QVERIFY(registrations.answer(session(), ids(event, people), Rsvp::Yes));
    }
    QVERIFY(registrations.mark(session(), ids(first, people), Attendance::Attended));
    QVERIFY(registrations.close(session(), second, true));
    command(u"Show everyone"_s);
    m_window->people()->showPerson(people.first());
    auto *tabs = m_window->people()->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == u"Taking part"_s)
            tabs->setCurrentIndex(tab);
    }
    QCOMPARE(said(u"eventsRecord"_s), u"Came to 1 of 2 they said yes to."_s);
    QCoreApplication::processEvents(); // lines are shown then
    QStringList told = visibleTexts(tabs->currentWidget());
    told.removeAll(said(u"eventsRecord"_s));
    QCOMPARE(told, (QStringList{EventWords::named(next) + u" · yes"_s,
                                EventWords::named(second) + u" · yes · "_s + EventWords::attendance(Attendance::NoShow),
                                EventWords::named(first) + u" · yes · "_s + EventWords::attendance(Attendance::Attended)}));
    click(u"showEvent/%1"_s.arg(second.id.value));
    QTRY_VERIFY(m_window->findChild<EventsPage *>()->isVisible());
    QCOMPARE(said(u"eventName"_s), u"Second"_s);
}

void TestRegistrationsPart::todayTellsOfWhatIsNearAndOfWhatIsNotClosed()
{
    const auto people = addPeople(2);
    const Event over = makeEvent(u"Over"_s, past), tomorrow = makeEvent(u"Tomorrow"_s, QDate(2026, 11, 17));
    makeEvent(u"Later"_s, ahead);
    makeEvent(u"Empty"_s, past); // nobody was on its list
    invite(over, people);
    invite(tomorrow, people);
    QVERIFY(workspace().registrations().answer(session(), ids(tomorrow, people), Rsvp::Yes));
    const auto lines = eventLines(workspace(), session());
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].name, u"Over"_s);
    QVERIFY(lines[0].isLate);
    QCOMPARE(lines[1].name, u"Tomorrow"_s);
    QVERIFY(lines[1].when.startsWith(u"tomorrow, "_s));
    QCOMPARE(lines[1].what, u"2 said yes"_s);
    QVERIFY(workspace().registrations().close(session(), over, true));
    QCOMPARE(eventLines(workspace(), session()).size(), 1);
    command(u"Today"_s);
    auto *today = find<QTableView>(u"today"_s);
    const auto rows = today->model()->match(today->model()->index(0, TodayModel::Name), Qt::DisplayRole, u"Tomorrow"_s);
    QCOMPARE(rows.size(), 1);
    today->setCurrentIndex(rows.first());
    today->setFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<EventsPage *>()->isVisible());
    QCOMPARE(said(u"eventName"_s), u"Tomorrow"_s);
}

void TestRegistrationsPart::withoutKindsNothingIsShownOfThem()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead);
    invite(potluck, addPeople(2));
    open(potluck);
    QVERIFY(list()->isColumnHidden(RegistrationTableModel::Kind));
    QVERIFY(!list()->isColumnHidden(RegistrationTableModel::Source));
    QCOMPARE(find<QComboBox>(u"registrationFilter"_s)->count(), 6);
    QVERIFY(!find<QLabel>(u"registrationWarnings"_s)->isVisible());
    for (const auto &name : {u"kind"_s, u"payment"_s, u"approve"_s, u"refuse"_s})
        QVERIFY2(!find<QAction>(u"mark/"_s + name)->isVisible(), qPrintable(name));
    QVERIFY(find<QAction>(u"mark/group"_s)->isVisible());
    note({0}, Qt::Key_A); // is no key here
    QCOMPARE(answers().first(), u"invited"_s);
}

void TestRegistrationsPart::kindsAreMadeAndToldByTheirPlaces()
{
    const Event conference = makeEvent(u"Conference"_s, ahead);
    const auto people = addPeople(3);
    invite(conference, people);
    open(conference);
    find<QAction>(u"registrationKindsWanted"_s)->trigger();
    auto *dialog = this->dialog<RegistrationKindsDialog>();
    auto *kinds = dialog->findChild<QTableWidget *>(u"registrationKinds"_s);
    QCOMPARE(kinds->rowCount(), 0);
    dialog->findChild<QLineEdit *>(u"registrationKindName"_s)->setText(u"Student"_s);
    dialog->findChild<QSpinBox *>(u"registrationKindPlaces"_s)->setValue(2);
    dialog->findChild<QLineEdit *>(u"registrationKindPrice"_s)->setText(u"20"_s);
    dialog->findChild<QLineEdit *>(u"registrationKindCloses"_s)->setText(u"2026-11-20"_s);
    click(u"newRegistrationKind"_s); // which keeps the first
    dialog->findChild<QLineEdit *>(u"registrationKindName"_s)->setText(u"Training camp"_s);
    dialog->findChild<QCheckBox *>(u"registrationKindApproval"_s)->setChecked(true);
    click(u"writeRegistrationKinds"_s);
    awaitEndOf<RegistrationKindsDialog>();
    const auto made = workspace().registrations().kinds(session(), conference.id);
    QCOMPARE(made.size(), 2);
    QCOMPARE(made[0].priceCents, 2000);
    QCOMPARE(made[0].closesOn, QDate(2026, 11, 20));
    QVERIFY(made[1].needsApproval);
    QVERIFY(!list()->isColumnHidden(RegistrationTableModel::Kind));
    QVERIFY(find<QAction>(u"mark/kind"_s)->isVisible());

    makeOf(conference, people, made[0]);
    QVERIFY(workspace().registrations().answer(session(), ids(conference, people.first(1)), Rsvp::Yes));
    QVERIFY(workspace().registrations().notePayment(session(), ids(conference, people.first(1)), {500, false}));
    find<QAction>(u"registrationKindsWanted"_s)->trigger();
    dialog = this->dialog<RegistrationKindsDialog>();
    kinds = dialog->findChild<QTableWidget *>(u"registrationKinds"_s);
    QStringList told;
    for (int column = 0; column < kinds->columnCount(); ++column)
        told += kinds->item(0, column)->text();
    QCOMPARE(told[0], u"Student"_s);
    QCOMPARE(told[1], u"1 of 2"_s);
    QCOMPARE(told[2], u"$20.00"_s);
    QCOMPARE(told[4], u"$5.00 of $20.00"_s);
    click(u"removeRegistrationKind"_s);
    QCOMPARE(kinds->rowCount(), 1);
    QVERIFY(!of(conference, people[0]).kind.isValid());
}

void TestRegistrationsPart::whatIsTypedWrongOfAKindStays()
{
    const Event conference = makeEvent(u"Conference"_s, ahead);
    open(conference); // where nobody is on the list yet
    click(u"firstRegistrationKinds"_s);
    auto *dialog = this->dialog<RegistrationKindsDialog>();
    auto *price = dialog->findChild<QLineEdit *>(u"registrationKindPrice"_s);
    auto *closes = dialog->findChild<QLineEdit *>(u"registrationKindCloses"_s);
    price->setText(u"a lot"_s);
    click(u"writeRegistrationKinds"_s);
    QVERIFY(said(u"registrationKindsProblem"_s).contains(u"a lot"_s));
    price->setText(u"5"_s);
    closes->setText(u"some day"_s);
    click(u"writeRegistrationKinds"_s);
    QVERIFY(said(u"registrationKindsProblem"_s).contains(u"some day"_s));
    closes->clear();
    click(u"writeRegistrationKinds"_s); // it has no name yet
    QVERIFY(dialog->isVisible());
    QCOMPARE(price->text(), u"5"_s);
    QVERIFY(workspace().registrations().kinds(session(), conference.id).isEmpty());
}

void TestRegistrationsPart::peopleAreOfAKindAndTheListIsNarrowedByIt()
{
    const Event conference = makeEvent(u"Conference"_s, ahead);
    const auto student = makeKind(conference, u"Student"_s, [](RegistrationKind &kind) { kind.places = 1; });
    const auto people = addPeople(4);
    invite(conference, people);
    open(conference);
    choose({0, 1});
    auto *asked = question(u"kind"_s, u"registrationKind"_s);
    auto *kind = asked->findChild<QComboBox *>(u"kindOfRegistration"_s);
    QVERIFY(kind->itemText(1).startsWith(u"Student, 0 of 1 place"_s));
    kind->setCurrentIndex(1);
    conclude(u"writeRegistrationKind"_s);
    QCOMPARE(column(RegistrationTableModel::Kind), (QStringList{u"Student"_s, u"Student"_s, {}, {}}));
    QCOMPARE(newestLabel(), u"“Conference”: register 2 people as Student"_s);
    note({0, 1}, Qt::Key_Y);
    QCOMPARE(answers()[1], u"place 1 in line: needs 1 of “Student”, 0 free"_s);
    auto *only = find<QComboBox>(u"registrationFilter"_s);
    only->setCurrentText(u"Kind: Student"_s);
    QCOMPARE(names(), (QStringList{u"Ana Alba"_s, u"Ben Bell"_s}));
    // The kind goes, and with it what was chosen.
    QVERIFY(workspace().registrations().remove(session(), student));
    QCoreApplication::processEvents();
    QCOMPARE(only->currentText(), u"All"_s);
    QCOMPARE(names().size(), 4);
}

void TestRegistrationsPart::somebodyIsApprovedOrNotByAKey()
{
    const Event conference = makeEvent(u"Conference"_s, ahead);
    const auto camp = makeKind(conference, u"Training camp"_s, [](RegistrationKind &kind) { kind.needsApproval = true; });
    const auto people = addPeople(3);
    invite(conference, people);
    makeOf(conference, people, camp);
    open(conference);
    choose({0});
    QVERIFY(!find<QAction>(u"mark/approve"_s)->isEnabled());
    note({0, 1}, Qt::Key_Y);
    QCOMPARE(answers().first(), EventWords::rsvp(Rsvp::Pending));
    QCOMPARE(said(u"registrationNumbers"_s), u"0 yes · 1 not answered · 2 to approve"_s);
    find<QComboBox>(u"registrationFilter"_s)->setCurrentText(u"To approve"_s);
    QCOMPARE(names(), (QStringList{u"Ana Alba"_s, u"Ben Bell"_s}));
    find<QComboBox>(u"registrationFilter"_s)->setCurrentText(u"All"_s);
    note({0}, Qt::Key_A);
    note({1}, Qt::Key_R);
    QCOMPARE(answers(), (QStringList{u"yes"_s, EventWords::rsvp(Rsvp::Refused), u"invited"_s}));
}

void TestRegistrationsPart::somebodyIsApprovedWhereThereAreNoKinds()
{
    const Event conference = makeEvent(u"Conference"_s, ahead);
    const auto camp = makeKind(conference, u"Training camp"_s, [](RegistrationKind &kind) { kind.needsApproval = true; });
    const auto people = addPeople(2);
    invite(conference, people);
    makeOf(conference, people, camp);
    QVERIFY(workspace().registrations().answer(session(), ids(conference, people.first(1)), Rsvp::Yes));
    QVERIFY(workspace().registrations().remove(session(), camp));
    open(conference);
    QVERIFY(find<QComboBox>(u"registrationFilter"_s)->findText(u"To approve"_s) >= 0);
    note({0}, Qt::Key_A);
    QCOMPARE(answers(), (QStringList{u"yes"_s, u"invited"_s}));
    QVERIFY(!find<QAction>(u"mark/approve"_s)->isVisible());
}

void TestRegistrationsPart::paymentsOfSeveralLeaveScholarshipsAlone()
{
    const Event conference = makeEvent(u"Conference"_s, ahead);
    const auto student = makeKind(conference, u"Student"_s, [](RegistrationKind &kind) { kind.priceCents = 2000; });
    const auto people = addPeople(2);
    invite(conference, people);
    makeOf(conference, people, student);
    QVERIFY(workspace().registrations().notePayment(session(), ids(conference, people.first(1)), {{}, true}));
    open(conference);
    choose({0, 1});
    question(u"payment"_s, u"registrationPayment"_s);
    conclude(u"writePayment"_s);
    QVERIFY(of(conference, people[0]).hasScholarship);
    QCOMPARE(of(conference, people[0]).paidCents, 0);
    QCOMPARE(of(conference, people[1]).paidCents, 2000);
}

void TestRegistrationsPart::aGroupWaitsUntilAllOfItFits()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead, 2);
    const auto people = addPeople(5);
    invite(potluck, people);
    open(potluck);
    choose({0, 1, 2});
    auto *asked = question(u"group"_s, u"registrationGroup"_s);
    asked->findChild<QComboBox *>(u"groupOfRegistration"_s)->setEditText(u"Delegation"_s);
    conclude(u"writeRegistrationGroup"_s);
    QCOMPARE(names()[0], u"Ana Alba · Delegation"_s);
    note({3}, Qt::Key_Y);
    note({0, 1, 2}, Qt::Key_Y);
    QCOMPARE(answers()[0], u"place 1 in line: needs 3, 1 free"_s);
    note({4}, Qt::Key_Y); // one place is enough for one
    QCOMPARE(answers()[4], u"yes"_s);
    QCOMPARE(answers()[2], u"place 1 in line: needs 3, 0 free"_s);
    type(u"registrationSearch"_s, u"deleg"_s);
    QCOMPARE(names().size(), 3);
    find<QComboBox>(u"registrationFilter"_s)->setCurrentText(u"Waiting"_s);
    choose({0, 1, 2});
    asked = question(u"group"_s, u"registrationGroup"_s);
    QCOMPARE(asked->findChild<QComboBox *>(u"groupOfRegistration"_s)->currentText(), u"Delegation"_s);
    asked->findChild<QComboBox *>(u"groupOfRegistration"_s)->setEditText({});
    conclude(u"writeRegistrationGroup"_s);
    QVERIFY(!of(potluck, people[0]).group.isValid());
}

void TestRegistrationsPart::whatIsPaidIsTold()
{
    const Event conference = makeEvent(u"Conference"_s, ahead);
    const auto student = makeKind(conference, u"Student"_s, [](RegistrationKind &kind) { kind.priceCents = 2000; });
    const auto people = addPeople(3);
    invite(conference, people);
    makeOf(conference, people, student);
    open(conference);
    const auto kinds = [this] { return column(RegistrationTableModel::Kind); };
    QCOMPARE(kinds().first(), u"Student · $20.00 due"_s);
    choose({0});
    auto *asked = question(u"payment"_s, u"registrationPayment"_s);
    asked->findChild<QLineEdit *>(u"paidAmount"_s)->setText(u"much"_s);
    click(u"writePayment"_s);
    QVERIFY(said(u"registrationPaymentProblem"_s).contains(u"much"_s));
    asked->findChild<QLineEdit *>(u"paidAmount"_s)->setText(u"12.50"_s);
    conclude(u"writePayment"_s);
    QCOMPARE(kinds().first(), u"Student · $7.50 due"_s);
    choose({1});
    question(u"payment"_s, u"registrationPayment"_s);
    conclude(u"writePayment"_s); // all that is due
    choose({2});
    question(u"payment"_s, u"registrationPayment"_s)->findChild<QCheckBox *>(u"paidScholarship"_s)->setChecked(true);
    conclude(u"writePayment"_s);
    QCOMPARE(kinds(), (QStringList{u"Student · $7.50 due"_s, u"Student · paid"_s, u"Student · scholarship"_s}));
}

void TestRegistrationsPart::aYesAfterTheLastDayIsNotedAndTold()
{
    const Event conference = makeEvent(u"Conference"_s, ahead);
    const auto student =
        makeKind(conference, u"Student"_s, [](RegistrationKind &kind) { kind.closesOn = QDate(2026, 11, 13); });
    const auto people = addPeople(2);
    invite(conference, people);
    makeOf(conference, people.first(1), student);
    open(conference);
    note({0, 1}, Qt::Key_Y);
    QCOMPARE(answers(), (QStringList{u"yes"_s, u"yes"_s}));
    const auto toolTip = [this](int row) {
        return list()->model()->index(row, RegistrationTableModel::Answer).data(Qt::ToolTipRole).toString();
    };
    QVERIFY(toolTip(0).contains(u"“Student” closed on Fri 13 Nov 2026."_s));
    QVERIFY(!toolTip(1).contains(u"closed"_s));
    QVERIFY(visibleTexts(m_window.get()).contains(u"Noted, but look: “Student” closed on Fri 13 Nov 2026."_s));
}

void TestRegistrationsPart::peopleAreInvitedAsAKind()
{
    const Event conference = makeEvent(u"Conference"_s, ahead), potluck = makeEvent(u"Potluck"_s, QDate(2026, 11, 20));
    const auto student = makeKind(conference, u"Student"_s);
    const auto people = addPeople(2);
    QVERIFY(workspace().groups().addMembers(session(), {{}, u"Outreach"_s}, people));
    open(potluck);
    click(u"invite"_s);
    QVERIFY(!dialog<InviteDialog>()->findChild<QComboBox *>(u"inviteKind"_s)->isVisible());
    press(Qt::Key_Escape);
    awaitEndOf<InviteDialog>();
    open(conference);
    click(u"invite"_s);
    auto *dialog = this->dialog<InviteDialog>();
    QTest::keyClicks(dialog->findChild<QComboBox *>(u"inviteWhom"_s)->lineEdit(), u"outr"_s);
    auto *kind = dialog->findChild<QComboBox *>(u"inviteKind"_s);
    QVERIFY(kind->isVisible());
    kind->setCurrentText(u"Student"_s);
    click(u"writeInvite"_s);
    awaitEndOf<InviteDialog>();
    QCOMPARE(of(conference, people[0]).kind, student.id);
}

void TestRegistrationsPart::twoDoorsAreTold()
{
    const Event potluck = makeEvent(u"Potluck"_s, past);
    const auto people = addPeople(1);
    invite(potluck, people);
    const auto id = of(potluck, people[0]).id;
    QVERIFY(workspace().registrations().checkIn(session(), id, u"front"_s));
    QVERIFY(workspace().store().act(session(), Operation::EditPeople, u"Bring in the other door"_s, [&](Action &action) {
        CheckIn other{0, id, instantText(action.doneAt().addSecs(60)), u"back"_s, 0};
        action.on<RegistrationRepository>().insert(action, other);
    }));
    open(potluck);
    QVERIFY(column(RegistrationTableModel::Came).first().endsWith(u" · checked in twice"_s));
    QCOMPARE(said(u"registrationNumbers"_s), u"0 yes · 1 not answered · 1 came"_s);
}

void TestRegistrationsPart::everythingHasAName()
{
    const Event conference = makeEvent(u"Conference"_s, ahead);
    makeKind(conference, u"Student"_s);
    invite(conference, addPeople(1));
    open(conference);
    find<QAction>(u"registrationKindsWanted"_s)->trigger();
    auto *kinds = dialog<RegistrationKindsDialog>();
    QCOMPARE(unnamed(kinds), QStringList());
    kinds->reject();
    awaitEndOf<RegistrationKindsDialog>();
    for (const auto &[mark, name] : {std::pair(u"kind"_s, u"registrationKind"_s),
                                     {u"group"_s, u"registrationGroup"_s},
                                     {u"payment"_s, u"registrationPayment"_s}}) {
        choose({0});
        auto *asked = question(mark, name);
        QCOMPARE(unnamed(asked), QStringList());
        asked->reject();
        awaitEndOf<Dialog>();
    }
    const Event potluck = makeEvent(u"Potluck"_s, past);
    invite(potluck, addPeople(2));
    open(potluck);
    QCOMPARE(unnamed(part()), QStringList());
    note({0}, Qt::Key_Y);
    click(u"closeAttendance"_s);
    QCOMPARE(unnamed(dialog<ClosingDialog>()), QStringList());
    press(Qt::Key_Escape);
    awaitEndOf<ClosingDialog>();
    click(u"invite"_s);
    QCOMPARE(unnamed(dialog<InviteDialog>()), QStringList());
}

void TestRegistrationsPart::theModelHoldsTogether()
{
    const Event potluck = makeEvent(u"Potluck"_s, ahead);
    invite(potluck, addPeople(3));
    WindowWork work;
    RegistrationTableModel model(workspace(), session(), work);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(potluck);
    QCOMPARE(model.rowCount(), 3);
    model.narrow(RegistrationTableModel::Only::Yes, {});
    QCOMPARE(model.rowCount(), 0);
    model.narrow(RegistrationTableModel::Only::Everybody, u"be"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(model.at(0).id), 0);
    QVERIFY(!model.at(7).id.isValid());
}

RNF_TEST(TestRegistrationsPart)
#include "tst_registrations_part.moc"
