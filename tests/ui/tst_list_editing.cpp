#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "people/BulkEditDialog.h"
#include "people/PeopleView.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Working in the list itself, in the real window: cells typed over, many people changed at once, other columns.
class TestListEditing : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-list-editing"_s); }
    void init();
    void cleanup() { closeWindow(); }
    void aCellIsTypedOverAndTakenBack();
    void tabGoesToTheNextCellAndEnterDown();
    void escapeLeavesWhatWasThere();
    void whatCannotBeStaysInTheCellWithItsReason();
    void theRowMayMoveWhileItIsTypedOver();
    void whatIsTypedStaysWhileALongListIsRead();
    void whatIsTypedIsKeptOnWish();
    void whatCannotBeIsShownBeforeTheWindowCloses();
    void aCommaInANameIsNoSecondName();
    void aColumnGoesWithItsField();
    void columnsAreMovedByKeys();
    void namesAreNotTypedOver();
    void manyAreChangedAtOnceAfterALook();
    void tagsAreAddedAndTakenOff();
    void whoeverCannotBeChangedIsNamedBefore();
    void aColumnIsFoundTickedAndSortedBy();
    void theColumnsAreThereTheNextTime();

private:
    PeopleView *people() { return find<PeopleView>(u"people"_s); }
    QModelIndex cell(int row, const QString &column)
    {
        return people()->model()->index(row, static_cast<PersonTableModel *>(people()->model())->columnOf(column));
    }
    QString textOf(int row, const QString &column) { return cell(row, column).data().toString(); }
    QLineEdit *open(int row, const QString &column);
    /// A line is kept once the key is done with.
    static void enter(QLineEdit *line)
    {
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    BulkEditDialog *openBulk();
    void fill(const QString &field, const QString &text);

    PersonId m_ana, m_luis;
};

void TestListEditing::init()
{
    openWindow();
    m_ana = add(u"Ana"_s, u"Silva"_s, u"212 555 0100"_s);
    m_luis = add(u"Luis"_s, u"Vega"_s);
    people()->setColumns({u"name"_s, u"phone"_s, u"unit"_s, u"shift"_s, u"tags"_s});
}

QLineEdit *TestListEditing::open(int row, const QString &column)
{
    people()->setFocus();
    people()->setCurrentIndex(cell(row, column));
    QTest::keyClick(people(), Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!line || line->objectName() != "cell"_L1)
        qFatal("the cell cannot be typed over");
    return line;
}

void TestListEditing::aCellIsTypedOverAndTakenBack()
{
    auto *line = open(0, u"unit"_s);
    QTest::keyClicks(line, u"Laundry"_s);
    enter(line);
    QCOMPARE(textOf(0, u"unit"_s), u"Laundry"_s);
    QCOMPARE(read(m_ana).currentWork()->unit, u"Laundry"_s);
    QCOMPARE(newestLabel(), u"Edit Ana Silva: Unit"_s);
    command(u"Undo"_s);
    QCOMPARE(textOf(0, u"unit"_s), QString());
    // The number is the same, however it is typed; another one takes its place and keeps its kind.
    line = open(0, u"phone"_s);
    QCOMPARE(line->text(), u"(212) 555-0100"_s);
    enter(line);
    QCOMPARE(newestLabel(), u"Undo: Edit Ana Silva: Unit"_s);
    line = open(0, u"phone"_s);
    line->setText(u"718 555 0199"_s);
    enter(line);
    QCOMPARE(textOf(0, u"phone"_s), u"(718) 555-0199"_s);
    QCOMPARE(read(m_ana).phones.size(), 1);
    QCOMPARE(read(m_ana).phones.first().kind, PhoneKind::Mobile);
}

void TestListEditing::tabGoesToTheNextCellAndEnterDown()
{
    auto *line = open(0, u"phone"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, u"Kitchen"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, u"Night"_s);
    enter(line);
    QCOMPARE(textOf(0, u"unit"_s), u"Kitchen"_s);
    QCOMPARE(textOf(0, u"shift"_s), u"Night"_s);
    QCOMPARE(people()->currentIndex().row(), 1);
    QCOMPARE(people()->columnAt(people()->currentIndex()), u"shift"_s);
}

