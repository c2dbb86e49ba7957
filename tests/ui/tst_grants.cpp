#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "events/EventTimes.h"
#include "people/PeoplePage.h"
#include "shell/GrantsDialog.h"

#include <QAction>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What somebody is let see, ticked in the real window and looked at as they see it. Rosa is an intern, Vera looks on.
class TestGrants : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"grants"_s); }
    void init();
    void cleanup() { closeWindow(); }

    void anInternSeesTheListThatIsTickedAndNobodyElse();
    void whatMayBeTakenOutIsACommand();
    void takingOutTicksSeeingToo();
    void anEventIsSharedWithItsPeople();
    void whatIsTickedIsThereNextTime();
    void theLastOrganizerKeepsTheProgramme();
    void anOrganizerOfAUnitSeesItsPeople();
    void whoLooksOnIsGivenNothing();
    void whoLooksOnSeesNamesAndChangesNothing();
    void everythingHasAName();

private:
    Account account(const QString &name)
    {
        for (const auto &account : workspace().accounts().all({})) {
            if (account.name == name)
                return account;
        }
        return {};
    }
    /// Ticks lines of what a user may see, by their names.
    void give(const QString &user, const QStringList &lines, int column = 0)
    {
        (new GrantsDialog(workspace(), session(), account(user), m_window.get()))->open();
        fillIn<GrantsDialog>([&](GrantsDialog &) {
            for (const auto &line : lines)
                tick(line, column);
            click(u"writeGrants"_s);
        });
    }
    void tick(const QString &line, int column = 0)
    {
        const auto found = find<QTreeWidget>(u"grants"_s)->findItems(line, Qt::MatchStartsWith | Qt::MatchRecursive);
        QVERIFY2(!found.isEmpty(), qPrintable(line));
        found.first()->setCheckState(column, Qt::Checked);
    }
    QStringList listed()
    {
        command(u"People"_s);
        QStringList names;
        for (const PersonId person : m_window->people()->listed())
            names += workspace().people().nameOf({}, person);
        names.sort();
        return names;
    }

    PersonId m_rosa, m_hana, m_omar;
};

void TestGrants::init()
{
    openWindow();
    m_rosa = add(u"Rosa"_s, u"Diaz"_s);
    m_hana = add(u"Hana"_s, u"Sato"_s);
    m_omar = add(u"Omar"_s, u"Haddad"_s);
    PersonList list;
    list.name = u"Phone bank"_s;
    list.isHandPicked = true;
    QVERIFY(workspace().lists().add(session(), list, {m_hana}));
    QVERIFY(workspace().accounts().add(session(), u"Rosa Diaz"_s, Role::Intern, m_rosa));
    QVERIFY(workspace().accounts().add(session(), u"Vera"_s, Role::Viewer));
}

void TestGrants::anInternSeesTheListThatIsTickedAndNobodyElse()
{
    chooseUser(u"Rosa Diaz"_s);
    QCOMPARE(listed(), QStringList{u"Rosa Diaz"_s});
    chooseUser(u"Ana"_s);
    give(u"Rosa Diaz"_s, {u"Phone bank"_s});
    QCOMPARE(newestLabel(), u"Change what Rosa Diaz may see"_s);
    chooseUser(u"Rosa Diaz"_s);
    QCOMPARE(listed(), (QStringList{u"Hana Sato"_s, u"Rosa Diaz"_s}));
    QVERIFY(!commandTexts().contains(u"Export this list…"_s));
    QVERIFY(!commandTexts().contains(u"Copy rows"_s));
}

void TestGrants::whatMayBeTakenOutIsACommand()
{
    give(u"Rosa Diaz"_s, {u"Phone bank"_s}, 1);
    QCOMPARE(account(u"Rosa Diaz"_s).grants.exportLists.size(), 1);
    chooseUser(u"Rosa Diaz"_s);
    QVERIFY(commandTexts().contains(u"Export this list…"_s));
}

void TestGrants::takingOutTicksSeeingToo()
{
    (new GrantsDialog(workspace(), session(), account(u"Rosa Diaz"_s), m_window.get()))->open();
    fillIn<GrantsDialog>([&](GrantsDialog &dialog) {
        auto *line =
            find<QTreeWidget>(u"grants"_s)->findItems(u"Phone bank"_s, Qt::MatchExactly | Qt::MatchRecursive).first();
        line->setCheckState(1, Qt::Checked);
        QCOMPARE(line->checkState(0), Qt::Checked);
        line->setCheckState(0, Qt::Unchecked);
        QCOMPARE(line->checkState(1), Qt::Unchecked);
        dialog.leaveButton()->click();
    });
    QCOMPARE(account(u"Rosa Diaz"_s).grants, Grants());
}

