#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "base/TabbedPage.h"
#include "conversations/ContactPanel.h"
#include "shell/UndoBar.h"
#include "today/TodayPage.h"
#include "volunteers/OfferDialog.h"
#include "volunteers/VolunteersPage.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCompleter>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Volunteers in the real window: an offer becomes a first ask, and all of it by keys.
class TestVolunteersPage : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"volunteers-page"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void theTabsLeadThereAndBack();
    void anEmptyPageSaysHowToBegin();
    void anOfferTypedWaitsTodayUntilTheyAreSpokenWith();
    void somebodyKnownIsFoundWhileTheirNameIsTyped();
    void anOfferThatCannotBeTakenSaysWhy();
    void theFiltersNarrowTheList();
    void skillsAreKeptWhenTheFieldIsLeft();
    void enterInTheListOfKnownSkillsKeepsOne();
    void anOfferIsAddedAndChangedInPlace();
    void anOfferHalfTypedIsNotLost();
    void theModelKeepsItsPromises();
    void whatIsTypedIsKeptWhenTheWindowCloses();
    void aNarrowWindowShowsOneAfterTheOther();
    void whatAPersonOffersStandsInTheirForm();

private:
    VolunteersPage *page() { return m_window->findChild<VolunteersPage *>(); }
    QStringList column(const QString &tableName, int column)
    {
        QStringList cells;
        const auto *model = find<QTableView>(tableName)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            cells += model->index(row, column).data().toString();
        return cells;
    }
    QStringList todayLines()
    {
        command(u"Today"_s);
        QStringList lines;
        const auto *model = find<QTableView>(u"today"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells += model->index(row, column).data().toString();
            cells.removeAll(QString());
            lines += cells.join(u'|');
        }
        return lines;
    }
    /// Types an offer as somebody would, and takes it in with Enter.
    void takeOffer(const QString &name, const QString &said, const QString &kind = u"hour"_s)
    {
        command(u"New offer of help…"_s);
        auto *dialog = m_window->findChild<OfferDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(QApplication::focusWidget(), name);
        dialog->findChild<QPushButton *>(u"offerKind/"_s + kind)->click();
        auto *words = dialog->findChild<QLineEdit *>(u"offerSaid"_s);
        words->setFocus();
        QTest::keyClicks(words, said);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<OfferDialog *>());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    TimeOffer hour(int weekday)
    {
        TimeOffer offer;
        offer.weekday = weekday;
        return offer;
    }
    void offer(PersonId person, const TimeOffer &offer, const QStringList &skills = {})
    {
        QVERIFY(workspace().volunteers().saveOffer(session(), person, offer));
        QVERIFY(workspace().volunteers().setSkills(session(), person, SkillLevel::Has, skills));
    }
    void choose(PersonId person)
    {
        auto *list = find<QTableView>(u"volunteers"_s);
        const auto *model = static_cast<VolunteerTableModel *>(list->model());
        list->setCurrentIndex(model->index(model->rowOf(person), 0));
    }
    QStringList labels(QWidget *parent)
    {
        QCoreApplication::processEvents(); // new lines are shown then
        QStringList texts;
        for (const auto *label : parent->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
    void click(const QString &button, QWidget *in = nullptr)
    {
        (in ? in : page())->findChild<QPushButton *>(button)->click();
        QCoreApplication::processEvents(); // links run when they are let go
    }
};

void TestVolunteersPage::theTabsLeadThereAndBack()
{
    auto *tabs = find<QTabBar>(u"peopleTabs"_s);
    command(u"Today"_s);
    QVERIFY(!tabs->isVisible());
    command(u"People"_s);
    QVERIFY(tabs->isVisible());
    for (int tab = 0; tab < tabs->count(); ++tab)
        QVERIFY2(tabs->rect().contains(tabs->tabRect(tab)), qPrintable(tabs->tabText(tab)));
    tabs->setCurrentIndex(1);
    QVERIFY(page()->isVisible());
    QVERIFY(!m_window->people()->isVisible());
    QCOMPARE(find<QLabel>(u"counts"_s)->text(), u"0 volunteers"_s);
    command(u"Workplace"_s);
    command(u"People"_s); // as it was left
    QVERIFY(page()->isVisible());
    command(u"Back"_s);
    command(u"Back"_s);
    QVERIFY(page()->isVisible());
    command(u"Back"_s);
    QVERIFY(m_window->people()->isVisible());
    QCOMPARE(tabs->currentIndex(), 0);
    command(u"Forward"_s);
    QVERIFY(page()->isVisible());
    // What is asked of everybody shows everybody.
    command(u"Show everyone"_s);
    QVERIFY(m_window->people()->isVisible());
}

void TestVolunteersPage::anEmptyPageSaysHowToBegin()
{
    command(u"Volunteers"_s);
    QVERIFY(labels(page()).contains(u"Nobody has offered help yet"_s));
}

void TestVolunteersPage::anOfferTypedWaitsTodayUntilTheyAreSpokenWith()
{
    takeOffer(u"Rosa Newman"_s, u"I have an hour on Thursdays"_s);
    QCOMPARE(newestLabel(), u"Offer from Rosa Newman: An hour"_s);
    const QStringList waiting{u"Offers waiting for a first ask"_s,
                              u"just now|Rosa Newman|I have an hour on Thursdays · An hour"_s};
    QCOMPARE(todayLines(), waiting);
    QCOMPARE(find<QListWidget>(u"rail"_s)->item(0)->text(), u"Today · 1"_s);
    // A contact is logged right there, by keys.
    find<QTableView>(u"today"_s)->setFocus();
    press(Qt::Key_Return);
    auto *panel = m_window->findChild<ContactPanel *>();
    QVERIFY(panel->isVisible());
    press(Qt::Key_T);
    press(Qt::Key_Return);
    QVERIFY(!todayLines().contains(waiting.first()));
    QCOMPARE(find<QListWidget>(u"rail"_s)->item(0)->text(), u"Today"_s);
    command(u"Undo"_s);
    QVERIFY(todayLines().contains(waiting.last()));
    command(u"Undo"_s);
    QVERIFY(!todayLines().contains(waiting.first()));
    QVERIFY(workspace().people().ids(session(), u"newman"_s).isEmpty());
}

void TestVolunteersPage::somebodyKnownIsFoundWhileTheirNameIsTyped()
{
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s);
    takeOffer(u"rosa d"_s, u"a whole day"_s, u"day"_s);
    QCOMPARE(workspace().people().count(session()), 1);
    QVERIFY(workspace().volunteers().of(session(), rosa).offers.first().kind == OfferKind::Day);
    command(u"Volunteers"_s);
    QCOMPARE(column(u"volunteers"_s, VolunteerTableModel::Name), QStringList{u"Rosa Díaz"_s});
    QCOMPARE(column(u"volunteers"_s, VolunteerTableModel::LastContact), QStringList{u"came just now"_s});
    // Nobody will take it up: it waits no longer, and still stands among what they offer.
    QVERIFY(labels(page()).contains(u"“a whole day” – waits for a first ask, came just now"_s));
    click(u"dismissOffer"_s);
    QCOMPARE(column(u"volunteers"_s, VolunteerTableModel::LastContact), QStringList{u"never"_s});
    QCOMPARE(column(u"volunteers"_s, VolunteerTableModel::Offers), QStringList{u"A day"_s});
}

