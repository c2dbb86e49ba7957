#include "support/ScriptedPrompts.h"
#include "support/TestWorkspace.h"

#include "history/HistoryPage.h"
#include "look/Theme.h"
#include "people/PeoplePage.h"
#include "people/PersonTableModel.h"
#include "shell/Language.h"
#include "shell/MainWindow.h"
#include "shell/UndoBar.h"
#include "workspace/DemoWorkspace.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The pages in the real window: lists, the form, undo, history; by keys and clicks.
class TestPeoplePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theModelKeepsItsPromises();
    void typingInTheListSearches();
    void aNewPersonIsKeptOnceItHasAName();
    void aValueThatCannotBeStaysWithItsReason();
    void deletedPeopleComeBackByTheBar();
    void aSinglePastValueCanBePutBack();
    void anyActionCanBeUndoneFromTheHistory();
    void markupInNamesStaysText();
    void selectedRowsAreCopiedAsTextAndTable();
    void peopleWithoutAPhoneAreListed();
    void everyControlHasAName();

private:
    template <typename T>
    T *find(const QString &name)
    {
        auto *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    Workspace &workspace() { return *m_window->workspace(); }
    const Session &session() { return m_window->session(); }
    PersonId add(const QString &given, const QString &family, const QString &phone = {});
    QTableView *table() { return find<QTableView>(u"people"_s); }
    void command(const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

void TestPeoplePage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"rnf-test-people"_s);
    Theme::apply(*qApp, Appearance::Light);
}

