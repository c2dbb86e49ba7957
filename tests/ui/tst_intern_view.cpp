#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "evaluations/Evaluations.h"
#include "learning/Learning.h"
#include "people/PeoplePage.h"
#include "recruiting/Applications.h"
#include "rights/RightsChecks.h"
#include "shell/AccountDialog.h"
#include "stipends/Stipends.h"
#include "today/TodayModel.h"
#include "work/BoardModel.h"
#include "work/TimerDialog.h"
#include "work/WeekModel.h"

#include <QAction>
#include <QListWidget>
#include <QMenu>
#include <QRadioButton>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What an intern finds who signs in, in the real window: her week, her tasks, her placement and her supervisor's name, and
/// nothing else of the programme. Rosa is the intern, Samir another one; Luis supervises both.
class TestInternView : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"intern-view"_s); }
    void init();
    void cleanup() { closeWindow(); }

    void anInternsWeekGoesFromHerKeysToTheApproval();
    void anAccountIsGivenFromThePlacementOnce();
    void anAccountIsAddedFromTheListOfUsers();
    void nobodyIsAnInternWithoutAPlacement();
    void theRailHoldsWhatIsHers();
    void noWidgetTellsOfStipendsRightsOrApplications();
    void whatSheMayNotDoIsNoCommand();
    void todayTellsOfHerWeekAndHerSupervisor();
    void aWeekThatCameBackStandsOnTodayWithItsReason();
    void theOnboardingListStandsOnTodayUntilSheBegins();
    void theTimerStartsOnToday();
    void theBoardHoldsHerTasksOnly();
    void herPlacementIsThereToRead();
    void whomNobodySharedSheDoesNotFind();
    void everythingHasAName();

private:
    PlacementId place(PersonId person, PlacementStatus status = PlacementStatus::Active)
    {
        Placement placement;
        placement.person = person;
        placement.supervisor = m_luis;
        placement.startOn = QDate(2026, 9, 14);
        placement.endOn = QDate(2026, 12, 20);
        placement.weekMin = 900;
        placement.status = status;
        return *workspace().interns().add(session(), placement);
    }
    TaskId task(const QString &title, PersonId assignee)
    {
        Task task;
        task.title = title;
        task.assignee = assignee;
        task.dueOn = m_today;
        return *workspace().tasks().add(session(), task);
    }
    void giveAccount() { QVERIFY(workspace().accounts().add(session(), u"Rosa Diaz"_s, Role::Intern, m_rosa)); }
    void signIn()
    {
        giveAccount();
        chooseUser(u"Rosa Diaz (intern)"_s);
        QCOMPARE(session().name, u"Rosa Diaz"_s);
    }
    /// All that anything in the window says, on screen or not.
    QStringList everythingSaid();
    QStringList todayLines()
    {
        QStringList lines;
        for (const auto &line : m_window->findChild<TodayModel *>()->lines())
            lines += QStringList{line.when, line.name, line.what}.join(u'|');
        return lines;
    }

    const QDate m_today{2026, 11, 16};
    PersonId m_rosa, m_samir, m_luis;
    PlacementId m_own, m_other;
};

void TestInternView::init()
{
    openWindow();
    m_rosa = add(u"Rosa"_s, u"Diaz"_s);
    m_samir = add(u"Samir"_s, u"Khoury"_s);
    m_luis = add(u"Luis"_s, u"Vega"_s);
    m_own = place(m_rosa);
    m_other = place(m_samir);
}

QStringList TestInternView::everythingSaid()
{
    QStringList said;
    for (const auto *widget : m_window->findChildren<QWidget *>()) {
        said += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            said += label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            said += button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            said += {line->text(), line->placeholderText()};
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                said += tabs->tabText(tab);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int item = 0; item < box->count(); ++item)
                said += box->itemText(item);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            for (int row = 0; row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    said += view->model()->index(row, column).data().toString();
    }
    for (const auto *action : m_window->findChildren<QAction *>())
        said += {action->text(), action->toolTip()};
    said.removeAll(QString());
    return said;
}

// --- the week