void TestGrants::anEventIsSharedWithItsPeople()
{
    Events::New added;
    added.event.name = u"Members' meeting"_s;
    EventTimes::set(added.event, QDate(2026, 12, 3), QTime(18, 0), 120);
    const auto made = workspace().events().add(session(), added);
    QVERIFY(made);
    QVERIFY(workspace().registrations().invite(session(), *workspace().events().find(session(), *made), {m_omar}));
    chooseUser(u"Rosa Diaz"_s);
    QVERIFY(!sections().contains(u"Events"_s));
    chooseUser(u"Ana"_s);
    give(u"Rosa Diaz"_s, {u"Members' meeting"_s});
    chooseUser(u"Rosa Diaz"_s);
    QVERIFY(sections().contains(u"Events"_s));
    QCOMPARE(listed(), (QStringList{u"Omar Haddad"_s, u"Rosa Diaz"_s}));
    command(u"Events"_s);
    QCOMPARE(find<QTableView>(u"events"_s)->model()->rowCount(), 1);
    QVERIFY(!find<QWidget>(u"newEvent"_s)->isEnabled());
}

void TestGrants::whatIsTickedIsThereNextTime()
{
    give(u"Rosa Diaz"_s, {u"Phone bank"_s, u"Assessments"_s});
    (new GrantsDialog(workspace(), session(), account(u"Rosa Diaz"_s), m_window.get()))->open();
    fillIn<GrantsDialog>([&](GrantsDialog &dialog) {
        const auto ticked = [this](const QString &line) {
            const auto flags = Qt::MatchStartsWith | Qt::MatchRecursive;
            return find<QTreeWidget>(u"grants"_s)->findItems(line, flags).first()->checkState(0) == Qt::Checked;
        };
        QVERIFY(ticked(u"Phone bank"_s));
        QVERIFY(ticked(u"Assessments"_s));
        QVERIFY(!ticked(u"The whole intern programme"_s));
        dialog.leaveButton()->click();
    });
}

void TestGrants::theLastOrganizerKeepsTheProgramme()
{
    (new GrantsDialog(workspace(), session(), account(u"Ana"_s), m_window.get()))->open();
    fillIn<GrantsDialog>([&](GrantsDialog &dialog) {
        const auto flags = Qt::MatchStartsWith | Qt::MatchRecursive;
        auto *line = find<QTreeWidget>(u"grants"_s)->findItems(u"The whole intern programme"_s, flags).first();
        QCOMPARE(line->checkState(0), Qt::Checked);
        line->setCheckState(0, Qt::Unchecked);
        click(u"writeGrants"_s);
        QVERIFY(dialog.isVisible());
        QVERIFY(said(u"grantsProblem"_s).contains(u"No organizer would be left"_s));
        dialog.leaveButton()->click();
    });
}

void TestGrants::anOrganizerOfAUnitSeesItsPeople()
{
    const auto workplace = workspace().workplaces().read(session());
    const auto employer = workspace().workplaces().add(session(), workplace, {}, u"St. Luke’s"_s);
    QVERIFY(employer);
    const auto unit =
        workspace().workplaces().add(session(), workspace().workplaces().read(session()), *employer, u"Laundry"_s);
    QVERIFY(unit);
    QVERIFY(workspace().workplaces().assign(session(), workspace().workplaces().read(session()), {m_hana}, *unit));
    QVERIFY(workspace().accounts().add(session(), u"Luis"_s, Role::Organizer));
    give(u"Luis"_s, {u"Laundry"_s});
    chooseUser(u"Luis"_s);
    QVERIFY(sections().contains(u"Workplace"_s));
    QVERIFY(listed().contains(u"Hana Sato"_s));
    QVERIFY(!listed().contains(u"Omar Haddad"_s));
}

void TestGrants::whoLooksOnIsGivenNothing()
{
    (new GrantsDialog(workspace(), session(), account(u"Vera"_s), m_window.get()))->open();
    fillIn<GrantsDialog>([&](GrantsDialog &dialog) {
        QVERIFY(!find<QWidget>(u"grants"_s)->isVisible());
        QVERIFY(said(u"grantsHint"_s).contains(u"Nothing more can be given"_s));
        dialog.leaveButton()->click();
    });
}

void TestGrants::whoLooksOnSeesNamesAndChangesNothing()
{
    Person before = read(m_hana), after = before;
    after.phones += Phone::of(workspace().people().phones().read(u"212 555 0143"_s), PhoneKind::Mobile);
    QVERIFY(workspace().people().save(session(), before, after));
    chooseUser(u"Vera"_s);
    QCOMPARE(sections(), (QStringList{u"Today"_s, u"People"_s, u"Events"_s}));
    QCOMPARE(listed().size(), 3);
    QVERIFY(read(m_hana).phones.isEmpty());
    const QStringList now = commandTexts();
    for (const auto &text : {u"New person"_s, u"Import a list…"_s, u"Export this list…"_s, u"Log contact"_s, u"New event…"_s,
                             u"New task"_s, u"Back up to…"_s, u"History"_s, u"Copy rows"_s})
        QVERIFY2(!now.contains(text), qPrintable(text));
    m_window->people()->showPerson(m_hana);
    QVERIFY(!find<QWidget>(u"given_name"_s)->isEnabled());
    command(u"Events"_s);
}

void TestGrants::everythingHasAName()
{
    (new GrantsDialog(workspace(), session(), account(u"Rosa Diaz"_s), m_window.get()))->open();
    fillIn<GrantsDialog>([&](GrantsDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.leaveButton()->click();
    });
}

RNF_TEST(TestGrants)
#include "tst_grants.moc"
