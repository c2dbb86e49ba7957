#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "lists/ConditionWords.h"
#include "lists/ListMenu.h"
#include "lists/ListRail.h"
#include "people/PeopleView.h"

#include <QComboBox>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The filter and the saved lists in the real window.
class TestFilterBar : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-lists"_s); }
    void init();
    void cleanup() { closeWindow(); }
    void aConditionIsChosenChangedAndLeftOut();
    void oneOfSeveralMayBeMet();
    void aSavedListStandsInTheRailWithItsCount();
    void aListKeepsItsColumnsAndOrder();
    void aListIsRenamedInPlaceAndDeletedWithUndo();
    void aListThatIsUndoneElsewhereLeavesTheWindowThere();
    void aListWhoseChangesAreUndoneIsShownAsItIsAgain();
    void aCellNarrowsTheList();
    void whenNobodyMatchesOneConditionCanGo();
    void pickedPeopleAreKeptAsAList();
    void selectedPeopleGoIntoAListAndOut();
    void manyPeopleGoIntoAListBesideTheWindow();
    void aLongListIsFilteredBesideTheWindow();

private:
    PersonId addIn(const QString &name, const QString &unit, const QString &tag = {});
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    QStringList names();
    ListRail *rail() { return find<ListRail>(u"lists"_s); }
    void save(const QString &name);
    void select(const QString &name);
    /// What the menu of lists offers, when it was asked for.
    QStringList offered();
    void putIntoNewList(const QString &name);
    QAction *takeOut();
};

void TestFilterBar::init()
{
    openWindow();
    addIn(u"Rosa"_s, u"Laundry"_s, u"steward"_s);
    addIn(u"Samir"_s, u"Laundry"_s);
    addIn(u"Ana"_s, u"Kitchen"_s);
    addIn(u"Luis"_s, u"Radiology"_s, u"steward"_s);
}

PersonId TestFilterBar::addIn(const QString &name, const QString &unit, const QString &tag)
{
    Person person;
    person.givenName = name;
    person.employments += Employment{0, u"St. Luke's"_s, {}, unit, {}, {}, {}, {}, {}};
    if (!tag.isEmpty())
        person.tags = QStringList{tag};
    return *workspace().people().add(session(), person);
}

QStringList TestFilterBar::names()
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        names += table()->model()->index(row, 0).data().toString();
    return names;
}

void TestFilterBar::save(const QString &name)
{
    button(u"saveList"_s)->click();
    auto *field = find<QLineEdit>(u"listName"_s);
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestFilterBar::select(const QString &name)
{
    QCoreApplication::processEvents(); // what opened before has closed
    table()->selectRow(int(names().indexOf(name)));
    QCOMPARE(m_window->people()->selection().size(), 1);
}

QStringList TestFilterBar::offered()
{
    QStringList texts;
    for (const auto *action : find<ListMenu>(u"listMenu"_s)->actions())
        texts += action->text();
    return texts;
}

void TestFilterBar::putIntoNewList(const QString &name)
{
    command(u"Put into a list…"_s);
    auto *menu = find<ListMenu>(u"listMenu"_s);
    QVERIFY(menu->isVisible());
    menu->actions().last()->trigger();
    menu->hide();
    QTimer::singleShot(0, this, [name] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->setTextValue(name);
        dialog->accept();
    });
    QCoreApplication::processEvents();
}

QAction *TestFilterBar::takeOut()
{
    const auto commands = m_window->commands();
    return *std::ranges::find(commands, u"&Take out of this list"_s, &QAction::text);
}

void TestFilterBar::aConditionIsChosenChangedAndLeftOut()
{
    QVERIFY(!button(u"saveList"_s)->isVisible());
    button(u"addCondition"_s)->click();
    chooseCondition(u"unit"_s, Operator::Is, u"LAUNDRY"_s);
    QCOMPARE(names(), (QStringList{u"Rosa"_s, u"Samir"_s}));
    QCOMPARE(button(u"condition/0/0"_s)->text(), u"Unit is LAUNDRY"_s);
    QVERIFY(find<QLabel>(u"counts"_s)->text().startsWith(u"2 of 4"_s));
    button(u"addCondition"_s)->click();
    chooseCondition(u"last_contact"_s, Operator::NotInLast, u"30"_s);
    QCOMPARE(names().size(), 2);
    QCOMPARE(button(u"condition/1/0"_s)->text(), u"Last contact is not in the last 30 days"_s);
    button(u"condition/1/0"_s)->click();
    chooseCondition(u"tag"_s, Operator::IsEmpty, {});
    QCOMPARE(names(), QStringList{u"Samir"_s});
    QCOMPARE(button(u"condition/1/0"_s)->text(), u"Tag is empty"_s);
    find<QToolButton>(u"dropCondition/0/0"_s)->click();
    QCOMPARE(names(), (QStringList{u"Ana"_s, u"Samir"_s}));
    search(u"an"_s);
    QCOMPARE(names(), QStringList{u"Ana"_s});
    button(u"showEveryone"_s)->click();
    QCOMPARE(names().size(), 4);
    QVERIFY(find<QLineEdit>(u"search"_s)->text().isEmpty());
    QVERIFY(!button(u"showEveryone"_s)->isVisible());
}

