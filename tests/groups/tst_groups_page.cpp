#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "groups/GroupsPage.h"
#include "groups/JoinDialog.h"
#include "groups/MailingDialog.h"
#include "people/RefusalMarks.h"
#include "print/PrintSource.h"
#include "shell/UndoBar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Committees and working groups in the real window, by keys alone: made, filled, asked for, and handed over.
class TestGroupsPage : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-groups"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void aGroupIsMadeAndFilledByKeysAlone();
    void aGroupWithoutANameIsNone();
    void whatIsTypedInTheListsIsKeptOnWish();
    void whoeverIsNotSelectedIsNotActedOn();
    void membersAreAModelOfPlainText();
    void theContactIsChosenAmongTheMembersOrByTyping();
    void whatIsTypedIsKeptWithItsGroup();
    void whoeverIsChosenGoesIntoAGroupOldOrNew();
    void membersAreOpenedListedAndTakenOut();
    void theMailingListIsHandedOver();
    void aPersonTellsTheirGroups();
    void theBuddyIsToldOfNewcomers();
    void whereThereIsNoGroupNothingIsKept();
    void whoeverMustNotBeCalledIsMarkedOnPaper();
    void membersArePrinted();
    void whereThereIsNoRoomTheGroupTakesThePlaceOfTheList();
    void whereThereIsNoRoomKeysAndClicksGoInAndNamesAreStillTyped();

private:
    GroupsPage *page() { return m_window->findChild<GroupsPage *>(); }
    GroupList *list() { return page()->findChild<GroupList *>(); }
    QTableView *members() { return find<QTableView>(u"groupMembers"_s); }
    Groups &groups() { return workspace().groups(); }
    Group named(const QString &name)
    {
        for (const auto &group : groups().all(session())) {
            if (group.name == name)
                return group;
        }
        return {};
    }
    Group addGroup(const QString &name, const QList<PersonId> &people = {})
    {
        const auto done = groups().addMembers(session(), {{}, name}, people, {0, {}, {}, {}, QDate(2026, 5, 1), {}});
        return done ? named(name) : Group();
    }
    QList<PersonId> peopleIn(const QString &name)
    {
        QList<PersonId> people;
        for (const auto &member : groups().members(session(), named(name).id, QDate(2026, 11, 16)))
            people += member.person;
        return people;
    }
    PersonId addWithEmail(const QString &given, const QString &email)
    {
        Person person;
        person.givenName = given;
        PersonFields::find(u"email"_s)->write(person, email, FieldContext{workspace().phones()});
        return *workspace().people().add(session(), person);
    }
    template <typename Dialog>
    Dialog *dialog()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_window->findChild<Dialog *>();
    }
    void keys(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        press(Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void activate()
    {
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
    }
    void openGroups()
    {
        activate();
        command(u"Groups"_s);
    }
    void select(PersonId person)
    {
        activate(); // a dialog had the keyboard
        const auto *model = static_cast<GroupMemberModel *>(members()->model());
        members()->setCurrentIndex(model->index(model->rowOf(person), 0));
        members()->setFocus();
    }
};

void TestGroupsPage::aGroupIsMadeAndFilledByKeysAlone()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), ana = add(u"Ana"_s, u"Silva"_s);
    openGroups();
    command(u"New group"_s);
    keys(u"Safety committee"_s);
    QTRY_COMPARE(groups().all(session()).size(), 1);
    // The next thing to say is when it meets.
    QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>(u"groupMeets"_s));
    keys(u"Mondays 17:00"_s);
    QCOMPARE(named(u"Safety committee"_s).meets, u"Mondays 17:00"_s);
    command(u"Add people to the group…"_s);
    QTRY_VERIFY(dialog<JoinDialog>());
    QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>(u"personSearch"_s));
    keys(u"rosa"_s);
    keys(u"sil"_s);
    QCOMPARE(find<QPushButton>(u"writeJoin"_s)->text(), u"Add 2 people"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog<JoinDialog>());
    QCOMPARE(peopleIn(u"Safety committee"_s), (QList{rosa, ana}));
    QCOMPARE(newestLabel(), u"Joining Safety committee: 2 people"_s);
    QVERIFY(find<QLabel>(u"counts"_s)->text().endsWith(u"2 members"_s));
    // Her role is typed in place, and the list is renamed in place.
    select(rosa);
    press(Qt::Key_F2);
    keys(u"Chair"_s);
    QVERIFY(page()->isVisible());
    QCOMPARE(peopleIn(u"Safety committee"_s), (QList{rosa, ana}));
    list()->setFocus();
    press(Qt::Key_F2);
    keys(u"Health and safety"_s);
    QTRY_VERIFY(named(u"Health and safety"_s).id.isValid());
    QTRY_COMPARE(find<QLabel>(u"groupName"_s)->text(), u"Health and safety"_s);
}