void TestVolunteersPage::anOfferThatCannotBeTakenSaysWhy()
{
    command(u"New offer of help…"_s);
    const QPointer<OfferDialog> dialog(m_window->findChild<OfferDialog *>());
    const auto type = [&](const QString &field, const QString &text) {
        dialog->findChild<QLineEdit *>(field)->setText(text);
    };
    QVERIFY(!find<QPushButton>(u"takeOffer"_s)->isEnabled());
    type(u"personSearch"_s, u"Rosa Newman"_s);
    QVERIFY(find<QPushButton>(u"takeOffer"_s)->isEnabled());
    type(u"offerContact"_s, u"no phone"_s);
    click(u"takeOffer"_s, dialog);
    QVERIFY(find<QLabel>(u"offerProblem"_s)->isVisible());
    type(u"offerContact"_s, u"212 555 0100"_s);
    type(u"offerUntil"_s, u"someday"_s);
    click(u"takeOffer"_s, dialog);
    QVERIFY(dialog->isVisible());
    QCOMPARE(workspace().people().count(session()), 0);
    type(u"offerUntil"_s, u"24 dec"_s);
    click(u"takeOffer"_s, dialog);
    QVERIFY(!dialog);
    const auto rosa = workspace().volunteers().all(session()).first();
    QCOMPARE(rosa.offers.first().expiresOn, QDate(2026, 12, 24));
}

