#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "events/EventTimes.h"
#include "events/Events.h"
#include "events/Registrations.h"
#include "staffing/CertificatesDialog.h"
#include "staffing/ChoicesDialog.h"
#include "staffing/CoverDialog.h"
#include "staffing/PutOnDialog.h"
#include "staffing/RolesDialog.h"
#include "staffing/ShiftDialog.h"
#include "staffing/ShiftTableModel.h"
#include "staffing/ShiftsPart.h"
#include "staffing/SignUpSteps.h"
#include "staffing/SignUpTableModel.h"
#include "staffing/Staffing.h"
#include "staffing/TimesDialog.h"
#include "work/ReasonDialog.h"
#include "workspace/DemoConferenceShifts.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Volunteer shifts in the real window: a day of them is made, people are put on them, cover is found, and what was worked is
/// noted by keys.
class TestShiftsPart : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"shifts-part"_s); }
    void init()
    {
        openWindow();
        Event event;
        event.name = u"Conference"_s;
        event.hasShifts = true;
        EventTimes::set(event, QDate(2026, 11, 20), {9, 0}, 8 * 60);
        m_event = *workspace().events().add(session(), {event, {}, {}});
        m_ana = add(u"Ana"_s, u"Díaz"_s);
        m_ben = add(u"Ben"_s, u"Okafor"_s);
    }
    void cleanup() { closeWindow(); }

    void aDayOfShiftsIsMade();
    void whatCannotBeReadStaysInTheDialog();
    void aShortShiftIsAmberUntilItIsFilled();
    void warningsStandBelowWhileOneChooses();
    void theLoadGuardAsksForAReason();
    void aWishIsApprovedByAKey();
    void coverIsFoundForWhoeverLooksForIt();
    void whatWasWorkedIsNotedByKeys();
    void whoeverCameBeforeMidnightWorkedFromTheDayBefore();
    void anEmptyShiftSaysSo();
    void aShiftIsEditedAndDeleted();
    void rolesAndCertificatesAreKept();
    void aPersonSeesWhatTheyCanTake();
    void theListIsPrinted();
    void everyNumberIsCountedAgain();
    void nothingIsCutInTheUsualWidth();
    void everythingHasAName();
    void theModelsKeepTheirPromises();

private:
    using Shifts = ShiftTableModel;
    using People = SignUpTableModel;
    Staffing &staffing() { return workspace().staffing(); }
    Event event() { return *workspace().events().find(session(), m_event); }
    void openShifts()
    {
        command(u"Events"_s);
        find<QTableView>(u"events"_s)->selectRow(0);
        focus(u"events"_s);
        key(Qt::Key_Return);
        turnTab(u"eventTabs"_s, u"Volunteer shifts"_s);
    }
    VolunteerRoleId door()
    {
        const auto roles = staffing().roles(session());
        const auto found = std::ranges::find(roles, u"Door"_s, &VolunteerRole::name);
        return found == roles.end() ? *staffing().add(session(), {{}, u"Door"_s, {}, true}) : found->id;
    }
    /// On a day of the event, or before today.
    VolunteerShiftId make(int from, int until, int least = 1, const QDate &day = {2026, 11, 20})
    {
        ShiftGrid grid;
        grid.event = m_event;
        grid.first = grid.last = day;
        grid.from = QTime(from, 0);
        grid.until = QTime(until, 0);
        grid.needs = {{{}, {}, door(), least, 0}};
        const auto before = staffing().shifts(session(), m_event);
        if (const auto made = staffing().make(session(), grid); !made)
            qFatal("%s", qPrintable(made.error().message));
        for (const auto &shift : staffing().shifts(session(), m_event)) {
            if (!before.contains(shift))
                return shift.id;
        }
        return {};
    }
    void put(VolunteerShiftId shift, PersonId person, SignUpStatus status)
    {
        QVERIFY(staffing().signUp(session(), shift, door(), person, status));
    }
    SignUpStatus statusOf(PersonId person) { return staffing().signUps(session(), person).first().signUp.status; }
    void choose(const QString &action) { find<QAction>(action)->trigger(); }
    QString of(int row, int column) { return cell(u"shiftList"_s, row, column); }
    QString who(int row, int column) { return cell(u"signUps"_s, row, column); }
    QColor colourOf(int row)
    {
        return find<QTableView>(u"shiftList"_s)->model()->index(row, 0).data(Qt::ForegroundRole).value<QColor>();
    }
    void typeIn(const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        keys(text);
    }

    EventId m_event;
    PersonId m_ana, m_ben;
};