void TestInternView::anInternsWeekGoesFromHerKeysToTheApproval()
{
    signIn();
    click(u"typeHours"_s);
    QCOMPARE(said(u"whichWeek"_s), u"16 Nov – 22 Nov"_s);
    QVERIFY(!find<QWidget>(u"whoseWeek"_s)->isVisible());
    keys(u"Outreach"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Home);
    keysAlong({u"5"_s, u"4"_s});
    QCOMPARE(said(u"weekHours"_s), u"Your week 9:00 of 15:00"_s);
    command(u"Submit the week"_s);
    QCOMPARE(said(u"weekState"_s), u"Submitted today, waits for Luis Vega"_s);
    QCOMPARE(workspace().changes().history(session(), 1).first().who, u"Rosa Diaz"_s);
    chooseUser(u"Ana"_s);
    QVERIFY(sections().contains(u"Interns"_s));
    command(u"Hours"_s);
    click(u"nextWaiting"_s);
    QCOMPARE(said(u"weekHours"_s), u"Rosa Diaz: 9:00 of 15:00"_s);
    click(u"approve"_s);
    QCOMPARE(newestLabel(), u"Approve week of 16 November, Rosa Diaz"_s);
    chooseUser(u"Rosa Diaz (intern)"_s);
    QVERIFY2(said(u"ownWeekState"_s).startsWith(u"Approved"_s), qPrintable(said(u"ownWeekState"_s)));
}

// --- accounts

void TestInternView::anAccountIsGivenFromThePlacementOnce()
{
    command(u"Interns"_s);
    QVERIFY(m_window->findChild<QTableView *>(u"placements"_s));
    QCOMPARE(said(u"internName"_s), u"Rosa Diaz"_s);
    click(u"giveAccount"_s);
    fillIn<AccountDialog>([this](AccountDialog &) {
        QVERIFY(find<QRadioButton>(u"roleIntern"_s)->isChecked());
        QCOMPARE(find<QComboBox>(u"accountPerson"_s)->currentText(), u"Rosa Diaz"_s);
        QCOMPARE(find<QLineEdit>(u"accountName"_s)->text(), u"Rosa Diaz"_s);
        click(u"addAccount"_s);
    });
    QCOMPARE(session().name, u"Ana"_s);
    QVERIFY(!find<QWidget>(u"giveAccount"_s)->isVisible());
    QCOMPARE(workspace().accounts().of(session(), m_rosa)->role, Role::Intern);
    QVERIFY(userChoices().contains(u"Rosa Diaz (intern)"_s));
}

void TestInternView::anAccountIsAddedFromTheListOfUsers()
{
    chooseUser(u"Add user…"_s);
    fillIn<AccountDialog>([this](AccountDialog &dialog) {
        QVERIFY(!find<QComboBox>(u"accountPerson"_s)->isVisible());
        key(Qt::Key_Return);
        QVERIFY(dialog.isVisible()); // nobody has no name
        keys(u"Vera"_s);
        find<QRadioButton>(u"roleIntern"_s)->click();
        QVERIFY(find<QComboBox>(u"accountPerson"_s)->isVisible());
        QCOMPARE(find<QLineEdit>(u"accountName"_s)->text(), u"Vera"_s); // what was typed stays
        find<QRadioButton>(u"roleOrganizer"_s)->click();
        click(u"addAccount"_s);
    });
    const QStringList expected{u"Ana"_s, u"Vera"_s, {}, u"Lock now"_s, u"Passphrase…"_s, u"Add user…"_s, u"Users…"_s};
    QCOMPARE(userChoices(), expected);
}

void TestInternView::nobodyIsAnInternWithoutAPlacement()
{
    giveAccount();
    QVERIFY(workspace().accounts().add(session(), u"Samir"_s, Role::Intern, m_samir));
    chooseUser(u"Add user…"_s);
    fillIn<AccountDialog>([this](AccountDialog &) {
        find<QRadioButton>(u"roleIntern"_s)->click();
        QVERIFY(find<QLabel>(u"accountNobody"_s)->isVisible());
        QVERIFY(!find<QPushButton>(u"addAccount"_s)->isEnabled());
        key(Qt::Key_Escape);
    });
}

// --- what is there

void TestInternView::theRailHoldsWhatIsHers()
{
    command(u"Interns"_s);
    signIn();
    const QStringList expected{u"Today"_s, u"People"_s, u"Tasks"_s, u"My internship"_s};
    QCOMPARE(sections(), expected);
    QCOMPARE(find<QListWidget>(u"rail"_s)->currentRow(), 0);
    QVERIFY(find<QTableView>(u"today"_s));
    QVERIFY(!m_window->people()->listed().contains(m_samir));
    chooseUser(u"Ana"_s);
    QCOMPARE(sections().size(), 7);
    QCOMPARE(find<QListWidget>(u"rail"_s)->currentRow(), 0);
}

