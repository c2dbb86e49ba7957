#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "people/FieldDialog.h"
#include "people/FieldsDialog.h"
#include "people/PeopleView.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Fields of the office's own in the real window: added in the form, shown as a column, changed and removed.
class TestOwnFields : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-own-fields"_s); }
    void init();
    void cleanup() { closeWindow(); }
    void aFieldIsAddedWhereItIsMissed();
    void aFieldCanBeAskedForAndShown();
    void anotherKindSaysWhatItCannotReadBefore();
    void aRemovedFieldLeavesTheListAndComesBack();
    void enterInTheListOpensOneField();
    void theListOpensAsLargeAsItWas();

private:
    void addField(const QString &label, CustomKind kind, const QString &choices = {});
    CustomField fieldNamed(const QString &label)
    {
        const auto &own = workspace().people().fields().catalog().own();
        return *std::ranges::find(own, label, &CustomField::label);
    }
    void openFields() { command(u"Our own fields…"_s); }

    PersonId m_rosa;
};

void TestOwnFields::init()
{
    openWindow();
    m_rosa = add(u"Rosa"_s, u"Díaz"_s);
    m_window->people()->showPerson(m_rosa);
}

void TestOwnFields::addField(const QString &label, CustomKind kind, const QString &choices)
{
    auto *menu = find<QToolButton>(u"addField"_s)->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().last()->trigger();
    auto *dialog = find<FieldDialog>(u"fieldDialog"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"fieldLabel"_s), label);
    dialog->findChild<QComboBox *>(u"fieldKind"_s)->setCurrentIndex(int(kind));
    auto *lines = dialog->findChild<QPlainTextEdit *>(u"fieldChoices"_s);
    QCOMPARE(lines->isVisible(), !choices.isEmpty());
    lines->setPlainText(choices);
    dialog->findChild<QPushButton *>(u"keepField"_s)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestOwnFields::aFieldIsAddedWhereItIsMissed()
{
    addField(u"T-shirt size"_s, CustomKind::Choice, u"S\nM\nL"_s);
    auto *edit = find<QLineEdit>(u"t_shirt_size"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"XXL"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(read(m_rosa).custom.isEmpty());
    QVERIFY(edit->accessibleDescription().contains(u"S, M, L"_s));
    edit->setText(u"m"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(read(m_rosa).custom.first().value, u"M"_s);
    QCOMPARE(newestLabel(), u"Edit Rosa Díaz: T-shirt size"_s);
    command(u"Undo"_s);
    QVERIFY(read(m_rosa).custom.isEmpty());
}

void TestOwnFields::aFieldCanBeAskedForAndShown()
{
    addField(u"Seats"_s, CustomKind::Number);
    auto *edit = find<QLineEdit>(u"seats"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"4"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    add(u"Luis"_s, u"Vega"_s);
    find<QPushButton>(u"addCondition"_s)->click();
    chooseCondition(u"seats"_s, Operator::AtLeast, u"3"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(find<QPushButton>(u"condition/0/0"_s)->text(), u"Seats is at least 3"_s);
    auto *people = find<PeopleView>(u"people"_s);
    people->setColumns({u"name"_s, u"seats"_s});
    QCOMPARE(people->model()->index(0, 1).data().toString(), u"4"_s);
    QVERIFY(people->model()->flags(people->model()->index(0, 1)).testFlag(Qt::ItemIsEditable));
}

void TestOwnFields::anotherKindSaysWhatItCannotReadBefore()
{
    addField(u"Seats"_s, CustomKind::Text);
    auto *edit = find<QLineEdit>(u"seats"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"a van"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    openFields();
    find<QPushButton>(u"changeField"_s)->click();
    auto *dialog = find<FieldDialog>(u"fieldDialog"_s);
    dialog->findChild<QComboBox *>(u"fieldKind"_s)->setCurrentIndex(int(CustomKind::Number));
    QVERIFY(dialog->findChild<QLabel *>(u"fieldTold"_s)->text().contains(u"a van"_s));
    dialog->findChild<QPushButton *>(u"keepField"_s)->click();
    QCOMPARE(fieldNamed(u"Seats"_s).kind, CustomKind::Number);
    QCOMPARE(fieldNamed(u"Seats (as it was)"_s).kind, CustomKind::Text);
    QCOMPARE(find<QTableWidget>(u"ownFields"_s)->rowCount(), 2);
    QCOMPARE(read(m_rosa).custom.first().value, u"a van"_s);
}

void TestOwnFields::aRemovedFieldLeavesTheListAndComesBack()
{
    addField(u"Seats"_s, CustomKind::Number);
    auto *people = find<PeopleView>(u"people"_s);
    people->setColumns({u"name"_s, u"seats"_s});
    openFields();
    find<QPushButton>(u"removeField"_s)->click();
    QCOMPARE(people->model()->columnCount(), 1);
    QTRY_VERIFY(!m_window->findChild<QLineEdit *>(u"seats"_s));
    find<FieldsDialog>(u"fieldsDialog"_s)->accept();
    command(u"Undo"_s);
    QCOMPARE(fieldNamed(u"Seats"_s).kind, CustomKind::Number);
}

void TestOwnFields::enterInTheListOpensOneField()
{
    addField(u"Seats"_s, CustomKind::Number);
    openFields();
    auto *list = find<QTableWidget>(u"ownFields"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_window->findChildren<FieldDialog *>().size(), 1);
    QVERIFY(find<FieldsDialog>(u"fieldsDialog"_s)->isVisible());
}

void TestOwnFields::theListOpensAsLargeAsItWas()
{
    constexpr QSize size(640, 500);
    openFields();
    find<FieldsDialog>(u"fieldsDialog"_s)->resize(size);
    find<FieldsDialog>(u"fieldsDialog"_s)->accept();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    openFields();
    QCOMPARE(find<FieldsDialog>(u"fieldsDialog"_s)->size(), size);
}

RNF_TEST(TestOwnFields)
#include "tst_own_fields.moc"