void TestGroupsPage::aGroupWithoutANameIsNone()
{
    openGroups();
    command(u"New group"_s);
    keys(QString());
    QTRY_COMPARE(list()->topLevelItemCount(), 0);
    QVERIFY(groups().all(session()).isEmpty());
    addGroup(u"Safety"_s);
    command(u"New group"_s);
    keys(u"safety"_s);
    QTRY_COMPARE(list()->topLevelItemCount(), 1);
    QCOMPARE(groups().all(session()).size(), 1);
}

void TestGroupsPage::whatIsTypedInTheListsIsKeptOnWish()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    addGroup(u"Safety"_s, {rosa});
    openGroups();
    select(rosa);
    press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Chair"_s);
    command(u"Keep what is typed"_s);
    QCOMPARE(groups().groupsOf(session(), rosa).first().role, u"Chair"_s);
    QTRY_COMPARE(members()->model()->index(0, GroupMemberModel::Role).data().toString(), u"Chair"_s);
    list()->setFocus();
    press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Health"_s);
    command(u"Keep what is typed"_s);
    QVERIFY(named(u"Health"_s).id.isValid());
    // The name of a new group is kept before the next one is begun.
    command(u"New group"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Newsletter"_s);
    command(u"New group"_s);
    QVERIFY(named(u"Newsletter"_s).id.isValid());
    keys(u"Strike school"_s);
    QTRY_COMPARE(list()->topLevelItemCount(), 3);
    QVERIFY(named(u"Strike school"_s).id.isValid());
}

void TestGroupsPage::whoeverIsNotSelectedIsNotActedOn()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    addGroup(u"Safety"_s, {rosa});
    openGroups();
    QCOMPARE(members()->currentIndex().row(), 0);
    QVERIFY(!page()->person().isValid());
    select(rosa);
    QCOMPARE(page()->person(), rosa);
    command(u"Put into a group…"_s);
    QTRY_VERIFY(dialog<JoinDialog>());
    QCOMPARE(find<QLabel>(u"joinHeading"_s)->text(), u"Rosa Díaz joins a group"_s);
}