void TestVolunteersPage::theFiltersNarrowTheList()
{
    TimeOffer day;
    day.kind = OfferKind::Day;
    offer(add(u"Rosa"_s, u"Díaz"_s), hour(4), {u"Spanish"_s});
    offer(add(u"Sam"_s, u"Khoury"_s), day, {u"driving"_s});
    command(u"Volunteers"_s);
    QCOMPARE(column(u"volunteers"_s, VolunteerTableModel::Name), (QStringList{u"Rosa Díaz"_s, u"Sam Khoury"_s}));
    const auto pick = [&](const QString &name, const QString &text) {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findText(text));
        QVERIFY(box->currentIndex() >= 0);
        Q_EMIT box->activated(box->currentIndex());
    };
    pick(u"offerFilter"_s, u"A day"_s);
    QCOMPARE(column(u"volunteers"_s, VolunteerTableModel::Name), QStringList{u"Sam Khoury"_s});
    QCOMPARE(find<QLabel>(u"volunteerName"_s)->text(), u"Sam Khoury"_s);
    pick(u"skillFilter"_s, u"Spanish"_s);
    QVERIFY(labels(page()).contains(u"Nobody offers this"_s));
    pick(u"offerFilter"_s, u"All offers"_s);
    QCOMPARE(column(u"volunteers"_s, VolunteerTableModel::Name), QStringList{u"Rosa Díaz"_s});
}

void TestVolunteersPage::skillsAreKeptWhenTheFieldIsLeft()
{
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s);
    offer(rosa, hour(4));
    command(u"Volunteers"_s);
    auto *has = page()->findChild<QLineEdit *>(u"skillsHas"_s);
    has->setFocus();
    QTest::keyClicks(has, u"Spanish; driving"_s);
    QTest::keyClick(has, Qt::Key_Tab);
    QCOMPARE(column(u"volunteers"_s, VolunteerTableModel::Skills), QStringList{u"driving, Spanish"_s});
    QCOMPARE(has->text(), u"driving; Spanish"_s);
    QCOMPARE(newestLabel(), u"Skills of Rosa Díaz: Spanish,  driving"_s);
    command(u"Undo"_s);
    QCOMPARE(has->text(), QString());
}

void TestVolunteersPage::enterInTheListOfKnownSkillsKeepsOne()
{
    offer(add(u"Rosa"_s, u"Díaz"_s), hour(4), {u"Spanish"_s});
    const PersonId sam = add(u"Sam"_s, u"Khoury"_s);
    offer(sam, hour(2));
    command(u"Volunteers"_s);
    choose(sam);
    auto *has = page()->findChild<QLineEdit *>(u"skillsHas"_s);
    has->setFocus();
    QTest::keyClicks(has, u"Span"_s);
    const QPointer<QCompleter> completer(has->completer());
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(has->text(), u"Spanish"_s);
    QCOMPARE(workspace().volunteers().of(session(), sam).skills.size(), 1);
    QVERIFY(completer); // it was still at work
}

void TestVolunteersPage::anOfferHalfTypedIsNotLost()
{
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s), sam = add(u"Sam"_s, u"Khoury"_s);
    offer(rosa, hour(4));
    offer(sam, hour(2));
    command(u"Volunteers"_s);
    choose(rosa);
    click(u"changeOffer"_s);
    auto *length = page()->findChild<QComboBox *>(u"offerLength"_s);
    length->setCurrentIndex(length->findData(90));
    choose(sam);
    QVERIFY(!length->isVisible());
    QCOMPARE(workspace().volunteers().of(session(), rosa).offers.first().lengthMin, 90);
    // What is no day waits with whom it was typed for, also in another language.
    choose(rosa);
    click(u"addOffer"_s);
    auto *until = page()->findChild<QLineEdit *>(u"offerUntil"_s);
    QTest::keyClicks(until, u"someday"_s);
    page()->findChild<QPushButton *>(u"offerKind/day"_s)->click();
    choose(sam);
    QVERIFY(!until->isVisible());
    QCOMPARE(workspace().volunteers().of(session(), rosa).offers.size(), 1);
    command(u"Español"_s);
    QTRY_VERIFY(find<QLineEdit>(u"search"_s)->placeholderText().startsWith(u"Buscar"_s));
    find<QListWidget>(u"rail"_s)->setCurrentRow(1);
    find<QTabBar>(u"peopleTabs"_s)->setCurrentIndex(1);
    QTRY_VERIFY(page()->isVisible());
    QCoreApplication::processEvents(); // until then the page is narrow
    choose(sam);
    choose(rosa);
    until = page()->findChild<QLineEdit *>(u"offerUntil"_s);
    QVERIFY(until->isVisible());
    QCOMPARE(until->text(), u"someday"_s);
    QVERIFY(!until->accessibleDescription().isEmpty());
    until->setText(u"2026-12-24"_s);
    click(u"keepOffer"_s);
    const auto offers = workspace().volunteers().of(session(), rosa).offers;
    QCOMPARE(offers.size(), 2);
    QVERIFY(offers.first().kind == OfferKind::Day || offers.last().kind == OfferKind::Day);
}

