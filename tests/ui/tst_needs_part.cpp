#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "events/EventTimes.h"
#include "events/EventsPage.h"
#include "events/Registrations.h"
#include "needs/ChildDialog.h"
#include "needs/ChildTableModel.h"
#include "needs/InterpretingDialog.h"
#include "needs/InterpretingTableModel.h"
#include "needs/NeedDialog.h"
#include "needs/NeedGrantDialog.h"
#include "needs/NeedSettingDialog.h"
#include "needs/NeedTableModel.h"
#include "needs/NeedWords.h"
#include "needs/Needs.h"
#include "needs/NeedsPart.h"
#include "needs/PurgeDialog.h"
#include "needs/SignDialog.h"
#include "today/EventLines.h"
#include "work/ReasonDialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What people need at an event in the real window: asked for, planned, met, or not; children in and out; interpretation; and a
/// session without the right, which sees nothing of it.
class TestNeedsPart : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"needs-part"_s); }
    void init()
    {
        openWindow();
        m_ana = add(u"Ana"_s, u"Reyes"_s);
        m_luis = add(u"Luis"_s, u"Díaz"_s);
        Event event;
        event.name = u"Conference"_s;
        event.hasNeeds = true;
        EventTimes::set(event, QDate(2026, 11, 20), {9, 0}, 8 * 60);
        m_event = *workspace().events().add(session(), {event, {}, {}});
        QVERIFY(workspace().registrations().invite(session(), this->event(), {m_ana, m_luis}));
    }
    void cleanup() { closeWindow(); }

    void aNeedIsAddedForSomebodyOnTheList();
    void whoeverIsNotOnTheListIsToldSo();
    void whoeverDoesNotComeIsToldSo();
    void anEndAtMidnightIsThatOfTheDay();
    void oneKeyEachSaysHowFarItIs();
    void whatCannotBeMetAsksWhyAndMakesACallList();
    void theListIsNarrowedByKindAndState();
    void numbersAreThoseOfTheService();
    void aChildIsSignedInAndOutByWhoeverIsNamed();
    void interpretationWarnsOfAMissingPair();
    void listsArePrinted();
    void aPurgeAsksOnceAndOnlyAfterTheEvent();
    void todayTellsOfNeedsWithoutAPlan();
    void withoutTheRightThereIsNoTab();
    void theRightIsGivenInADialog();
    void everythingHasAName();
    void theModelsKeepTheirPromises();

private:
    Event event() { return *workspace().events().find(session(), m_event); }
    RegistrationId registration(PersonId person)
    {
        return workspace().registrations().find(session(), m_event, person).value_or(Registration()).id;
    }
    void ask(PersonId person, NeedKind kind, const QString &detail = {}, NeedStatus status = NeedStatus::Asked)
    {
        Need need;
        need.registration = registration(person);
        need.kind = kind;
        need.detail = detail;
        need.status = status;
        QVERIFY(workspace().needs().add(session(), need));
    }
    void addChild(PersonId parent, const QString &name)
    {
        Child child;
        child.registration = registration(parent);
        child.firstName = name;
        child.allergies = u"peanuts"_s;
        QVERIFY(workspace().needs().addChild(session(), child));
    }
    void openNeeds()
    {
        command(u"Events"_s);
        find<QTableView>(u"events"_s)->selectRow(0);
        focus(u"events"_s);
        key(Qt::Key_Return);
        turnTab(u"eventTabs"_s, u"Needs"_s);
    }
    void turnTo(const QString &page) { turnTab(u"needPages"_s, page); }
    void chooseFrom(const QString &name)
    {
        find<QAction>(name)->trigger();
        QCoreApplication::processEvents();
    }
    NeedStatus statusOf(int row) { return workspace().needs().of(session(), m_event).value(row).need.status; }

    EventId m_event;
    PersonId m_ana, m_luis;
};

void TestNeedsPart::aNeedIsAddedForSomebodyOnTheList()
{
    openNeeds();
    QVERIFY(!find<QTableView>(u"needTable"_s)->isVisible());
    click(u"addNeed"_s);
    fillIn<NeedDialog>([this](NeedDialog &) {
        keys(u"reyes"_s);
        key(Qt::Key_Return);
        find<QComboBox>(u"needKind"_s)->setCurrentIndex(int(NeedKind::Diet));
        find<QLineEdit>(u"needDetail"_s)->setText(u"vegan"_s);
        click(u"writeNeed"_s);
    });
    QVERIFY(find<QTableView>(u"needTable"_s)->isVisible());
    QCOMPARE(cell(u"needTable"_s, 0, NeedTableModel::Person), u"Ana Reyes"_s);
    QCOMPARE(cell(u"needTable"_s, 0, NeedTableModel::What), u"vegan"_s);
    QCOMPARE(said(u"needNumbers"_s), u"diet (asked for: 1)"_s);
    QVERIFY(said(u"needDiets"_s).contains(u"vegan: 1"_s));
    command(u"Undo"_s);
    QVERIFY(workspace().needs().of(session(), m_event).isEmpty());
}