void TestInternView::noWidgetTellsOfStipendsRightsOrApplications()
{
    Application application;
    application.person = m_rosa;
    QVERIFY(workspace().applications().add(session(), application));
    QVERIFY(workspace().rightsChecks().write(session(), m_own, {}));
    QVERIFY(workspace().evaluations().plan(session(), m_own));
    LearningGoal goal;
    goal.placement = m_own;
    goal.text = u"Chair a meeting"_s;
    QVERIFY(workspace().learning().add(session(), goal));
    signIn();
    QStringList all = everythingSaid();
    for (const auto &page : {u"Tasks"_s, u"Hours"_s, u"My internship"_s}) {
        command(page);
        all += everythingSaid();
    }
    for (const auto &part : {u"Term"_s, u"Learning"_s, u"Evaluations"_s, u"Papers"_s}) {
        turnTab(u"placementTabs"_s, part);
        all += everythingSaid();
    }
    QVERIFY(all.contains(u"Chair a meeting"_s)); // it reads what there is
    QVERIFY(std::ranges::any_of(all, [](const QString &text) { return text.contains(u"Luis Vega"_s); }));
    for (const auto &word : {u"stipend"_s, u"wage"_s, u"rights check"_s, u"applica"_s, u"posting"_s, u"Samir"_s}) {
        for (const auto &text : std::as_const(all))
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word + u": "_s + text));
    }
    const auto *tabs = find<QTabBar>(u"placementTabs"_s);
    QCOMPARE(tabs->count(), 4);
}

void TestInternView::whatSheMayNotDoIsNoCommand()
{
    const QStringList before = commandTexts();
    signIn();
    const QStringList now = commandTexts();
    for (const auto &text :
         {u"Delete"_s, u"Import a list…"_s, u"Export this list…"_s, u"New placement…"_s, u"Approve the week"_s,
          u"Calculate the stipends"_s, u"Applications"_s, u"Reports"_s, u"History"_s, u"Users…"_s}) {
        QVERIFY2(before.contains(text), qPrintable(text));
        QVERIFY2(!now.contains(text), qPrintable(text));
    }
    for (const auto &text : {u"Today"_s, u"Tasks"_s, u"Hours"_s, u"My internship"_s, u"New task"_s, u"Submit the week"_s,
                             u"Start or stop the timer"_s, u"Find anything…"_s})
        QVERIFY2(now.contains(text), qPrintable(text));
    QVERIFY(!userChoices().contains(u"Add user…"_s));
}

void TestInternView::todayTellsOfHerWeekAndHerSupervisor()
{
    task(u"Draw the banner"_s, m_rosa);
    task(u"Count the chairs"_s, m_samir);
    signIn();
    QCOMPARE(said(u"ownWeekHours"_s), u"Your week 0:00 of 15:00"_s);
    QVERIFY(said(u"ownSupervisor"_s).contains(u"Luis Vega"_s));
    const auto lines = todayLines();
    QVERIFY(std::ranges::any_of(lines, [](const QString &line) { return line.contains(u"Draw the banner"_s); }));
    QVERIFY(std::ranges::none_of(lines, [](const QString &line) { return line.contains(u"Count the chairs"_s); }));
    QVERIFY(!find<QWidget>(u"whoseFollowUps"_s)->isVisible());
    QCOMPARE(sections().first(), u"Today · 1"_s);
    QCOMPARE(find<QLabel>(u"counts"_s)->text(), u"1 task is due"_s);
}

void TestInternView::aWeekThatCameBackStandsOnTodayWithItsReason()
{
    const WeekKey key{m_rosa, m_own, QDate(2026, 11, 9)};
    auto &hours = workspace().hours();
    QVERIFY(hours.setMinutes(session(), key, {}, key.weekOn, 300));
    QVERIFY(hours.submit(session(), key));
    QVERIFY(hours.giveBack(session(), hours.week(session(), key).sheet, u"Was Monday not the phone bank?"_s));
    signIn();
    const auto lines = todayLines();
    QVERIFY(std::ranges::any_of(lines, [](const QString &line) { return line.contains(u"not the phone bank"_s); }));
    auto *list = find<QTableView>(u"today"_s);
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(said(u"whichWeek"_s), u"9 Nov – 15 Nov"_s);
    QCOMPARE(said(u"weekState"_s), u"Returned: Was Monday not the phone bank?"_s);
}

