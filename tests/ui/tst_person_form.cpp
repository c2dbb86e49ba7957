#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "look/ChoiceBox.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The form keeps what is typed, with the right person, in the right field, and nothing else.
class TestPersonForm : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-form"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void anEmptiedFieldGoesAwayWithoutHarm_data();
    void anEmptiedFieldGoesAwayWithoutHarm();
    void aFieldAddedWhileOneIsTypedLosesNothing();
    void lookingAtSomebodyElseWhileTypingHarmsNobody();
    void whatCannotBeKeptWaitsForItsPerson();
    void whatCannotBeKeptOutlivesTheLanguage();
    void closingShowsOnceWhatCannotBeKept();
    void anUndoneValueDoesNotComeBackByLeavingItsField();
    void theSameNumberTypedOtherwiseIsShownAsKept();
    void theStarMovesNumbersAndNotWhatIsTyped();
    void anotherPhoneIsAddedBesideTheFirst();
    void theWheelChangesNothing();
    void keysWalkThroughChoicesAndKeepTheLast();
    void tabGoesFromTheNumberToItsKindToTheNextField();
    void whatAddsAFieldKeepsOffTheEdge();

private:
    void addField(const QString &label);
};

void TestPersonForm::addField(const QString &label)
{
    auto *button = find<QToolButton>(u"addField"_s);
    Q_EMIT button->menu()->aboutToShow();
    for (auto *action : button->menu()->actions()) {
        if (action->text() == label) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(label));
}

void TestPersonForm::anEmptiedFieldGoesAwayWithoutHarm_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("by Tab") << int(Qt::Key_Tab) << int(Qt::NoModifier);
    QTest::newRow("by Return") << int(Qt::Key_Return) << int(Qt::NoModifier);
    QTest::newRow("by another page") << int(Qt::Key_H) << int(Qt::ControlModifier);
}

void TestPersonForm::anEmptiedFieldGoesAwayWithoutHarm()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    Person after = read(rosa);
    after.pronouns = u"she/her"_s;
    QVERIFY(workspace().people().save(session(), read(rosa), after));
    m_window->people()->showPerson(rosa);
    QTRY_VERIFY(m_window->findChild<QLineEdit *>(u"pronouns"_s));
    type(u"pronouns"_s, {});
    press(key, Qt::KeyboardModifiers(modifiers));
    QCOMPARE(read(rosa).pronouns, QString());
    QTRY_VERIFY(!m_window->findChild<QLineEdit *>(u"pronouns"_s));
    QCOMPARE(read(rosa).phones.size(), 1);
}

void TestPersonForm::aFieldAddedWhileOneIsTypedLosesNothing()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    m_window->people()->showPerson(rosa);
    type(u"phone/0"_s, u"718 555 0199"_s);
    addField(u"Pronouns"_s);
    QCOMPARE(read(rosa).phones.size(), 1);
    QCOMPARE(read(rosa).phones.first().digits, u"7185550199"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"pronouns"_s);
}

void TestPersonForm::lookingAtSomebodyElseWhileTypingHarmsNobody()
{
    const auto ana = add(u"Ana"_s, u"Silva"_s, u"212 555 0101"_s);
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    m_window->people()->showPerson(rosa);
    type(u"phone/0"_s, u"none"_s);
    m_window->people()->showPerson(ana);
    QCOMPARE(read(ana).phones.size(), 1);
    QCOMPARE(read(rosa).phones.size(), 1);
    QCOMPARE(find<QLineEdit>(u"phone/0"_s)->text(), u"(212) 555-0101"_s);
}

void TestPersonForm::whatCannotBeKeptWaitsForItsPerson()
{
    const auto ana = add(u"Ana"_s, u"Silva"_s);
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    m_window->people()->showPerson(rosa);
    type(u"email/0"_s, u"rosa at home"_s);
    m_window->people()->showPerson(ana);
    QCOMPARE(find<QLineEdit>(u"email/0"_s)->text(), QString());
    m_window->people()->showPerson(rosa);
    QCOMPARE(find<QLineEdit>(u"email/0"_s)->text(), u"rosa at home"_s);
    QVERIFY(!find<QLineEdit>(u"email/0"_s)->accessibleDescription().isEmpty());
    type(u"email/0"_s, u"rosa@example.org"_s);
    press(Qt::Key_Return);
    QCOMPARE(read(rosa).emails.size(), 1);
    QVERIFY(!m_window->people()->hasDraft());
}

void TestPersonForm::whatCannotBeKeptOutlivesTheLanguage()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    m_window->people()->showPerson(rosa);
    type(u"email/0"_s, u"rosa at home"_s);
    command(u"Español"_s);
    QTRY_COMPARE(find<QLineEdit>(u"search"_s)->placeholderText().startsWith(u"Buscar"_s), true);
    m_window->people()->showPerson(rosa);
    QTRY_COMPARE(find<QLineEdit>(u"email/0"_s)->text(), u"rosa at home"_s);
}