void TestGroupsPage::membersAreAModelOfPlainText()
{
    const auto group = addGroup(u"Safety"_s, {add(u"<b>Rosa</b>"_s, u"Díaz"_s)});
    GroupMemberModel model(workspace(), session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(group.id);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.index(0, GroupMemberModel::Name).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    for (const int section : {-1, int(GroupMemberModel::ColumnCount)})
        QVERIFY(!model.headerData(section, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestGroupsPage::theContactIsChosenAmongTheMembersOrByTyping()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), ana = add(u"Ana"_s, u"Silva"_s);
    addGroup(u"Safety"_s, {rosa});
    openGroups();
    find<QWidget>(u"groupContact"_s)->findChild<QPushButton *>()->click();
    const auto *hits = find<QListWidget>(u"personHits"_s);
    QTRY_VERIFY(hits->isVisible());
    QCOMPARE(hits->count(), 1); // the member
    QTest::keyClicks(find<QLineEdit>(u"personSearch"_s), u"ana"_s);
    QTest::keyClick(find<QLineEdit>(u"personSearch"_s), Qt::Key_Return);
    QTRY_COMPARE(named(u"Safety"_s).contact, ana);
    QTRY_COMPARE(find<QWidget>(u"groupContact"_s)->findChild<QPushButton *>()->text(), u"Ana Silva"_s);
    dialog<QDialog>();
    find<QWidget>(u"groupContact"_s)->findChild<QPushButton *>()->click();
    find<QPushButton>(u"takeNobody"_s)->click();
    QTRY_VERIFY(!named(u"Safety"_s).contact.isValid());
}

void TestGroupsPage::whatIsTypedIsKeptWithItsGroup()
{
    addGroup(u"Newsletter"_s);
    addGroup(u"Safety"_s);
    openGroups();
    QCOMPARE(find<QLabel>(u"groupName"_s)->text(), u"Newsletter"_s);
    auto *note = find<QLineEdit>(u"groupNote"_s);
    note->setFocus();
    QTest::keyClicks(note, u"In two languages"_s);
    list()->setCurrentItem(list()->topLevelItem(1));
    QCOMPARE(named(u"Newsletter"_s).note, u"In two languages"_s);
    QCOMPARE(note->text(), QString());
    QVERIFY(named(u"Safety"_s).note.isEmpty());
    // Somebody else's change is shown.
    Group after = named(u"Safety"_s);
    after.note = u"Meets the employer"_s;
    QVERIFY(groups().save(session(), named(u"Safety"_s), after));
    QCOMPARE(note->text(), u"Meets the employer"_s);
}

void TestGroupsPage::whoeverIsChosenGoesIntoAGroupOldOrNew()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), ana = add(u"Ana"_s, u"Silva"_s);
    addGroup(u"Safety"_s, {rosa});
    m_window->people()->showOnly(u"These"_s, {rosa, ana});
    table()->selectAll();
    command(u"Put into a group…"_s);
    find<QComboBox>(u"joinGroup"_s)->setEditText(u"safety"_s);
    find<QDateEdit>(u"joinSince"_s)->setDate(QDate(2026, 10, 1));
    find<QPushButton>(u"writeJoin"_s)->click();
    QCOMPARE(peopleIn(u"Safety"_s), (QList{rosa, ana}));
    QCOMPARE(groups().groupsOf(session(), rosa).first().sinceOn, QDate(2026, 5, 1));
    QCOMPARE(groups().groupsOf(session(), ana).first().sinceOn, QDate(2026, 10, 1));
    QVERIFY(!dialog<JoinDialog>());
    command(u"Put into a group…"_s);
    find<QComboBox>(u"joinGroup"_s)->setEditText(u"Strike school"_s);
    find<QLineEdit>(u"joinRole"_s)->setText(u"Trainer"_s);
    find<QPushButton>(u"writeJoin"_s)->click();
    QCOMPARE(peopleIn(u"Strike school"_s), (QList{rosa, ana}));
    command(u"Undo"_s);
    QCOMPARE(groups().all(session()).size(), 1);
}

void TestGroupsPage::membersAreOpenedListedAndTakenOut()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), ana = add(u"Ana"_s, u"Silva"_s), sam = add(u"Sam"_s, u"Khoury"_s);
    addGroup(u"Safety"_s, {rosa, ana});
    openGroups();
    select(rosa);
    press(Qt::Key_Return);
    QTRY_COMPARE(shown(), u"Rosa Díaz"_s);
    command(u"Back"_s);
    QTRY_VERIFY(members()->isVisible());
    command(u"Show the members as a list"_s);
    QTRY_COMPARE(m_window->people()->listed(), (QList{rosa, ana}));
    QVERIFY(!m_window->people()->listed().contains(sam));
    QCOMPARE(m_window->people()->listName(), u"Safety"_s);
    command(u"Groups"_s);
    select(rosa);
    press(Qt::Key_Delete);
    QCOMPARE(peopleIn(u"Safety"_s), QList{ana});
    QCOMPARE(newestLabel(), u"Taken out of Safety: Rosa Díaz"_s);
    // Nobody else was deleted behind it.
    QCOMPARE(workspace().people().count(session()), 3);
    command(u"Remove the group"_s);
    QVERIFY(groups().all(session()).isEmpty());
    command(u"Undo"_s);
    QTRY_COMPARE(list()->topLevelItemCount(), 1);
    QCOMPARE(peopleIn(u"Safety"_s), QList{ana});
}