void TestFilterBar::oneOfSeveralMayBeMet()
{
    button(u"addCondition"_s)->click();
    chooseCondition(u"unit"_s, Operator::Is, u"Kitchen"_s);
    button(u"condition/0/0"_s)->click();
    button(u"conditionOr"_s)->click();
    chooseCondition(u"unit"_s, Operator::Is, u"Laundry"_s);
    QCOMPARE(names(), (QStringList{u"Ana"_s, u"Rosa"_s, u"Samir"_s}));
    button(u"addCondition"_s)->click();
    chooseCondition(u"tag"_s, Operator::IsNot, u"steward"_s);
    QCOMPARE(names(), (QStringList{u"Ana"_s, u"Samir"_s}));
    find<QToolButton>(u"dropCondition/0/1"_s)->click();
    QCOMPARE(names(), QStringList{u"Ana"_s});
}

void TestFilterBar::aSavedListStandsInTheRailWithItsCount()
{
    QVERIFY(!rail()->isVisible());
    button(u"addCondition"_s)->click();
    chooseCondition(u"unit"_s, Operator::Is, u"Laundry"_s);
    save(u"Laundry"_s);
    QVERIFY(rail()->isVisible());
    QCOMPARE(rail()->count(), 1);
    QTRY_COMPARE(rail()->item(0)->data(Qt::AccessibleTextRole).toString(), u"Laundry, 2 people"_s);
    QCOMPARE(rail()->currentRow(), 0);
    QVERIFY(!button(u"saveList"_s)->isVisible());
    button(u"showEveryone"_s)->click();
    QCOMPARE(names().size(), 4);
    QCOMPARE(rail()->currentRow(), -1);
    addIn(u"Zoe"_s, u"Laundry"_s);
    QTRY_COMPARE(rail()->item(0)->data(Qt::AccessibleTextRole).toString(), u"Laundry, 3 people"_s);
    command(u"History"_s);
    Q_EMIT rail()->itemClicked(rail()->item(0));
    QVERIFY(m_window->people()->isVisible());
    QCOMPARE(names(), (QStringList{u"Rosa"_s, u"Samir"_s, u"Zoe"_s}));
    QVERIFY(find<QLabel>(u"counts"_s)->text().startsWith(u"Laundry: 3 of 5"_s));
    // Changed conditions can be kept in it, or beside it.
    button(u"addCondition"_s)->click();
    chooseCondition(u"tag"_s, Operator::IsNotEmpty, {});
    QVERIFY(button(u"saveList"_s)->isVisible());
    button(u"updateList"_s)->click();
    QVERIFY(!button(u"updateList"_s)->isVisible());
    QTRY_COMPARE(rail()->item(0)->data(Qt::AccessibleTextRole).toString(), u"Laundry, 1 person"_s);
    // The last thing done was keeping the change, before it saving the list.
    command(u"Undo"_s);
    command(u"Undo"_s);
    command(u"Undo"_s);
    QTRY_COMPARE(rail()->count(), 0);
    command(u"Redo"_s);
    QTRY_COMPARE(rail()->count(), 1);
}