void TestVolunteersPage::theModelKeepsItsPromises()
{
    VolunteerTableModel volunteers(workspace(), session());
    const QAbstractItemModelTester tester(&volunteers, QAbstractItemModelTester::FailureReportingMode::QtTest);
    offer(add(u"<b>Rosa</b>"_s, u"Díaz"_s), hour(4));
    volunteers.reload();
    QCOMPARE(volunteers.rowCount(), 1);
    const QModelIndex name = volunteers.index(0, VolunteerTableModel::Name);
    QVERIFY(!name.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    for (const int section : {-1, volunteers.columnCount()})
        QVERIFY(!volunteers.headerData(section, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestVolunteersPage::anOfferIsAddedAndChangedInPlace()
{
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s);
    offer(rosa, hour(4));
    command(u"Volunteers"_s);
    click(u"changeOffer"_s);
    auto *length = page()->findChild<QComboBox *>(u"offerLength"_s);
    QVERIFY(length->isVisible());
    length->setCurrentIndex(length->findData(90));
    click(u"keepOffer"_s);
    QVERIFY(!length->isVisible());
    QCOMPARE(column(u"volunteers"_s, VolunteerTableModel::Offers), QStringList{u"An hour, 1 h 30 min, Thursday"_s});
    click(u"removeOffer"_s);
    QVERIFY(workspace().volunteers().of(session(), rosa).offers.isEmpty());
    command(u"Undo"_s);
    QCOMPARE(workspace().volunteers().of(session(), rosa).offers.size(), 1);
}

void TestVolunteersPage::whatIsTypedIsKeptWhenTheWindowCloses()
{
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s);
    offer(rosa, hour(4));
    command(u"Volunteers"_s);
    QTest::keyClicks(page()->findChild<QLineEdit *>(u"skillsHas"_s), u"driving"_s);
    m_window->close();
    QCOMPARE(workspace().volunteers().of(session(), rosa).skills.size(), 1);
}

void TestVolunteersPage::aNarrowWindowShowsOneAfterTheOther()
{
    offer(add(u"Rosa"_s, u"Díaz"_s), hour(4));
    m_window->resize(800, 600);
    command(u"Volunteers"_s);
    auto *list = find<QTableView>(u"volunteers"_s);
    auto *name = find<QLabel>(u"volunteerName"_s);
    QVERIFY(list->isVisible() && !name->isVisible());
    press(Qt::Key_Return);
    QVERIFY(!list->isVisible() && name->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(list->isVisible() && list->hasFocus());
    m_window->resize(1280, 800);
    QVERIFY(list->isVisible() && name->isVisible());
}

void TestVolunteersPage::whatAPersonOffersStandsInTheirForm()
{
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s);
    offer(rosa, hour(4), {u"Spanish"_s});
    command(u"Volunteers"_s);
    find<QTableView>(u"volunteers"_s)->setFocus();
    m_window->people()->showPerson(rosa);
    command(u"Show everyone"_s);
    auto *tabs = m_window->people()->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == u"Offers"_s)
            tabs->setCurrentIndex(tab);
    }
    QVERIFY(labels(tabs).contains(u"An hour, Thursday – until Wed 16 Dec"_s));
    QCOMPARE(tabs->findChild<QLineEdit *>(u"skillsHas"_s)->text(), u"Spanish"_s);
}

RNF_TEST(TestVolunteersPage)
#include "tst_volunteers_page.moc"