void TestShiftsPart::aDayOfShiftsIsMade()
{
    openShifts();
    QVERIFY(!find<QTableView>(u"shiftList"_s)->isVisible());
    click(u"makeFirstShifts"_s);
    fillIn<ShiftDialog>([this](ShiftDialog &) {
        typeIn(u"shiftFrom"_s, u"8:00"_s);
        typeIn(u"shiftUntil"_s, u"20:00"_s);
        QCOMPARE(said(u"shiftCount"_s), u"That makes 3 shifts."_s);
        typeIn(u"newShiftRole"_s, u"Door"_s);
        click(u"addShiftRole"_s);
        find<QSpinBox>(u"least/Door"_s)->setValue(2);
        find<QSpinBox>(u"most/Door"_s)->setValue(3);
        click(u"writeShift"_s);
    });
    QCOMPARE(staffing().shifts(session(), m_event).size(), 3);
    QCOMPARE(newestLabel(), u"Make 3 shifts of “Conference”"_s);
    QCOMPARE(of(0, Shifts::When), u"Fri 20 Nov, 8:00 AM – 12:00 PM"_s);
    QCOMPARE(of(0, Shifts::Shift), u"Door"_s);
    QCOMPARE(of(0, Shifts::Filled), u"0 of 2"_s);
    QCOMPARE(said(u"shiftNumbers"_s), u"3 shifts · 0 of 6 places filled"_s);
    command(u"Undo"_s);
    QVERIFY(staffing().shifts(session(), m_event).isEmpty());
    QVERIFY(!find<QTableView>(u"shiftList"_s)->isVisible());
}

void TestShiftsPart::whatCannotBeReadStaysInTheDialog()
{
    openShifts();
    click(u"makeShifts"_s);
    fillIn<ShiftDialog>([this](ShiftDialog &dialog) {
        typeIn(u"shiftName"_s, u"Front door"_s);
        typeIn(u"shiftFrom"_s, u"early"_s);
        click(u"writeShift"_s);
        QVERIFY(said(u"shiftProblem"_s).contains(u"early"_s));
        typeIn(u"shiftFrom"_s, u"8:00"_s);
        click(u"writeShift"_s);
        QVERIFY(said(u"shiftProblem"_s).contains(u"role"_s)); // it takes none yet
        QCOMPARE(find<QLineEdit>(u"shiftName"_s)->text(), u"Front door"_s);
        dialog.reject();
    });
    QVERIFY(staffing().shifts(session(), m_event).isEmpty());
}

void TestShiftsPart::aShortShiftIsAmberUntilItIsFilled()
{
    make(8, 12);
    openShifts();
    const Colours &colours = Theme::colours(QApplication::palette());
    QCOMPARE(colourOf(0), colours.warning);
    click(u"putOn"_s);
    fillIn<PutOnDialog>([this](PutOnDialog &) {
        keys(u"ana"_s);
        QVERIFY(!find<QLabel>(u"concerns"_s)->isVisible());
        click(u"putOnShift"_s);
    });
    QCOMPARE(newestLabel(), u"Put Ana Díaz on “Door, Friday 8:00 AM”"_s);
    QCOMPARE(colourOf(0), colours.text);
    QCOMPARE(of(0, Shifts::Filled), u"1 of 1"_s);
    QCOMPARE(who(0, People::Name), u"Ana Díaz"_s);
    QCOMPARE(who(0, People::Status), u"on it"_s);
    QCOMPARE(said(u"shiftTitle"_s), u"Door, Friday 8:00 AM · Door"_s);
}