void TestPersonForm::closingShowsOnceWhatCannotBeKept()
{
    m_window->people()->showPerson(add(u"Rosa"_s, u"Díaz"_s));
    type(u"email/0"_s, u"rosa at home"_s);
    QVERIFY(!m_window->close());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"email/0"_s);
    QVERIFY(m_window->close());
}

void TestPersonForm::anUndoneValueDoesNotComeBackByLeavingItsField()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    m_window->people()->showPerson(rosa);
    type(u"phone/0"_s, u"718 555 0199"_s);
    press(Qt::Key_Return);
    QCOMPARE(read(rosa).phones.first().digits, u"7185550199"_s);
    command(u"Undo"_s);
    QCOMPARE(read(rosa).phones.first().digits, u"2125550100"_s);
    QCOMPARE(find<QLineEdit>(u"phone/0"_s)->text(), u"(212) 555-0100"_s);
    press(Qt::Key_Tab);
    QCOMPARE(read(rosa).phones.first().digits, u"2125550100"_s);
}

void TestPersonForm::theSameNumberTypedOtherwiseIsShownAsKept()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, u"(212) 555-0100"_s);
    m_window->people()->showPerson(rosa);
    const auto actions = workspace().changes().history(session(), 100).size();
    type(u"given_name"_s, u" Rosa "_s);
    press(Qt::Key_Tab);
    QCOMPARE(find<QLineEdit>(u"given_name"_s)->text().trimmed(), u"Rosa"_s);
    QCOMPARE(workspace().changes().history(session(), 100).size(), actions);
}

void TestPersonForm::theStarMovesNumbersAndNotWhatIsTyped()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100; 212 555 0200"_s);
    m_window->people()->showPerson(rosa);
    type(u"phone/0"_s, u"718 555 0199"_s);
    for (auto *star : m_window->people()->findChildren<QToolButton *>()) {
        if (star->accessibleName() == u"Use this first: Phone 2"_s)
            QTest::mouseClick(star, Qt::LeftButton);
    }
    const auto phones = read(rosa).phones;
    QCOMPARE(phones.size(), 2);
    QCOMPARE(phones[0].digits, u"2125550200"_s);
    QCOMPARE(phones[1].digits, u"7185550199"_s);
    QTRY_COMPARE(find<QLineEdit>(u"phone/0"_s)->text(), u"(212) 555-0200"_s);
}

void TestPersonForm::anotherPhoneIsAddedBesideTheFirst()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    m_window->people()->showPerson(rosa);
    addField(u"Another phone"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"phone/1"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"212 555 0200"_s);
    press(Qt::Key_Tab);
    QCOMPARE(read(rosa).phones.size(), 2);
    QTRY_COMPARE(find<QLineEdit>(u"phone/1"_s)->text(), u"(212) 555-0200"_s);
    m_window->people()->finishEditing();
    QCOMPARE(read(rosa).phones.size(), 2);
}

void TestPersonForm::theWheelChangesNothing()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    m_window->people()->showPerson(rosa);
    addField(u"May be called, texted …"_s);
    for (auto *box : m_window->people()->findChildren<ChoiceBox *>()) {
        if (!box->isVisible())
            continue;
        const QPointF middle = box->rect().center();
        QWheelEvent down(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                         false);
        QApplication::sendEvent(box, &down);
    }
    m_window->people()->finishEditing();
    QVERIFY(read(rosa).consents.isEmpty());
    QCOMPARE(read(rosa).phones.first().kind, PhoneKind::Mobile);
}

void TestPersonForm::keysWalkThroughChoicesAndKeepTheLast()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    m_window->people()->showPerson(rosa);
    addField(u"May be called, texted …"_s);
    auto *called = find<ChoiceBox>(u"consent_phone"_s);
    called->setFocus();
    QTest::keyClick(called, Qt::Key_Up);
    QTest::keyClick(called, Qt::Key_Up);
    QVERIFY(read(rosa).consents.isEmpty());
    QTest::keyClick(called, Qt::Key_Tab);
    QCOMPARE(read(rosa).consents.size(), 1);
    QCOMPARE(read(rosa).mayBeReachedBy(Channel::Phone), YesNo::Yes);
}

void TestPersonForm::tabGoesFromTheNumberToItsKindToTheNextField()
{
    m_window->people()->showPerson(add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s));
    find<QLineEdit>(u"family_name"_s)->setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"phone/0"_s);
    press(Qt::Key_Tab);
    QVERIFY(qobject_cast<ChoiceBox *>(QApplication::focusWidget()));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"email/0"_s);
}

void TestPersonForm::whatAddsAFieldKeepsOffTheEdge()
{
    m_window->people()->showPerson(add(u"Rosa"_s, u"Díaz"_s));
    const auto end = [&](const QWidget *widget) { return widget->mapTo(m_window.get(), widget->rect().topRight()).x(); };
    const auto *name = find<QLabel>(u"personName"_s);
    QTRY_COMPARE(end(find<QToolButton>(u"addField"_s)), end(name) - name->contentsMargins().right());
}

RNF_TEST(TestPersonForm)
#include "tst_person_form.moc"