void TestGroupsPage::theMailingListIsHandedOver()
{
    const auto ana = addWithEmail(u"Ana"_s, u"ana@example.org"_s), rosa = addWithEmail(u"Rosa"_s, u"rosa@example.org"_s);
    const auto group = addGroup(u"Newsletter"_s, {ana, add(u"Sam"_s, u"Khoury"_s)});
    QVERIFY(groups().noteHandedOver(session(), group, groups().mailingList(session(), group)));
    QVERIFY(groups().addMembers(session(), group, {rosa}) && groups().takeOut(session(), group, {ana}));
    openGroups();
    QVERIFY(find<QLabel>(u"mailingLine"_s)->text().contains(u"1 to add, 1 to take off"_s));
    command(u"Mailing list…"_s);
    QTRY_VERIFY(dialog<MailingDialog>());
    QCOMPARE(find<QLabel>(u"mailingLeftOut"_s)->text(), u"1 left out: no e-mail address."_s);
    find<QPushButton>(u"copy/added"_s)->click();
    QCOMPARE(m_prompts.clipboard, u"rosa@example.org"_s);
    QVERIFY(newestLabel().startsWith(u"Copy 1 e-mail address"_s));
    find<QPushButton>(u"copy/gone"_s)->click();
    QCOMPARE(m_prompts.clipboard, u"ana@example.org"_s);
    m_prompts.path = m_folder->filePath(u"changes.csv"_s);
    find<QPushButton>(u"saveAddresses"_s)->click();
    QVERIFY(QFile::exists(m_prompts.path));
    find<QPushButton>(u"handedOver"_s)->click();
    QVERIFY(!dialog<MailingDialog>());
    QVERIFY(!groups().mailingList(session(), named(u"Newsletter"_s)).isChanged());
    QTRY_VERIFY(find<QLabel>(u"mailingLine"_s)->text().contains(u"no change"_s));
    command(u"Mailing list…"_s);
    QTRY_VERIFY(dialog<MailingDialog>());
    QVERIFY(find<QLabel>(u"mailingSince"_s)->text().startsWith(u"Nothing changed"_s));
    QVERIFY(!find<QPushButton>(u"handedOver"_s)->isEnabled());
    dialog<MailingDialog>()->reject();
    command(u"Undo"_s);
    QVERIFY(groups().mailingList(session(), named(u"Newsletter"_s)).isChanged());
}

void TestGroupsPage::aPersonTellsTheirGroups()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    addGroup(u"Safety"_s, {rosa});
    command(u"People"_s);
    m_window->people()->showPerson(rosa);
    auto *tabs = m_window->people()->findChild<QTabWidget *>();
    tabs->setCurrentIndex(2);
    const auto says = [&](const QString &text) {
        const auto labels = tabs->currentWidget()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    const auto day = [](const QDate &date) { return QLocale().toString(date, QLocale::ShortFormat); };
    const QString joined = day({2026, 5, 1}), today = day({2026, 11, 16});
    QTRY_VERIFY(says(u"Safety, since %1"_s.arg(joined)));
    for (auto *button : tabs->currentWidget()->findChildren<QPushButton *>()) {
        if (button->text() == u"Take out"_s)
            button->click();
    }
    QTRY_VERIFY(says(u"Safety, %1 to %2"_s.arg(joined, today)));
    find<QPushButton>(u"askGroup"_s)->click();
    QTRY_VERIFY(dialog<JoinDialog>());
    find<QPushButton>(u"writeJoin"_s)->click();
    QTRY_VERIFY(says(u"Safety, since %1"_s.arg(today)));
}

