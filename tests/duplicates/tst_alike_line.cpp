#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "duplicates/MergeDialog.h"
#include "people/AlikeLine.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Whoever types somebody who is here already is told so below the field, and goes there by keys.
class TestAlikeLine : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"alike-line"_s); }
    void init();
    void cleanup() { closeWindow(); }

    void aNumberThatSomebodyHasIsToldBelowIt();
    void aNameThatSomebodyHasIsToldBeforeTheFieldIsLeft();
    void whoIsToldIsOpenedByKeys();
    void whoIsKeptIsMergedFromThere();
    void nobodyIsToldOfAPersonWhoIsOnlyShown();
    void itGoesAwayWithWhoeverWasTyped();
    void whatIsTypedStaysWhileTheLineComes();
    void aNameWithMarkupIsAName();

private:
    AlikeLine *line() { return find<AlikeLine>(u"alikeLine"_s); }
    QString said()
    {
        QStringList texts;
        for (const auto *label : line()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n');
    }
    void startNew()
    {
        command(u"New person"_s);
        QTRY_VERIFY(QApplication::focusWidget());
    }
    /// Tab, until something of this name has the keyboard.
    bool tabTo(const QString &name)
    {
        for (int step = 0; step < 30; ++step) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
                return true;
            press(Qt::Key_Tab);
            QCoreApplication::processEvents();
        }
        return false;
    }

    PersonId m_rosa;
};

void TestAlikeLine::init()
{
    openWindow();
    m_rosa = add(u"Rosa"_s, u"Díaz"_s, u"(212) 555-0101"_s);
}

void TestAlikeLine::aNumberThatSomebodyHasIsToldBelowIt()
{
    startNew();
    QVERIFY(!line()->isVisible());
    type(u"phone/0"_s, u"212 555 0101"_s);
    QTRY_VERIFY(line()->isVisible());
    QVERIFY(said().startsWith(u"Rosa Díaz, perhaps the same: same phone"_s));
    const auto *field = find<QLineEdit>(u"phone/0"_s);
    const auto below = [&](const QWidget *widget) { return widget->mapTo(m_window.get(), QPoint()).y(); };
    QVERIFY(below(line()) >= below(field) + field->height());
    QVERIFY(below(line()) < below(find<QLineEdit>(u"email/0"_s)));
    QVERIFY(unnamed(line()).isEmpty());
    type(u"phone/0"_s, u"212 555 0102"_s);
    QTRY_VERIFY(!line()->isVisible());
}

void TestAlikeLine::aNameThatSomebodyHasIsToldBeforeTheFieldIsLeft()
{
    startNew();
    QTest::keyClicks(QApplication::focusWidget(), u"rosa"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"diaz"_s);
    QTRY_VERIFY(line()->isVisible());
    QVERIFY(said().contains(u"Rosa Díaz"_s));
    QVERIFY(QApplication::focusWidget()->objectName() == u"family_name"_s);
}

void TestAlikeLine::whoIsToldIsOpenedByKeys()
{
    startNew();
    type(u"phone/0"_s, u"212 555 0101"_s);
    QTRY_VERIFY(line()->isVisible());
    QVERIFY(tabTo(u"openAlike/%1"_s.arg(m_rosa.value)));
    press(Qt::Key_Space);
    QTRY_COMPARE(shown(), u"Rosa Díaz"_s);
    // What was typed is somebody, and waits among the duplicates.
    QCOMPARE(workspace().people().count(session()), 2);
}

void TestAlikeLine::whoIsKeptIsMergedFromThere()
{
    startNew();
    QTest::keyClicks(QApplication::focusWidget(), u"Rosa"_s);
    press(Qt::Key_Tab);
    type(u"phone/0"_s, u"212 555 0101"_s);
    press(Qt::Key_Return);
    const QString merge = u"mergeAlike/%1"_s.arg(m_rosa.value);
    QTRY_VERIFY(line()->findChild<QPushButton *>(merge));
    QVERIFY(tabTo(merge));
    press(Qt::Key_Space);
    QTRY_VERIFY(m_window->findChild<MergeDialog *>());
    auto *asked = dialog<MergeDialog>();
    QVERIFY(asked->findChild<QTableView *>(u"mergeFields"_s)->model()->rowCount() > 0);
    QTest::keyClick(asked, Qt::Key_Escape);
    awaitEndOf<MergeDialog>();
}

void TestAlikeLine::nobodyIsToldOfAPersonWhoIsOnlyShown()
{
    const auto twin = add(u"Rosa"_s, u"Díaz"_s, u"(212) 555-0101"_s);
    m_window->people()->showPerson(twin);
    type(u"phone/0"_s, u"212 555 0102"_s); // by which nobody is known
    QVERIFY(!line()->isVisible());
    type(u"phone/0"_s, u"212 555 0101"_s);
    QTRY_VERIFY(line()->isVisible());
}

void TestAlikeLine::itGoesAwayWithWhoeverWasTyped()
{
    const auto luis = add(u"Luis"_s, u"Ortega"_s);
    startNew();
    type(u"phone/0"_s, u"212 555 0101"_s);
    QTRY_VERIFY(line()->isVisible());
    m_window->people()->showPerson(luis);
    QVERIFY(!line()->isVisible());
}

void TestAlikeLine::whatIsTypedStaysWhileTheLineComes()
{
    startNew();
    auto *field = find<QLineEdit>(u"phone/0"_s);
    type(u"phone/0"_s, u"212 555 0101"_s);
    QTRY_VERIFY(line()->isVisible());
    QVERIFY(field->hasFocus());
    QCOMPARE(field->text(), u"212 555 0101"_s);
    QTest::keyClicks(field, u" x5"_s);
    press(Qt::Key_Return);
    QCOMPARE(workspace().people().count(session()), 2);
}

void TestAlikeLine::aNameWithMarkupIsAName()
{
    add(u"<b>Ana</b>"_s, u"Silva"_s, u"(212) 555-0177"_s);
    startNew();
    type(u"phone/0"_s, u"212 555 0177"_s);
    QTRY_VERIFY(line()->isVisible());
    QVERIFY(said().startsWith(u"<b>Ana</b> Silva"_s));
    for (const auto *label : line()->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

RNF_TEST(TestAlikeLine)
#include "tst_alike_line.moc"
