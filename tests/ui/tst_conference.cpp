#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "budget/BudgetLineDialog.h"
#include "budget/Budgets.h"
#include "events/CheckInWindow.h"
#include "events/ClosingDialog.h"
#include "events/EventTimes.h"
#include "events/EventsPage.h"
#include "events/NewEventDialog.h"
#include "events/RegistrationFileDialog.h"
#include "events/RegistrationTableModel.h"
#include "events/Registrations.h"
#include "look/SearchField.h"
#include "needs/NeedDialog.h"
#include "needs/NeedTableModel.h"
#include "needs/Needs.h"
#include "recap/EventRecaps.h"
#include "staffing/PutOnDialog.h"
#include "staffing/ShiftDialog.h"
#include "staffing/Staffing.h"
#include "work/TaskTemplates.h"

#include <QListView>

using namespace rnf;
using namespace Qt::StringLiterals;

namespace {

constexpr int registered = 300, members = 200, students = 80; // the others go to the camp
constexpr int atTheDoor = 60, onPaper = 160;

} // namespace

/// A conference from its template to its recap, in one workspace: each part goes on where the one before it stopped, and every
/// number that the window shows is counted again.
class TestConference : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        prepareOnce(u"conference"_s);
        openWindow();
    }
    void cleanupTestCase() { closeWindow(); }

    void itBeginsWithWhatItsKindNeeds();
    void threeHundredRegisterByAFile();
    void aGroupThatWaitsIsPromoted();
    void needsAreAskedForPlannedAndMet();
    void shiftsAreMadeAndFilled();
    void peopleComeThroughTheDoor();
    void whoWorkedIsNoted();
    void moneyIsWrittenDown();
    void attendanceIsClosedAndEverybodyIsThanked();
    void itStandsInTheHistoryOfPeople();

private:
    Registrations &registrations() { return workspace().registrations(); }
    Event event() { return *workspace().events().find(session(), m_event); }
    EventCounts counts() { return registrations().counts(session(), m_event); }
    QList<RegistrationRow> rows() { return registrations().of(session(), m_event); }
    /// Counted one by one, by nothing that the window uses.
    int countOf(const std::function<bool(const Registration &)> &isOne)
    {
        int count = 0;
        for (const auto &row : rows())
            count += isOne(row.registration) ? 1 : 0;
        return count;
    }
    QList<RegistrationId> idsOf(const QList<PersonId> &people)
    {
        QList<RegistrationId> ids;
        for (const auto person : people)
            ids += registrations().find(session(), m_event, person)->id;
        return ids;
    }
    void openTab(const QString &title)
    {
        command(u"Events"_s);
        m_window->findChild<EventsPage *>()->goTo(m_event);
        turnTab(u"eventTabs"_s, title);
    }
    void typeIn(const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        keys(text);
    }
    QByteArray list() const;
    static QString nameAt(int index) { return u"Guest%1 Family%1"_s.arg(index, 3, 10, QLatin1Char('0')); }

    EventId m_event;
    QList<PersonId> m_waiting; ///< three who come together, and one
};

QByteArray TestConference::list() const
{
    QByteArray list = "Name,Email,Status,Ticket type,Source\n";
    for (int i = 0; i < registered; ++i) {
        const QString kind = i < members ? u"Member"_s : i < members + students ? u"Student"_s : u"Training camp"_s;
        list += u"%1,guest%2@example.org,yes,%3,%4\n"_s
                    .arg(nameAt(i), QString::number(i), kind, i % 3 == 0 ? u"flyer"_s : u"newsletter"_s)
                    .toUtf8();
    }
    return list;
}