void TestInternView::theOnboardingListStandsOnTodayUntilSheBegins()
{
    const Placement before = *workspace().interns().find(session(), m_own);
    Placement after = before;
    after.status = PlacementStatus::Onboarding;
    QVERIFY(workspace().interns().save(session(), before, after));
    signIn();
    QVERIFY(todayLines().contains(u"to do|Agreement|Not everybody has signed it. Your supervisor has it."_s));
    QVERIFY(std::ranges::any_of(todayLines(), [](const QString &line) { return line.contains(u"First piece of work"_s); }));
    chooseUser(u"Ana"_s);
    QVERIFY(workspace().interns().save(session(), after, before));
    chooseUser(u"Rosa Diaz (intern)"_s);
    QVERIFY(std::ranges::none_of(todayLines(), [](const QString &line) { return line.contains(u"Agreement"_s); }));
}

void TestInternView::theTimerStartsOnToday()
{
    signIn();
    QCOMPARE(find<QPushButton>(u"timerToday"_s)->text(), u"Start timer"_s);
    click(u"timerToday"_s);
    fillIn<TimerDialog>([this](TimerDialog &) {
        keys(u"Outreach"_s);
        click(u"startTimer"_s);
    });
    QVERIFY(workspace().hours().timer(session(), m_rosa));
    QTRY_COMPARE(find<QPushButton>(u"timerToday"_s)->text(), u"Stop the timer"_s);
}

void TestInternView::theBoardHoldsHerTasksOnly()
{
    const TaskId own = task(u"Draw the banner"_s, m_rosa);
    task(u"Count the chairs"_s, m_samir);
    task(u"Anybody’s"_s, {});
    signIn();
    command(u"Tasks"_s);
    QCOMPARE(m_window->findChild<BoardModel *>()->rowCount(), 1);
    QVERIFY(!find<QWidget>(u"newFromTemplate"_s)->isVisible());
    command(u"New task"_s);
    keys(u"Read the contract"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_window->findChild<BoardModel *>()->rowCount(), 2);
    QVERIFY(find<QLabel>(u"ownTasksOnly"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"taskDelete"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"taskAssignee"_s)->isEnabled());
    const auto tasks = workspace().tasks().all(session());
    QCOMPARE(tasks.size(), 2);
    for (const auto &task : tasks)
        QCOMPARE(task.assignee, m_rosa);
    QVERIFY(workspace().tasks().find(session(), own));
}

void TestInternView::herPlacementIsThereToRead()
{
    signIn();
    command(u"My internship"_s);
    QCOMPARE(find<QTableView>(u"placements"_s)->model()->rowCount(), 1);
    QCOMPARE(said(u"internName"_s), u"Rosa Diaz"_s);
    QVERIFY(find<QLabel>(u"agreedBy"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"placementHours"_s)->isEnabled());
    QVERIFY(!find<QWidget>(u"deletePlacement"_s)->isVisible());
    for (const auto &name : {u"giveAccount"_s, u"openIntern"_s, u"newPlacement"_s, u"step/completed"_s, u"addAbsence"_s})
        QVERIFY2(!m_window->findChild<QWidget *>(name), qPrintable(name));
    auto *weeks = find<QTableWidget>(u"termWeeks"_s);
    weeks->setCurrentCell(0, 0);
    focus(u"termWeeks"_s);
    key(Qt::Key_Return);
    QCOMPARE(said(u"whichWeek"_s), u"14 Sep – 20 Sep"_s);
}

void TestInternView::whomNobodySharedSheDoesNotFind()
{
    task(u"Draw the banner"_s, m_rosa);
    signIn();
    QTest::keyClick(find<QTableView>(u"today"_s), Qt::Key_Return);
    QTRY_VERIFY(find<QLabel>(u"ownTasksOnly"_s)->isVisible());
    command(u"People"_s);
    command(u"Find"_s);
    keys(u"Samir"_s);
    QTRY_COMPARE(m_window->people()->listed(), QList<PersonId>());
}

void TestInternView::everythingHasAName()
{
    task(u"Draw the banner"_s, m_rosa);
    QVERIFY(workspace().evaluations().plan(session(), m_own));
    chooseUser(u"Add user…"_s);
    fillIn<AccountDialog>([this](AccountDialog &dialog) {
        find<QRadioButton>(u"roleIntern"_s)->click();
        QCOMPARE(unnamed(&dialog), QStringList());
        key(Qt::Key_Escape);
    });
    signIn();
    for (const auto &page : {u"Today"_s, u"Tasks"_s, u"Hours"_s, u"My internship"_s}) {
        command(page);
        QCOMPARE(unnamed(m_window.get()), QStringList());
    }
}

RNF_TEST(TestInternView)
#include "tst_intern_view.moc"