void TestFilterBar::aListKeepsItsColumnsAndOrder()
{
    auto *people = find<PeopleView>(u"people"_s);
    const QStringList usual = people->columns();
    people->setColumns({u"name"_s, u"shift"_s, u"unit"_s});
    people->sortByColumn(2, Qt::DescendingOrder);
    button(u"addCondition"_s)->click();
    chooseCondition(u"given_name"_s, Operator::IsNotEmpty, {});
    save(u"By unit"_s);
    QCOMPARE(names().first(), u"Luis"_s);
    button(u"showEveryone"_s)->click();
    people->setColumns(usual);
    QCOMPARE(names().first(), u"Ana"_s);
    Q_EMIT rail()->itemClicked(rail()->item(0));
    QCOMPARE(people->columns(), (QStringList{u"name"_s, u"shift"_s, u"unit"_s}));
    QCOMPARE(names().first(), u"Luis"_s);
    button(u"showEveryone"_s)->click();
    QCOMPARE(people->columns(), usual);
    QCOMPARE(names().first(), u"Ana"_s);
}

void TestFilterBar::aListIsRenamedInPlaceAndDeletedWithUndo()
{
    button(u"addCondition"_s)->click();
    chooseCondition(u"tag"_s, Operator::Is, u"steward"_s);
    save(u"Stewards"_s);
    rail()->setFocus();
    rail()->item(0)->setText(u"Our stewards"_s);
    QCOMPARE(newestLabel(), u"Rename the list Stewards to Our stewards"_s);
    QVERIFY(find<QLabel>(u"counts"_s)->text().startsWith(u"Our stewards: 2 of 4"_s));
    rail()->setCurrentRow(0);
    QTest::keyClick(rail(), Qt::Key_Delete);
    QCOMPARE(rail()->count(), 0);
    QCOMPARE(names().size(), 2);
    button(u"undoBarButton"_s)->click();
    QTRY_COMPARE(rail()->count(), 1);
    QCOMPARE(rail()->item(0)->text(), u"Our stewards"_s);
}

void TestFilterBar::aListThatIsUndoneElsewhereLeavesTheWindowThere()
{
    button(u"addCondition"_s)->click();
    chooseCondition(u"unit"_s, Operator::Is, u"Laundry"_s);
    save(u"Laundry"_s);
    rail()->item(0)->setText(u"The laundry"_s);
    search(u"ros"_s);
    QCOMPARE(names(), QStringList{u"Rosa"_s});
    command(u"History"_s);
    command(u"Undo"_s);
    QCOMPARE(rail()->item(0)->text(), u"Laundry"_s);
    QVERIFY(!m_window->people()->isVisible());
    command(u"People"_s);
    QCOMPARE(names(), QStringList{u"Rosa"_s});
    QCOMPARE(find<QLineEdit>(u"search"_s)->text(), u"ros"_s);
    QVERIFY(find<QLabel>(u"counts"_s)->text().startsWith(u"Laundry: 1 of 4"_s));
}

void TestFilterBar::aListWhoseChangesAreUndoneIsShownAsItIsAgain()
{
    button(u"addCondition"_s)->click();
    chooseCondition(u"unit"_s, Operator::Is, u"Laundry"_s);
    save(u"Laundry"_s);
    button(u"addCondition"_s)->click();
    chooseCondition(u"tag"_s, Operator::IsNotEmpty, {});
    button(u"updateList"_s)->click();
    QCOMPARE(names(), QStringList{u"Rosa"_s});
    command(u"Undo"_s);
    QCOMPARE(names(), (QStringList{u"Rosa"_s, u"Samir"_s}));
    QVERIFY(!button(u"updateList"_s)->isVisible());
    // And it can be changed and kept once more.
    button(u"addCondition"_s)->click();
    chooseCondition(u"tag"_s, Operator::IsEmpty, {});
    button(u"updateList"_s)->click();
    QCOMPARE(names(), QStringList{u"Samir"_s});
    QVERIFY(!button(u"updateList"_s)->isVisible());
}

void TestFilterBar::aCellNarrowsTheList()
{
    const QModelIndex cell = table()->model()->index(1, int(find<PeopleView>(u"people"_s)->columns().indexOf(u"unit"_s)));
    QCOMPARE(cell.data().toString(), u"Radiology"_s);
    table()->scrollTo(cell);
    Q_EMIT table()->customContextMenuRequested(table()->visualRect(cell).center());
    auto *menu = m_window->people()->contextMenu();
    QCOMPARE(menu->actions().first()->text(), u"Only “Radiology”"_s);
    menu->actions().first()->trigger();
    menu->hide();
    QCOMPARE(names(), QStringList{u"Luis"_s});
    QCOMPARE(button(u"condition/0/0"_s)->text(), u"Unit is Radiology"_s);
}