void TestConference::itBeginsWithWhatItsKindNeeds()
{
    command(u"Events"_s);
    click(u"newEvent"_s);
    fillIn<NewEventDialog>([&](NewEventDialog &) {
        keysAlong({u"City conference"_s, u"Conference"_s, u"16 nov"_s, u"9am"_s});
        find<QWidget>(u"newEventPlace"_s)->setFocus(Qt::TabFocusReason);
        keysAlong({u"Workers' School"_s});
        keys(QString::number(registered));
        click(u"writeEvent"_s);
    });
    m_event = workspace().events().all(session()).first().id;
    // Three days; today is the last one, and not over at whatever hour the test runs.
    Event threeDays = event();
    EventTimes::set(threeDays, QDate(2026, 11, 14), QTime(9, 0), 2 * 24 * 60 + 14 * 60 + 59);
    QVERIFY(workspace().events().save(session(), event(), threeDays));
    for (const auto &tab : {u"Plan"_s, u"Needs"_s, u"Volunteer shifts"_s, u"Budget"_s})
        openTab(tab);
    const auto kind = workspace().events().kind(session(), event().kind);
    const auto plan = workspace().taskTemplates().find(session(), kind->plan);
    QCOMPARE(workspace().tasks().ofEvent(session(), m_event).size(), plan->items.size());
    QVERIFY(plan->items.size() > 10);
}

void TestConference::threeHundredRegisterByAFile()
{
    openTab(u"People"_s);
    m_prompts.path = m_folder->filePath(u"list.csv"_s);
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(list());
    file.close();
    command(u"Bring in a list…"_s);
    fillIn<RegistrationFileDialog>([this](RegistrationFileDialog &dialog) {
        click(u"bringIn"_s);
        QTRY_VERIFY2(said(u"bringInSentence"_s).startsWith(u"Done: "_s), qPrintable(said(u"bringInSentence"_s)));
        dialog.reject();
    });
    QCOMPARE(counts().yes, registered);
    QCOMPARE(countOf([](const Registration &one) { return one.rsvp == Rsvp::Yes; }), registered);
    QCOMPARE(find<QTableView>(u"registrations"_s)->model()->rowCount(), registered);
    QVERIFY2(said(u"registrationNumbers"_s).contains(u"300 yes"_s), qPrintable(said(u"registrationNumbers"_s)));
    const auto kinds = registrations().kindCounts(session(), m_event);
    QCOMPARE(kinds.size(), 3);
    for (const auto &kind : kinds)
        QCOMPARE(kind.yes, countOf([&](const Registration &one) { return one.kind == kind.kind; }));
    QCOMPARE(countOf([](const Registration &one) { return one.sourceCode == u"flyer"; }), registered / 3);
}

