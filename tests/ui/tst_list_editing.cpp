#include "support/WindowTest.h"

#include "people/BulkEditDialog.h"
#include "people/PeopleTable.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
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
    void namesAreNotTypedOver();
    void manyAreChangedAtOnceAfterALook();
    void tagsAreAddedAndTakenOff();
    void whoeverCannotBeChangedIsNamedBefore();
    void aColumnIsFoundTickedAndSortedBy();
    void theColumnsAreThereTheNextTime();

private:
    PeopleTable *people() { return find<PeopleTable>(u"people"_s); }
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
    QVERIFY(m_window->people()->hasDrafts());
    // Typed over again it begins with what was typed, and Esc goes back to what is kept.
    line = open(0, u"phone"_s);
    QCOMPARE(line->text(), u"ask her"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(textOf(0, u"phone"_s), u"(212) 555-0100"_s);
    QVERIFY(!m_window->people()->hasDrafts());
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
}

BulkEditDialog *TestListEditing::openBulk()
{
    people()->setFocus();
    people()->selectAll();
    command(u"Edit the selected people…"_s);
    return find<BulkEditDialog>(u"bulkEdit"_s);
}

void TestListEditing::fill(const QString &field, const QString &text)
{
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

QTEST_MAIN(TestListEditing)
#include "tst_list_editing.moc"