void TestNeedsPart::whoeverIsNotOnTheListIsToldSo()
{
    add(u"Zoe"_s, u"Outside"_s);
    openNeeds();
    click(u"addNeed"_s);
    fillIn<NeedDialog>([this](NeedDialog &dialog) {
        keys(u"outside"_s);
        click(u"writeNeed"_s);
        QVERIFY(said(u"needProblem"_s).contains(u"Zoe Outside is not on the list"_s));
        dialog.reject();
    });
}

void TestNeedsPart::whoeverDoesNotComeIsToldSo()
{
    QVERIFY(workspace().registrations().answer(session(), {registration(m_ana)}, Rsvp::No));
    openNeeds();
    click(u"addNeed"_s);
    fillIn<NeedDialog>([this](NeedDialog &dialog) {
        keys(u"reyes"_s);
        click(u"writeNeed"_s);
        QVERIFY(said(u"needProblem"_s).contains(u"Ana Reyes is not coming"_s)); // the list would not show it
        dialog.reject();
    });
    QVERIFY(workspace().needs().purgeable(session(), m_event) == 0);
}

void TestNeedsPart::anEndAtMidnightIsThatOfTheDay()
{
    openNeeds();
    turnTo(u"Children"_s);
    chooseFrom(u"careSettings"_s);
    fillIn<NeedSettingDialog>([this](NeedSettingDialog &) {
        find<QLineEdit>(u"careFrom"_s)->setText(u"18:00"_s);
        find<QLineEdit>(u"careUntil"_s)->setText(u"0:00"_s);
        click(u"writeNeedSetting"_s);
    });
    const NeedSetting setting = workspace().needs().setting(session(), m_event);
    QCOMPARE(setting.careFromMin, 18 * 60);
    QCOMPARE(setting.careUntilMin, 24 * 60);
    chooseFrom(u"careSettings"_s);
    fillIn<NeedSettingDialog>([this](NeedSettingDialog &) { click(u"writeNeedSetting"_s); }); // as it was shown
    QCOMPARE(workspace().needs().setting(session(), m_event), setting);
}

void TestNeedsPart::oneKeyEachSaysHowFarItIs()
{
    ask(m_ana, NeedKind::Diet);
    openNeeds();
    focus(u"needTable"_s);
    key(Qt::Key_P);
    QVERIFY(statusOf(0) == NeedStatus::Planned);
    key(Qt::Key_M);
    QVERIFY(statusOf(0) == NeedStatus::Met);
    key(Qt::Key_M); // once more takes it back
    QVERIFY(statusOf(0) == NeedStatus::Asked);
    QCOMPARE(newestLabel(), u"Edit a need for “Conference”"_s);
}