void TestPeoplePage::init()
{
    QSettings().clear();
    useLanguage(u"en"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"w.rnf"_s);
    const Workspace::Options options{7, Dates(QDate(2026, 11, 16)), {}};
    QVERIFY(Workspace::create(path, {u"Local 1184"_s, u"Ana"_s}, options));
    m_window = std::make_unique<MainWindow>(MainWindow::Options{options, {}}, m_prompts);
    m_window->resize(1280, 800);
    m_window->openFile(path);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPeoplePage::cleanup()
{
    m_window.reset();
}

PersonId TestPeoplePage::add(const QString &given, const QString &family, const QString &phone)
{
    Person person;
    person.givenName = given;
    person.familyName = family;
    if (!phone.isEmpty())
        PersonFields::find(u"mobile_phone"_s)->write(person, phone, FieldContext{workspace().phones()});
    return *workspace().people().add(session(), person);
}

void TestPeoplePage::command(const QString &text)
{
    for (auto *action : m_window->commands()) {
        if (action->text().remove(u'&').startsWith(text)) {
            QVERIFY(action->isEnabled());
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void TestPeoplePage::theModelKeepsItsPromises()
{
    PersonTableModel model(workspace().store(), workspace().people(), session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    add(u"Ana"_s, u"Silva"_s);
    QCOMPARE(model.rowCount(), 2);
    model.setSearch(u"ros"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.personAt(0), rosa);
    model.setSearch({});
    model.sort(PersonTableModel::Name, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), u"Ana Silva"_s);
    QVERIFY(workspace().people().remove(session(), {rosa}));
    QCOMPARE(model.rowCount(), 1);
}

void TestPeoplePage::typingInTheListSearches()
{
    add(u"Rosa"_s, u"Díaz"_s);
    add(u"Ana"_s, u"Silva"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_S);
    QTest::keyClicks(QApplication::focusWidget(), u"il"_s);
    QCOMPARE(find<QLineEdit>(u"search"_s)->text(), u"sil"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(find<QLabel>(u"counts"_s)->text().startsWith(u"1 of 2"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestPeoplePage::aNewPersonIsKeptOnceItHasAName()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"given_name"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Rosa"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(workspace().people().count(session()), 1);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"family_name"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Diaz"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(find<QLabel>(u"personName"_s)->text(), u"Rosa Diaz"_s);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Rosa Diaz"_s);
    QCOMPARE(workspace().changes().history(session(), 1).first().label, u"Edit Rosa Diaz: Last name"_s);
}

void TestPeoplePage::aValueThatCannotBeStaysWithItsReason()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    m_window->people()->showPerson(rosa);
    auto *email = find<QLineEdit>(u"email/0"_s);
    email->setFocus();
    QTest::keyClicks(email, u"rosa at home"_s);
    QTest::keyClick(email, Qt::Key_Tab);
    QCOMPARE(email->text(), u"rosa at home"_s);
    QVERIFY(email->accessibleDescription().contains(u"is not an e-mail address"_s));
    QVERIFY(workspace().people().find(session(), rosa)->emails.isEmpty());
    email->setFocus();
    email->selectAll();
    QTest::keyClicks(email, u"rosa@example.org"_s);
    QTest::keyClick(email, Qt::Key_Return);
    QCOMPARE(workspace().people().find(session(), rosa)->emails.size(), 1);
}

void TestPeoplePage::deletedPeopleComeBackByTheBar()
{
    add(u"Rosa"_s, u"Díaz"_s);
    add(u"Ana"_s, u"Silva"_s);
    table()->setFocus();
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(workspace().people().count(session()), 0);
    auto *undo = find<QPushButton>(u"undoBarButton"_s);
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(workspace().people().count(session()), 2);
}

void TestPeoplePage::aSinglePastValueCanBePutBack()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    const Person before = *workspace().people().find(session(), rosa);
    Person after = before;
    after.givenName = u"Rosario"_s;
    after.note = u"likes tea"_s;
    QVERIFY(workspace().people().save(session(), before, after));
    m_window->people()->showPerson(rosa);
    m_window->people()->findChild<QTabWidget *>()->setCurrentIndex(1);
    QPushButton *back = nullptr;
    for (auto *button : m_window->people()->findChildren<QPushButton *>()) {
        if (button->accessibleName().contains(u"Rosa → Rosario"_s))
            back = button;
    }
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    const Person now = *workspace().people().find(session(), rosa);
    QCOMPARE(now.givenName, u"Rosa"_s);
    QCOMPARE(now.note, u"likes tea"_s);
}

void TestPeoplePage::anyActionCanBeUndoneFromTheHistory()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    add(u"Ana"_s, u"Silva"_s);
    command(u"History"_s);
    auto *actions = find<QTableWidget>(u"actions"_s);
    QCOMPARE(actions->item(1, 2)->text(), u"Add Rosa Díaz"_s);
    actions->selectRow(1);
    m_window->findChild<HistoryPage *>()->undoSelected();
    QVERIFY(!workspace().people().find(session(), rosa));
    QCOMPARE(workspace().people().count(session()), 1);
    QVERIFY(actions->item(0, 2)->text().startsWith(u"Undo"_s));
}

void TestPeoplePage::markupInNamesStaysText()
{
    const auto bold = add(u"<b>Rosa</b>"_s, u"<img src=x>"_s);
    m_window->people()->showPerson(bold);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"<b>Rosa</b> <img src=x>"_s);
    for (const auto *label : m_window->findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestPeoplePage::selectedRowsAreCopiedAsTextAndTable()
{
    add(u"Rosa"_s, u"<Díaz>"_s, u"212 555 0100"_s);
    add(u"Ana"_s, u"Silva"_s, u"212 555 0101"_s);
    table()->selectAll();
    command(u"Copy rows"_s);
    QVERIFY(m_prompts.clipboard.contains(u"Rosa <Díaz>\t(212) 555-0100"_s));
    QVERIFY(m_prompts.html.contains(u"&lt;Díaz&gt;"_s));
    command(u"Copy phone numbers"_s);
    QCOMPARE(m_prompts.clipboard.split(u'\n').size(), 2);
}

void TestPeoplePage::peopleWithoutAPhoneAreListed()
{
    add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    add(u"Ana"_s, u"Silva"_s);
    command(u"Show people without a phone"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Ana Silva"_s);
    command(u"Show everyone"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestPeoplePage::everyControlHasAName()
{
    m_window->people()->showPerson(add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s));
    for (auto *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(TestPeoplePage)
#include "tst_people_page.moc"