/// The example of events.md, section 17, in a full house.
void TestConference::aGroupThatWaitsIsPromoted()
{
    for (const auto &family : {u"Alba"_s, u"Bell"_s, u"Cruz"_s, u"Single"_s})
        m_waiting += add(u"Zoe"_s, family);
    QVERIFY(registrations().invite(session(), event(), m_waiting));
    QVERIFY(registrations().group(session(), m_event, u"Delegation"_s, idsOf(m_waiting.first(3))));
    QVERIFY(registrations().answer(session(), idsOf(m_waiting.first(3)), Rsvp::Yes));
    QVERIFY(registrations().answer(session(), idsOf(m_waiting.last(1)), Rsvp::Yes));
    QCOMPARE(counts().waiting, 4);
    const auto standing = [this](PersonId person) { return registrations().find(session(), m_event, person)->rsvp; };
    const auto cancel = [this](int first, int count) {
        QList<PersonId> leaving;
        for (const auto &row : rows()) {
            if (row.registration.rsvp == Rsvp::Yes && row.name > nameAt(first - 1) && row.name <= nameAt(first + count - 1))
                leaving += row.registration.person;
        }
        QCOMPARE(leaving.size(), count);
        QVERIFY(registrations().answer(session(), idsOf(leaving), Rsvp::Cancelled));
    };
    cancel(0, 1);
    QCOMPARE(standing(m_waiting[3]), Rsvp::Offered);
    QCOMPARE(standing(m_waiting[0]), Rsvp::Waitlisted);
    openTab(u"People"_s);
    QStringList answers;
    const auto *model = find<QTableView>(u"registrations"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        answers += model->index(row, RegistrationTableModel::Answer).data().toString();
    QCOMPARE(answers.filter(u"needs 3, 1 free"_s).size(), 3);
    QVERIFY(registrations().answer(session(), idsOf(m_waiting.last(1)), Rsvp::Yes));
    cancel(1, 3);
    for (const auto person : m_waiting.first(3))
        QCOMPARE(standing(person), Rsvp::Offered);
    QVERIFY(registrations().answer(session(), idsOf(m_waiting.first(3)), Rsvp::Yes));
    QCOMPARE(counts().yes, registered);
    QCOMPARE(counts().waiting + counts().offered, 0);
}

void TestConference::needsAreAskedForPlannedAndMet()
{
    openTab(u"Needs"_s);
    for (const auto &[person, kind] : {std::pair(u"family010"_s, NeedKind::Mobility),
                                       {u"family011"_s, NeedKind::Diet},
                                       {u"family012"_s, NeedKind::Transport}}) {
        click(u"addNeed"_s);
        fillIn<NeedDialog>([&](NeedDialog &) {
            keys(person);
            key(Qt::Key_Return);
            find<QComboBox>(u"needKind"_s)->setCurrentIndex(int(kind));
            click(u"writeNeed"_s);
        });
    }
    auto *table = find<QTableView>(u"needTable"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    const auto all = workspace().needs().of(session(), m_event);
    QCOMPARE(all.size(), 3);
    for (int row = 0; row < 3; ++row) {
        focus(u"needTable"_s);
        table->selectRow(row);
        key(Qt::Key_M);
    }
    int met = 0;
    for (const auto &row : workspace().needs().of(session(), m_event))
        met += row.need.status == NeedStatus::Met ? 1 : 0;
    QCOMPARE(met, 3);
}

void TestConference::shiftsAreMadeAndFilled()
{
    openTab(u"Volunteer shifts"_s);
    click(u"makeFirstShifts"_s);
    fillIn<ShiftDialog>([this](ShiftDialog &) {
        typeIn(u"shiftFrom"_s, u"9:00"_s);
        typeIn(u"shiftUntil"_s, u"13:00"_s);
        typeIn(u"newShiftRole"_s, u"Door"_s);
        click(u"addShiftRole"_s);
        find<QSpinBox>(u"least/Door"_s)->setValue(2);
        click(u"writeShift"_s);
    });
    for (const auto &name : {u"family020"_s, u"family021"_s}) {
        click(u"putOn"_s);
        fillIn<PutOnDialog>([&](PutOnDialog &) {
            keys(name);
            click(u"putOnShift"_s);
        });
    }
    const auto fill = workspace().staffing().fill(session(), m_event);
    QVERIFY(!fill.isEmpty());
    QCOMPARE(fill.first().signedUp, 2);
    QCOMPARE(fill.first().missing(), 0);
}

void TestConference::peopleComeThroughTheDoor()
{
    openTab(u"People"_s);
    click(u"openDoor"_s);
    const QPointer door = m_window->findChild<CheckInWindow *>();
    QVERIFY(door);
    door->activateWindow();
    auto *box = door->findChild<SearchField *>(u"doorBox"_s);
    QTRY_COMPARE(QApplication::focusWidget(), box);
    for (int i = 0; i < atTheDoor; ++i) {
        keys(u"family%1"_s.arg(100 + i));
        key(Qt::Key_Return);
    }
    QCOMPARE(door->findChild<QLabel *>(u"doorHere"_s)->text(), u"Here: %1 of %2"_s.arg(atTheDoor).arg(registered));
    for (const auto &walkIn : {u"Nora Quinn"_s, u"Omar Reed"_s}) {
        keys(walkIn);
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), box);
    }
    delete door;
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    // The others signed a sheet.
    QList<RegistrationId> signedIn;
    for (const auto &row : rows()) {
        if (row.registration.rsvp == Rsvp::Yes && row.registration.attendance == Attendance::Unknown
            && signedIn.size() < onPaper)
            signedIn += row.registration.id;
    }
    QVERIFY(registrations().mark(session(), signedIn, Attendance::Attended));
    QCOMPARE(counts().came, atTheDoor + onPaper + 2);
    QCOMPARE(counts().walkIns, 2);
    QCOMPARE(countOf([](const Registration &one) { return one.hasCome(); }), counts().came);
}