void TestNeedsPart::whatCannotBeMetAsksWhyAndMakesACallList()
{
    ask(m_ana, NeedKind::Housing);
    openNeeds();
    QVERIFY(!find<QAction>(u"callCannot"_s)->isEnabled());
    focus(u"needTable"_s);
    key(Qt::Key_C);
    fillIn<ReasonDialog>([this](ReasonDialog &) {
        find<QPlainTextEdit>(u"reason"_s)->setPlainText(u"all beds are taken"_s);
        click(u"giveReason"_s);
    });
    QVERIFY(statusOf(0) == NeedStatus::Cannot);
    QVERIFY(cell(u"needTable"_s, 0, NeedTableModel::State).contains(u"all beds are taken"_s));
    chooseFrom(u"callCannot"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TestNeedsPart::theListIsNarrowedByKindAndState()
{
    ask(m_ana, NeedKind::Diet);
    ask(m_luis, NeedKind::Transport, {}, NeedStatus::Planned);
    openNeeds();
    const auto rows = [this] { return find<QTableView>(u"needTable"_s)->model()->rowCount(); };
    QCOMPARE(rows(), 2);
    auto *kind = find<QComboBox>(u"needKindFilter"_s);
    kind->setCurrentIndex(kind->findData(int(NeedKind::Transport)));
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(u"needTable"_s, 0, NeedTableModel::Person), u"Luis Díaz"_s);
    auto *status = find<QComboBox>(u"needStatusFilter"_s);
    status->setCurrentIndex(status->findData(int(NeedStatus::Met)));
    QCOMPARE(rows(), 0);
    QVERIFY(!find<QTableView>(u"needTable"_s)->isVisible());
}

void TestNeedsPart::numbersAreThoseOfTheService()
{
    ask(m_ana, NeedKind::Diet, u"vegan"_s);
    ask(m_luis, NeedKind::Diet, u"vegan"_s, NeedStatus::Planned);
    addChild(m_ana, u"Noor"_s);
    openNeeds();
    QCOMPARE(said(u"needNumbers"_s), NeedWords::counts(workspace().needs().counts(session(), m_event)));
    turnTo(u"Children"_s);
    const auto counts = workspace().needs().childCounts(session(), m_event);
    QCOMPARE(counts.children, find<QTableView>(u"childTable"_s)->model()->rowCount());
    QVERIFY(said(u"childNumbers"_s).startsWith(u"%1 child"_s.arg(counts.children)));
}

void TestNeedsPart::aChildIsSignedInAndOutByWhoeverIsNamed()
{
    openNeeds();
    turnTo(u"Children"_s);
    click(u"addChild"_s);
    fillIn<ChildDialog>([this](ChildDialog &) {
        keys(u"reyes"_s);
        key(Qt::Key_Return);
        keys(u"Noor"_s);
        find<QLineEdit>(u"childFrom"_s)->setText(u"9:00"_s);
        click(u"writeChild"_s);
        QVERIFY(!said(u"childProblem"_s).isEmpty()); // one time alone
        find<QLineEdit>(u"childUntil"_s)->setText(u"12:00"_s);
        click(u"writeChild"_s);
    });
    QCOMPARE(cell(u"childTable"_s, 0, ChildTableModel::Parent), u"Ana Reyes"_s);
    focus(u"childTable"_s);
    key(Qt::Key_Space);
    fillIn<SignDialog>([this](SignDialog &) { click(u"writeSign"_s); });
    QVERIFY(workspace().needs().children(session(), m_event).first().isHere());
    // The parent is taken off the names, and cannot collect the child any more.
    const Child child = workspace().needs().children(session(), m_event).first().child;
    QVERIFY(workspace().needs().save(session(), child, child, {m_luis}));
    focus(u"childTable"_s);
    key(Qt::Key_Space);
    fillIn<SignDialog>([this](SignDialog &) {
        QVERIFY(said(u"signTold"_s).contains(u"Luis Díaz"_s));
        click(u"writeSign"_s);
    });
    QVERIFY(!workspace().needs().children(session(), m_event).first().isHere());
    QCOMPARE(workspace().needs().children(session(), m_event).first().sign.outBy, m_luis);
}

void TestNeedsPart::interpretationWarnsOfAMissingPair()
{
    openNeeds();
    turnTo(u"Interpretation"_s);
    click(u"addInterpreting"_s);
    fillIn<InterpretingDialog>([this](InterpretingDialog &) {
        keysAlong({u"English"_s, u"Spanish"_s});
        find<QLineEdit>(u"interpretingFrom"_s)->setText(u"9:00"_s);
        find<QLineEdit>(u"interpretingUntil"_s)->setText(u"10:30"_s);
        click(u"writeInterpreting"_s);
    });
    QCOMPARE(cell(u"interpretingTable"_s, 0, InterpretingTableModel::Languages), u"English → Spanish"_s);
    QVERIFY2(said(u"interpretingWarnings"_s).contains(u"interpreter missing"_s),
             qPrintable(said(u"interpretingWarnings"_s)));
    click(u"receiverSettings"_s);
    fillIn<NeedSettingDialog>([this](NeedSettingDialog &) {
        find<QSpinBox>(u"receivers"_s)->setValue(60);
        click(u"writeNeedSetting"_s);
    });
    QVERIFY(said(u"interpretingNumbers"_s).startsWith(u"60"_s));
}

void TestNeedsPart::listsArePrinted()
{
    ask(m_luis, NeedKind::Diet, u"vegan"_s);
    addChild(m_ana, u"Noor"_s);
    openNeeds();
    chooseFrom(u"printNeeds"_s);
    savePdf(u"needs.pdf"_s, {u"Luis Díaz"_s, u"vegan"_s});
    turnTo(u"Children"_s);
    chooseFrom(u"printChildren"_s);
    savePdf(u"children.pdf"_s, {u"Noor"_s, u"peanuts"_s, u"Ana Reyes"_s});
    QCOMPARE(newestLabel(), u"Print a list of needs of “Conference”"_s);
}

void TestNeedsPart::aPurgeAsksOnceAndOnlyAfterTheEvent()
{
    ask(m_ana, NeedKind::Diet, u"vegan"_s);
    openNeeds();
    QVERIFY(!find<QAction>(u"purgeNeeds"_s)->isEnabled());
    Event over = event();
    EventTimes::set(over, QDate(2026, 11, 10), {9, 0}, 60);
    QVERIFY(workspace().events().save(session(), event(), over));
    m_window->findChild<EventsPage *>()->goTo(m_event); // it is no longer among those ahead
    turnTab(u"eventTabs"_s, u"Needs"_s);
    QTRY_VERIFY(find<QAction>(u"purgeNeeds"_s)->isEnabled());
    chooseFrom(u"purgeNeeds"_s);
    fillIn<PurgeDialog>([this](PurgeDialog &) { click(u"writePurge"_s); });
    QVERIFY(workspace().needs().of(session(), m_event).isEmpty());
    QVERIFY(!find<QTableView>(u"needTable"_s)->isVisible());
}

void TestNeedsPart::todayTellsOfNeedsWithoutAPlan()
{
    ask(m_ana, NeedKind::Diet);
    ask(m_luis, NeedKind::Diet, {}, NeedStatus::Planned);
    const auto lines = eventLines(workspace(), session());
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().id, m_event.value);
    QVERIFY(lines.first().what.contains(u"no plan yet"_s));
    Session other = session();
    other.seesNeeds = false;
    QVERIFY(eventLines(workspace(), other).isEmpty());
}