void TestShiftsPart::warningsStandBelowWhileOneChooses()
{
    const auto first = make(8, 10);
    make(9, 11);
    put(first, m_ana, SignUpStatus::Approved);
    openShifts();
    find<QTableView>(u"shiftList"_s)->selectRow(1);
    click(u"putOn"_s);
    fillIn<PutOnDialog>([this](PutOnDialog &) {
        keys(u"ana"_s);
        QCOMPARE(said(u"concerns"_s), u"Clashes with “Door, Friday 8:00 AM”."_s);
        QVERIFY(find<QLabel>(u"concerns"_s)->isVisible());
        typeIn(u"personSearch"_s, u"ben"_s);
        QVERIFY(!find<QLabel>(u"concerns"_s)->isVisible());
        click(u"askFirst"_s);
    });
    QCOMPARE(statusOf(m_ben), SignUpStatus::Offered);
    QCOMPARE(of(1, Shifts::Remark), u"1 asked"_s);
}

void TestShiftsPart::theLoadGuardAsksForAReason()
{
    make(8, 16);
    openShifts();
    click(u"putOn"_s);
    fillIn<PutOnDialog>([this](PutOnDialog &) {
        keys(u"ana"_s);
        QVERIFY(find<QLineEdit>(u"concernReason"_s)->isVisible());
        click(u"putOnShift"_s);
        QVERIFY(said(u"putOnProblem"_s).contains(u"without a break"_s));
        typeIn(u"concernReason"_s, u"there is a break at noon"_s);
        click(u"putOnShift"_s);
    });
    QCOMPARE(who(0, People::Remark), u"there is a break at noon"_s);
}

void TestShiftsPart::aWishIsApprovedByAKey()
{
    put(make(8, 16), m_ana, SignUpStatus::Requested);
    openShifts();
    focus(u"signUps"_s);
    key(Qt::Key_A);
    fillIn<ReasonDialog>([this](ReasonDialog &) {
        find<QPlainTextEdit>(u"reason"_s)->setPlainText(u"she insists"_s);
        click(u"giveReason"_s);
    });
    QCOMPARE(statusOf(m_ana), SignUpStatus::Approved);
    focus(u"signUps"_s);
    key(Qt::Key_C);
    QCOMPARE(statusOf(m_ana), SignUpStatus::Confirmed);
    key(Qt::Key_N); // it has not begun, so nobody can have missed it
    QCOMPARE(statusOf(m_ana), SignUpStatus::Confirmed);
}

void TestShiftsPart::coverIsFoundForWhoeverLooksForIt()
{
    QVERIFY(workspace().volunteers().saveOffer(session(), m_ben, TimeOffer()));
    put(make(8, 12), m_ana, SignUpStatus::Confirmed);
    openShifts();
    focus(u"signUps"_s);
    key(Qt::Key_S);
    QCOMPARE(who(0, People::Status), u"looking for cover"_s);
    QCOMPARE(of(0, Shifts::Remark), u"1 looking for cover"_s);
    QVERIFY(said(u"shiftNumbers"_s).contains(u"1 looking for cover"_s));
    click(u"findCover"_s);
    fillIn<CoverDialog>([this](CoverDialog &) {
        QCOMPARE(find<QTableWidget>(u"coverers"_s)->rowCount(), 1);
        QCOMPARE(cell(u"coverers"_s, 0, 0), u"Ben Okafor"_s);
        QCOMPARE(cell(u"coverers"_s, 0, 1), u"never"_s);
        QCOMPARE(cell(u"coverers"_s, 0, 2), u"offers time"_s);
        click(u"writeCover"_s);
    });
    QCOMPARE(statusOf(m_ana), SignUpStatus::Covered);
    QCOMPARE(statusOf(m_ben), SignUpStatus::Confirmed);
    QCOMPARE(who(1, People::Remark), u"covers Ana Díaz"_s);
    command(u"Undo"_s);
    QCOMPARE(statusOf(m_ana), SignUpStatus::SwapOpen);
}