void TestConference::whoWorkedIsNoted()
{
    openTab(u"Volunteer shifts"_s);
    find<QTableView>(u"shiftList"_s)->selectRow(0);
    auto *people = find<QTableView>(u"signUps"_s);
    for (int row = 0; row < 2; ++row) {
        people->selectRow(row);
        focus(u"signUps"_s);
        key(Qt::Key_D);
    }
    const auto thanks = workspace().staffing().thankYou(session(), m_event);
    QCOMPARE(thanks.size(), 2);
    for (const auto &one : thanks) {
        QCOMPARE(one.minutes, 240);
        const auto hours = workspace().hours().entriesOf(session(), one.person, QDate(2026, 11, 9), QDate(2026, 11, 23));
        QCOMPARE(minutesTogether(hours), 240);
    }
}

void TestConference::moneyIsWrittenDown()
{
    openTab(u"Budget"_s);
    click(u"firstExpense"_s);
    fillIn<BudgetLineDialog>([this](BudgetLineDialog &) {
        typeIn(u"lineText"_s, u"rooms"_s);
        typeIn(u"linePlanned"_s, u"4,800"_s);
        typeIn(u"lineActual"_s, u"4,440"_s);
        key(Qt::Key_Return);
    });
    BudgetLine tickets;
    tickets.event = m_event;
    tickets.side = BudgetSide::Income;
    tickets.category = BudgetCategory::Tickets;
    tickets.actualCents = 300000;
    QVERIFY(workspace().budgets().add(session(), tickets));
    EventOrganization sponsor;
    sponsor.event = m_event;
    sponsor.name = u"River Books"_s;
    sponsor.role = PartnerRole::Sponsor;
    sponsor.stage = PartnerStage::Paid;
    sponsor.pledgedCents = sponsor.receivedCents = 100000;
    QVERIFY(workspace().budgets().add(session(), sponsor));
    const BudgetTotals totals = workspace().budgets().totals(session(), m_event);
    QCOMPARE(totals.expense.actual, 444000);
    QCOMPARE(totals.income.actual, 400000);
    QCOMPARE(totals.result().actual, -44000);
    QCOMPARE(*totals.costPerAttendeeCents(), qint64(444000 / 222)); // 222 came
    QCOMPARE(*totals.grassrootsShare(), 0.75);
}

void TestConference::attendanceIsClosedAndEverybodyIsThanked()
{
    openTab(u"After"_s);
    click(u"closeAfter"_s);
    fillIn<ClosingDialog>([this](ClosingDialog &) { click(u"writeClosing"_s); });
    QTRY_COMPARE(event().status, EventStatus::Done);
    const int expected = registered - atTheDoor - onPaper;
    QCOMPARE(counts().noShows, countOf([](const Registration &one) { return one.attendance == Attendance::NoShow; }));
    const EventRecap recap = workspace().recaps().of(session(), event());
    QCOMPARE(recap.came.size(), counts().came);
    QCOMPARE(recap.walkIns.size(), 2);
    QCOMPARE(recap.newFaces.size(), counts().came); // there was no event before
    QCOMPARE(recap.volunteerMinutes(), 480);
    QCOMPARE(recap.unthanked.size(), 1);
    QVERIFY2(counts().noShows >= expected, qPrintable(QString::number(counts().noShows)));
    QCOMPARE(recap.missed.size(), counts().noShows);
    QStringList texts;
    for (const auto *label : m_window->findChild<QWidget *>(u"after"_s)->findChildren<QLabel *>())
        texts += label->text();
    for (const auto &said : {u"222 came"_s, u"2 of them walked in"_s})
        QVERIFY2(!texts.filter(said).isEmpty(), qPrintable(texts.join(u'\n')));
    openTab(u"After"_s); // it is no longer among those ahead
    click(u"thanked/%1"_s.arg(recap.unthanked.first().id.value));
    QTRY_VERIFY(workspace().recaps().of(session(), event()).unthanked.isEmpty());
}

void TestConference::itStandsInTheHistoryOfPeople()
{
    const auto guest = workspace().people().ids(session(), u"family100"_s);
    QCOMPARE(guest.size(), 1);
    const auto history = registrations().of(session(), guest.first());
    QCOMPARE(history.size(), 1);
    QVERIFY(history.first().registration.hasCome());
    QCOMPARE(history.first().event.name, u"City conference"_s);
    QVERIFY(workspace().check(session())->isEmpty());
}

RNF_TEST(TestConference)
#include "tst_conference.moc"