void TestListEditing::escapeLeavesWhatWasThere()
{
    const QString before = newestLabel();
    auto *line = open(0, u"unit"_s);
    QTest::keyClicks(line, u"Laundry"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(textOf(0, u"unit"_s), QString());
    QCOMPARE(newestLabel(), before);
}

void TestListEditing::whatCannotBeStaysInTheCellWithItsReason()
{
    auto *line = open(0, u"phone"_s);
    line->setText(u"ask her"_s);
    enter(line);
    QCOMPARE(textOf(0, u"phone"_s), u"ask her"_s);
    QVERIFY(cell(0, u"phone"_s).data(Qt::AccessibleDescriptionRole).toString().contains(u"cannot be a phone number"_s));
    QCOMPARE(people()->currentIndex().row(), 0);
    QCOMPARE(read(m_ana).phones.first().digits, u"2125550100"_s);
    QVERIFY(m_window->people()->hasDraft());
    // Typed over again it begins with what was typed, and Esc goes back to what is kept.
    line = open(0, u"phone"_s);
    QCOMPARE(line->text(), u"ask her"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(textOf(0, u"phone"_s), u"(212) 555-0100"_s);
    QVERIFY(!m_window->people()->hasDraft());
}

void TestListEditing::whatIsTypedStaysWhileALongListIsRead()
{
    addMany(5000);
    QTRY_COMPARE(people()->model()->rowCount(), 5002);
    QSignalSpy whole(static_cast<PersonTableModel *>(people()->model()), &PersonTableModel::completed);
    auto *line = open(10, u"unit"_s);
    QTest::keyClicks(line, u"Kitchen"_s);
    whole.clear();
    QTest::keyClick(line, Qt::Key_Tab);
    line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, u"Nig"_s);
    // The list is read anew because of the unit, and comes in only now.
    QTRY_VERIFY(!whole.isEmpty());
    QCOMPARE(QApplication::focusWidget(), line);
    QCOMPARE(line->text(), u"Nig"_s);
    QTest::keyClicks(line, u"ht"_s);
    enter(line);
    QTRY_COMPARE(textOf(10, u"shift"_s), u"Night"_s);
    QCOMPARE(textOf(10, u"unit"_s), u"Kitchen"_s);
}

void TestListEditing::whatIsTypedIsKeptOnWish()
{
    QTest::keyClicks(open(0, u"unit"_s), u"Laundry"_s);
    command(u"Keep what is typed"_s);
    QCOMPARE(read(m_ana).currentWork()->unit, u"Laundry"_s);
    QTest::keyClicks(open(0, u"shift"_s), u"Night"_s);
    command(u"Español"_s);
    QTRY_VERIFY(find<QLineEdit>(u"search"_s)->placeholderText().startsWith(u"Buscar"_s));
    QCOMPARE(read(m_ana).currentWork()->shift, u"Night"_s);
}

void TestListEditing::whatCannotBeIsShownBeforeTheWindowCloses()
{
    auto *line = open(0, u"phone"_s);
    line->setText(u"ask her"_s);
    enter(line);
    // Neither another language, nor other people and columns in the list lose it.
    command(u"Español"_s);
    QTRY_VERIFY(find<QLineEdit>(u"search"_s)->placeholderText().startsWith(u"Buscar"_s));
    people()->setColumns({u"name"_s, u"unit"_s});
    m_window->people()->showOnly(u"Luis"_s, {m_luis});
    m_window->close();
    QVERIFY(m_window->isVisible());
    line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), u"ask her"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!m_window->people()->hasDraft());
}

void TestListEditing::aCommaInANameIsNoSecondName()
{
    people()->setColumns({u"name"_s, u"worksite"_s, u"tags"_s});
    auto *line = open(0, u"worksite"_s);
    line->setText(u"St. Luke's, Inc."_s);
    enter(line);
    Person after = read(m_ana);
    after.tags = {u"driver"_s, u"steward"_s};
    QVERIFY(workspace().people().save(session(), read(m_ana), after, u"Tag"_s));
    auto *menu = m_window->people()->contextMenu();
    const auto offered = [&](const QString &column) {
        Q_EMIT people()->customContextMenuRequested(people()->visualRect(cell(0, column)).center());
        QStringList texts;
        for (const auto *action : menu->actions()) {
            if (action->text().startsWith(u"Only"_s))
                texts += action->text();
        }
        menu->hide();
        return texts;
    };
    QCOMPARE(offered(u"worksite"_s), QStringList{u"Only “St. Luke's, Inc.”"_s});
    QCOMPARE(offered(u"tags"_s).size(), 2);
}