void TestNeedsPart::withoutTheRightThereIsNoTab()
{
    ask(m_ana, NeedKind::Diet, u"vegan"_s);
    const auto other = workspace().accounts().add(session(), u"Olga"_s, Role::Organizer);
    QVERIFY(other);
    chooseUser(u"Olga"_s);
    QCOMPARE(session().name, u"Olga"_s);
    QVERIFY(!m_window->findChild<NeedsPart *>());
    QVERIFY(!m_window->findChild<QAction *>(u"add/needs"_s));
    for (const auto *action : m_window->findChildren<QAction *>())
        QVERIFY(!action->text().contains(u"see needs"_s));
}

void TestNeedsPart::theRightIsGivenInADialog()
{
    const auto other = workspace().accounts().add(session(), u"Olga"_s, Role::Organizer);
    command(u"Events"_s);
    command(u"Who may see needs…"_s);
    fillIn<NeedGrantDialog>([this](NeedGrantDialog &) {
        auto *accounts = find<QListWidget>(u"needAccounts"_s);
        for (int row = 0; row < accounts->count(); ++row)
            accounts->item(row)->setCheckState(Qt::Unchecked);
        click(u"writeNeedGrant"_s);
        QVERIFY(!said(u"needGrantProblem"_s).isEmpty()); // nobody would be left
        for (int row = 0; row < accounts->count(); ++row)
            accounts->item(row)->setCheckState(Qt::Checked);
        click(u"writeNeedGrant"_s);
    });
    QVERIFY(workspace().accounts().find(other->session())->seesNeeds);
}

void TestNeedsPart::everythingHasAName()
{
    ask(m_ana, NeedKind::Diet);
    addChild(m_ana, u"Noor"_s);
    openNeeds();
    for (const auto &page : {u"Requests"_s, u"Children"_s, u"Interpretation"_s}) {
        turnTo(page);
        QCOMPARE(unnamed(m_window.get()), QStringList());
    }
    turnTo(u"Requests"_s);
    click(u"addNeed"_s);
    fillIn<NeedDialog>([](NeedDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.reject();
    });
}

void TestNeedsPart::theModelsKeepTheirPromises()
{
    ask(m_ana, NeedKind::Diet);
    addChild(m_ana, u"Noor"_s);
    NeedTableModel needs(workspace(), session());
    ChildTableModel children(workspace(), session());
    InterpretingTableModel interpreting(workspace(), session());
    const QAbstractItemModelTester first(&needs), second(&children), third(&interpreting);
    needs.show(event());
    children.show(event());
    interpreting.show(event());
    needs.narrow(NeedKind::Diet, {});
    QCOMPARE(needs.rowCount(), 1);
    QCOMPARE(children.rowCount(), 1);
}

RNF_TEST(TestNeedsPart)
#include "tst_needs_part.moc"