void TestFilterBar::whenNobodyMatchesOneConditionCanGo()
{
    button(u"addCondition"_s)->click();
    chooseCondition(u"unit"_s, Operator::Is, u"Laundry"_s);
    button(u"addCondition"_s)->click();
    chooseCondition(u"job_title"_s, Operator::IsNotEmpty, {});
    QCOMPARE(names().size(), 0);
    auto *drop = button(u"dropCondition"_s);
    QVERIFY(drop->isVisible());
    QCOMPARE(drop->text(), u"Leave out “Job title is not empty”"_s);
    drop->click();
    QCOMPARE(names().size(), 2);
    QVERIFY(table()->isVisible());
}

void TestFilterBar::pickedPeopleAreKeptAsAList()
{
    const auto ids = workspace().people().ids(session(), {});
    m_window->people()->showOnly(u"spring.csv: new"_s, {ids[0], ids[2]});
    QCOMPARE(names().size(), 2);
    save(u"Spring"_s);
    const auto list = workspace().lists().named(session(), u"Spring"_s);
    QVERIFY(list);
    QVERIFY(list->isHandPicked);
    QCOMPARE(workspace().lists().ids(session(), list->filter()), (QList{ids[0], ids[2]}));
    QCOMPARE(names().size(), 2);
}

void TestFilterBar::selectedPeopleGoIntoAListAndOut()
{
    const auto inIt = [this] { return workspace().lists().count(session(), {{}, *ConditionWords::read(u"list is A&B"_s)}); };
    button(u"addCondition"_s)->click();
    chooseCondition(u"given_name"_s, Operator::IsNotEmpty, {});
    save(u"By conditions"_s);
    button(u"showEveryone"_s)->click();
    QVERIFY(!takeOut()->isEnabled());
    select(u"Rosa"_s);
    putIntoNewList(u"A&B"_s);
    QCOMPARE(inIt(), 1);
    QCOMPARE(rail()->count(), 2);
    QVERIFY(!takeOut()->isEnabled());
    // One action: the list goes with whom it was made for.
    button(u"undoBarButton"_s)->click();
    QTRY_COMPARE(rail()->count(), 1);
    putIntoNewList(u"A&B"_s);
    select(u"Ana"_s);
    command(u"Put into a list…"_s);
    QCOMPARE(offered(), (QStringList{u"A&&B"_s, {}, u"&New list…"_s}));
    find<ListMenu>(u"listMenu"_s)->actions().first()->trigger();
    find<ListMenu>(u"listMenu"_s)->hide();
    QCOMPARE(inIt(), 2);
    m_window->people()->showList(*workspace().lists().named(session(), u"A&B"_s));
    QCOMPARE(names(), (QStringList{u"Ana"_s, u"Rosa"_s}));
    QVERIFY(takeOut()->isEnabled());
    select(u"Ana"_s);
    command(u"Take out of this list"_s);
    QCOMPARE(names(), QStringList{u"Rosa"_s});
    QCOMPARE(workspace().people().count(session()), 4);
    button(u"undoBarButton"_s)->click();
    QTRY_COMPARE(names(), (QStringList{u"Ana"_s, u"Rosa"_s}));
    button(u"showEveryone"_s)->click();
    QVERIFY(!takeOut()->isEnabled());
}

void TestFilterBar::manyPeopleGoIntoAListBesideTheWindow()
{
    addMany(1000);
    table()->selectAll();
    putIntoNewList(u"Everybody"_s);
    QTRY_COMPARE(workspace().lists().count(session(), {{}, *ConditionWords::read(u"list is Everybody"_s)}), 1004);
    QTRY_VERIFY(button(u"undoBarButton"_s)->isVisible());
    putIntoNewList(u"everybody"_s);
    QTRY_VERIFY(!button(u"undoBarButton"_s)->isVisible());
    QCOMPARE(workspace().lists().all(session()).size(), 1);
}

void TestFilterBar::aLongListIsFilteredBesideTheWindow()
{
    addMany(5000);
    QTRY_COMPARE(table()->model()->rowCount(), 5004);
    button(u"addCondition"_s)->click();
    chooseCondition(u"family_name"_s, Operator::StartsWith, u"silva 0012"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 100);
    save(u"Twelve hundred"_s);
    QTRY_COMPARE(rail()->item(0)->data(Qt::AccessibleTextRole).toString(), u"Twelve hundred, 100 people"_s);
}

RNF_TEST(TestFilterBar)
#include "tst_filter_bar.moc"