void TestListEditing::aColumnGoesWithItsField()
{
    CustomField field;
    field.label = u"Locker"_s;
    const auto locker = workspace().people().fields().add(session(), field);
    QVERIFY(locker);
    people()->setColumns({u"name"_s, locker->key, u"unit"_s, u"shift"_s}); // the last one is stretched
    people()->setColumnWidth(1, 111);
    people()->setColumnWidth(2, 222);
    people()->sortByColumn(1, Qt::DescendingOrder);
    QVERIFY(workspace().people().fields().remove(session(), *locker));
    QCOMPARE(people()->columns(), (QStringList{u"name"_s, u"unit"_s, u"shift"_s}));
    QCOMPARE(people()->columnWidth(1), 222);
    QCOMPARE(people()->horizontalHeader()->sortIndicatorSection(), 0);
    QCOMPARE(textOf(0, u"name"_s), u"Ana Silva"_s);
}

void TestListEditing::columnsAreMovedByKeys()
{
    command(u"Columns…"_s);
    auto *list = find<QListWidget>(u"columnList"_s);
    list->setFocus();
    list->setCurrentRow(3);
    const QString moved = list->currentItem()->data(Qt::UserRole).toString();
    QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(people()->columns().indexOf(moved), 2);
    // The name stays first.
    QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(people()->columns().first(), u"name"_s);
    QCOMPARE(people()->columns().indexOf(moved), 1);
}

void TestListEditing::theRowMayMoveWhileItIsTypedOver()
{
    people()->sortByColumn(2, Qt::AscendingOrder);
    auto *line = open(0, u"unit"_s);
    QTest::keyClicks(line, u"Radiology"_s);
    enter(line);
    line = open(1, u"unit"_s);
    QTest::keyClicks(line, u"Archive"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    QCOMPARE(textOf(0, u"name"_s), u"Luis Vega"_s);
    // Luis stands first now, and it is his shift that is typed over.
    line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, u"Day"_s);
    enter(line);
    QCOMPARE(read(m_luis).currentWork()->shift, u"Day"_s);
}