void TestShiftsPart::whatWasWorkedIsNotedByKeys()
{
    const auto shift = make(8, 12, 2, QDate(2026, 11, 13));
    put(shift, m_ana, SignUpStatus::Confirmed);
    put(shift, m_ben, SignUpStatus::Confirmed);
    openShifts();
    auto *people = find<QTableView>(u"signUps"_s);
    people->selectRow(0);
    focus(u"signUps"_s);
    key(Qt::Key_D);
    QCOMPARE(statusOf(m_ana), SignUpStatus::Completed);
    QCOMPARE(who(0, People::Worked), u"8:00 AM – 12:00 PM (4:00)"_s);
    QVERIFY(said(u"shiftNumbers"_s).contains(u"4:00 worked"_s));
    people->selectRow(1);
    focus(u"signUps"_s);
    key(Qt::Key_L); // nobody saw when, so it is asked
    fillIn<TimesDialog>([this](TimesDialog &) {
        typeIn(u"workedUntil"_s, u"9:30"_s);
        click(u"writeTimes"_s);
    });
    QCOMPARE(statusOf(m_ben), SignUpStatus::LeftEarly);
    const auto hours = workspace().hours().entriesOf(session(), m_ben, QDate(2026, 11, 9), QDate(2026, 11, 16));
    QCOMPARE(hours.size(), 1);
    QCOMPARE(hours.first().minutes, 90);
    focus(u"signUps"_s);
    people->selectAll();
    key(Qt::Key_X);
    QCOMPARE(statusOf(m_ana), SignUpStatus::Excused);
    QCOMPARE(statusOf(m_ben), SignUpStatus::Excused);
    QCOMPARE(newestLabel(), u"Volunteer shifts of 2 people: excused"_s);
    command(u"Undo"_s);
    QCOMPARE(statusOf(m_ben), SignUpStatus::LeftEarly);
    key(Qt::Key_Return);
    QVERIFY(find<QLabel>(u"personName"_s)->isVisible());
}

void TestShiftsPart::whoeverCameBeforeMidnightWorkedFromTheDayBefore()
{
    put(make(0, 4, 1, QDate(2026, 11, 13)), m_ben, SignUpStatus::Confirmed);
    openShifts();
    focus(u"signUps"_s);
    key(Qt::Key_T);
    fillIn<TimesDialog>([this](TimesDialog &) {
        typeIn(u"workedFrom"_s, u"23:45"_s);
        click(u"writeTimes"_s);
    });
    const auto hours = workspace().hours().entriesOf(session(), m_ben, QDate(2026, 11, 9), QDate(2026, 11, 16));
    QCOMPARE(hours.size(), 1);
    QCOMPARE(hours.first().minutes, 255);
}

void TestShiftsPart::anEmptyShiftSaysSo()
{
    make(8, 12);
    openShifts();
    QCOMPARE(said(u"shiftTitle"_s), u"Door, Friday 8:00 AM · Door · nobody is on it yet"_s);
}

