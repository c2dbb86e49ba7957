#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "people/ForgetDialog.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The way to it, on the page of a person.
class TestForgetPage : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"forget_page"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void itStandsBehindAMenuOfItsOwn();
    void whoIsForgottenIsShownNoMore();
};

void TestForgetPage::itStandsBehindAMenuOfItsOwn()
{
    m_window->people()->showPerson(add(u"Ana"_s, u"Pérez"_s));
    auto *more = find<QToolButton>(u"morePerson"_s);
    QVERIFY(more->isVisible());
    const auto actions = more->menu()->actions();
    QCOMPARE(actions.size(), 1);
    QVERIFY(actions.first()->menu());
    QVERIFY(actions.first()->menu()->actions().contains(find<QAction>(u"forgetPerson"_s)));
    command(u"New person"_s);
    QVERIFY(!more->isVisible());
}

void TestForgetPage::whoIsForgottenIsShownNoMore()
{
    const auto ana = add(u"Ana"_s, u"Pérez"_s);
    m_window->people()->showPerson(ana);
    find<QAction>(u"forgetPerson"_s)->trigger();
    auto *asking = dialog<ForgetDialog>();
    auto *forget = asking->findChild<QPushButton *>(u"writeForget"_s);
    auto *name = asking->findChild<QLineEdit *>(u"forgetName"_s);
    QTest::keyClicks(name, u"ana perez"_s);
    QTRY_VERIFY(forget->isEnabled());
    forget->click();
    awaitEndOf<ForgetDialog>();
    QVERIFY(!read(ana).id.isValid());
    QTRY_VERIFY(shown() != u"Ana Pérez"_s);
}

RNF_TEST(TestForgetPage)
#include "tst_forget_page.moc"