void TestGroupsPage::theBuddyIsToldOfNewcomers()
{
    const auto me = *workspace().conversations().organizer(session());
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    Group after = addGroup(u"Safety"_s);
    after.buddy = me;
    QVERIFY(groups().save(session(), named(u"Safety"_s), after));
    QVERIFY(groups().addMembers(session(), named(u"Safety"_s), {rosa}));
    command(u"Today"_s);
    const auto *model = find<QTableView>(u"today"_s)->model();
    const auto waits = [&] {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 3).data() == u"Welcome to Safety"_s)
                return model->index(row, 1).data().toString();
        }
        return QString();
    };
    QTRY_COMPARE(waits(), u"Rosa Díaz"_s);
    Conversation talk;
    talk.person = rosa;
    QVERIFY(workspace().conversations().log(session(), talk));
    QTRY_COMPARE(waits(), QString());
}

void TestGroupsPage::whereThereIsNoGroupNothingIsKept()
{
    command(u"Groups"_s);
    command(u"People"_s);
    QVERIFY(!find<UndoBar>(u"undoBar"_s)->isVisible());
}

void TestGroupsPage::whoeverMustNotBeCalledIsMarkedOnPaper()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, u"(212) 555-0100"_s), ana = add(u"Ana"_s, u"Silva"_s, u"(212) 555-0101"_s);
    Person refusing = read(rosa);
    refusing.consents += Consent{0, Channel::Phone, YesNo::No, u"2026-01-01T10:00:00.000Z"_s, {}, {}};
    QVERIFY(workspace().people().save(session(), read(rosa), refusing));
    QList<QStringList> rows{{u"Ana"_s, u"(212) 555-0101"_s}, {u"Rosa"_s, u"(212) 555-0100"_s}};
    markRefusals(workspace(), session(), {ana, rosa}, rows, 1, -1);
    QCOMPARE(rows, (QList<QStringList>{{u"Ana"_s, u"(212) 555-0101"_s}, {u"Rosa"_s, u"(212) 555-0100 (do not call)"_s}}));
}

void TestGroupsPage::membersArePrinted()
{
    openGroups();
    QVERIFY(!page()->canPrint());
    addGroup(u"Safety"_s, {add(u"Rosa"_s, u"Díaz"_s), add(u"Ana"_s, u"Silva"_s)});
    QVERIFY(page()->canPrint());
    const std::unique_ptr<PrintSource> source(page()->newPrintSource());
    QCOMPARE(source->told(), u"2 people."_s);
    QVERIFY(source->printout());
    QVERIFY(source->note());
    QCOMPARE(newestLabel(), u"Print Safety: 2 people"_s);
}

void TestGroupsPage::whereThereIsNoRoomTheGroupTakesThePlaceOfTheList()
{
    addGroup(u"Safety committee"_s, {addWithEmail(u"Rosa"_s, u"rosa@example.org"_s)});
    openGroups();
    m_window->resize(820, 700);
    QTRY_VERIFY(!members()->isVisible());
    QVERIFY(list()->isVisible());
    list()->setFocus();
    press(Qt::Key_Return);
    QVERIFY(members()->isVisible());
    QVERIFY(!list()->isVisible());
    members()->setFocus();
    press(Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
    m_window->resize(1400, 900);
    QTRY_VERIFY(list()->isVisible() && members()->isVisible());
}

void TestGroupsPage::whereThereIsNoRoomKeysAndClicksGoInAndNamesAreStillTyped()
{
    addGroup(u"Safety committee"_s);
    openGroups();
    m_window->resize(820, 700);
    QTRY_VERIFY(!find<QLineEdit>(u"groupMeets"_s)->isVisible());
    list()->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"groupMeets"_s));
    press(Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
    // The second click names it anew; the first has not taken the list away.
    const QPoint name = list()->visualRect(list()->model()->index(0, 0)).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, name);
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, name);
    QVERIFY(list()->isNaming());
    QTest::qWait(QApplication::doubleClickInterval() + 100);
    QVERIFY(list()->isVisible());
    keys(u"Health and safety"_s);
    QTRY_VERIFY(named(u"Health and safety"_s).id.isValid());
    QTRY_VERIFY(!list()->isNaming());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, name);
    QTRY_VERIFY(find<QLineEdit>(u"groupMeets"_s)->isVisible());
    QVERIFY(!list()->isVisible());
}

RNF_TEST(TestGroupsPage)
#include "tst_groups_page.moc"