void TestListEditing::namesAreNotTypedOver()
{
    people()->setFocus();
    people()->setCurrentIndex(cell(0, u"name"_s));
    QTest::keyClick(people(), Qt::Key_F2);
    // The first cell of the row that can be is opened instead.
    QCOMPARE(people()->columnAt(people()->currentIndex()), u"phone"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Phone"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    const QPoint name = people()->visualRect(cell(0, u"name"_s)).center();
    QTest::mouseDClick(people()->viewport(), Qt::LeftButton, {}, name);
    QVERIFY(!qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

BulkEditDialog *TestListEditing::openBulk()
{
    people()->setFocus();
    people()->selectAll();
    command(u"Edit the selected people…"_s);
    return find<BulkEditDialog>(u"bulkEditDialog"_s);
}

void TestListEditing::fill(const QString &field, const QString &text)
{
    find<QLineEdit>(u"bulk/"_s + field)->selectAll();
    QTest::keyClicks(find<QLineEdit>(u"bulk/"_s + field), text);
    QVERIFY(find<QCheckBox>(u"touch/"_s + field)->isChecked());
}

void TestListEditing::manyAreChangedAtOnceAfterALook()
{
    auto *dialog = openBulk();
    auto *write = find<QPushButton>(u"writeBulk"_s);
    QVERIFY(!write->isEnabled());
    fill(u"shift"_s, u"Night"_s);
    QTRY_COMPARE(write->text(), u"Change 2 people"_s);
    auto *lines = find<QTableWidget>(u"bulkLines"_s);
    QCOMPARE(lines->rowCount(), 2);
    QCOMPARE(lines->item(0, 0)->text(), u"Ana Silva"_s);
    QCOMPARE(lines->item(0, 2)->text(), u"nothing"_s);
    QCOMPARE(lines->item(0, 3)->text(), u"Night"_s);
    // What was typed since waits for a look.
    fill(u"shift"_s, u"Evening"_s);
    QVERIFY(!write->isEnabled());
    QTRY_VERIFY(write->isEnabled());
    fill(u"shift"_s, u"Night"_s);
    QTRY_VERIFY(write->isEnabled());
    QTRY_COMPARE(lines->item(0, 3)->text(), u"Night"_s);
    write->click();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(textOf(0, u"shift"_s), u"Night"_s);
    QCOMPARE(textOf(1, u"shift"_s), u"Night"_s);
    QCOMPARE(newestLabel(), u"Edit 2 people: Shift"_s);
    command(u"Undo"_s);
    QCOMPARE(textOf(0, u"shift"_s), QString());
    QCOMPARE(textOf(1, u"shift"_s), QString());
}

void TestListEditing::tagsAreAddedAndTakenOff()
{
    openBulk();
    fill(u"add_tags"_s, u"strike kitchen; driver"_s);
    QTRY_VERIFY(find<QPushButton>(u"writeBulk"_s)->isEnabled());
    find<QPushButton>(u"writeBulk"_s)->click();
    QCOMPARE(read(m_luis).tags, (QStringList{u"driver"_s, u"strike kitchen"_s}));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    openBulk();
    fill(u"remove_tags"_s, u"driver"_s);
    QTRY_VERIFY(find<QPushButton>(u"writeBulk"_s)->isEnabled());
    find<QPushButton>(u"writeBulk"_s)->click();
    QCOMPARE(read(m_ana).tags, QStringList{u"strike kitchen"_s});
}

void TestListEditing::whoeverCannotBeChangedIsNamedBefore()
{
    openBulk();
    fill(u"hired_on"_s, u"next spring"_s);
    auto *told = find<QLabel>(u"bulkTold"_s);
    QTRY_VERIFY(told->text().startsWith(u"2 stay as they are"_s));
    QVERIFY(!find<QPushButton>(u"writeBulk"_s)->isEnabled());
    QVERIFY(find<QTableWidget>(u"bulkLines"_s)->item(0, 3)->text().contains(u"next spring"_s));
}

void TestListEditing::aColumnIsFoundTickedAndSortedBy()
{
    Conversation talk;
    talk.person = m_luis;
    talk.method = ContactMethod::PhoneCall;
    talk.result = ContactResult::Talked;
    talk.happenedAt = instantText(workspace().store().dates().now().addDays(-41));
    QVERIFY(workspace().conversations().log(session(), talk));
    command(u"Columns…"_s);
    QTest::keyClicks(find<QLineEdit>(u"columnSearch"_s), u"last con"_s);
    auto *list = find<QListWidget>(u"columnList"_s);
    int shown = 0;
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden() && ++shown == 1)
            list->item(row)->setCheckState(Qt::Checked);
    }
    QVERIFY(people()->columns().contains(u"last_contact"_s));
    // Whoever logs is somebody, too: Ana, Ana Silva, Luis.
    QCOMPARE(textOf(2, u"last_contact"_s), u"41 days ago"_s);
    QCOMPARE(textOf(1, u"last_contact"_s), QString());
    people()->sortByColumn(cell(0, u"last_contact"_s).column(), Qt::AscendingOrder);
    QCOMPARE(textOf(0, u"name"_s), u"Luis Vega"_s);
}

void TestListEditing::theColumnsAreThereTheNextTime()
{
    people()->setColumns({u"name"_s, u"shift"_s, u"membership"_s});
    people()->setColumnWidth(1, 222);
    const QString path = workspace().path();
    m_window->showWelcome();
    m_window->openFile(path);
    QCOMPARE(people()->columns(), (QStringList{u"name"_s, u"shift"_s, u"membership"_s}));
    QCOMPARE(people()->columnWidth(1), 222);
}

RNF_TEST(TestListEditing)
#include "tst_list_editing.moc"