void TestShiftsPart::aShiftIsEditedAndDeleted()
{
    make(8, 12);
    openShifts();
    focus(u"shiftList"_s);
    key(Qt::Key_Return);
    fillIn<ShiftDialog>([this](ShiftDialog &) {
        QVERIFY(!find<QComboBox>(u"shiftLength"_s)->isVisible());
        typeIn(u"shiftName"_s, u"Front door"_s);
        typeIn(u"shiftUntil"_s, u"13:00"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the lines from before it had its people
        find<QSpinBox>(u"least/Door"_s)->setValue(4);
        click(u"writeShift"_s);
    });
    QCOMPARE(of(0, Shifts::When), u"Fri 20 Nov, 8:00 AM – 1:00 PM"_s);
    QCOMPARE(of(0, Shifts::Shift), u"Front door"_s);
    QCOMPARE(of(0, Shifts::Filled), u"0 of 4"_s);
    choose(u"removeShift"_s);
    QVERIFY(staffing().shifts(session(), m_event).isEmpty());
    QCOMPARE(newestLabel(), u"Delete the shift “Front door, Friday 8:00 AM”"_s);
}

void TestShiftsPart::rolesAndCertificatesAreKept()
{
    openShifts();
    choose(u"editRoles"_s);
    fillIn<RolesDialog>([this](RolesDialog &) {
        click(u"newRole"_s);
        typeIn(u"roleName"_s, u"Childcare"_s);
        typeIn(u"roleCertificate"_s, u"Safeguarding"_s);
        find<QAbstractButton>(u"roleSolo"_s)->setChecked(false);
        click(u"writeRoles"_s);
    });
    const auto role = staffing().roles(session()).first();
    QCOMPARE(role.certificateKind, u"Safeguarding"_s);
    QVERIFY(!role.isSoloOk);
    QVERIFY(staffing().save(session(), Certificate{{}, m_ana, u"Safeguarding"_s, QDate(2026, 11, 1)}));
    choose(u"editCertificates"_s);
    fillIn<CertificatesDialog>([this](CertificatesDialog &dialog) {
        QCOMPARE(cell(u"certificates"_s, 0, 0), u"Ana Díaz"_s);
        QVERIFY(cell(u"certificates"_s, 0, 2).startsWith(u"ended"_s));
        QCOMPARE(find<QComboBox>(u"certificateKind"_s)->currentText(), u"Safeguarding"_s);
        click(u"writeCertificate"_s);
        QVERIFY(!said(u"certificatesProblem"_s).isEmpty()); // whose?
        click(u"removeCertificate"_s);
        dialog.close();
    });
    QVERIFY(staffing().certificates(session()).isEmpty());
}

void TestShiftsPart::aPersonSeesWhatTheyCanTake()
{
    put(make(8, 10), m_ana, SignUpStatus::Approved);
    make(9, 11);
    make(14, 15);
    command(u"Show everyone"_s);
    m_window->people()->showPerson(m_ana);
    auto *tabs = m_window->people()->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == u"Taking part"_s)
            tabs->setCurrentIndex(tab);
    }
    QCoreApplication::processEvents(); // lines are shown then
    click(u"shiftChoices"_s);
    fillIn<ChoicesDialog>([this](ChoicesDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        QCOMPARE(find<QTableWidget>(u"choices"_s)->rowCount(), 2);
        QCOMPARE(cell(u"choices"_s, 0, 0), u"Fri 20 Nov, 2:00 PM – 3:00 PM"_s);
        QCOMPARE(cell(u"choices"_s, 0, 3), u"can take it"_s);
        QCOMPARE(cell(u"choices"_s, 1, 3), u"Clashes with “Door, Friday 8:00 AM”."_s);
        find<QTableWidget>(u"choices"_s)->selectRow(1);
        QVERIFY(!find<QPushButton>(u"takeShift"_s)->isEnabled());
        find<QTableWidget>(u"choices"_s)->selectRow(0);
        click(u"takeShift"_s);
        QCOMPARE(find<QTableWidget>(u"choices"_s)->rowCount(), 1);
        dialog.close();
    });
    QCOMPARE(newestLabel(), u"Ana Díaz wants “Door, Friday 2:00 PM”"_s);
    QCOMPARE(staffing().signUps(session(), m_ana).size(), 2);
}

void TestShiftsPart::theListIsPrinted()
{
    put(make(8, 12, 2), m_ana, SignUpStatus::Approved);
    openShifts();
    choose(u"printShifts"_s);
    savePdf(u"shifts.pdf"_s, {u"Ana Díaz"_s, u"Door"_s, u"1 of 2 places filled."_s, u"____"_s});
    QVERIFY(newestLabel().contains(u"Volunteer shifts: Conference"_s));
}

void TestShiftsPart::everyNumberIsCountedAgain()
{
    for (int i = 0; i < 60; ++i)
        QVERIFY(workspace().registrations().walkIn(session(), event(), u"Vera %1"_s.arg(i), {}));
    Event three = event();
    EventTimes::set(three, QDate(2026, 11, 20), {9, 0}, (2 * 24 + 8) * 60);
    QVERIFY(workspace().events().save(session(), event(), three));
    QVERIFY(addDemoShifts(workspace(), session(), event()));
    openShifts();
    const auto *model = find<QTableView>(u"shiftList"_s)->model();
    QCOMPARE(model->rowCount(), 30);
    const auto rows = staffing().signUps(session(), m_event);
    const auto fill = staffing().fill(session(), m_event);
    int needed = 0, filled = 0, swaps = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        int counting = 0;
        for (const auto &signUp : rows)
            counting += signUp.signUp.shift == fill[row].shift && signUp.signUp.role == fill[row].role
                     && SignUpSteps::counts(signUp.signUp.status);
        QCOMPARE(of(row, Shifts::Filled), u"%1 of %2"_s.arg(counting).arg(fill[row].countMin));
        needed += fill[row].countMin;
        filled += qMin(counting, fill[row].countMin);
    }
    for (const auto &signUp : rows)
        swaps += signUp.signUp.status == SignUpStatus::SwapOpen;
    QCOMPARE(swaps, 1);
    QCOMPARE(said(u"shiftNumbers"_s), u"30 shifts · %1 of %2 places filled · 1 looking for cover"_s.arg(filled).arg(needed));
    QVERIFY2(filled * 100 >= needed * 75 && filled * 100 <= needed * 85, qPrintable(said(u"shiftNumbers"_s)));
    const QDate today = workspace().store().dates().today();
    int ended = 0;
    for (const auto &certificate : staffing().certificates(session()))
        ended += !certificate.holdsOn(today);
    QCOMPARE(ended, 2);
}

void TestShiftsPart::nothingIsCutInTheUsualWidth()
{
    put(make(8, 12), m_ana, SignUpStatus::Approved);
    m_window->resize(1200, 760);
    openShifts();
    for (const auto &name : {u"makeShifts"_s, u"putOn"_s, u"findCover"_s, u"moreShifts"_s, u"moreSignUpMarks"_s}) {
        const auto *button = find<QAbstractButton>(name);
        QVERIFY2(button->isVisible() && button->width() >= button->sizeHint().width(), qPrintable(name));
    }
    auto *table = find<QTableView>(u"shiftList"_s);
    QVERIFY(!table->horizontalScrollBar() || table->horizontalScrollBar()->maximum() == 0);
}

void TestShiftsPart::everythingHasAName()
{
    put(make(8, 12), m_ana, SignUpStatus::Approved);
    openShifts();
    QCOMPARE(unnamed(m_window.get()), QStringList());
    click(u"makeShifts"_s);
    fillIn<ShiftDialog>([](ShiftDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.reject();
    });
    click(u"putOn"_s);
    fillIn<PutOnDialog>([](PutOnDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.reject();
    });
    click(u"findCover"_s);
    fillIn<CoverDialog>([](CoverDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.reject();
    });
    choose(u"editRoles"_s);
    fillIn<RolesDialog>([](RolesDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.reject();
    });
    choose(u"editCertificates"_s);
    fillIn<CertificatesDialog>([](CertificatesDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.reject();
    });
}

void TestShiftsPart::theModelsKeepTheirPromises()
{
    const auto shift = make(8, 12);
    ShiftTableModel shifts(workspace(), session());
    SignUpTableModel people(workspace(), session());
    const QAbstractItemModelTester shiftTester(&shifts, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester peopleTester(&people, QAbstractItemModelTester::FailureReportingMode::QtTest);
    put(shift, m_ana, SignUpStatus::Approved);
    shifts.show(event());
    people.show(event());
    people.narrow(shifts.at(0));
    QCOMPARE(people.rowCount(), 1);
    people.narrow({});
    QCOMPARE(people.rowCount(), 0);
}

RNF_TEST(TestShiftsPart)
#include "tst_shifts_part.moc"
